import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What this checkout leaves behind: logs, pictures, the profile of `npm start`. Git ignores it. */
export const SCRATCH = join(ROOT, '.vscode-test');

/** Where VS Code and the browser are kept: {@link SCRATCH}, or a folder for several checkouts in DOSSIER_VSCODE_CACHE. */
export function cacheFolder(): string {
  const { DOSSIER_VSCODE_CACHE: named } = process.env;
  return named === undefined || named === '' ? SCRATCH : resolve(ROOT, named);
}
