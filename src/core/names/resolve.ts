import { sportLands } from '../language/names/sports.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Entity } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { Inline } from '../model/prose-run.ts';
import { bearersOf, ledBy } from './bearers.ts';
import type { Candidate, Occurrence } from './candidate.ts';
import type { Cast } from './cast.ts';
import { type ChoiceContext, choose, holding, inOffice, type Reading } from './choose.ts';
import { capitalNamed, cityNamed } from './city.ts';
import { type Credibility, credible } from './credible.ts';
import { declared } from './declared-reading.ts';
import type { NameProblem, NamesInput } from './names.ts';
import type { Offices } from './offices.ts';
import { actsHere, type Read, readPlace } from './reading.ts';
import { type Placed, placedNames } from './regions.ts';
import type { RunNames } from './run-names.ts';
import { stranger } from './stranger.ts';
import { playsHere, teamOf } from './team.ts';

export interface Resolving {
  readonly names: RunNames;
  readonly run: number;
  readonly inlines: readonly Inline[];
  readonly input: Pick<NamesInput, 'asOf' | 'pins' | 'linkTarget'>;
  readonly lexicon: Lexicon;
  readonly cast: Cast;
  readonly offices: Offices;
  readonly problems: NameProblem[];
}

/** A mention with what the later steps want to know of it. */
export interface Resolved {
  readonly mention: Mention;
  readonly candidate: Candidate | undefined;
}

/** The writer's own word: a pin, or a link around the name. */
function explicit({ input, inlines, names }: Resolving, candidate: Candidate): Reading | undefined {
  const form = candidate.entries[0]?.name.form ?? 'name';
  const pinned = input.pins.size > 0 && input.pins.get(names.view.text.slice(candidate.start, candidate.end));
  if (pinned) return { entity: pinned, form, confidence: 1, why: 'pinned by the writer', base: 9 };
  for (const inline of inlines) {
    if (inline.type !== 'wikilink' && inline.type !== 'link') continue;
    if (inline.start > candidate.start || inline.end < candidate.end) continue;
    const entity = input.linkTarget(inline);
    if (entity) return { entity, form, confidence: 1, why: 'linked by the writer', base: 9 };
  }
  return undefined;
}

function readingsOf({ cast, lexicon }: Resolving, candidate: Candidate): readonly Reading[] {
  const own = cast.named(candidate.key);
  const readings: Reading[] = [];
  if (own) readings.push({ ...own, confidence: own.form === 'name' ? 0.85 : 0.9, base: 3 });
  for (const entry of candidate.entries) {
    if (!readings.some((reading) => reading.entity === entry.entity)) readings.push(declared(entry, lexicon));
  }
  return readings;
}

function isPlaceName(entity: Entity | undefined, form: string): boolean {
  return form !== 'demonym' && (entity?.kind === 'state' || entity?.kind === 'place' || form === 'metonym');
}

/** Where one place was read in a run, for the places that stand in a list with it. */
interface Listing {
  seat?: boolean;
  before?: Candidate;
  beforeRead?: Read;
}

function readingIn(resolving: Walk, candidate: Candidate, reading: Reading): Read | undefined {
  const { listing } = resolving;
  const entity = resolving.lexicon.entity(reading.entity) ?? resolving.cast.entity(reading.entity);
  if (!isPlaceName(entity, reading.form)) return undefined;
  const usual = entity?.kind === 'state' && reading.form !== 'metonym' ? 'metonymic' : 'literal';
  const read = readPlace(resolving.names.view, candidate, {
    before: listing.before,
    beforeRead: listing.beforeRead,
    usual,
    alike: listing.seat === (reading.form === 'metonym'),
  });
  listing.seat = reading.form === 'metonym';
  listing.before = candidate;
  listing.beforeRead = read;
  return read;
}

