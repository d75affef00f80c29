import type { Role } from '../model/argument.ts';
import type { BoundParagraph } from './attach-paragraphs.ts';
import type { SettledParagraph } from './decide-roles.ts';
import type { Draft } from './draft.ts';
import type { Marking } from './explicit.ts';
import type { Zone } from './shape.ts';
import type { MadeParagraph } from './to-units.ts';
import type { WeighedParagraph } from './weigh-paragraphs.ts';

export type Position = 'only' | 'first' | 'second' | 'mid' | 'last' | 'item';

/**
 * A unit in its place in the document, its role not yet decided. It does not know which run of all it stands in: so an edit
 * before it leaves it the very same, and only lists tell where it is.
 */
export interface Placed {
  readonly draft: Draft;
  readonly zone: Zone;
  /** Its place among the units of its run, and how many there are. */
  readonly at: number;
  readonly count: number;
  /** Its place in its paragraph, in the opening that in the whole opening. */
  readonly position: Position;
  readonly markings: readonly Marking[];
  /** The run's block id. */
  readonly block: string | undefined;
  /** It stands in a block quote that is no callout. */
  readonly quoted: boolean;
  /** What the heading above says of its section. */
  readonly under: string | undefined;
  /** Its paragraph is the last before the close. */
  readonly late: boolean;
  /** Its paragraph is the first of its section. */
  readonly begins: boolean;
  /** It stands in a list. */
  readonly item: boolean;
  /** For an item of a list what introduces it: how many units before its paragraph that stands, 0 for none. */
  readonly intro: number;
  /** What the introduction says of the items: `advice` follows, or `facts`. */
  readonly listed: string | undefined;
}

/**
 * The units of one run in their places. It is the very same object as long as all that its rules look at is: what is
 * worked out from it may hang on it.
 */
export interface Paragraph {
  readonly units: readonly Placed[];
  /** The writer has said of one of them what it bears on. */
  readonly related: boolean;
  /** What was worked out from it last, by each step. */
  readonly kept: KeptOfParagraph;
}

interface KeptOfParagraph {
  weighed?: WeighedParagraph;
  settled?: SettledParagraph;
  bound?: BoundParagraph;
  made?: MadeParagraph;
}

export interface Decision {
  readonly role: Role;
  /** 0 to 1: how far the role is ahead of the next. */
  readonly confidence: number;
  readonly why: string;
  readonly explicit: boolean;
  /** The role it would have if it claimed nothing. */
  readonly instead: Role;
}
