import * as vscode from 'vscode';
import type { ServerStatus } from '../server/protocol.ts';
import { documentSelector } from './ids.ts';
import { plural } from './plural.ts';

/** The one item in the status bar's language menu. */
export interface Status extends vscode.Disposable {
  starting(): void;
  show(status: ServerStatus): void;
  failed(message: string): void;
}

export function createStatus(): Status {
  const item = vscode.languages.createLanguageStatusItem('dossier.status', [...documentSelector]);
  item.name = 'Dossier';
  item.text = 'Dossier';
  const show = (detail: string, busy: boolean): void => {
    item.severity = vscode.LanguageStatusSeverity.Information;
    item.detail = detail;
    item.busy = busy;
    item.command = { command: 'dossier.showLog', title: 'Show Log' };
  };
  return {
    starting: () => show('starting', true),
    show: ({ busy, files }) => show(busy ? 'reading' : plural(files, 'file'), busy),
    failed(message) {
      item.severity = vscode.LanguageStatusSeverity.Error;
      item.detail = message;
      item.busy = false;
      item.command = { command: 'dossier.restartServer', title: 'Restart' };
    },
    dispose: () => item.dispose(),
  };
}
