import type { Data, Literal, Node, Parent, PhrasingContent } from 'mdast';

/** `[[target|label]]`, `![[target]]`. What stands in it is plain text, so its parts can be found by counting. */
export interface Wikilink extends Node {
  type: 'wikilink';
  embed: boolean;
  /** All before the `|`: path, heading, block id. */
  target: string;
  /** All behind the `|`; `null` without one. */
  label: string | null;
  data?: Data;
}

/** `[see @key, p. 3; @other]`, or `@key [p. 3]` in the running text. */
export interface Citation extends Parent {
  type: 'citation';
  bracketed: boolean;
  children: CitedItem[];
  data?: Data;
}

/** One key of a citation. Its position is that of the key with its `@`. */
export interface CitedItem extends Node {
  type: 'citedItem';
  key: string;
  suppressAuthor: boolean;
  prefix: string;
  locator: string;
  data?: Data;
}

/** `^[…]`. */
export interface InlineFootnote extends Parent {
  type: 'inlineFootnote';
  children: PhrasingContent[];
  data?: Data;
}

/** `%%…%%`, in a line or as lines of its own. */
export interface Comment extends Literal {
  type: 'comment';
  data?: Data;
}

/** `$$` lines. */
export interface MathBlock extends Literal {
  type: 'math';
  data?: Data;
}

/** `$…$`, or `$$…$$` within a line. */
export interface InlineMath extends Literal {
  type: 'inlineMath';
  data?: Data;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    wikilink: Wikilink;
    citation: Citation;
    inlineFootnote: InlineFootnote;
    comment: Comment;
    inlineMath: InlineMath;
  }
  interface BlockContentMap {
    comment: Comment;
    math: MathBlock;
  }
  interface RootContentMap {
    wikilink: Wikilink;
    citation: Citation;
    citedItem: CitedItem;
    inlineFootnote: InlineFootnote;
    comment: Comment;
    math: MathBlock;
    inlineMath: InlineMath;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    wikilink: 'wikilink';
    wikilinkMarker: 'wikilinkMarker';
    wikilinkTarget: 'wikilinkTarget';
    wikilinkLabel: 'wikilinkLabel';
    citation: 'citation';
    citationMarker: 'citationMarker';
    citationText: 'citationText';
    citationKey: 'citationKey';
    citationSeparator: 'citationSeparator';
    inlineFootnote: 'inlineFootnote';
    inlineFootnoteMarker: 'inlineFootnoteMarker';
    inlineFootnoteText: 'inlineFootnoteText';
    commentText: 'commentText';
    commentTextData: 'commentTextData';
    mathText: 'mathText';
    mathTextData: 'mathTextData';
    commentFlow: 'commentFlow';
    commentFlowFence: 'commentFlowFence';
    commentFlowValue: 'commentFlowValue';
    mathFlow: 'mathFlow';
    mathFlowFence: 'mathFlowFence';
    mathFlowValue: 'mathFlowValue';
  }
}
