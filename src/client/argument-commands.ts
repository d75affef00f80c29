import * as vscode from 'vscode';
import { activeDocument } from './active-document.ts';
import { type ArgumentPlace, edit, markAs, relate } from './argument-edits.ts';
import { clearFilter, filterByActor, filterByGaps, filterByRole, showClaimsOnly } from './argument-filter.ts';
import type { ArgumentRow } from './argument-items.ts';
import type { ArgumentView } from './argument-view.ts';
import { type Explanations, explain } from './explain.ts';
import { exportArgument } from './export-argument.ts';
import { tellRowIsGone } from './row-command.ts';
import type { ServerHandle } from './server-handle.ts';

export interface ArgumentCommandContext {
  readonly server: ServerHandle;
  readonly view: ArgumentView;
  readonly explanations: Explanations;
}

/** The commands of the argument: from a row of the view on its passage, else on the sentence at the cursor. */
export function argumentCommands({ server, view, explanations }: ArgumentCommandContext) {
  const { state } = view;
  const at =
    (run: (place: ArgumentPlace) => unknown) =>
    (...chosen: readonly (ArgumentRow | undefined)[]): unknown => {
      const [row] = chosen;
      // Not the sentence at the cursor, if a row was meant.
      if (chosen.length > 0 && !row) return tellRowIsGone();
      const place = placeOf(view, row);
      return place && run(place);
    };
  const move = (what: 'section' | 'paragraph', direction: 'up' | 'down') =>
    at((place) => edit(server, place, { kind: 'move', what, direction }));
  return {
    'dossier.refreshArgument': () => view.refresh(),
    'dossier.markAs': at((place) => markAs(server, place)),
    'dossier.relate': at((place) => relate(server, place)),
    'dossier.explain': at((place) => explain(server, explanations, place)),
    'dossier.moveSectionUp': move('section', 'up'),
    'dossier.moveSectionDown': move('section', 'down'),
    'dossier.moveParagraphUp': move('paragraph', 'up'),
    'dossier.moveParagraphDown': move('paragraph', 'down'),
    'dossier.exportArgument': (format?: unknown) => exportArgument(server, format),
    'dossier.filterArgumentByRole': () => filterByRole(state),
    'dossier.filterArgumentByActor': () => filterByActor(server, state),
    'dossier.showOnlyGaps': () => filterByGaps(state),
    'dossier.clearArgumentFilter': () => clearFilter(state),
    'dossier.showClaims': () => showClaimsOnly(state, true),
    'dossier.showWholeArgument': () => showClaimsOnly(state, false),
  };
}

function placeOf(view: ArgumentView, row: ArgumentRow | undefined): ArgumentPlace | undefined {
  const uri = view.uri();
  if (row?.passage && uri !== undefined) {
    const { line, character } = row.passage.start;
    return { uri: vscode.Uri.parse(uri), position: new vscode.Position(line, character) };
  }
  const document = activeDocument();
  const cursor = vscode.window.activeTextEditor?.selection.active;
  return document && cursor && { uri: document.uri, position: cursor };
}
