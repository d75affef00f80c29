import { changedPart } from '../text/changed-part.ts';
import type { Paragraph } from './placed.ts';

/** The ids of all units: the hash of a unit's words, with a number where others before it say the same. */
export interface UnitIds {
  readonly paragraphs: readonly Paragraph[];
  /** By paragraph; the very same list where nothing has changed. */
  readonly ids: readonly (readonly string[])[];
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
    const made = numbered(paragraph, counts);
    const old = before?.ids[at];
    return old && isSame(old, made) ? old : made;
  });
  return { paragraphs, ids, counts };
}

function renewed(
  paragraphs: readonly Paragraph[],
  before: UnitIds,
  counts: Map<string, number>,
): UnitIds | undefined {
  const { from, oldEnd, newEnd } = changedPart(before.paragraphs, paragraphs);
  const gone = before.paragraphs.slice(from, oldEnd);
  const come = paragraphs.slice(from, newEnd);
  before.counts = undefined;
  for (const one of hashesOf(gone)) {
    const left = counts.get(one)! - 1;
    if (left === 0) counts.delete(one);
    else counts.set(one, left);
  }
  if (hashesOf([...gone, ...come]).some((one) => counts.has(one))) return undefined;
  const made = come.map((paragraph) => numbered(paragraph, counts));
  return { paragraphs, ids: before.ids.slice(0, from).concat(made, before.ids.slice(oldEnd)), counts };
}

function hashesOf(paragraphs: readonly Paragraph[]): readonly string[] {
  return paragraphs.flatMap(({ units }) => units.map(({ draft }) => draft.hash));
}

function numbered({ units }: Paragraph, counts: Map<string, number>): readonly string[] {
  return units.map(({ draft: { hash } }) => {
    const times = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, times);
    return times === 1 ? hash : `${hash}-${times}`;
  });
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, at) => id === other[at]);
}
