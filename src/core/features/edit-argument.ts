import type { FileEdit } from '../actions/code-action.ts';
import { markRelation, markRole } from '../marks/mark.ts';
import { type PlacedUnit, targetsOf, unitAt, unitOf } from '../marks/unit-at.ts';
import type { Relation, Role, Unit } from '../model/argument.ts';
import { type Move, moveBlock } from '../moves/move.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import type { TextChange } from '../project/document.ts';
import type { Project } from '../project/project.ts';

/** What a writer has done to the argument at the cursor. */
export type ArgumentEdit =
  /** `null`: let Dossier decide again. */
  | { readonly kind: 'role'; readonly role: Role | null }
  /** `target` is a unit’s id, one of {@link relatable}. */
  | { readonly kind: 'relation'; readonly relation: Relation; readonly target: string }
  | { readonly kind: 'relation'; readonly relation: null }
  | (Move & { readonly kind: 'move' });

/** What to write into the document, or why nothing is written. */
export type EditResult =
  | {
      readonly edits: readonly FileEdit[];
      /** Where the cursor then belongs, if it has to be put anywhere. */
      readonly offset?: number;
    }
  /** Why not, for the writer. */
  | { readonly refused: string };

const noUnit = 'There is no sentence of the argument at the cursor.';

/** The edits of one file that do it, or why there are none. */
export function editArgument(
  project: Project,
  path: string,
  { offset, edit }: { readonly offset: number; readonly edit: ArgumentEdit },
): EditResult {
  const analysis = project.analysis(path);
  if (!analysis) return { refused: noUnit };
  const inFile = (edits: readonly TextChange[]): readonly FileEdit[] =>
    edits.map((each) => ({ ...each, path }));
  if (edit.kind === 'move') {
    const moved = moveBlock(path, analysis.doc, { ...edit, offset });
    return 'refused' in moved ? moved : { edits: inFile(moved.edits), offset: moved.offset };
  }
  const placed = unitAt(analysis, offset);
  if (!placed) return { refused: noUnit };
  if (edit.kind === 'role') return { edits: inFile(markRole(analysis, placed, edit.role)) };
  if (edit.relation === null) return { edits: inFile(markRelation(analysis, placed, null)) };
  const target = targetFor(analysis, placed, edit.target);
  if (!target) return { refused: 'That sentence is no longer there, or bears on this one.' };
  return { edits: inFile(markRelation(analysis, placed, { relation: edit.relation, target })) };
}

function targetFor(analysis: DocumentAnalysis, { unit }: PlacedUnit, id: string): PlacedUnit | undefined {
  const wanted = unitOf(analysis, id)?.unit;
  return targetsOf(analysis, unit).find((each) => each.unit === wanted);
}

/** The unit at an offset, and those it can be said to bear on. */
export function relatable(
  project: Project,
  path: string,
  offset: number,
): { readonly unit: Unit; readonly targets: readonly Unit[] } | undefined {
  const analysis = project.analysis(path);
  const placed = analysis && unitAt(analysis, offset);
  return placed && { unit: placed.unit, targets: targetsOf(analysis, placed.unit).map(({ unit }) => unit) };
}
