import type { ProseRun } from '../model/prose-run.ts';
import { type ChangedPart, changedPart } from '../text/changed-part.ts';
import { firstNotBelow } from '../text/indices.ts';
import { nextList, splicedPlaces } from '../text/spliced.ts';
import type { Draft } from './draft.ts';
import { runMarkings, unitMarking } from './explicit.ts';
import type { Paragraph, Placed, Position } from './placed.ts';
import type { Shape, Zone } from './shape.ts';

interface PlacingInput {
  readonly runs: readonly ProseRun[];
  /** The units of each run. */
  readonly drafts: readonly (readonly Draft[])[];
  readonly shape: Shape;
  /** What was made of the state before. */
  readonly before: Placing | undefined;
}

/** The units of one state of a document in their places. */
export interface Placing {
  readonly shape: Shape;
  readonly drafts: readonly (readonly Draft[])[];
  /** By run. */
  readonly places: readonly (PlacedParagraph | undefined)[];
  /** Those that have units, in order, and the run of each. */
  readonly paragraphs: readonly Paragraph[];
  readonly runs: Int32Array;
}

/** Where a paragraph stands, in comparable form. */
interface Where {
  readonly run: number;
  readonly zone: Zone;
  /** Of the opening, how many units stand before the paragraph and how many it has; 0 elsewhere. */
  readonly before: number;
  readonly opening: number;
  readonly under: string | undefined;
  readonly late: boolean;
  readonly section: number;
  readonly intro: number;
  readonly listed: string | undefined;
}

/** The paragraph that was made of a run's units, and where it stood in a document of which shape. */
export interface PlacedParagraph {
  readonly drafts: readonly Draft[];
  readonly where: Where;
  readonly shape: Shape;
  readonly paragraph: Paragraph;
}

/** Puts the units of all runs into their places: zone, position, section, list, what the writer marked. */
export function* placeUnits(input: PlacingInput): Generator<undefined, Placing> {
  const { drafts, shape, before } = input;
  const made = before?.shape === shape ? before : undefined;
  const { from, end } = made
    ? reachOf(input, changedPart(made.drafts, drafts))
    : { from: 0, end: drafts.length };
  const placed = yield* placeRuns(input, from, end);
  const paragraphs = placed.flatMap((place) => (place ? [place.paragraph] : []));
  const runs = Int32Array.from(paragraphs, ({ run }) => run);
  if (!made) return { shape, drafts, places: placed, paragraphs, runs };
  const part = { from: firstNotBelow(made.runs, from), oldEnd: firstNotBelow(made.runs, end) };
  return {
    shape,
    drafts,
    places: nextList(made.places, { from, oldEnd: end }, placed),
    paragraphs: nextList(made.paragraphs, part, paragraphs),
    runs: splicedPlaces(made.runs, part, runs, 0),
  };
}

/**
 * The runs whose places an edit may touch: the changed ones with the lists around them and with the whole opening. They
 * begin and end where a paragraph of prose does, of which all that follows knows no more than itself.
 */
function reachOf(input: PlacingInput, { from, newEnd }: ChangedPart): { from: number; end: number } {
  const { openings } = input.shape;
  const isOpening = openings.some((run) => from <= run && run < newEnd);
  let first = isOpening ? Math.min(from, openings[0]!) : from;
  let end = isOpening ? Math.max(newEnd, openings.at(-1)! + 1) : newEnd;
  if (first === end) return { from: first, end };
  while (first > 0 && !(first < from && introducesAlone(input, first))) first--;
  while (end < input.drafts.length && !introducesAlone(input, end)) end++;
  return { from: first, end };
}

function introducesAlone({ runs, drafts, shape }: PlacingInput, index: number): boolean {
  return shape.zones[index] !== undefined && runs[index]!.place.list === 0 && drafts[index]!.length > 0;
}

