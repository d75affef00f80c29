import type { Draft } from './draft.ts';
import type { Marking } from './explicit.ts';
import type { Zone } from './shape.ts';

export type Position = 'only' | 'first' | 'second' | 'mid' | 'last';

/** A unit in its place in the document, its role not yet decided. */
export interface Placed {
  readonly run: number;
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
}

export interface Decision {
  readonly role: import('../model/argument.ts').Role;
  /** 0 to 1: how far the role is ahead of the next. */
  readonly confidence: number;
  readonly why: string;
  readonly explicit: boolean;
}
