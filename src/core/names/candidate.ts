import type { LexiconEntry } from '../lexicon/lexicon.ts';
import type { EntityKind } from '../model/entity.ts';
import type { Span } from '../text/span.ts';
import type { RunView } from './run-view.ts';

/** A stretch of a run that may be a name: what can be known of it without the rest of the document. */
export interface Candidate extends Span {
  /** Its first token and the one behind its last. */
  readonly first: number;
  readonly last: number;
  /** The declared names it is. */
  readonly entries: readonly LexiconEntry[];
  /** What its shape says it is; undefined where only its neighbours can tell. */
  readonly kind: EntityKind | undefined;
  /** In a few words, for the writer: what the kind was read from. */
  readonly why: string;
  /** The token at which a title before it begins, or -1. */
  readonly title: number;
  /** Its words, folded, one space between them. */
  readonly key: string;
}

/** A candidate where it stands. */
export interface Occurrence {
  readonly view: RunView;
  readonly candidate: Candidate;
}
