/** What a name can refer to. The words are those of the design's table; files and JSON use them as they stand. */
export const entityKinds = [
  'person',
  'state',
  'organization',
  'alliance',
  'treaty',
  'group',
  'company',
  'place',
  'project',
  'work',
] as const;

export type EntityKind = (typeof entityKinds)[number];

/** How a mention names its entity. The first six can be declared; `nominal` and `pronoun` arise in the text only. */
export type MentionForm =
  | 'name'
  | 'surname'
  | 'acronym'
  | 'demonym'
  | 'metonym'
  | 'title'
  | 'nominal'
  | 'pronoun';

/** One declared name of an entity. */
export interface EntityName {
  readonly text: string;
  readonly form: MentionForm;
  /**
   * How the letters' case is read: `exact` as written (*US*, *Turkey*), `free` in any case.
   * Without it: capitals that are written must stand, the rest is free.
   */
  readonly case?: 'exact' | 'free';
  /** Another entity this same name may mean; matching it then needs the context to decide. */
  readonly ambiguous?: boolean;
  /** First day on which this was no longer the official name (*Swaziland*: `2018-04-19`). */
  readonly to?: string;
}

/**
 * A stretch of time. Dates are ISO and may be short: `1991`, `1991-12`, `1991-12-26`.
 * `from` is the first day, `to` the first day on which it no longer holds; absent means open.
 */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** That one entity belongs to another for a time. */
export interface Membership extends Period {
  readonly member: string;
  readonly of: string;
  /** Other than full membership: `observer`, `suspended`, `candidate`. */
  readonly as?: string;
}

/** That a person holds an office for a time: *President* of `united-states`. */
export interface OfficeTerm extends Period {
  readonly holder: string;
  readonly title: string;
  readonly of: string;
}

/** Where a fact was learned. */
export type Origin = 'note' | 'gazetteer' | 'text';

/** An entity with what is known of it without regard to a date. */
export interface Entity {
  /** Kebab-case of the usual English name: `united-states`. */
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly names: readonly EntityName[];
  readonly origin: Origin;
  /** Workspace path of the note that declares it. */
  readonly note?: string;
  /** One sentence: what it is. */
  readonly summary?: string;
  readonly founded?: string;
  readonly dissolved?: string;
  /** The state's capital, the organization's seat. */
  readonly seat?: string;
  /** Other spellings of the capital, and other cities that stand for the government. */
  readonly cities?: readonly string[];
  /** The mutual-defence clause in a few words. */
  readonly defence?: string;
  readonly treaty?: string;
  /** Parties of an alliance or treaty, by id, in the order of accession. */
  readonly members?: readonly Membership[];
  /** The state a person, body, company, capital or weapon belongs to, by id. */
  readonly of?: string;
  /** What took the place of a state that is no more, by id. */
  readonly successors?: readonly string[];
  /** Where the facts come from. */
  readonly reference?: string;
  /** The day on which the facts were checked. */
  readonly asOf?: string;
}
