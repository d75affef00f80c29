import type { EntityKind, MentionForm } from '../model/entity.ts';

/** The forms in which a name can be declared, in the order of their codes in a packed name. */
export const packedForms = [
  'name',
  'acronym',
  'demonym',
  'metonym',
  'title',
  'surname',
] as const satisfies readonly MentionForm[];

/** The ways of reading the letters' case, in the order of their codes. */
export const packedCases = [undefined, 'exact', 'free'] as const;

/**
 * The first letter of a packed name is `A` plus this code; the rest is the text, and behind a tab the day on which the
 * name ceased to be official. Six forms, twice for ambiguity, three times for case.
 */
export function nameCode(form: number, ambiguous: boolean, letterCase: number): number {
  return form + packedForms.length * ((ambiguous ? 1 : 0) + 2 * letterCase);
}

/** The days and words of a membership: `[member, from, to, as]`, cut after the last that is known. */
export type PackedMembership = readonly [member: string, from?: string, to?: string, as?: string];

/** What an entity has besides its id, name, kind and names. References are numbers into the file's list. */
export interface PackedFacts {
  readonly summary?: string;
  readonly founded?: string;
  readonly dissolved?: string;
  readonly seat?: string;
  readonly cities?: readonly string[];
  readonly defence?: string;
  readonly treaty?: string;
  readonly of?: string;
  readonly successors?: readonly string[];
  readonly members?: readonly PackedMembership[];
  readonly asOf?: string;
}

export type PackedEntity = readonly [
  id: string,
  name: string,
  kind: number,
  names: readonly string[],
  reference: number,
  facts?: PackedFacts,
];

/** An office with its holders in order: `[title, of, [[holder, from, to], …]]`. */
export type PackedOffice = readonly [
  title: string,
  of: string,
  terms: readonly (readonly [holder: string, from: string, to?: string])[],
];

/** What ships as `dist/gazetteer.json`. */
export interface PackedGazetteer {
  readonly schema: 1;
  /** The day to which the facts were checked, where an entity gives no other. */
  readonly asOf: string;
  readonly kinds: readonly EntityKind[];
  readonly references: readonly string[];
  readonly entities: readonly PackedEntity[];
  readonly offices: readonly PackedOffice[];
  readonly notNames: readonly string[];
  /** Of the names that were worked out of this file: see `encodeNames`. */
  readonly seal?: number;
}
