import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { eventually, open, rangeOf, revert } from './folder.ts';

describe('a command of a row that has gone', () => {
  let essay: vscode.TextDocument;

  before(async () => {
    essay = await open('essay.md');
  });

  after(async () => {
    await revert(essay);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('does nothing to the sentence at the cursor', async () => {
    const [first, next] = ['When Turkey closed', 'The League of Harbours'];
    const editor = await vscode.window.showTextDocument(essay);
    const { start } = rangeOf(essay, first);
    editor.selection = new vscode.Selection(start, start);
    // As VS Code calls it then.
    await vscode.commands.executeCommand('dossier.moveParagraphDown', undefined);
    assert.equal(essay.isDirty, false);
    const isMoved = (text: string): boolean => text.indexOf(first) > text.indexOf(next);
    await eventually(
      'the paragraph of the cursor further down',
      async () => {
        if (!isMoved(essay.getText())) await vscode.commands.executeCommand('dossier.moveParagraphDown');
        return essay.getText();
      },
      isMoved,
    );
  });

  for (const command of ['createNote', 'openNote', 'openEntry', 'openSource', 'insertQuotation']) {
    it(`fails at nothing: ${command}`, async () => {
      await vscode.commands.executeCommand(`dossier.${command}`, undefined);
    });
  }
});