/** A capital that the sentence means as a city is that city, not the government in it. */
function asCity(resolving: Resolving, readings: readonly Reading[], read: Read): Reading | undefined {
  if (read.reading !== 'literal') return undefined;
  for (const reading of readings) {
    const entity = resolving.lexicon.entity(reading.entity);
    if (entity?.kind === 'place') return reading;
    const name = reading.form === 'metonym' && reading.name ? capitalNamed(entity, reading.name) : undefined;
    if (!entity || name === undefined) continue;
    const city = cityNamed(name, entity.kind === 'state' ? entity.id : undefined);
    resolving.cast.introduce(city);
    return {
      ...reading,
      entity: city.id,
      form: 'name',
      confidence: read.confidence,
      why: `${name}, the city: ${read.why}`,
    };
  }
  return undefined;
}

const lands: ReadonlySet<string> = new Set(sportLands.split(' '));

/** A place that the paragraph means as the side that plays for it: *Norwich beat Derby*. States play under their own name. */
function asTeam(
  { names, lexicon, cast }: Resolving,
  candidate: Candidate,
  { reading, read }: { readonly reading: Reading; readonly read: Read },
): Reading | undefined {
  const place = lexicon.entity(reading.entity) ?? cast.entity(reading.entity);
  if (place?.kind !== 'place' || reading.form === 'demonym' || lands.has(place.id)) return undefined;
  // In a report on sport a place is one only where something says so.
  const acts = read.reading === 'metonymic' || read.confidence <= 0.6;
  const { aboutSport } = cast;
  if (!playsHere(names.view, candidate, { acts, aboutSport })) return undefined;
  const team = teamOf(place);
  cast.introduce(team);
  return {
    ...reading,
    entity: team.id,
    form: 'metonym',
    confidence: 0.7,
    why: `the side that plays for ${place.name}`,
  };
}

function addProblem(
  { problems, run, lexicon, names }: Resolving,
  { start, end }: Candidate,
  ranked: readonly Reading[],
): void {
  const titles = ranked.map(({ entity }) => lexicon.entity(entity)?.name ?? entity);
  problems.push({
    run,
    start,
    end,
    code: 'ambiguous-name',
    severity: 'information',
    message: `“${names.view.text.slice(start, end)}” may mean ${titles.join(' or ')}.`,
  });
}

/** The ids of all readings, each once, the best first. */
function candidatesOf(best: Reading, ranked: readonly Reading[]): readonly string[] {
  const ids = [best.entity];
  for (const { entity } of ranked) if (!ids.includes(entity)) ids.push(entity);
  return ids;
}

/** What the names of one run are read with, one after the other. */
interface Walk extends Resolving {
  readonly context: ChoiceContext;
  readonly listing: Listing;
  /** For a name with one reading, and for one with several. */
  readonly alone: Credibility;
  readonly among: Credibility;
  readonly placed: ReadonlyMap<Candidate, Placed>;
}

/** A place beside the land it lies in, or that land: both are meant as places. */
function placedMention({ cast, listing }: Walk, candidate: Candidate, placed: Placed): Mention {
  const { start, end } = candidate;
  const { entity, why, introduced } = placed;
  if (introduced) cast.introduce(introduced);
  Object.assign(listing, {
    seat: false,
    before: candidate,
    beforeRead: { reading: 'literal', confidence: 0.9, why },
  });
  return { start, end, entity, form: 'name', confidence: 0.9, candidates: [entity], why, reading: 'literal' };
}

/** What a candidate may mean here, as far as it is to be believed. */
function credibleReadings(walk: Walk, here: Occurrence): readonly Reading[] {
  const all = readingsOf(walk, here.candidate);
  const credibility = all.length === 1 ? walk.alone : walk.among;
  return all.filter((reading) => credible(here, reading, credibility));
}

