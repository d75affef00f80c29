import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where VS Code and the browser are kept: `.vscode-test`, or the folder that DOSSIER_VSCODE_CACHE names. */
export function cacheFolder(): string {
  const { DOSSIER_VSCODE_CACHE: named } = process.env;
  if (named === undefined || named === '') return join(ROOT, '.vscode-test');
  return resolve(ROOT, named);
}
