import type { Problem } from '../model/problem.ts';
import type { Span } from '../text/span.ts';

/** An entry of a bibliography, whatever the format of its file. Offsets are into that file. */
export interface BibliographyEntry extends SourceFields {
  readonly key: string;
  /** In lower case, as the file has it: `article`, `book`, `article-journal`. */
  readonly type: string;
  /** All fields by their lower-case names, values as plain text. */
  readonly fields: Readonly<Record<string, string>>;
  /** The whole entry. */
  readonly span: Span;
  readonly keySpan: Span;
  /** What is wrong with this entry. */
  readonly problems: readonly Problem[];
}

/** What a reference is made of. */
export interface SourceFields {
  readonly authors: readonly Author[];
  readonly title: string;
  /** Four digits, or '' when the entry has no date. */
  readonly year: string;
  /** Journal, newspaper, book or publisher. */
  readonly container: string;
  readonly url: string;
}

export interface Author {
  readonly family: string;
  readonly given: string;
}

export interface Bibliography {
  readonly entries: readonly BibliographyEntry[];
  /** Problems of the file as a whole and of its entries. */
  readonly problems: readonly Problem[];
}
