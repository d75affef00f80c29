import type { DeclaredNames } from '../lexicon/lexicon.ts';
import type { Entity, EntityName, Membership, OfficeTerm } from '../model/entity.ts';
import { createLazyMap } from './lazy-map.ts';
import {
  type PackedEntity,
  type PackedFacts,
  type PackedGazetteer,
  type PackedMembership,
  packedCases,
  packedForms,
} from './packed.ts';
import { decodeNames, type PreparedNames } from './prepared-names.ts';

/** The reference entities that ship with Dossier. */
export interface Gazetteer extends Partial<PreparedNames> {
  readonly entities: ReadonlyMap<string, Entity>;
  /** All terms of all offices; those of one office stand together, in order of time. */
  readonly offices: readonly OfficeTerm[];
  /** Fixed phrases that hold a name and do not mean it: *Turkish delight*. */
  readonly notNames: readonly string[];
  /** The names alone of all entities, in the order of these: does not make the entities. */
  declared?(): Iterable<DeclaredNames>;
}

const none: Gazetteer = { entities: new Map(), offices: [], notNames: [] };

/**
 * Takes up the parsed content of `dist/gazetteer.json`; an entity is made of it when it is first asked for. What is not
 * such a file gives an empty gazetteer, so that a broken installation costs the reference entities and nothing else.
 *
 * @param names - the content of `dist/gazetteer.names`; what is not that of the same build costs its time and nothing else
 */
export function loadGazetteer(json: unknown, names?: Uint8Array): Gazetteer {
  if (!isPacked(json)) return none;
  const packed = json.entities;
  return {
    entities: createLazyMap(
      packed.map(([id]) => id),
      (index) => entityOf(packed[index] as PackedEntity, json),
    ),
    offices: json.offices.flatMap(termsOf),
    notNames: json.notNames,
    ...(names && json.seal !== undefined ? decodeNames(names, json.seal) : {}),
    *declared() {
      for (const [id, name, , names] of packed) yield { id, name, names: names.map(plainNameOf) };
    },
  };
}

function isPacked(json: unknown): json is PackedGazetteer {
  if (typeof json !== 'object' || json === null) return false;
  const { schema, entities, offices, notNames } = json as Partial<PackedGazetteer>;
  return schema === 1 && Array.isArray(entities) && Array.isArray(offices) && Array.isArray(notNames);
}

function entityOf([id, name, kind, names, reference, facts]: PackedEntity, file: PackedGazetteer): Entity {
  return {
    id,
    name,
    kind: file.kinds[kind] ?? 'organization',
    names: names.map(nameOf),
    origin: 'gazetteer',
    reference: file.references[reference] ?? '',
    asOf: file.asOf,
    ...(facts === undefined ? {} : expandFacts(id, facts)),
  };
}

function expandFacts(id: string, facts: PackedFacts): Partial<Entity> {
  const { members, ...plain } = facts;
  return members === undefined ? plain : { ...plain, members: members.map((one) => membershipOf(one, id)) };
}

function membershipOf([member, from, to, as]: PackedMembership, of: string): Membership {
  return { member, of, ...(from ? { from } : {}), ...(to ? { to } : {}), ...(as ? { as } : {}) };
}

/** What the first letter of a packed name says, for each letter; looked up, since there are thousands of names. */
const flagsByCode: readonly Omit<EntityName, 'text'>[] = packedCases.flatMap((letterCase) =>
  [false, true].flatMap((ambiguous) =>
    packedForms.map((form) => ({
      form,
      ...(letterCase === undefined ? {} : { case: letterCase }),
      ...(ambiguous ? { ambiguous } : {}),
    })),
  ),
);

function nameOf(packed: string): EntityName {
  const flags = flagsByCode[packed.charCodeAt(0) - 65] ?? { form: 'name' };
  const tab = packed.indexOf('\t');
  return tab < 0
    ? { text: packed.slice(1), ...flags }
    : { text: packed.slice(1, tab), ...flags, to: packed.slice(tab + 1) };
}

/** The same without what a rule needs beyond the words. */
function plainNameOf(packed: string): DeclaredNames['names'][number] {
  const { form, ambiguous = false } = flagsByCode[packed.charCodeAt(0) - 65] ?? { form: 'name' };
  const tab = packed.indexOf('\t');
  return { text: tab < 0 ? packed.slice(1) : packed.slice(1, tab), form, ambiguous };
}

function termsOf([title, of, terms]: PackedGazetteer['offices'][number]): OfficeTerm[] {
  return terms.map(([holder, from, to]) => ({ holder, title, of, from, ...(to ? { to } : {}) }));
}
