import { isUtf8 } from 'node:buffer';
import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type FileSystem, type FolderListing, largestFile, type TextResult } from './file-system.ts';

/** The disk, by Node. */
export function createNodeFileSystem(): FileSystem {
  return {
    readText: createReader(),
    stamp: stampAt,
    readBytes: (path) => attempt(() => readFileSync(path)),
    writePieces,
    readFolder: (path) => attempt(() => listing(readdirSync(path, { withFileTypes: true }))),
    kind: (path) => attempt(() => kindOf(statSync(path))),
    realPath: (path) => attempt(() => realpathSync.native(path)),
    toPath: (uri) => (uri.startsWith('file:') ? attempt(() => fileURLToPath(uri)) : undefined),
    toUri,
    join: joinPaths,
    resolve: resolvePath,
    relative: relativePath,
    split: (path) => ({ folder: dirname(path), name: basename(path) }),
  };
}

function listing(entries: readonly Dirent[]): FolderListing {
  const [files, folders, links]: [string[], string[], string[]] = [[], [], []];
  for (const entry of entries) {
    if (entry.isFile()) files.push(entry.name);
    else if (entry.isDirectory()) folders.push(entry.name);
    else if (entry.isSymbolicLink()) links.push(entry.name);
  }
  return { files, folders, links };
}

function kindOf(stats: Stats): 'file' | 'folder' | 'other' {
  if (stats.isFile()) return 'file';
  return stats.isDirectory() ? 'folder' : 'other';
}

/** A path of a folder's own file is put behind it as it stands: ten thousand of them need no looking for `..`. */
function joinPaths(folder: string, path: string): string {
  return sep === '/' && plainPath.test(path) ? `${folder}/${path}` : join(folder, path);
}

const plainPath = /^[^./][^/]*(?:\/[^./][^/]*)*$/;

function resolvePath(folder: string | undefined, path: string): string | undefined {
  if (/^~[\\/]/.test(path)) return join(homedir(), path.slice(2));
  if (isAbsolute(path)) return resolve(path);
  return folder === undefined ? undefined : resolve(folder, path);
}

function relativePath(folder: string, path: string): string | undefined {
  if (sep === '/' && path.startsWith(`${folder}/`)) {
    const rest = path.slice(folder.length + 1);
    if (plainPath.test(rest)) return rest;
  }
  const inside = relative(folder, path);
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))
    return undefined;
  return sep === '/' ? inside : inside.replaceAll(sep, '/');
}

/** An address for each card and each place: of most paths it is the path. */
function toUri(path: string): string {
  return sep === '/' && plainAddress.test(path)
    ? `file://${path.replaceAll(' ', '%20')}`
    : pathToFileURL(path).href;
}

const plainAddress = /^(?:\/\w(?:[\w.-]| (?=[\w.-]))*)+$/;

/** How many bytes the buffer for reading has at first, and at most between two files. */
const firstSize = 64 * 1024;
const mostKept = 4 * 1024 * 1024;

/**
 * Reads whole files through one buffer that grows as needed: open, look, read, close and nothing else, which on ten
 * thousand small files takes a tenth of the time of `fs.promises.readFile`.
 */
function createReader(): (path: string) => TextResult {
  let buffer = Buffer.allocUnsafe(firstSize);
  /** `expected`: what the file's size says; then no read is needed to see that there is no more. */
  const fill = (file: number, expected: number, most: number): number => {
    let size = 0;
    for (;;) {
      const read = readSync(file, buffer, size, buffer.length - size, null);
      size += read;
      if (read === 0 || size === expected || size > most) return size;
      if (size === buffer.length) buffer = grown(buffer, most);
    }
  };
  return (path) => {
    let file: number | undefined;
    try {
      // Without waiting: opening a named pipe would hang until somebody writes to it.
      file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
      const stats = fstatSync(file);
      if (!stats.isFile()) return { failure: 'not-a-file' };
      const stamp = isYoung(stats) ? 0 : stampOf(stats);
      const most = largestFile(path);
      if (stats.size > most) return { failure: 'too-large' };
      const size = fill(file, stats.size, most);
      if (size > most) return { failure: 'too-large' };
      return decode(buffer.subarray(0, size), stamp);
    } catch (error) {
      return { failure: failureOf(error) };
    } finally {
      if (file !== undefined) closeSync(file);
      // What one large file has needed is not kept for the small ones after it.
      if (buffer.length > mostKept) buffer = Buffer.allocUnsafe(firstSize);
    }
  };
}

/** A file that was changed a moment ago might change again within the same tick of the disk's clock. */
function isYoung({ mtimeMs, ctimeMs }: Stats): boolean {
  const age = Date.now() - Math.max(mtimeMs, ctimeMs);
  // Whole seconds: the disk's clock has no finer ones.
  return age < 20 || (age < 2000 && mtimeMs % 1000 === 0);
}

/**
 * A number for the state of a file: its size and when it and its entry were changed, in one sum whose parts do not make
 * up for each other but by an unlikely chance.
 */
function stampOf({ mtimeMs, ctimeMs, size }: Stats): number {
  return 3 * mtimeMs + 5 * ctimeMs + 7919 * size;
}

const quietly = { throwIfNoEntry: false } as const;

function stampAt(path: string): number | undefined {
  try {
    const stats = statSync(path, quietly);
    return stats?.isFile() ? stampOf(stats) : undefined;
  } catch {
    return undefined;
  }
}

/** Under another name first: whoever reads meanwhile, or after a crash, finds the old file or the new one. */
async function writePieces(
  path: string,
  pieces: Iterable<Uint8Array>,
  isCurrent: () => boolean,
): Promise<boolean> {
  const draft = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  await removeOldDrafts(path);
  try {
    if (!(await writeDraft(draft, pieces, isCurrent))) return false;
    await rename(draft, path);
    return true;
  } finally {
    await rm(draft, { force: true });
  }
}

async function writeDraft(
  draft: string,
  pieces: Iterable<Uint8Array>,
  isCurrent: () => boolean,
): Promise<boolean> {
  const file = await open(draft, 'w');
  try {
    for (const piece of pieces) {
      await file.writeFile(piece);
      if (!isCurrent()) return false;
    }
    return true;
  } finally {
    await file.close();
  }
}

/** Nobody writes for so long, in milliseconds. */
const longestWrite = 3_600_000;

/** What a program that ended while it wrote has left. */
async function removeOldDrafts(path: string): Promise<void> {
  const folder = dirname(path);
  const begin = `${basename(path)}.`;
  for (const name of await readdir(folder)) {
    if (!name.startsWith(begin)) continue;
    const draft = join(folder, name);
    const stats = await stat(draft).catch(() => undefined);
    if (stats && Date.now() - stats.mtimeMs > longestWrite) await rm(draft, { force: true });
  }
}

function grown(buffer: Buffer<ArrayBuffer>, most: number): Buffer<ArrayBuffer> {
  const larger = Buffer.allocUnsafe(Math.min(buffer.length * 4, most + 1));
  buffer.copy(larger);
  return larger;
}

function decode(bytes: Buffer, stamp: number): TextResult {
  if (!isUtf8(bytes)) return { failure: 'not-utf-8' };
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { text: bytes.toString('utf8', hasMark ? 3 : 0), stamp };
}

function failureOf(error: unknown): 'missing' | 'not-a-file' | 'unreadable' {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  return code === 'EISDIR' ? 'not-a-file' : 'unreadable';
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
