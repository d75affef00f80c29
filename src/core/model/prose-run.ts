import type { Span } from '../text/span.ts';

/** Something in a run that is more than its letters. Offsets are into the run's text. */
export type Inline =
  /** `[[target#heading|label]]`, `![[target]]`; the run's text shows the label, else the target. */
  | (Span & { readonly type: 'wikilink'; readonly target: string; readonly embed: boolean })
  /** `[label](url)`, `[label][ref]`, an autolink; the run's text shows the label. */
  | (Span & { readonly type: 'link'; readonly url: string })
  /** `[@key, p. 3; @other]` or `@key [p. 3]`. In the run's text a citation in brackets is empty (start = end). */
  | (Span & { readonly type: 'citation'; readonly items: readonly CitationItem[] })
  /** `[^1]`; empty in the run's text. */
  | (Span & { readonly type: 'footnote'; readonly label: string })
  /** `^[…]`: an inline footnote; empty in the run's text, its content is a run of its own. */
  | (Span & { readonly type: 'inline-footnote' })
  /** `<!-- … -->` or `%%…%%`; empty in the run's text. */
  | (Span & { readonly type: 'comment'; readonly value: string })
  /** Code, math, an image or inline HTML: shown as U+FFFC in the run's text. */
  | (Span & { readonly type: 'object' })
  | (Span & { readonly type: 'emphasis' | 'strong' })
  /** Something remark does not call by one of the names above; its text is plain. */
  | (Span & { readonly type: 'delete' });

export interface CitationItem {
  readonly key: string;
  /** `[-@key]`. */
  readonly suppressAuthor: boolean;
  /** What stands before the key: *see*. */
  readonly prefix: string;
  /** What stands behind it: *p. 3*. */
  readonly locator: string;
  /** Where `@key` stands, in the BLOCK's source text: F12 fires on nothing else. */
  readonly source: Span;
}

/** Where a run stands among the document's blocks. */
export interface RunPlace {
  readonly kind: 'paragraph' | 'heading' | 'cell';
  /** 1 to 6 for a heading, else 0. */
  readonly depth: number;
  /** How many block quotes it stands in. */
  readonly quote: number;
  /** The nearest callout around it, its type in lower case: `quote`, `claim`. */
  readonly callout?: string;
  /** How many lists it stands in. */
  readonly list: number;
  /** The label of the footnote definition it stands in. */
  readonly footnote?: string;
  /** `^block-id` at its end, without the caret. */
  readonly blockId?: string;
  /** Comments that stand alone just before it, outermost first: `<!-- claim -->`. */
  readonly annotations: readonly string[];
}

/**
 * A stretch of text that is read on without a break: one paragraph, heading or table cell, its markup taken away.
 * `text` is what a reader reads: emphasis marks gone, entities decoded, a soft line break one space (code unit for
 * code unit where nothing was decoded). Names, quotations and units are looked for here and nowhere else, so nothing
 * needs to know Markdown. A run is never changed: an edit makes new ones for the block it touches and keeps the others,
 * so per-run results may hang on it.
 */
export interface ProseRun {
  readonly text: string;
  readonly place: RunPlace;
  readonly inlines: readonly Inline[];
  /** Source offset, relative to the block, of the code unit at `offset` of `text`. */
  toSource(offset: number): number;
  /** Source span, relative to the block, of a span of `text`: tight, no markup beyond its last code unit. */
  toSourceSpan(span: Span): Span;
  /** Offset in `text` of a source offset relative to the block, or `undefined` outside of it. */
  fromSource(offset: number): number | undefined;
}
