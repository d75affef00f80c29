import type { ProseRun } from '../model/prose-run.ts';
import type { Draft } from './draft.ts';
import { runMarkings, unitMarking } from './explicit.ts';
import type { Paragraph, Placed, Position } from './placed.ts';
import type { Shape, Zone } from './shape.ts';

interface PlacingInput {
  readonly runs: readonly ProseRun[];
  /** The units of each run. */
  readonly drafts: readonly (readonly Draft[])[];
  readonly shape: Shape;
  /** What was made of the state before, by run. */
  readonly before: readonly (PlacedParagraph | undefined)[] | undefined;
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
export function* placeUnits({
  runs,
  drafts,
  shape,
  before,
}: PlacingInput): Generator<undefined, readonly (PlacedParagraph | undefined)[]> {
  const all: (PlacedParagraph | undefined)[] = [];
  const openingCount = drafts.reduce(
    (sum, found, run) => (shape.zones[run] === 'opening' ? sum + found.length : sum),
    0,
  );
  let opened = 0;
  let count = 0;
  /** The last paragraph of prose that stands in no list, and how many units there are up to its last one. */
  const last = { run: -1, end: 0, draft: undefined as Draft | undefined };
  let latest: Draft | undefined;
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index] as ProseRun;
    const zone = shape.zones[index];
    const found = drafts[index] as readonly Draft[];
    if (zone === undefined) {
      all.push(undefined);
      continue;
    }
    const introduced = shape.intro[index] === last.run && last.run >= 0 && last.draft !== undefined;
    const known = before?.[index]?.drafts === found ? before[index] : undefined;
    // What a shape says of a run is all that counts, but for units before it that may be more or fewer.
    const isFixed = zone !== 'opening' && !introduced && known?.where.intro === 0;
    if (isFixed && known.shape === shape) all.push(known);
    else if (found.length === 0) all.push(undefined);
    else {
      const where: Where = {
        run: index,
        zone,
        before: zone === 'opening' ? opened : 0,
        opening: zone === 'opening' ? openingCount : 0,
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
