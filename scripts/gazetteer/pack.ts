import {
  nameCode,
  type PackedEntity,
  type PackedFacts,
  type PackedGazetteer,
  packedCases,
  packedForms,
} from '../../src/core/gazetteer/packed.ts';
import { type EntityKind, type EntityName, entityKinds } from '../../src/core/model/entity.ts';
import { type Assembled, termsOf } from './assemble.ts';
import { membersOf } from './members.ts';
import type { RawEntry, Sources } from './read.ts';

/** The one file, small and quick to expand: names as strings with one letter of flags, references by number. */
export function pack(sources: Sources, all: readonly Assembled[]): PackedGazetteer {
  const references: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (reference: string): number => {
    const known = numbers.get(reference);
    if (known !== undefined) return known;
    numbers.set(reference, references.length);
    return references.push(reference) - 1;
  };
  const entities = all.map((one) => packEntity(one, numberOf));
  const offices = sources.offices.map(({ office }) => termsOf(office));
  return {
    schema: 1,
    asOf: sources.asOf,
    kinds: entityKinds,
    references,
    entities,
    offices,
    notNames: sources.phrases,
  };
}

function packEntity({ id, entry, names }: Assembled, numberOf: (reference: string) => number): PackedEntity {
  const facts = factsOf(entry);
  const kind = entityKinds.indexOf(entry.kind as EntityKind);
  const head = [id, entry.name ?? id, kind, names.map(packName), numberOf(entry.reference ?? '')] as const;
  return Object.keys(facts).length === 0 ? head : [...head, facts];
}

function factsOf(entry: RawEntry): PackedFacts {
  const members = membersOf(entry);
  const seat = entry.seat ?? entry.capital;
  const { summary, defence, treaty, of, successors } = entry;
  const { founded, dissolved, capitals } = entry;
  return {
    ...(summary === undefined ? {} : { summary }),
    ...(founded === undefined ? {} : { founded: String(founded) }),
    ...(dissolved === undefined ? {} : { dissolved: String(dissolved) }),
    ...(seat === undefined ? {} : { seat }),
    ...(capitals === undefined ? {} : { cities: capitals }),
    ...(defence === undefined ? {} : { defence }),
    ...(treaty === undefined ? {} : { treaty }),
    ...(of === undefined ? {} : { of }),
    ...(successors === undefined ? {} : { successors }),
    ...(members.length === 0 ? {} : { members }),
  };
}

function packName({ text, form, case: letterCase, ambiguous, to }: EntityName): string {
  const code = nameCode(
    packedForms.indexOf(form as (typeof packedForms)[number]),
    ambiguous === true,
    packedCases.indexOf(letterCase),
  );
  return String.fromCharCode(65 + code) + text + (to === undefined ? '' : `\t${to}`);
}
