import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const rootFolder = fileURLToPath(new URL('../../', import.meta.url));

/** What this checkout leaves behind: logs, pictures, the profile of `npm start`. Git ignores it. */
export const scratchFolder = join(rootFolder, '.vscode-test');

/** Where VS Code and the browser are kept: {@link scratchFolder}, or a folder for several checkouts in DOSSIER_VSCODE_CACHE. */
export function cacheFolder(): string {
  const { DOSSIER_VSCODE_CACHE: named } = process.env;
  return named === undefined || named === '' ? scratchFolder : resolve(rootFolder, named);
}
