import type * as vscode from 'vscode';
import { createArgumentView } from './argument-view.ts';
import { createCastView } from './cast-view.ts';
import type { ServerHandle } from './server-handle.ts';
import { createSourcesView } from './sources-view.ts';

/** The views of the side bar, each of the document in the active editor. */
export type Views = ReturnType<typeof createViews>;

export function createViews(server: ServerHandle, log: vscode.LogOutputChannel, memento: vscode.Memento) {
  return {
    argument: createArgumentView(server, log, memento),
    cast: createCastView(server, log),
    sources: createSourcesView(server, log),
  };
}
