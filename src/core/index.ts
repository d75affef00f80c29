/*
 * The one door to the core. Server, command line and tests come in here; nothing behind it knows an editor, a protocol
 * or a disk.
 */

export type { CodeAction, FileEdit } from './actions/code-action.ts';
export { baseBelow } from './argument/tree.ts';
export type { Check } from './checks/check.ts';
export { bibliographyChecks, checks } from './checks/index.ts';
export { type Analysis, analyze } from './features/analyze.ts';
export type { ArgumentNode, CastMember, Hover } from './features/api.ts';
export {
  argumentNodeAt,
  argumentTree,
  filteredTree,
  placeNode,
  readArgument,
} from './features/argument-tree.ts';
export { around } from './features/around.ts';
export { type CardLink, cardLinks, pinAt } from './features/card-links.ts';
export { cast } from './features/cast.ts';
export { codeActions, noteFor } from './features/code-actions.ts';
export { type ColouredName, colouredNames } from './features/colours.ts';
export {
  type Completion,
  type CompletionKind,
  type Completions,
  complete,
} from './features/completion/completion.ts';
export { completionCard } from './features/completion/completion-card.ts';
export { type Definition, definition } from './features/definition.ts';
export { type ArgumentEdit, type EditResult, editArgument, relatable } from './features/edit-argument.ts';
export { entityDocument } from './features/entity-document.ts';
export { explainUnit } from './features/explain-unit.ts';
export { type ExportFormat, exportArgument, exportFormats } from './features/export-argument.ts';
export type { ArgumentFilter, FilteredNode } from './features/filter-argument.ts';
export { alliancesOf, hierarchyAt, membersOf, type Relative } from './features/hierarchy.ts';
export { highlights } from './features/highlights.ts';
export { hover } from './features/hover.ts';
export { problems, problemsInSteps } from './features/problems.ts';
export { type PassageToQuote, quotePassage } from './features/quote-passage.ts';
export { type Quoted, type QuotedPassage, type QuotedSource, quoted } from './features/quoted.ts';
export { type Reference, references } from './features/references.ts';
export { rehearse } from './features/rehearse.ts';
export { type Renamed, type Renaming, rename, renaming } from './features/rename/rename.ts';
export { type SearchedAhead, searchAhead } from './features/search-ahead.ts';
export { type EntitySymbol, symbols } from './features/symbols.ts';
export { type UnquotedPassage, unquotedPassages } from './features/unquoted.ts';
export { prepareQuotationAt, verifyQuotations } from './features/verify-quotations.ts';
export { type Gazetteer, loadGazetteer } from './gazetteer/load.ts';
export { type EntityKind, entityKinds } from './model/entity.ts';
export type { Problem } from './model/problem.ts';
export { createProject, isMarkdown, type ProjectOptions } from './project/create-project.ts';
export { isBibliography } from './project/library.ts';
export type { PlacedRuns } from './project/placed-runs.ts';
export type { Host, Project, ProjectSettings, Target, TextChange } from './project/project.ts';
export { changedPart } from './text/changed-part.ts';
export { createLazy } from './text/lazy.ts';
export { createLineIndex, type LineIndex, type Position } from './text/line-index.ts';
export type { Span } from './text/span.ts';
