import { changedPart, wholePart } from '../text/changed-part.ts';
import type { Flat } from '../text/flat.ts';
import { splicedIndices } from '../text/indices.ts';
import type { Keepsakes } from '../text/keepsakes.ts';
import { nextList } from '../text/spliced.ts';
import { mayStateThesis } from './choose-theses.ts';
import { type Draft, stemsOf } from './draft.ts';
import { placeFeatures } from './place-features.ts';
import type { Decision, Paragraph, Placed } from './placed.ts';
import { type Met, type Weighed, weigh } from './roles.ts';

/** Units from which on a text counts as long. */
const longTextUnits = 40;

/**
 * What was found out about a draft, and under what circumstances: an edit elsewhere leaves most units where they were.
 * A draft belongs to one run, so what stands around it in its paragraph never changes.
 */
export interface Remembered {
  /** Zone, position, length and title under which it was weighed. */
  readonly place: Place;
  readonly weighed: Weighed;
  /** The roles met before, and whether it was the thesis. */
  circumstances: (Met & { readonly isThesis: boolean }) | undefined;
  decision: Decision | undefined;
}

type Place = Pick<Placed, 'zone' | 'position' | 'quoted' | 'under' | 'listed' | 'late'> & {
  readonly long: boolean;
  readonly title: string;
};

/** The units of a paragraph as they were weighed, and which of them may state the thesis. */
export interface WeighedParagraph {
  readonly long: boolean;
  readonly title: string;
  readonly units: readonly Remembered[];
  readonly stating: readonly number[];
}

/** All paragraphs of one state of a document, weighed. */
export interface Weighing {
  readonly paragraphs: readonly Paragraph[];
  /** A long text has room for what a short one leaves out: concessions, advice, other people’s words. */
  readonly long: boolean;
  readonly title: string;
  readonly weighed: readonly WeighedParagraph[];
  /** The paragraphs with units that may state the thesis. */
  readonly stating: Int32Array;
}

interface WeighingInput {
  readonly paragraphs: readonly Paragraph[];
  readonly placed: Flat<Paragraph, Placed>;
  readonly title: string;
  readonly drafts: Keepsakes<Draft, Remembered>;
  readonly before: Weighing | undefined;
}

/** Weighs all units by themselves and by their places; those of the state before only where their paragraphs are others. */
export function* weighAll(input: WeighingInput): Generator<undefined, Weighing> {
  const { paragraphs, placed, title, before } = input;
  const long = placed.items.length >= longTextUnits;
  const old = before?.long === long && before.title === title ? before : undefined;
  const part = old ? changedPart(old.paragraphs, paragraphs) : wholePart([], paragraphs);
  const made: WeighedParagraph[] = [];
  const stating: number[] = [];
  for (let at = part.from; at < part.newEnd; at++) {
    const { kept } = paragraphs[at]!;
    if (kept.weighed?.long !== long || kept.weighed.title !== title) {
      kept.weighed = weighParagraph(at, input, long);
      yield;
    }
    made.push(kept.weighed);
    if (kept.weighed.stating.length > 0) stating.push(at);
  }
  return {
    paragraphs,
    long,
    title,
    weighed: nextList(old?.weighed ?? [], part, made),
    stating: splicedIndices(old?.stating ?? new Int32Array(0), part, stating),
  };
}

function weighParagraph(
  at: number,
  { paragraphs, placed, title, drafts }: WeighingInput,
  long: boolean,
): WeighedParagraph {
  const { units } = paragraphs[at]!;
  const start = placed.starts[at]!;
  const titleWords = stemsOf(title);
  const weighed = units.map((unit) => {
    const { zone, position, quoted, under, listed, late } = unit;
    const old = drafts.get(unit.draft);
    const place = { zone, position, quoted, under, listed, late, long, title };
    if (old && isSamePlace(old.place, place)) return old;
    const features = placeFeatures(placed.items, start + unit.at, titleWords);
    const made: Remembered = {
      place,
      weighed: weigh(unit, features, long),
      circumstances: undefined,
      decision: undefined,
    };
    drafts.set(unit.draft, made);
    return made;
  });
  return { long, title, units: weighed, stating: units.filter(mayStateThesis).map((unit) => unit.at) };
}

function isSamePlace(one: Place, other: Place): boolean {
  for (const key in one) if (one[key as keyof Place] !== other[key as keyof Place]) return false;
  return true;
}

/** The scores of the units that may state the thesis, by their indices, which ascend. */
export function statingUnits(
  { weighed, stating }: Weighing,
  { starts }: Flat<Paragraph, Placed>,
): ReadonlyMap<number, Float64Array> {
  const scores = new Map<number, Float64Array>();
  for (const index of stating) {
    const one = weighed[index]!;
    for (const at of one.stating) scores.set(starts[index]! + at, one.units[at]!.weighed.scores);
  }
  return scores;
}
