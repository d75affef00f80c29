import type { Section } from '../argument/shape.ts';
import type { Role, Unit } from '../model/argument.ts';
import type { Problem } from '../model/problem.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import type { Project } from '../project/project.ts';

/** How a document argues, as the checks of arguments ask for it. */
export interface ArgumentOf {
  /** In the order of the text. */
  readonly units: readonly Unit[];
  readonly sections: readonly Section[];
  /** The units that bear on a unit. */
  under(unit: Unit): readonly Unit[];
  /** The innermost section that a unit stands in. */
  sectionOf(unit: Unit): Section | undefined;
}

/** The roles of what a writer stands for. */
export const assertive: ReadonlySet<Role> = new Set([
  'thesis',
  'claim',
  'recommendation',
  'rebuttal',
  'conclusion',
]);

/** The roles of what carries a claim. */
export const backing: ReadonlySet<Role> = new Set(['evidence', 'testimony', 'example']);

/** The argument of an essay. Notes and sources need not argue: `undefined`. */
export function argumentOf(analysis: DocumentAnalysis, project: Project): ArgumentOf | undefined {
  const role = project.notes.get(analysis.path)?.role;
  if (role !== undefined && role !== 'essay') return undefined;
  const { units, sections } = analysis.argument();
  const children = new Map<string, Unit[]>();
  for (const unit of units) {
    if (unit.parent === null) continue;
    const known = children.get(unit.parent);
    if (known) known.push(unit);
    else children.set(unit.parent, [unit]);
  }
  return {
    units,
    sections,
    under: (unit) => children.get(unit.id) ?? [],
    sectionOf: ({ run }) => sections.findLast(({ firstRun, endRun }) => firstRun <= run && run < endRun),
  };
}

/** A hint at a unit: nothing is wrong, something may be missing. */
export function hintAt(analysis: DocumentAnalysis, unit: Unit, code: string, message: string): Problem {
  return { ...analysis.place(unit.run, unit), code, severity: 'hint', message };
}
