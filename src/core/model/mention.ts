import type { Span } from '../text/span.ts';
import type { MentionForm } from './entity.ts';

/** A span that refers to an entity. Offsets are relative to whatever text the mention was found in. */
export interface Mention extends Span {
  /** Id of the entity; `null` when several readings remain and none is clearly best. */
  readonly entity: string | null;
  readonly form: MentionForm;
  /** 0 to 1. */
  readonly confidence: number;
  /** Ids of all readings considered, best first. */
  readonly candidates: readonly string[];
  /** In a few words, for the writer: why this reading. */
  readonly why: string;
  /** For a name with two readings, place or government (*Tokyo*): which one the sentence asks for. */
  readonly reading?: 'literal' | 'metonymic';
}
