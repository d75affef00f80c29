import { contexts } from '../language/names/contexts.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Entity, MentionForm } from '../model/entity.ts';
import { wordSet } from '../text/fold.ts';
import type { Candidate, Occurrence } from './candidate.ts';
import type { Cast } from './cast.ts';
import type { Offices } from './offices.ts';
import type { RunView } from './run-view.ts';

/** One entity a name may mean. */
export interface Reading {
  readonly entity: string;
  readonly form: MentionForm;
  readonly confidence: number;
  readonly why: string;
  /** Points before the context is looked at: the writer's own layers stand first. */
  readonly base: number;
  /** The text of the declared name. */
  readonly name?: string;
  readonly ambiguous?: boolean;
}

/** What choosing looks at beyond the name itself. */
export interface ChoiceContext {
  readonly lexicon: Lexicon;
  readonly offices: Offices;
  readonly asOf: string;
  /** How often each entity is named without doubt in the document. */
  readonly prominence: Cast['prominence'];
  /** The entities named without doubt in the run. */
  readonly nearby: ReadonlySet<string>;
  /** The entities named before in the run, the last at the end. */
  readonly before: readonly string[];
  /** The sentence treats the name as somebody who acts. */
  readonly acts?: boolean;
}

export interface Choice {
  readonly reading: Reading;
  /** Not clearly better than the next: the reader is asked. */
  readonly open: boolean;
}

const contextHashes: ReadonlyMap<string, ReadonlySet<number>> = new Map(
  Object.entries(contexts).map(([id, words]) => [id, wordSet(words)]),
);

/** How many different words of a reading's context stand in the run, three counting as all. */
function contextWords({ tokens }: RunView, id: string): number {
  const words = contextHashes.get(id);
  if (!words) return 0;
  const seen = new Set<number>();
  for (let at = 0; at < tokens.count; at++) {
    const hash = tokens.hashes[at] as number;
    if (hash !== 0 && words.has(hash)) seen.add(hash);
  }
  return Math.min(seen.size, 3);
}

/** The year the sentence speaks of: the nearest one written before or behind the name, or that of the as-of date. */
export function yearAt({ text, tokens }: RunView, { first, last }: Candidate, asOf: string): number {
  for (let distance = 1; distance <= 12; distance++) {
    for (const at of [first - distance, last - 1 + distance]) {
      if (at < 0 || at >= tokens.count) continue;
      const start = tokens.starts[at] as number;
      if (
        (tokens.ends[at] as number) - start !== 4 ||
        !/^(?:1[89]|20)\d\d$/.test(text.slice(start, start + 4))
      )
        continue;
      return Number(text.slice(start, start + 4));
    }
  }
  return Number(asOf.slice(0, 4));
}

function existence(entity: Entity, year: number): number {
  if (entity.founded && Number(entity.founded.slice(0, 4)) > year) return entity.kind === 'person' ? 0 : -2;
  if (entity.dissolved && Number(entity.dissolved.slice(0, 4)) <= year) return -2.5;
  return entity.dissolved ? 1 : 0;
}

/** Points for an office held on the day. */
export const holding = 1.5;

/** Points for an office held on the day, fewer for one held within the last years. */
export function inOffice(
  { offices, asOf }: { readonly offices: Offices; readonly asOf: string },
  id: string,
): number {
  let points = 0;
  for (const term of offices.of(id)) {
    if ((term.from ?? '') > asOf) continue;
    if (!term.to || term.to > asOf) return holding;
    if (Number(asOf.slice(0, 4)) - Number(term.to.slice(0, 4)) <= 10) points = 0.7;
  }
  return points;
}

/** What a text that speaks of its state may name by its short name: *Congress* where America has been named. */
const bodies: ReadonlySet<string> = new Set(['organization', 'group']);

function ofOwner(prominence: number): number {
  return Math.min(1.2, 0.8 * Math.log2(1 + prominence));
}

/** Points for having been named just before, and before that. */
const recency = [1.5, 0.8];

function score({ view, candidate }: Occurrence, reading: Reading, context: ChoiceContext): number {
  const entity = context.lexicon.entity(reading.entity);
  let points = reading.base + Math.min(2, Math.log2(1 + (context.prominence.get(reading.entity) ?? 0)));
  if (context.nearby.has(reading.entity)) points += 1;
  points += recency[context.before.toReversed().indexOf(reading.entity)] ?? 0;
  points += contextWords(view, reading.entity);
  if (!entity) return points;
  if (entity.of && context.nearby.has(entity.of)) points += 1;
  if (entity.of && bodies.has(entity.kind)) points += ofOwner(context.prominence.get(entity.of) ?? 0);
  if (entity.kind === 'state' || entity.kind === 'alliance') points += 0.5;
  if (entity.kind === 'person') points += inOffice(context, entity.id);
  return points + existence(entity, yearAt(view, candidate, context.asOf));
}

/** Points for a seat of power where the sentence shows that somebody acts. */
const forSeat = 0.8;

/** The lead the best reading must have over the next. */
const clearly = 0.75;

/** Picks among a name's readings, best first in `ranked`. */
export function choose(
  here: Occurrence,
  readings: readonly Reading[],
  context: ChoiceContext,
): { readonly choice: Choice | undefined; readonly ranked: readonly Reading[] } {
  const [only] = readings;
  if (!only) return { choice: undefined, ranked: [] };
  if (readings.length === 1) return { choice: { reading: only, open: false }, ranked: readings };
  // What acts is a government sooner than a place of the same name.
  const seat = ({ form }: Reading): number => (context.acts && form === 'metonym' ? forSeat : 0);
  const scored = readings
    .map((reading) => ({ reading, points: score(here, reading, context) + seat(reading) }))
    .toSorted((a, b) => b.points - a.points);
  const [best, next] = scored as [(typeof scored)[0], (typeof scored)[0]];
  const lead = best.points - next.points;
  const reading: Reading = {
    ...best.reading,
    confidence: Math.min(best.reading.confidence, 0.6 + Math.min(lead, 3) / 10),
    why: `${best.reading.why}; the words nearby speak for it`,
  };
  return { choice: { reading, open: lead < clearly }, ranked: scored.map((one) => one.reading) };
}
