import type { ProseRun } from '../model/prose-run.ts';
import type { ChangedPart } from '../text/changed-part.ts';
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
  /** The runs of which any of these is another than in the state before. */
  readonly part: ChangedPart;
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
  readonly zone: Zone;
  /** Of the opening, how many units stand before the paragraph and how many it has; 0 elsewhere. */
  readonly before: number;
  readonly opening: number;
  readonly under: string | undefined;
  readonly late: boolean;
  readonly begins: boolean;
  readonly intro: number;
  readonly listed: string | undefined;
}

/** The paragraph that was made of a run's units, and where it stood. */
export interface PlacedParagraph {
  readonly drafts: readonly Draft[];
  readonly where: Where;
  readonly paragraph: Paragraph;
}

/** Puts the units of all runs into their places: zone, position, section, list, what the writer marked. */
export function* placeUnits(input: PlacingInput): Generator<undefined, Placing> {
  const { drafts, shape, before } = input;
  const reach = before ? reachOf(input) : input.part;
  const placed = yield* placeRuns(input, reach);
  const paragraphs = placed.flatMap((place) => (place ? [place.paragraph] : []));
  const runs = placed.flatMap((place, at) => (place ? [reach.from + at] : []));
  const old = before?.runs ?? new Int32Array(0);
  const part = { from: firstNotBelow(old, reach.from), oldEnd: firstNotBelow(old, reach.oldEnd) };
  return {
    shape,
    drafts,
    places: nextList(before?.places ?? [], reach, placed),
    paragraphs: nextList(before?.paragraphs ?? [], part, paragraphs),
    runs: splicedPlaces(old, { ...part, shift: reach.newEnd - reach.oldEnd }, runs),
  };
}

/**
 * The runs whose places an edit may touch: the changed ones with the lists around them, with the paragraph behind them, which
 * may begin a section now, and with the whole opening. They begin and end where a paragraph of prose does, of which all that
 * follows knows no more than itself.
 */
function reachOf(input: PlacingInput): ChangedPart {
  const { drafts, part, before } = input;
  const { openings } = input.shape;
  if (part.from === part.oldEnd && part.from === part.newEnd) return part;
  const isOpening =
    openings.some((run) => part.from <= run && run < part.newEnd) ||
    before?.shape.openings.some((run) => part.from <= run && run < part.oldEnd);
  let from = isOpening ? Math.min(part.from, openings[0] ?? part.from) : part.from;
  let end = isOpening ? Math.max(part.newEnd, (openings.at(-1) ?? -1) + 1) : part.newEnd;
  while (from > 0 && !(from < part.from && introducesAlone(input, from))) from--;
  const nextAlone = (run: number): number => {
    let next = run;
    while (next < drafts.length && !introducesAlone(input, next)) next++;
    return next;
  };
  end = nextAlone(Math.min(drafts.length, nextAlone(end) + 1));
  return { from, oldEnd: end - part.newEnd + part.oldEnd, newEnd: end };
}

function introducesAlone({ runs, drafts, shape }: PlacingInput, index: number): boolean {
  return shape.zones[index] !== undefined && runs[index]!.place.list === 0 && drafts[index]!.length > 0;
}

/** The runs of a part, of which the first stands in no list. */
function* placeRuns(
  { runs, drafts, shape, part, before }: PlacingInput,
  { from, newEnd: end }: ChangedPart,
): Generator<undefined, readonly (PlacedParagraph | undefined)[]> {
  const all: (PlacedParagraph | undefined)[] = [];
  const countOf = (some: readonly number[]): number =>
    some.reduce((sum, run) => sum + drafts[run]!.length, 0);
  const opening = countOf(shape.openings);
  let opened = countOf(shape.openings.filter((run) => run < from));
  let count = 0;
  /** The section of the paragraph before. */
  let home = homeBefore(from, drafts, shape);
  /** The last paragraph of prose that stands in no list, and how many units there are up to its last one. */
  const last = { run: -1, end: 0, draft: undefined as Draft | undefined };
  let latest: Draft | undefined;
  for (let index = from; index < end; index++) {
    const run = runs[index] as ProseRun;
    const zone = shape.zones[index];
    const found = drafts[index] as readonly Draft[];
    if (zone === undefined || found.length === 0) all.push(undefined);
    else {
      const introduced = shape.intro[index] === last.run && last.run >= 0 && last.draft !== undefined;
      const where: Where = {
        zone,
        before: zone === 'opening' ? opened : 0,
        opening: zone === 'opening' ? opening : 0,
        under: shape.under[index],
        late: shape.late[index] === 1,
        begins: shape.homes[index] !== home,
        intro: introduced ? count - last.end + 1 : 0,
        listed: introduced ? listedBy(last.draft as Draft) : undefined,
      };
      const known = before?.places[indexBefore(index, part)];
      const paragraph =
        known?.drafts === found && isSamePlace(known.where, where)
          ? known.paragraph
          : paragraphAt(run, found, where);
      all.push(paragraph === known?.paragraph ? known : { drafts: found, where, paragraph });
      home = shape.homes[index]!;
      yield;
    }
    if (zone === undefined) continue;
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

/** The section of the last run before another that has units, -1 for none. */
function homeBefore(run: number, drafts: PlacingInput['drafts'], { homes }: Shape): number {
  let last = run - 1;
  while (last >= 0 && drafts[last]!.length === 0) last--;
  return last < 0 ? -1 : homes[last]!;
}

/** Where a run stood in the state before, -1 if it may not have been there. */
function indexBefore(run: number, { from, oldEnd, newEnd }: ChangedPart): number {
  if (run < from || newEnd === oldEnd) return run;
  return run < newEnd ? -1 : run - newEnd + oldEnd;
}

function paragraphAt(run: ProseRun, found: readonly Draft[], where: Where): Paragraph {
  const units = unitsAt(run, found, where);
  const related = units.some(({ markings }) => markings.some(({ relation }) => relation !== null));
  return { units, related, kept: {} };
}

function isSamePlace(one: Where, other: Where): boolean {
  for (const key in one) if (one[key as keyof Where] !== other[key as keyof Where]) return false;
  return true;
}

function unitsAt(run: ProseRun, found: readonly Draft[], where: Where): readonly Placed[] {
  const { zone, before, opening, under, late, begins, intro, listed } = where;
  const markings = runMarkings(run);
  return found.map((draft, at) => {
    const own = unitMarking(run, draft, at === 0 ? -1 : (found[at - 1] as Draft).end);
    const position = zone === 'opening' ? positionOf(at + before, opening) : positionOf(at, found.length);
    return {
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
      begins,
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

function listedBy({ features }: Draft): string | undefined {
  if (!features.has('introduces')) return undefined;
  return features.has('has:necessity') ? 'advice' : 'facts';
}
