import type { ArgumentEdit } from '../core/features/edit-argument.ts';
import type { ExportFormat } from '../core/features/export-argument.ts';
import type { Relation, Role } from '../core/model/argument.ts';
import type { DocumentParams, PositionParams, ProtocolRange } from './protocol.ts';

/* The part of `protocol.ts` about what can be asked of and done to the argument at a position. */

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
  readonly position?: ProtocolRange['start'];
}

/** `ExportArgumentParams` → the argument in that form, or `null`. */
export const exportArgumentRequest = 'dossier/exportArgument';

export interface ExportArgumentParams extends DocumentParams {
  readonly format: ExportFormat;
}
