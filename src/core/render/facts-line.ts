import { membershipsOf, membersOn } from '../gazetteer/facts.ts';
import type { Gazetteer } from '../gazetteer/load.ts';
import { inSentence } from '../language/names/articles.ts';
import type { Entity, Membership, Origin } from '../model/entity.ts';
import type { NoteFields } from '../project/note-record.ts';
import { count, listing } from './counted.ts';
import { showDate } from './date.ts';
import { officeFact } from './office-fact.ts';

export interface FactsInput {
  readonly entity: Entity;
  /** What the gazetteer alone says of it; its memberships and offices are filed under this entity's id. */
  readonly reference: Entity | undefined;
  /** What its own note says of it. */
  readonly noted?: NoteFields | undefined;
  readonly gazetteer: Gazetteer | undefined;
  readonly asOf: string;
  readonly today: string;
  entityOf(id: string): Entity | undefined;
}

/** A short plain sentence about an entity, as of the date. */
export interface Fact {
  /** What it is about, in a word. */
  readonly topic: 'office' | 'members' | 'alliances' | 'founding' | 'treaty' | 'defence' | 'capital';
  readonly text: string;
  readonly origin: Origin;
}

/** What the entity is as of the date; empty where nothing is known. */
export function factsOf(input: FactsInput): readonly Fact[] {
  const { entity, reference } = input;
  const about = reference ?? entity;
  const originOf = (field: keyof Entity & keyof NoteFields): Origin =>
    input.noted?.[field] === undefined && reference ? 'gazetteer' : entity.origin;
  const fact = (topic: Fact['topic'], origin: Origin, text: string | undefined): readonly Fact[] =>
    text === undefined ? [] : [{ topic, origin, text }];
  const life = entity.founded ? originOf('founded') : originOf('dissolved');
  return [
    ...fact('office', 'gazetteer', officeFact(input, about)),
    ...fact('members', originOf('members'), membersFact(input)),
    ...fact('alliances', 'gazetteer', alliancesFact(input, about)),
    ...fact('founding', life, lifeFact(entity)),
    ...fact('treaty', originOf('treaty'), entity.treaty && `Treaty: ${entity.treaty}.`),
    ...fact('defence', originOf('defence'), entity.defence && ended(entity.defence)),
    ...fact('capital', originOf('seat'), capitalFact(entity)),
  ];
}

/** How an entity is called where only its id is at hand. */
export function nameIn({ entityOf }: Pick<FactsInput, 'entityOf'>): (id: string) => string {
  return (id) => entityOf(id)?.name ?? id;
}

function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** *29 members on 9 Dec 2019; 32 today, with Finland, North Macedonia and Sweden.* A small alliance names them all. */
function membersFact(input: FactsInput): string | undefined {
  const { entity, asOf, today } = input;
  if (!entity.members?.length) return undefined;
  const name = nameIn(input);
  const then = membersOn(entity, asOf);
  const now = membersOn(entity, today);
  const names = then.length > 0 && then.length <= 5 ? `: ${listing(then.map(name))}` : '';
  return `${count(then.length, 'member')} on ${showDate(asOf)}${names}${changeOf(then, now, name)}.`;
}

function changeOf(then: readonly string[], now: readonly string[], name: (id: string) => string): string {
  const joined = now.filter((id) => !then.includes(id));
  const left = then.filter((id) => !now.includes(id));
  if (joined.length + left.length === 0) return '';
  const changes = [
    joined.length > 0 && `with ${listing(joined.map(name), 3)}`,
    left.length > 0 && `without ${listing(left.map(name), 3)}`,
  ];
  return `; ${now.length} today, ${changes.filter(Boolean).join(', ')}`;
}

/** A state's alliances then, the ones with a defence clause first, and those it has joined or left since. */
function alliancesFact(input: FactsInput, about: Entity): string | undefined {
  const { gazetteer, asOf, today } = input;
  if (input.entity.kind !== 'state' || !gazetteer) return undefined;
  const nameOf = nameIn(input);
  const name = (id: string): string => inSentence(nameOf(id));
  const then = alliancesOn(gazetteer, about.id, asOf);
  const now = alliancesOn(gazetteer, about.id, today);
  const has = (list: readonly Membership[], of: string): boolean => list.some((each) => each.of === of);
  const since = now.filter(({ of }) => !has(then, of)).slice(0, 2);
  const left = then.filter(({ of }) => !has(now, of) && weightOf(gazetteer, of) === 0).slice(0, 2);
  const changes = [
    ...since.map(({ of, from }) => `in ${name(of)} since ${showDate(from ?? '')}`),
    ...left.map(({ of }) => `no longer in ${name(of)} today`),
  ];
  if (then.length === 0) return changes.length > 0 ? sentence(changes.join('; ')) : undefined;
  const names = [...new Set(then.map(({ of }) => name(of)))];
  return `In ${[`${listing(names, 5)} on ${showDate(asOf)}`, ...changes].join('; ')}.`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The full memberships of alliances, the weightiest first. */
export function alliancesOn(gazetteer: Gazetteer, id: string, date: string): readonly Membership[] {
  return membershipsOf(gazetteer, id, date)
    .filter(({ of, as }) => as === undefined && weightOf(gazetteer, of) < 2)
    .sort((a, b) => weightOf(gazetteer, a.of) - weightOf(gazetteer, b.of));
}

/** 0 for an alliance with a defence clause, 1 for another, 2 for what is none. */
function weightOf(gazetteer: Gazetteer, id: string): number {
  const alliance = gazetteer.entities.get(id);
  return alliance?.kind === 'alliance' ? (alliance.defence ? 0 : 1) : 2;
}

function lifeFact({ founded, dissolved }: Entity): string | undefined {
  if (founded && dissolved) return `${showDate(founded)} to ${showDate(dissolved)}.`;
  if (founded) return `Founded ${showDate(founded)}.`;
  return dissolved ? `Until ${showDate(dissolved)}.` : undefined;
}

function capitalFact({ kind, seat }: Entity): string | undefined {
  return kind === 'state' && seat ? `Capital: ${seat}.` : undefined;
}
