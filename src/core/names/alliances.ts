import { wordsOf } from '../language/list.ts';
import { bondAdjectives, bondLinks, partyJoints } from '../language/names/nominals.ts';
import { owners } from '../language/names/readings.ts';
import { WordMark } from '../language/names/word-classes.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Entity } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import { wordSet } from '../text/fold.ts';
import type { Cast } from './cast.ts';
import type { Resolved } from './resolve.ts';
import { isCapital, isOneOf, lower, markAt, marked, type RunView } from './run-view.ts';

const described = wordSet(bondAdjectives);
const owning = wordSet(owners);
const links: ReadonlySet<string> = new Set(wordsOf(bondLinks));
const amongParties: ReadonlySet<string> = new Set(wordsOf(partyJoints));

/** Finds the alliance whose members are exactly these states. */
export interface AllianceFinder {
  byMembers(states: readonly string[], asOf: string): string | undefined;
}

function memberKey(states: readonly string[]): string {
  return states.toSorted().join('|');
}

/** At most this many states: more have an alliance with a name of its own. */
const mostParties = 3;

function betterThan(one: Entity, other: Entity, asOf: string): boolean {
  const alive = (entity: Entity): number => (entity.dissolved && entity.dissolved <= asOf ? 0 : 1);
  const proper = (entity: Entity): number =>
    (entity.id.endsWith('-alliance') ? 1 : 0) + (entity.origin === 'note' ? 2 : 0);
  return alive(one) * 4 + proper(one) > alive(other) * 4 + proper(other);
}

type Index = ReadonlyMap<string, readonly Entity[]>;

function indexByMembers(lexicon: Lexicon): Index {
  const byKey = new Map<string, Entity[]>();
  for (const entity of lexicon.alliances()) {
    if (entity.kind !== 'alliance' || !entity.members) continue;
    const members = new Set(entity.members.filter((one) => one.as === undefined).map((one) => one.member));
    if (members.size < 2 || members.size > mostParties) continue;
    const key = memberKey([...members]);
    byKey.set(key, [...(byKey.get(key) ?? []), entity]);
  }
  return byKey;
}

/** Looks for the lexicon's small alliances by who is in them; the index is made when the first is asked for. */
export function createAllianceFinder(lexicon: Lexicon): AllianceFinder {
  let index: Index | undefined;
  return {
    byMembers(states, asOf) {
      index ??= indexByMembers(lexicon);
      const [first, ...rest] = index.get(memberKey(states)) ?? [];
      if (!first) return undefined;
      return rest.reduce((best, one) => (betterThan(one, best, asOf) ? one : best), first).id;
    },
  };
}

const shortNames: Readonly<Record<string, string>> = {
  'united-states': 'us',
  'united-kingdom': 'uk',
  'european-union': 'eu',
};

function unnamed(states: readonly string[], lexicon: Lexicon): Entity {
  const ordered = states.toSorted((a, b) => Number(b === 'united-states') - Number(a === 'united-states'));
  const id = `${ordered.map((state) => shortNames[state] ?? state).join('-')}-alliance`;
  const name = `${ordered.map((state) => lexicon.entity(state)?.name ?? state).join('–')} alliance`;
  const members = ordered.map((member) => ({ member, of: id }));
  return {
    id,
    name,
    kind: 'alliance',
    names: [],
    origin: 'text',
    members,
    summary: 'An alliance this text speaks of by its parties.',
  };
}

export interface AllianceReading {
  readonly view: RunView;
  readonly lexicon: Lexicon;
  readonly cast: Cast;
  readonly finder: AllianceFinder;
  readonly asOf: string;
}

/** A mention of a party to an alliance, by the tokens it stands on. */
interface Party {
  readonly state: string;
  readonly first: number;
  readonly last: number;
}

function partiesIn(resolved: readonly Resolved[], lexicon: Lexicon): readonly Party[] {
  const parties: Party[] = [];
  for (const { mention, candidate } of resolved) {
    const state = mention.entity ?? mention.candidates[0];
    if (!candidate || !state) continue;
    const entity =
      lexicon.entity(state) ??
      (candidate.entries.length > 0
        ? lexicon.entity((candidate.entries[0] as { entity: string }).entity)
        : undefined);
    if (entity?.kind === 'state')
      parties.push({ state: entity.id, first: candidate.first, last: candidate.last });
  }
  return parties;
}

interface Bond {
  /** The tokens of the mention. */
  readonly first: number;
  readonly last: number;
  readonly states: readonly string[];
  /** The parties' names are part of the mention: *US–Japan alliance*. */
  readonly named: boolean;
}

