import type { TreeNode } from '../argument/tree.ts';
import type { EntityKind, MentionForm, Origin } from '../model/entity.ts';
import type { Span } from '../text/span.ts';

/** What a hover shows: Markdown, and the exact span it belongs to. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** A row of the Argument view, with where it stands in the document. */
export interface ArgumentNode extends Omit<TreeNode, 'from' | 'to' | 'selection' | 'matches' | 'children'> {
  /** Of the unit or the section's whole text. */
  readonly span: Span;
  /** What to select: the unit, the section's heading. */
  readonly selection: Span;
  readonly children: readonly ArgumentNode[];
}

/** A row of the Cast view: an actor or alliance of this essay. */
export interface CastMember {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly origin: Origin;
  readonly note: string | null;
  /** Path of the read-only document about it. */
  readonly entry: string | null;
  /** What it is as of the document's date, in a few words, as plain text. */
  readonly fact: string | null;
  /** In the order of the text. */
  readonly mentions: readonly CastMention[];
}

export interface CastMention extends Span {
  readonly form: MentionForm;
  /** From 1. */
  readonly line: number;
  /** The words around it, as text. */
  readonly snippet: string;
  /** Where it stands in the snippet. */
  readonly highlight: Span;
}
