/* The names by which the manifest (package.json) and the code know each other; a test holds them together. */

/** Commands of the palette. */
export const commandIds = [
  'dossier.restartServer',
  'dossier.showLog',
  'dossier.refreshArgument',
  'dossier.markAs',
  'dossier.relate',
  'dossier.explain',
  'dossier.moveSectionUp',
  'dossier.moveSectionDown',
  'dossier.moveParagraphUp',
  'dossier.moveParagraphDown',
  'dossier.exportArgument',
  'dossier.filterArgumentByRole',
  'dossier.filterArgumentByActor',
  'dossier.showOnlyGaps',
  'dossier.clearArgumentFilter',
  'dossier.showClaims',
  'dossier.showWholeArgument',
  'dossier.showCard',
  'dossier.pasteAsQuotation',
  'dossier.copyAsQuotation',
] as const;

/** Commands that views use; the palette does not show them. */
export const hiddenCommandIds = [
  'dossier.goToPassage',
  'dossier.sortCastByMentions',
  'dossier.sortCastByAppearance',
  'dossier.createNote',
  'dossier.openNote',
  'dossier.openEntry',
  'dossier.followCardLink',
  'dossier.groupSourcesBySource',
  'dossier.groupSourcesBySpeaker',
  'dossier.openSource',
  'dossier.insertQuotation',
] as const;

export type CommandId = (typeof commandIds)[number] | (typeof hiddenCommandIds)[number];

export const argumentViewId = 'dossier.argument';
export const castViewId = 'dossier.cast';
export const sourcesViewId = 'dossier.sources';
export const cardViewId = 'dossier.card';

/** The views of the side bar, from top to bottom. */
export const viewIds = [argumentViewId, castViewId, sourcesViewId, cardViewId] as const;

/** How the Cast view is sorted: by `mentions`, as when nothing is set, or by first `appearance`. */
export const castOrderContext = 'dossier.castOrder';

/** How the Sources view is grouped: by `source`, as when nothing is set, or by `speaker`. */
export const sourcesGroupingContext = 'dossier.sourcesGrouping';

/** Whether the Argument view shows only rows that were looked for; only those with gaps; only what the writer claims. */
export const argumentFilteredContext = 'dossier.argumentFiltered';
export const onlyGapsContext = 'dossier.argumentOnlyGaps';
export const claimsOnlyContext = 'dossier.argumentClaimsOnly';

/** Whether the active editor shows a document that Dossier reads. */
export const hasDocumentContext = 'dossier.hasDocument';

/** Bibliographies: only their problems and fixes are shown. */
export const bibliographySelector = [{ scheme: 'file', pattern: '**/*.bib' }];

/** Documents that are analysed: notes and essays on a disk, new ones, and those of virtual folders on their own. */
export const documentSelector = ['file', 'untitled', 'vscode-vfs'].map((scheme) => ({
  scheme,
  language: 'markdown',
}));
