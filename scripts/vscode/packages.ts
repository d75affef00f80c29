import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isNodeError, run } from './process.ts';

/** An npm package of a fixed version and content. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** The registry's sha512 of the tarball, in the form of a lock file. */
  readonly integrity: string;
}

/** A package that holds a VS Code complete in `lib/vscode`: server, extension host and web workbench. */
export interface EditorPackage extends PinnedPackage {
  /** The version of the VS Code in it. */
  readonly vscode: string;
  /** Roughly, for people who wait: the download and what it becomes, in megabytes. */
  readonly megabytes: readonly [number, number];
}

export const newestEditor: EditorPackage = {
  name: 'code-server',
  version: '4.139.1',
  vscode: '1.139.1',
  integrity:
    'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
  megabytes: [110, 580],
};

/** The oldest that `engines.vscode` in the manifest allows. */
export const oldestEditor: EditorPackage = {
  name: 'code-server',
  version: '4.100.3',
  vscode: '1.100.3',
  integrity:
    'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
  megabytes: [70, 340],
};

/** A headless Chromium for Linux on x64, with the shared libraries it needs. */
export const browserPackage: PinnedPackage = {
  name: '@sparticuz/chromium',
  version: '153.0.0',
  integrity:
    'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
};

interface Packed {
  readonly filename: string;
  readonly integrity: string;
}

/**
 * Unpacks a package into `folder`, running none of its scripts.
 *
 * @returns the folder that holds the package's `package.json`
 */
export async function unpackPackage(pinned: PinnedPackage, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const specifier = `${pinned.name}@${pinned.version}`;
  const packed = readPacked(await npm(['pack', specifier, '--json', '--pack-destination', folder], folder));
  if (packed === undefined) throw new Error(`npm pack ${specifier} did not say what it fetched.`);
  if (packed.integrity !== pinned.integrity) {
    throw new Error(`${specifier} from the registry is not the package this repository was tested with.`);
  }
  const tarball = join(folder, packed.filename);
  await run('tar', ['-xzf', tarball, '-C', folder], { cwd: folder });
  await rm(tarball);
  return join(folder, 'package');
}

/** Installs what the package in `folder` depends on at run time, without native builds. */
export async function installDependencies(folder: string): Promise<void> {
  // An .npmrc of its own keeps npm from taking an outer project for the one to install into.
  await writeFile(join(folder, '.npmrc'), 'audit=false\nfund=false\nupdate-notifier=false\n', { flag: 'a' });
  await npm(['install', '--prefix', folder, '--omit=dev', '--ignore-scripts', '--no-package-lock'], folder);
}

/** The last JSON array that npm printed; npm of version 12 prints an object by name instead. */
function readPacked(output: string): Packed | undefined {
  const start = output.search(/^[[{]/m);
  if (start < 0) return undefined;
  const value: unknown = JSON.parse(output.slice(start));
  const [first] = Object.values(value as Record<string, Packed>);
  return first;
}

/** Runs the npm that runs us, else the one on the path, with the registry the user has configured. */
async function npm(args: readonly string[], cwd: string): Promise<string> {
  // npm hands its own project folder down to the scripts it runs; here another folder is meant.
  const { npm_execpath: own, npm_config_local_prefix: _, ...env } = process.env;
  try {
    return own?.endsWith('.js')
      ? await run(process.execPath, [own, ...args], { cwd, env })
      : await run('npm', args, { cwd, env });
  } catch (error) {
    if (isNodeError(error, 'ENOENT')) throw new Error('npm is not on the path.');
    throw error;
  }
}
