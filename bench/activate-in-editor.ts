/** Runs inside VS Code's extension host, in place of tests: has it load and activate Dossier, and prints what that took. */
import * as vscode from 'vscode';

/** Called by VS Code. */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension('dossier.dossier');
  if (!extension) throw new Error('VS Code does not know the extension.');
  await quiet();
  if (extension.isActive) throw new Error('The extension runs, and no Markdown file is open.');
  const begun = performance.now();
  await extension.activate();
  console.log(`activated in ${performance.now() - begun}`);
}

/** Until the others that start with a window have started: nothing has been kept waiting for half a second. */
async function quiet(): Promise<void> {
  for (let calm = 0; calm < 10; calm++) {
    const begun = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (performance.now() - begun > 60) calm = -1;
  }
}
