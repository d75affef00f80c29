import type { Problem } from '../model/problem.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import type { Project } from '../project/project.ts';
import { createKeepsakes } from '../text/keepsakes.ts';
import type { Span } from '../text/span.ts';
import { type ArgumentOf, argumentOf } from './argument-of.ts';
import type { Check } from './check.ts';

/** Something that an argument may lack: nothing is wrong, something may be missing. Offsets are into the run's text. */
export interface Gap extends Span {
  readonly run: number;
  readonly message: string;
}

/** A check of arguments: what it finds is also told beside the rows of the Argument view. */
export interface GapCheck extends Check {
  gaps(analysis: DocumentAnalysis, project: Project): readonly Gap[];
}

interface GapCheckOptions extends Pick<Check, 'id' | 'description'> {
  gapsIn(argument: ArgumentOf, analysis: DocumentAnalysis): Iterable<Gap>;
}

/** Makes a check of what yields gaps. They are told of essays only, as hints, and looked for once in each state of one. */
export function gapCheck({ id, description, gapsIn }: GapCheckOptions): GapCheck {
  const found = createKeepsakes<ArgumentOf, readonly Gap[]>(Symbol(id));
  const gaps: GapCheck['gaps'] = (analysis, project) => {
    const argument = argumentOf(analysis, project);
    if (!argument) return [];
    let known = found.get(argument);
    if (!known) {
      known = [...gapsIn(argument, analysis)];
      found.set(argument, known);
    }
    return known;
  };
  return {
    id,
    description,
    gaps,
    *run(analysis, project) {
      for (const gap of gaps(analysis, project)) yield problemOf(gap, id, analysis);
    },
  };
}

export function problemOf(gap: Gap, code: string, analysis: DocumentAnalysis): Problem {
  return { ...analysis.place(gap.run, gap), code, severity: 'hint', message: gap.message };
}
