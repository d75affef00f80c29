import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { eventually, folder, inside, open, rangeOf } from './folder.ts';
import { contents } from './folder-contents.ts';

/** The hovers of all extensions, once there are any. */
function hovers(document: vscode.TextDocument, at: vscode.Position): Promise<readonly vscode.Hover[]> {
  return eventually(
    'a hover',
    () => vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at),
    (found) => found.length > 0,
  );
}

/** Where F12 leads, once it leads anywhere. */
async function definition(document: vscode.TextDocument, at: vscode.Position): Promise<vscode.Location> {
  const [found] = await eventually(
    'a definition',
    () =>
      vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        at,
      ),
    ({ length }) => length > 0,
  );
  assert.ok(found);
  return 'targetUri' in found
    ? new vscode.Location(found.targetUri, found.targetSelectionRange ?? found.targetRange)
    : found;
}

function textOf({ contents: parts }: vscode.Hover): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.value)).join('\n');
}

describe('answers in the editor', () => {
  let essay: vscode.TextDocument;
  let asFound: ReadonlyMap<string, string>;

  before(async () => {
    asFound = contents(folder().fsPath);
    essay = await open('essay.md');
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    assert.deepEqual(contents(folder().fsPath), asFound, 'the files are as they were');
  });

  for (const { sentence, name } of [
    { sentence: 'the Harbour League looked', name: 'Harbour League' },
    { sentence: 'Mira Solano had seen', name: 'Mira Solano' },
    { sentence: 'Solano wrote', name: 'Solano' },
    { sentence: 'to Ankara for', name: 'Ankara' },
    { sentence: 'When Turkey closed', name: 'Turkey' },
  ]) {
    it(`has one card for ${name}, on exactly the name`, async () => {
      const found = await hovers(essay, inside(essay, sentence, name));
      assert.equal(found.length, 1);
      assert.deepEqual(found[0]?.range, rangeOf(essay, sentence, name));
    });
  }

  it('has no card on words that name nobody', async () => {
    await hovers(essay, inside(essay, 'Mira Solano had seen', 'Mira Solano'));
    const found = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      essay.uri,
      inside(essay, 'closed the straits'),
    );
    assert.deepEqual(found, []);
  });

  it('shows the first paragraph of the note on the card', async () => {
    const [card] = await hovers(essay, inside(essay, 'the Harbour League looked', 'Harbour League'));
    assert.ok(card);
    assert.match(textOf(card), /An invented alliance of port cities/);
  });

  it('goes from a name to its note', async () => {
    const { uri } = await definition(essay, inside(essay, 'the Harbour League looked', 'Harbour League'));
    assert.equal(uri.path, vscode.Uri.joinPath(folder(), 'notes/harbour-league.md').path);
  });

  it('goes from a quotation to the words in its source', async () => {
    const { uri, range } = await definition(essay, inside(essay, 'A promise is only as good as its plan'));
    const source = await vscode.workspace.openTextDocument(uri);
    assert.equal(source.getText(range).replace(/[,.]$/, ''), 'A promise is only as good as its plan');
  });

  it('opens what has no note as a document that cannot be changed', async () => {
    const { uri } = await definition(essay, inside(essay, 'When Turkey closed', 'Turkey'));
    assert.equal(uri.scheme, 'dossier');
    const document = await vscode.workspace.openTextDocument(uri);
    assert.match(document.getText(), /Turkey/);
    assert.equal(document.languageId, 'markdown');
    const editor = await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.equal(editor.document.isDirty, false);
    assert.doesNotMatch(editor.document.getText(), /^x/);
  });

  it('reports a citation that the bibliography does not have', async () => {
    await eventually(
      'the problem',
      async () => vscode.languages.getDiagnostics(essay.uri).map(({ range }) => essay.getText(range)),
      (texts) => texts.some((text) => text.includes('nobody2001')),
    );
  });

  it('follows what is typed, unsaved', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: 'The Harbour League met. Nobody else came.',
    });
    const [card] = await hovers(document, inside(document, 'Harbour League'));
    assert.ok(card);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'In Ankara, it rained. ');
    await vscode.workspace.applyEdit(edit);
    const [moved] = await hovers(document, inside(document, 'Harbour League'));
    assert.deepEqual(moved?.range, rangeOf(document, 'Harbour League'));
  });
});
