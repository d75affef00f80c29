import type { Relation, Role } from '../model/argument.ts';
import type { EntityKind, MentionForm, Origin } from '../model/entity.ts';
import type { Span } from '../text/span.ts';

/** What a hover shows: Markdown, and the exact span it belongs to. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** A row of the Argument view: a section (by its heading) or a unit. */
export interface ArgumentNode {
  /** Survives edits elsewhere in the document. */
  readonly id: string;
  readonly type: 'section' | 'unit';
  /** `null` for a section. */
  readonly role: Role | null;
  readonly relation: Relation | null;
  readonly label: string;
  /** The whole sentence, and why it stands here. */
  readonly sentence: string;
  readonly why: string;
  readonly explicit: boolean;
  /** Of the unit or the section's whole text. */
  readonly span: Span;
  /** What to select: the unit, the section's heading. */
  readonly selection: Span;
  /** What it may lack, in sentences; of a section all that is lacking in it. */
  readonly gaps: readonly string[];
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