/** The runs from one up to another, of which the first stands in no list. */
function* placeRuns(
  { runs, drafts, shape, before }: PlacingInput,
  from: number,
  end: number,
): Generator<undefined, readonly (PlacedParagraph | undefined)[]> {
  const all: (PlacedParagraph | undefined)[] = [];
  const countOf = (some: readonly number[]): number =>
    some.reduce((sum, run) => sum + drafts[run]!.length, 0);
  const opening = countOf(shape.openings);
  let opened = countOf(shape.openings.filter((run) => run < from));
  let count = 0;
  /** The last paragraph of prose that stands in no list, and how many units there are up to its last one. */
  const last = { run: -1, end: 0, draft: undefined as Draft | undefined };
  let latest: Draft | undefined;
  for (let index = from; index < end; index++) {
    const run = runs[index] as ProseRun;
    const zone = shape.zones[index];
    const found = drafts[index] as readonly Draft[];
    if (zone === undefined) {
      all.push(undefined);
      continue;
    }
    const introduced = shape.intro[index] === last.run && last.run >= 0 && last.draft !== undefined;
    const known = before?.places[index]?.drafts === found ? before.places[index] : undefined;
    // What a shape says of a run is all that counts, but for units before it that may be more or fewer.
    const isFixed = zone !== 'opening' && !introduced && known?.where.intro === 0;
    if (isFixed && known.shape === shape) all.push(known);
    else if (found.length === 0) all.push(undefined);
    else {
      const where: Where = {
        run: index,
        zone,
        before: zone === 'opening' ? opened : 0,
        opening: zone === 'opening' ? opening : 0,
        under: shape.under[index],
        late: zone === 'body' && nextZone(shape, index) === 'closing',
        section: shape.homes[index] as number,
        intro: introduced ? count - last.end + 1 : 0,
        listed: introduced ? listedBy(last.draft as Draft) : undefined,
      };
      const paragraph =
        known && isSamePlace(known.where, where) ? known.paragraph : paragraphAt(run, found, where);
      all.push({ drafts: found, where, shape, paragraph });
      yield;
    }
    count += found.length;
    latest = found.at(-1) ?? latest;
    if (zone === 'opening') opened += found.length;
    if (run.place.list === 0) {
      last.run = index;
      last.end = count;
      last.draft = latest;
    }
  }
  return all;
}

function paragraphAt(run: ProseRun, found: readonly Draft[], where: Where): Paragraph {
  const units = unitsAt(run, found, where);
  const related = units.some(({ markings }) => markings.some(({ relation }) => relation !== null));
  return { run: where.run, units, related, kept: {} };
}

function isSamePlace(one: Where, other: Where): boolean {
  for (const key in one) if (one[key as keyof Where] !== other[key as keyof Where]) return false;
  return true;
}

function unitsAt(run: ProseRun, found: readonly Draft[], where: Where): readonly Placed[] {
  const { zone, before, opening, run: index, under, late, section, intro, listed } = where;
  const markings = runMarkings(run);
  return found.map((draft, at) => {
    const own = unitMarking(run, draft, at === 0 ? -1 : (found[at - 1] as Draft).end);
    const position = zone === 'opening' ? positionOf(at + before, opening) : positionOf(at, found.length);
    return {
      run: index,
      draft,
      zone,
      at,
      count: found.length,
      position: run.place.list > 0 && found.length === 1 ? 'item' : position,
      markings: own ? [...markings, own] : at === 0 || run.place.callout ? markings : [],
      block: run.place.blockId,
      quoted: run.place.quote > 0 && run.place.callout === undefined,
      under,
      late,
      section,
      item: run.place.list > 0,
      intro,
      listed,
    };
  });
}

function positionOf(at: number, count: number): Position {
  if (count === 1) return 'only';
  if (at === 0) return 'first';
  if (at === count - 1) return 'last';
  return at === 1 ? 'second' : 'mid';
}

/** The zone of the next paragraph that argues. */
function nextZone({ zones }: Shape, run: number): Zone | undefined {
  for (let later = run + 1; later < zones.length; later++)
    if (zones[later] !== undefined) return zones[later];
  return undefined;
}

function listedBy({ features }: Draft): string | undefined {
  if (!features.has('introduces')) return undefined;
  return features.has('has:necessity') ? 'advice' : 'facts';
}