function mentionOf(walk: Walk, candidate: Candidate): Mention | undefined {
  const { context } = walk;
  const { view } = walk.names;
  const here: Occurrence = { view, candidate };
  const fixed = explicit(walk, candidate);
  const inLand = fixed ? undefined : walk.placed.get(candidate);
  if (inLand) return placedMention(walk, candidate, inLand);
  const credibles = fixed ? [fixed] : credibleReadings(walk, here);
  const readings =
    candidate.title < 0 || fixed
      ? ledBy(here, credibles, context)
      : bearersOf(here, credibles, { ...walk, asOf: context.asOf });
  const acts =
    readings.length > 1 && readings.some(({ form }) => form === 'metonym') && actsHere(view, candidate);
  const { choice, ranked } = choose(here, readings, acts ? { ...context, acts } : context);
  if (!choice) return stranger(walk, candidate, credibles.length > 0);
  const { reading } = choice;
  const read = readingIn(walk, candidate, reading);
  // *citizens from Georgia*: a state is no other place of its name.
  const seat = reading.form === 'metonym';
  const city = read && !fixed && seat ? asCity(walk, ranked, read) : undefined;
  const team = read && !fixed ? asTeam(walk, candidate, { reading, read }) : undefined;
  const best = team ?? city ?? reading;
  const open = choice.open && !city && !team;
  if (open) addProblem(walk, candidate, ranked);
  const seen = best.form === 'metonym' ? read : undefined;
  return {
    start: candidate.start,
    end: candidate.end,
    entity: open ? null : best.entity,
    form: best.form,
    confidence: open ? 0.4 : Math.min(best.confidence, seen?.confidence ?? 1),
    candidates: candidatesOf(best, ranked),
    why: seen && !city ? `${best.why} (${seen.why})` : best.why,
    ...(read ? { reading: team ? 'metonymic' : read.reading } : {}),
  };
}

/** The links of a run whose words are no candidate: the writer says that they are a name. */
function linkedMentions({ inlines, input }: Resolving, taken: readonly Resolved[]): readonly Resolved[] {
  const mentions: Resolved[] = [];
  for (const inline of inlines) {
    if ((inline.type !== 'wikilink' && inline.type !== 'link') || inline.end <= inline.start) continue;
    if (taken.some(({ mention }) => mention.start < inline.end && inline.start < mention.end)) continue;
    const entity = input.linkTarget(inline);
    if (!entity) continue;
    const { start, end } = inline;
    mentions.push({
      candidate: undefined,
      mention: {
        start,
        end,
        entity,
        form: 'name',
        confidence: 1,
        candidates: [entity],
        why: 'linked by the writer',
      },
    });
  }
  return mentions;
}

/** The named mentions of one run, now that the document's cast is known. */
export function resolveRun(resolving: Resolving): readonly Resolved[] {
  const resolved: Resolved[] = [];
  const { lexicon, cast, input, names, offices } = resolving;
  const before: string[] = [];
  const context: ChoiceContext = {
    lexicon,
    before,
    offices,
    asOf: input.asOf,
    prominence: cast.prominence,
    nearby: new Set(names.certain),
  };
  const day = { offices, asOf: input.asOf };
  const credibility = {
    cast,
    isPlace: (id: string) => lexicon.entity(id)?.kind === 'place',
    inOffice: (id: string) => inOffice(day, id) > 0,
    holdsOffice: (id: string) => inOffice(day, id) >= holding,
    hasLed: offices.hasLed,
    of: (id: string) => lexicon.entity(id)?.of,
    elsewhere: (state: string) =>
      !context.nearby.has(state) && names.certain.some((id) => lexicon.entity(id)?.kind === 'state'),
  };
  const alone = { ...credibility, alone: true };
  const among = { ...credibility, alone: false };
  const placed = placedNames(names.view, names.candidates, lexicon);
  const walk: Walk = { ...resolving, context, listing: {}, alone, among, placed };
  for (const candidate of names.candidates) {
    const mention = mentionOf(walk, candidate);
    if (!mention) continue;
    resolved.push({ mention, candidate });
    // The two named last are all that choosing asks for.
    if (mention.entity) before.push(mention.entity);
    if (before.length > 2) before.shift();
  }
  const linked = linkedMentions(resolving, resolved);
  return linked.length === 0
    ? resolved
    : [...resolved, ...linked].toSorted((a, b) => a.mention.start - b.mention.start);
}
