import { membershipsOf, membersOn, officesOn } from '../gazetteer/facts.ts';
import type { Gazetteer } from '../gazetteer/load.ts';
import type { Entity, Membership } from '../model/entity.ts';
import { count, listing, showDate } from './date.ts';

export interface FactsInput {
  readonly entity: Entity;
  /** What the gazetteer alone says of it; its memberships and offices are filed under this entity's id. */
  readonly reference: Entity | undefined;
  readonly gazetteer: Gazetteer | undefined;
  readonly asOf: string;
  readonly today: string;
  nameOf(id: string): string;
}

/** What the entity is as of the date, in short plain sentences; empty where nothing is known. */
export function factSentences(input: FactsInput): readonly string[] {
  const { entity, reference } = input;
  const about = reference ?? entity;
  const sentences = [
    offices(input, about),
    members(input),
    memberships(input, about),
    life(entity),
    entity.treaty ? `Treaty: ${entity.treaty}.` : undefined,
    entity.defence ? ended(entity.defence) : undefined,
    entity.kind === 'state' && entity.seat ? `Capital: ${entity.seat}.` : undefined,
  ];
  return sentences.filter((sentence) => sentence !== undefined);
}

function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** *President of the United States on 9 Dec 2019; today: …* */
function offices(input: FactsInput, about: Entity): string | undefined {
  const terms = input.gazetteer?.offices;
  if (entityIsNo(input.entity, 'person') || !terms) return undefined;
  const then = officesOn(terms, about.id, input.asOf).map(
    (term) => `${term.title}, ${input.nameOf(term.of)}`,
  );
  const past = terms.filter(
    (term) => term.holder === about.id && term.to !== undefined && term.to <= input.asOf,
  );
  const last = past.sort((a, b) => ((a.to as string) < (b.to as string) ? 1 : -1))[0];
  if (then.length > 0) return `${listing(then, 2)} on ${showDate(input.asOf)}.`;
  if (last) return `${last.title}, ${input.nameOf(last.of)}, until ${showDate(last.to as string)}.`;
  const next = terms.find(
    (term) => term.holder === about.id && term.from !== undefined && term.from > input.asOf,
  );
  return next
    ? `${next.title}, ${input.nameOf(next.of)}, only from ${showDate(next.from as string)}.`
    : undefined;
}

function entityIsNo(entity: Entity, kind: Entity['kind']): boolean {
  return entity.kind !== kind;
}

/** *29 members on 9 Dec 2019; 32 today*; a small alliance names them. */
function members(input: FactsInput): string | undefined {
  const { entity, asOf, today } = input;
  if (!entity.members?.length) return undefined;
  const then = membersOn(entity, asOf);
  const now = membersOn(entity, today);
  const change = then.length === now.length || asOf === today ? '' : `; ${now.length} today`;
  const names = then.length > 0 && then.length <= 5 ? `: ${listing(then.map(input.nameOf))}` : '';
  return `${count(then.length, 'member')} on ${showDate(asOf)}${names}${change}.`;
}

/** A state's alliances then, the ones with a defence clause first. */
function memberships(input: FactsInput, about: Entity): string | undefined {
  if (input.entity.kind !== 'state' || !input.gazetteer) return undefined;
  const weight = ({ of }: Membership): number => {
    const alliance = input.gazetteer?.entities.get(of);
    return alliance?.kind === 'alliance' ? (alliance.defence ? 0 : 1) : 2;
  };
  const held = membershipsOf(input.gazetteer, about.id, input.asOf).filter((each) => weight(each) < 2);
  if (held.length === 0) return undefined;
  const names = held.sort((a, b) => weight(a) - weight(b)).map((each) => input.nameOf(each.of));
  return `In ${listing([...new Set(names)], 5)} on ${showDate(input.asOf)}.`;
}

function life(entity: Entity): string | undefined {
  const { founded, dissolved } = entity;
  if (founded && dissolved) return `${showDate(founded)} to ${showDate(dissolved)}.`;
  if (founded) return `Founded ${showDate(founded)}.`;
  return dissolved ? `Until ${showDate(dissolved)}.` : undefined;
}
