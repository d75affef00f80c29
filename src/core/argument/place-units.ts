import type { ProseRun } from '../model/prose-run.ts';
import type { Draft } from './draft.ts';
import { runMarkings, unitMarking } from './explicit.ts';
import type { Placed, Position } from './placed.ts';
import type { Shape, Zone } from './shape.ts';

/** Puts the units of all runs into their places: zone, position, section, list, what the writer marked. */
export function placeUnits(
  runs: readonly ProseRun[],
  drafts: readonly (readonly Draft[])[],
  shape: Shape,
): readonly Placed[] {
  const placed: Placed[] = [];
  const lasts = new Map<number, number>();
  const opening = drafts.map((found, run) => (shape.zones[run] === 'opening' ? found.length : 0));
  const openingCount = opening.reduce((sum, count) => sum + count, 0);
  let before = 0;
  runs.forEach((run, index) => {
    const zone = shape.zones[index];
    const found = drafts[index]!;
    if (zone === undefined) return;
    const markings = runMarkings(run);
    const intro = lasts.get(shape.intro[index]!) ?? -1;
    const listed = intro < 0 ? undefined : listedBy(placed[intro]!.draft);
    found.forEach((draft, at) => {
      const own = unitMarking(run, draft, at === 0 ? -1 : found[at - 1]!.end);
      const position =
        zone === 'opening' ? positionOf(at + before, openingCount) : positionOf(at, found.length);
      placed.push({
        run: index,
        draft,
        zone,
        at,
        count: found.length,
        position: run.place.list > 0 && found.length === 1 ? 'item' : position,
        markings: own ? [...markings, own] : at === 0 || run.place.callout ? markings : [],
        block: run.place.blockId,
        quoted: run.place.quote > 0 && run.place.callout === undefined,
        under: shape.under[index],
        late: zone === 'body' && nextZone(shape, index) === 'closing',
        section: shape.homes[index]!,
        item: run.place.list > 0,
        intro,
        listed,
      });
    });
    lasts.set(index, placed.length - 1);
    before += opening[index]!;
  });
  return placed;
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
