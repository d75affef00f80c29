import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { eventually, folder, inside, open, rangeOf, revert } from './folder.ts';
import { contents } from './folder-contents.ts';

/** The answer of a command that asks providers, once it is not empty. */
async function ask<T>(command: string, ...args: readonly unknown[]): Promise<readonly T[]> {
  const found = await eventually(
    command,
    () => vscode.commands.executeCommand<T[] | undefined>(command, ...args),
    (answer) => answer !== undefined && answer.length > 0,
  );
  return found ?? [];
}

const fileOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

describe('finding one’s way in the editor', () => {
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

  afterEach(() => revert(essay));

  const league = (): vscode.Position => inside(essay, 'the Harbour League looked', 'Harbour League');

  it('lists every mention of an entity once, in every form', async () => {
    const found = await ask<vscode.Location>('vscode.executeReferenceProvider', essay.uri, league());
    const places = found.map(
      ({ uri, range }) => `${fileOf(uri)}:${range.start.line}:${range.start.character}`,
    );
    assert.deepEqual([...new Set(places)], places, 'nothing twice');
    const texts = found
      .filter(({ uri }) => fileOf(uri) === 'essay.md')
      .map(({ range }) => essay.getText(range));
    assert.deepEqual(texts, ['Harbour League', 'League of Harbours']);
    assert.ok(found.some(({ uri }) => fileOf(uri) === 'harbour-league.md'));
  });

  it('highlights the mentions in the document', async () => {
    const found = await ask<vscode.DocumentHighlight>(
      'vscode.executeDocumentHighlights',
      essay.uri,
      league(),
    );
    assert.deepEqual(
      found.map(({ range }) => essay.getText(range)),
      ['Harbour League', 'League of Harbours'],
    );
  });

  it('offers a name that has begun, and a link', async () => {
    const edit = new vscode.WorkspaceEdit();
    const last = essay.lineCount;
    edit.insert(essay.uri, new vscode.Position(last, 0), '\nThey asked the Harb\n\nSee [[Mir');
    await vscode.workspace.applyEdit(edit);
    const offers = (label: string, at: vscode.Position, trigger: string): Promise<readonly string[]> =>
      eventually(
        `the completion “${label}”`,
        async () => {
          const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
            'vscode.executeCompletionItemProvider',
            essay.uri,
            at,
            trigger,
          );
          return items.map((item) => (typeof item.label === 'string' ? item.label : item.label.label));
        },
        (found) => found.includes(label),
      );
    await offers('Harbour League', new vscode.Position(essay.lineCount - 3, 19), 'b');
    const links = await offers('Mira Solano', new vscode.Position(essay.lineCount - 1, 9), '[');
    assert.deepEqual(
      links.filter((label) => label === 'Mira Solano'),
      ['Mira Solano'],
    );
  });

  it('renames an entity in prose and in its note', async () => {
    const edit = await eventually(
      'a rename',
      () =>
        vscode.commands.executeCommand<vscode.WorkspaceEdit>(
          'vscode.executeDocumentRenameProvider',
          essay.uri,
          league(),
          'Port Union',
        ),
      ({ size }) => size > 0,
    );
    const files = edit.entries().map(([uri]) => fileOf(uri));
    assert.deepEqual(files.toSorted(), ['essay.md', 'harbour-league.md']);
    const [change] = edit.get(essay.uri);
    assert.deepEqual(change?.range, rangeOf(essay, 'the Harbour League looked', 'Harbour League'));
  });

  it('finds entities by some of their letters', async () => {
    const found = await ask<vscode.SymbolInformation>('vscode.executeWorkspaceSymbolProvider', 'hbrlg');
    assert.deepEqual(
      found.map(({ name, location }) => [name, fileOf(location.uri)]),
      [['Harbour League', 'harbour-league.md']],
    );
  });

  it('shows what a state belongs to as a type hierarchy', async () => {
    const at = inside(essay, 'When Turkey closed', 'Turkey');
    const [state] = await ask<vscode.TypeHierarchyItem>('vscode.prepareTypeHierarchy', essay.uri, at);
    assert.equal(state?.name, 'Turkey');
    const above = await ask<vscode.TypeHierarchyItem>('vscode.provideSupertypes', state);
    const nato = above.find(({ name }) => /NATO|North Atlantic/.test(name));
    assert.ok(nato, above.map(({ name }) => name).join());
    const members = await ask<vscode.TypeHierarchyItem>('vscode.provideSubtypes', nato);
    assert.equal(members.length, 32, 'on 1 May 2024');
  });

  it('colours names by kind', async () => {
    const { data } = await eventually(
      'colours',
      () =>
        vscode.commands.executeCommand<vscode.SemanticTokens>(
          'vscode.provideDocumentSemanticTokens',
          essay.uri,
        ),
      (tokens) => tokens.data.length > 0,
    );
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      essay.uri,
    );
    const line = rangeOf(essay, 'When Turkey closed').start.line;
    assert.equal(data[0], line);
    assert.equal(legend.tokenTypes[data[3] as number], 'state');
  });
});
