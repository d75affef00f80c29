import { changedPart } from '../text/changed-part.ts';
import { nextList } from '../text/spliced.ts';
import type { Paragraph } from './placed.ts';

/** The ids of all units: the hash of a unit's words, with a number where others before it say the same. */
export interface UnitIds {
  readonly paragraphs: readonly Paragraph[];
  /** By paragraph; the very same list where nothing has changed. */
  readonly ids: readonly (readonly string[])[];
  /** Another object whenever a unit may have another id, though its own paragraph has not changed. */
  readonly numbering: object;
  /** How often each hash occurs. Counted on from one state to the next, so only the latest knows it. */
  counts: Map<string, number> | undefined;
}

/**
 * Names the units. After an edit only those of the changed paragraphs, as long as no other unit says the same as one that
 * has gone or come: then others would be numbered anew.
 */
export function idsOf(paragraphs: readonly Paragraph[], before: UnitIds | undefined): UnitIds {
  const known = before?.counts && renewed(paragraphs, before, before.counts);
  if (known) return known;
  const counts = new Map<string, number>();
  const ids = paragraphs.map((paragraph, at) => {
    const made = paragraph.units.map(({ draft }) => number(draft.hash, counts));
    const old = before?.ids[at];
    return old && isSame(old, made) ? old : made;
  });
  return { paragraphs, ids, counts, numbering: {} };
}

function renewed(
  paragraphs: readonly Paragraph[],
  before: UnitIds,
  counts: Map<string, number>,
): UnitIds | undefined {
  const part = changedPart(before.paragraphs, paragraphs);
  const { from, oldEnd, newEnd } = part;
  const gone = idsByHash(before, from, oldEnd);
  const come = countHashes(paragraphs.slice(from, newEnd));
  before.counts = undefined;
  for (const [hash, ids] of gone) {
    // As many as before: they keep their ids, and those behind them their numbers.
    if (come.get(hash) === ids.length) continue;
    const left = counts.get(hash)! - ids.length;
    if (left > 0) return undefined;
    counts.delete(hash);
    gone.delete(hash);
  }
  for (const hash of come.keys()) if (!gone.has(hash) && counts.has(hash)) return undefined;
  const made = paragraphs
    .slice(from, newEnd)
    .map((paragraph) =>
      paragraph.units.map(({ draft: { hash } }) => gone.get(hash)?.shift() ?? number(hash, counts)),
    );
  const ids = nextList(before.ids, part, made);
  return { paragraphs, ids, counts, numbering: before.numbering };
}

/** The ids of the units of some paragraphs, in their order, by the hash that they are made of. */
function idsByHash({ paragraphs, ids }: UnitIds, from: number, to: number): Map<string, string[]> {
  const byHash = new Map<string, string[]>();
  for (let at = from; at < to; at++) {
    for (const [index, { draft }] of paragraphs[at]!.units.entries()) {
      const known = byHash.get(draft.hash);
      if (known) known.push(ids[at]![index]!);
      else byHash.set(draft.hash, [ids[at]![index]!]);
    }
  }
  return byHash;
}

function countHashes(paragraphs: readonly Paragraph[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { units } of paragraphs)
    for (const { draft } of units) counts.set(draft.hash, (counts.get(draft.hash) ?? 0) + 1);
  return counts;
}

/** The id of one more unit of that hash. */
function number(hash: string, counts: Map<string, number>): string {
  const times = (counts.get(hash) ?? 0) + 1;
  counts.set(hash, times);
  return times === 1 ? hash : `${hash}-${times}`;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, at) => id === other[at]);
}
