import * as vscode from 'vscode';
import { documentSelector } from './ids.ts';

/** What VS Code's own Markdown validation calls a link whose definition is missing. */
const missingDefinition = 'link.no-such-reference';
const setting = 'markdown.validate.referenceLinks.enabled';
/** Under this key it is remembered that the writer has been told. */
const toldKey = 'dossier.toldOfLinkValidation';

/**
 * VS Code takes `[@key]` and `[^1]` for links without a definition, if it validates links at all. Where it has just said so
 * of a document, the writer is told which setting to change, until that is done or not wanted.
 */
export function createValidationNotice(memory: vscode.Memento): vscode.Disposable {
  let told = memory.get(toldKey, false);
  const look = (uris: readonly vscode.Uri[]): void => {
    if (told || !uris.some(isContradicted)) return;
    told = true;
    void tell(memory);
  };
  const subscription = vscode.languages.onDidChangeDiagnostics(({ uris }) => look(uris));
  look(vscode.workspace.textDocuments.map(({ uri }) => uri));
  return subscription;
}

function isContradicted(uri: vscode.Uri): boolean {
  const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
  if (!document || vscode.languages.match([...documentSelector], document) === 0) return false;
  return vscode.languages
    .getDiagnostics(uri)
    .some(({ code, range }) => code === missingDefinition && isOurs(document.getText(range)));
}

/** A citation with its `@`, or a footnote with its caret, whether or not the brackets are marked too. */
function isOurs(text: string): boolean {
  return /^\[?(?:\^|(?:[^\]]*[\s;])?-?@[\p{L}\p{N}_{])/u.test(text);
}

async function tell(memory: vscode.Memento): Promise<void> {
  const [open, never] = ['Open Setting', "Don't Show Again"];
  const chosen = await vscode.window.showInformationMessage(
    `VS Code marks citations and footnotes as links without a definition. Set ${setting} to “ignore”: Dossier checks citations, footnotes and links to notes itself.`,
    open,
    never,
  );
  if (chosen === undefined) return;
  await memory.update(toldKey, true);
  if (chosen === open) await vscode.commands.executeCommand('workbench.action.openSettings', setting);
}