/** *US–Japan security treaty*: parties joined by hyphens or strokes right before the noun at `at`. */
function joinedBefore(view: RunView, parties: readonly Party[], at: number): Bond | undefined {
  let end = at;
  while (end > 0 && isOneOf(view, end - 1, described)) end--;
  const states: string[] = [];
  let first = end;
  for (;;) {
    const party = parties.find((one) => one.last === first);
    if (!party) return undefined;
    states.unshift(party.state);
    first = party.first;
    if (/^[-–—/‑]$/.test(markAt(view, first - 1))) first--;
    else break;
  }
  return states.length > 1 ? { first, last: at + 1, states, named: true } : undefined;
}

/** *between Japan and the United States*, *of France, Britain and Russia*, from token `at` on. */
function listFrom(
  view: RunView,
  parties: readonly Party[],
  from: number,
): { states: readonly string[]; last: number } {
  const states: string[] = [];
  let at = from;
  for (;;) {
    while (amongParties.has(markAt(view, at) || lower(view, at))) at++;
    const party = parties.find((one) => one.first === at);
    if (!party) return { states, last: at };
    states.push(party.state);
    at = party.last;
    if (!/^(?:,|and)$/.test(markAt(view, at) || lower(view, at))) return { states, last: at };
  }
}

/** The party before the noun that owns it: *Washington’s pact*, *the American alliance*, *Tokyo renewed its alliance*. */
function ownerOf(view: RunView, parties: readonly Party[], noun: number): string | undefined {
  let at = noun;
  while (at > 0 && isOneOf(view, at - 1, described) && !isCapital(view, at - 1)) at--;
  const near = parties.findLast((one) => one.last <= at);
  if (!near) return undefined;
  if (near.last === at) return near.state;
  if (near.last === at - 2 && /^['’]$/.test(markAt(view, at - 2)) && marked(view, at - 1, WordMark.s))
    return near.state;
  if (near.last === at - 1 && /^['’]$/.test(markAt(view, at - 1))) return near.state;
  if (!isOneOf(view, at - 1, owning)) return undefined;
  for (let token = near.last; token < at; token++) if (/^[.!?;]$/.test(markAt(view, token))) return undefined;
  return near.state;
}

/** *Seoul and Washington … their alliance*: the last two parties of the sentence, if they are known to have one. */
function theirs(
  { view, finder, asOf }: AllianceReading,
  parties: readonly Party[],
  noun: number,
): Bond | undefined {
  if (lower(view, noun - 1) !== 'their') return undefined;
  const before = parties.filter((one) => one.last < noun).slice(-2);
  const [one, two] = before;
  if (!one || !two || one.state === two.state) return undefined;
  for (let at = one.last; at < noun; at++) if (/^[.!?;]$/.test(markAt(view, at))) return undefined;
  const states = [one.state, two.state];
  return finder.byMembers(states, asOf) ? { first: noun, last: noun + 1, states, named: false } : undefined;
}

function bondAt(reading: AllianceReading, parties: readonly Party[], noun: number): Bond | undefined {
  const { view } = reading;
  const joined = joinedBefore(view, parties, noun);
  if (joined) return joined;
  const link = lower(view, noun + 1);
  const only = { first: noun, last: noun + 1, named: false };
  if (links.has(link)) {
    const { states } = listFrom(view, parties, noun + 2);
    return states.length > 1 ? { ...only, states } : undefined;
  }
  if (link !== 'with') return theirs(reading, parties, noun);
  const { states } = listFrom(view, parties, noun + 2);
  const owner = ownerOf(view, parties, noun);
  const [partner] = states;
  return owner && partner && owner !== partner ? { ...only, states: [owner, partner] } : undefined;
}

function mentionOf({ view, lexicon, cast, finder, asOf }: AllianceReading, bondFound: Bond): Mention {
  const states = [...new Set(bondFound.states)];
  let id = finder.byMembers(states, asOf);
  if (!id) {
    const entity = unnamed(states, lexicon);
    cast.introduce(entity);
    id = entity.id;
  }
  const { starts, ends } = view.tokens;
  const parties = states.map((state) => lexicon.entity(state)?.name ?? state).join(' and ');
  return {
    start: starts[bondFound.first] as number,
    end: ends[bondFound.last - 1] as number,
    entity: id,
    form: bondFound.named ? 'name' : 'nominal',
    confidence: 0.9,
    candidates: [id],
    why: `the alliance whose members are ${parties}`,
  };
}

/** The alliances without a name of their own in a run: by the states that they bind, whatever the wording. */
export function findAlliances(reading: AllianceReading, resolved: readonly Resolved[]): readonly Mention[] {
  const { view } = reading;
  const parties = partiesIn(resolved, reading.lexicon);
  if (parties.length < 2) return [];
  const found: Mention[] = [];
  for (let at = 1; at < view.tokens.count; at++) {
    if (!marked(view, at, WordMark.bond)) continue;
    const start = view.tokens.starts[at] as number;
    if (resolved.some(({ mention }) => mention.start <= start && start < mention.end)) continue;
    const one = bondAt(reading, parties, at);
    if (one && new Set(one.states).size > 1) found.push(mentionOf(reading, one));
  }
  return found;
}
