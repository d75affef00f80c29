import type { ArgumentEdit } from '../core/features/edit-argument.ts';
import type { ExportFormat } from '../core/features/export-argument.ts';
import type { Relation, Role } from '../core/model/argument.ts';
import type { DocumentParams, PositionParams, ProtocolPosition, ProtocolRange } from './protocol.ts';

/* The part of `protocol.ts` about the argument: its rows, and what can be asked of and done to it at a position. */

/** `ArgumentTreeParams` → `ArgumentTreeNode[]`: the sections and units of a document. */
export const argumentTreeRequest = 'dossier/argumentTree';

/** A row: a section, or a unit and what bears on it. */
export interface ArgumentTreeNode {
  /** Unique in its document, and the same after edits elsewhere in it. */
  readonly id: string;
  readonly type: 'section' | 'unit';
  /** `null` for a section. */
  readonly role: Role | null;
  readonly relation: Relation | null;
  readonly label: string;
  /** The whole sentence: the writer's text, to be shown as text only. */
  readonly sentence: string;
  readonly why: string;
  /** The writer said so, by a callout or a comment. */
  readonly explicit: boolean;
  /** The unit, or all of the section. */
  readonly range: ProtocolRange;
  /** What to select: the unit, or the section's heading. */
  readonly selectionRange: ProtocolRange;
  /** What it may lack, in sentences; of a section all that is lacking in it. */
  readonly gaps: readonly string[];
  /** Not so for a row that only leads to others that match the filter. */
  readonly matches: boolean;
  readonly children: readonly ArgumentTreeNode[];
}

/** Which rows are wanted; all that is set must hold. Rows above those that match come along. */
export interface ArgumentTreeFilter {
  readonly roles?: readonly Role[];
  /** The id of an entity, as `dossier/cast` tells: units that mention it in any form. */
  readonly actor?: string;
  readonly onlyGaps?: boolean;
  /** Without any of the above: sections, and in them what the writer stands for. */
  readonly claimsOnly?: boolean;
}

export interface ArgumentTreeParams extends DocumentParams {
  readonly filter?: ArgumentTreeFilter;
}

/** `ArgumentTreeChangeParams` → `ArgumentTreeChange`: the same for a client that keeps the answer before. */
export const argumentTreeChangeRequest = 'dossier/argumentTreeChange';

export interface ArgumentTreeChangeParams extends ArgumentTreeParams {
  /** The number of the answer that the client has; `null` for none, then all rows are told. */
  readonly known: number | null;
}

/** The rows of a document, as far as they are others than those of the answer before. */
export interface ArgumentTreeChange {
  readonly number: number;
  readonly rows: readonly ChangedRow[];
}

/** Rows that are as they were, or a row that is told anew. */
export type ChangedRow =
  | SameRows
  | (Omit<ArgumentTreeNode, 'children'> & { readonly children: readonly ChangedRow[] });

/**
 * Rows that stood one behind the other under the row that they are told under, with all below them: as they were in the answer
 * before, but so many lines further down.
 */
export interface SameRows {
  /** The id of the first. */
  readonly same: string;
  readonly count: number;
  readonly lines: number;
}

/** `ArgumentNodeAtParams` → the id of the innermost node at a position, or `null`. */
export const argumentNodeAtRequest = 'dossier/argumentNodeAt';

/** The filter is that of the rows among which the node is looked for. */
export interface ArgumentNodeAtParams extends ArgumentTreeParams {
  readonly position: ProtocolPosition;
}

/** `PositionParams` → `Explanation` or `null`: why the unit there stands where it stands. */
export const explainUnitRequest = 'dossier/explainUnit';

export interface Explanation {
  readonly range: ProtocolRange;
  /** Markdown in which nothing of the text is markup. */
  readonly markdown: string;
}

/** `PositionParams` → `Relatable` or `null`: the unit there, and what it can be said to bear on. */
export const relatableRequest = 'dossier/relatable';

export interface Relatable {
  readonly unit: UnitLine;
  readonly targets: readonly UnitLine[];
}

/** A unit in one line. */
export interface UnitLine {
  readonly id: string;
  readonly role: Role;
  readonly relation: Relation | null;
  readonly label: string;
  readonly explicit: boolean;
}

/** `EditArgumentParams` → `EditArgumentResult`: does it, by `workspace/applyEdit`. */
export const editArgumentRequest = 'dossier/editArgument';

export interface EditArgumentParams extends PositionParams {
  readonly edit: ArgumentEdit;
}

export interface EditArgumentResult {
  readonly applied: boolean;
  /** Why not, for the writer. */
  readonly message?: string;
  /** Where the cursor then belongs. */
  readonly position?: ProtocolPosition;
}

/** `ExportArgumentParams` → the argument in that form, or `null`. */
export const exportArgumentRequest = 'dossier/exportArgument';

export interface ExportArgumentParams extends DocumentParams {
  readonly format: ExportFormat;
}
