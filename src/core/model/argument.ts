import type { Span } from '../text/span.ts';

export const roles = [
  'thesis',
  'claim',
  'evidence',
  'testimony',
  'example',
  'objection',
  'concession',
  'rebuttal',
  'question',
  'recommendation',
  'context',
  'conclusion',
] as const;

export type Role = (typeof roles)[number];

export type Relation = 'supports' | 'attacks' | 'answers' | 'elaborates';

/** A sentence or clause with a role in the argument. Offsets are relative to its run. */
export interface Unit extends Span {
  /** Stays the same while the unit's words do. */
  readonly id: string;
  readonly role: Role;
  /** Id of the unit it bears on; `null` at the root. */
  readonly parent: string | null;
  readonly relation: Relation | null;
  /** Set by the writer (callout, annotation), not inferred. */
  readonly explicit: boolean;
  readonly confidence: number;
  /** At most about 90 characters, for the tree. */
  readonly label: string;
  readonly why: string;
}
