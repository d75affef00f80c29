import type { Role } from '../model/argument.ts';
import { firstNotBelow } from '../text/indices.ts';
import type { Keepsakes } from '../text/keepsakes.ts';
import type { Decision, Paragraph, Placed } from './placed.ts';

const closes: ReadonlySet<Role> = new Set(['claim', 'rebuttal', 'recommendation', 'context', 'evidence']);

/** The conclusions that were drawn before, so that they stay the same objects: of a decision, of a paragraph’s. */
export interface ConclusionMemory {
  readonly decisions: Keepsakes<Decision, Decision>;
  readonly lists: Keepsakes<
    readonly Decision[],
    { readonly at: number; readonly concluded: readonly Decision[] }
  >;
}

interface ConclusionInput {
  readonly paragraphs: readonly Paragraph[];
  /** The run of each paragraph. */
  readonly runs: Int32Array;
  /** By paragraph. */
  readonly decisions: readonly (readonly Decision[])[];
  /** The runs that close the whole. */
  readonly closings: readonly number[];
  readonly memory: ConclusionMemory;
}

/** A close that draws nothing in so many words draws it with its last statement. */
export function withConclusion(input: ConclusionInput): ConclusionInput['decisions'] {
  const { paragraphs, runs, decisions, memory } = input;
  const close = input.closings
    .map((run) => firstNotBelow(runs, run))
    .filter((index, nth) => runs[index] === input.closings[nth]);
  const drawn = ({ role }: Decision): boolean => role === 'conclusion' || role === 'thesis';
  if (close.some((index) => decisions[index]!.some(drawn))) return decisions;
  const fits = (index: number, at: number): boolean => {
    const { role, explicit } = decisions[index]![at]!;
    return closes.has(role) && !explicit && !isThin(paragraphs[index]!.units[at]!);
  };
  for (const index of close.toReversed()) {
    const list = decisions[index]!;
    for (let at = list.length - 1; at >= 0; at--)
      if (fits(index, at)) return decisions.with(index, concluded(list, at, memory));
  }
  return decisions;
}

function concluded(
  list: readonly Decision[],
  at: number,
  { decisions, lists }: ConclusionMemory,
): readonly Decision[] {
  const known = lists.get(list);
  if (known?.at === at) return known.concluded;
  const one = list[at]!;
  const why = 'the last statement of the closing paragraph';
  const drawn = decisions.get(one) ?? { ...one, role: 'conclusion', confidence: 0.4, why };
  decisions.set(one, drawn);
  const made = list.with(at, drawn);
  lists.set(list, { at, concluded: made });
  return made;
}

/** Thanks, fragments and clauses behind a conjunction conclude nothing. */
function isThin({ draft }: Placed): boolean {
  const { features } = draft;
  return (
    features.has('fragment') ||
    features.has('has:interaction') ||
    features.has('inner:reason') ||
    features.has('figure')
  );
}
