import type { Span } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A place, in this file or another, that shows what a problem is about. */
export interface RelatedPlace extends Span {
  /** Workspace path. */
  readonly path: string;
  readonly message: string;
}

/** Something a writer may want to look at. Offsets are into the document. */
export interface Problem extends Span {
  /** Kebab-case id of the check: `unknown-citation-key`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
}
