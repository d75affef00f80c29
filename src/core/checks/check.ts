import type { Problem } from '../model/problem.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import type { Project } from '../project/project.ts';

/** A rule that yields problems. One per file, each with its id, which is also its setting and its problems' code. */
export interface Check {
  readonly id: string;
  /** What it looks for, for settings and documentation. */
  readonly description: string;
  /** What a writer can do about it. */
  readonly help?: string;
  run(analysis: DocumentAnalysis, project: Project): Iterable<Problem>;
}

/** The same for a file that is no document, by its path: a bibliography, the settings of a Quarto project. */
export interface FileCheck extends Omit<Check, 'run'> {
  run(path: string, project: Project): Iterable<Problem>;
}
