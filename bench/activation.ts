/*
 * What VS Code needs to load and activate the extension, in its own extension host: `node bench/activation.ts`, after
 * `npm run build -- --production`.
 */
import { join } from 'node:path';
import { build } from 'esbuild';
import { rootFolder, scratchFolder } from '../scripts/vscode/cache.ts';
import { isEditorThere } from '../scripts/vscode/editor.ts';
import { run } from '../scripts/vscode/process.ts';
import { printRows, type Row, rowOf } from './row.ts';

/** No rows where VS Code has not been fetched yet, as the tests in it do: a benchmark loads nothing. */
export async function measureActivation(rounds = 7): Promise<readonly Row[]> {
  if (!isEditorThere()) {
    console.log(
      'How long VS Code takes to activate the extension is not measured: `npm run test:editor` fetches it.\n',
    );
    return [];
  }
  const module = join(scratchFolder, 'activate-in-editor.cjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'activate-in-editor.ts')],
    outfile: module,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  });
  const numbers: number[] = [];
  for (let round = 0; round < rounds; round++) numbers.push(await activate(module));
  return [rowOf({ what: '`activate` in VS Code, the bundle’s loading included', unit: 'ms', numbers })];
}

/** In a VS Code of its own. @returns milliseconds */
async function activate(module: string): Promise<number> {
  const standIn = join(rootFolder, 'scripts', 'vscode', 'stand-in.ts');
  const where = [`--extensionDevelopmentPath=${rootFolder}`, `--extensionTestsPath=${module}`];
  const args = [standIn, ...where, '--disable-workspace-trust', join(rootFolder, 'sample')];
  const printed = await run(process.execPath, args, { cwd: rootFolder });
  const told = /activated in ([\d.]+)/.exec(printed)?.[1];
  if (told === undefined) throw new Error(`VS Code did not tell how long it took:\n${printed}`);
  return Number(told);
}

if (process.argv[1] === import.meta.filename) printRows(await measureActivation());
