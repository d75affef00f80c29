import type { EntityKind } from '../model/entity.ts';
import type { Problem } from '../model/problem.ts';
import type { Span } from '../text/span.ts';
import type { NoteBody } from './note-body.ts';

/** What a file in the folder is: an essay argues, a source is quoted, a note is about one entity. */
export type FileRole = 'essay' | 'source' | 'note';

/**
 * All that is kept of a Markdown file that nobody has open: what answers questions about names and links, never its
 * tree and never its text.
 */
export interface NoteRecord {
  readonly path: string;
  readonly role: FileRole;
  /** From the front matter, else the first heading, else the file's name. */
  readonly title: string;
  /** Where the title stands, for going there; empty at the start if only the file's name gives it. */
  readonly titleSpan: Span;
  /** `undefined` where the front matter does not say. */
  readonly kind: EntityKind | undefined;
  /** Other names for links and for prose. */
  readonly aliases: readonly string[];
  /** Names for prose only. */
  readonly names: readonly string[];
  /** Names that must never be matched. */
  readonly not: readonly string[];
  /** Whether its names are looked for in prose. */
  readonly named: boolean;
  /** The first paragraph as it is kept; `summaryOf` makes it plain text. */
  readonly body: Pick<NoteBody, 'paragraph' | 'plain'>;
  readonly fields: NoteFields;
  readonly problems: readonly Problem[];
}

/** Facts a note may state in its front matter; each overrides the gazetteer's. */
export interface NoteFields {
  readonly date?: string;
  readonly founded?: string;
  readonly dissolved?: string;
  readonly seat?: string;
  readonly defence?: string;
  readonly treaty?: string;
  readonly author?: readonly string[];
  readonly publication?: string;
  readonly url?: string;
  readonly bibliography?: readonly string[];
  readonly key?: string;
  readonly members?: readonly NotedMembership[];
  readonly memberOf?: readonly NotedMembership[];
}

/** A membership as written: the other side by its name or link, with dates. */
export interface NotedMembership {
  readonly name: string;
  readonly from?: string;
  readonly to?: string;
}
