import * as vscode from 'vscode';

/** Selects the words that a definition is about, where VS Code only goes to their begin. */
export interface PassageSelection extends vscode.Disposable {
  /** These definitions are about to be shown, or have been asked for only to underline them. */
  expect(definitions: vscode.Definition | vscode.DefinitionLink[] | null | undefined): void;
}

/** How long after its definition was asked for an editor may come, in milliseconds. */
const patience = 5000;

interface Expected {
  readonly uri: string;
  readonly words: vscode.Range;
  readonly until: number;
}

/**
 * Of a definition that is part of what is shown with it, like the words of a quotation in their paragraph, the words are
 * selected as soon as the cursor arrives at their begin.
 */
export function createPassageSelection(): PassageSelection {
  let expected: readonly Expected[] = [];
  const arrive = (editor: vscode.TextEditor | undefined): void => {
    if (!editor || expected.length === 0 || editor !== vscode.window.activeTextEditor) return;
    const uri = editor.document.uri.toString();
    const { selection } = editor;
    const found = expected.find(
      (each) => each.uri === uri && selection.isEmpty && selection.active.isEqual(each.words.start),
    );
    if (!found) return;
    expected = [];
    if (Date.now() < found.until) editor.selection = new vscode.Selection(found.words.start, found.words.end);
  };
  const subscriptions = vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(arrive),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
      if (kind !== vscode.TextEditorSelectionChangeKind.Mouse) arrive(textEditor);
    }),
  );
  return {
    expect(definitions) {
      const until = Date.now() + patience;
      const all = Array.isArray(definitions) ? definitions : [];
      expected = all.flatMap((each): readonly Expected[] => {
        if (!('targetUri' in each) || !each.targetSelectionRange) return [];
        const { targetUri, targetRange, targetSelectionRange: words } = each;
        const isPart = !words.isEmpty && !words.isEqual(targetRange);
        return isPart ? [{ uri: targetUri.toString(), words, until }] : [];
      });
    },
    dispose: () => subscriptions.dispose(),
  };
}
