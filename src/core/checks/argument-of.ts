import type { ArgumentResult } from '../argument/argument.ts';
import type { Section } from '../argument/shape.ts';
import type { Role, Unit } from '../model/argument.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import type { Project } from '../project/project.ts';
import type { Items } from '../text/edited-list.ts';
import { keptBy } from '../text/kept-by.ts';
import { createLazy } from '../text/lazy.ts';

/**
 * How a document argues, as the checks of arguments ask for it. Units go by their indices. A check first asks each paragraph
 * for what may lack something (`keptFinds`), so that an edit elsewhere costs it nothing, and of the rest only for these.
 */
export interface ArgumentOf {
  /** In the order of the text. */
  readonly units: Items<Unit>;
  /** The same by paragraph, where the units of each begin, and the run of each. */
  readonly paragraphs: readonly (readonly Unit[])[];
  readonly starts: Int32Array;
  readonly runOf: Int32Array;
  readonly sections: readonly Section[];
  /** The units that bear on a unit. */
  under(index: number): readonly number[];
  /** The innermost section that a paragraph stands in. */
  sectionOf(paragraph: number): Section | undefined;
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
  return makeArgument(analysis.argument());
}

/** Several checks ask for the same argument. */
const makeArgument = keptBy((result: ArgumentResult): ArgumentOf => {
  const { units, paragraphs, starts, runOf, sections, homes } = result;
  const chains = createLazy(() => chainsOf(result.parents));
  return {
    units,
    paragraphs,
    starts,
    runOf,
    sections,
    under(index) {
      const { last, before } = chains();
      const found: number[] = [];
      for (let child = last[index]!; child >= 0; child = before[child]!) found.push(child);
      return found.reverse();
    },
    sectionOf: (paragraph) => sections[homes[runOf[paragraph]!]!],
  };
});

/** The children of each unit as a chain: the last one, and from each the one before it. */
function chainsOf(parents: Int32Array): { readonly last: Int32Array; readonly before: Int32Array } {
  const last = new Int32Array(parents.length).fill(-1);
  const before = new Int32Array(parents.length);
  for (let index = 0; index < parents.length; index++) {
    const parent = parents[index]!;
    if (parent < 0) continue;
    before[index] = last[parent]!;
    last[parent] = index;
  }
  return { last, before };
}
