import { fold } from '../text/identifier.ts';
import type { NoteRecord } from './note-record.ts';
import { fileTitle } from './scan-note.ts';

/** The folder's Markdown files by path and by everything a link may call them. */
export interface NoteIndex {
  set(record: NoteRecord): void;
  remove(path: string): void;
  get(path: string): NoteRecord | undefined;
  all(): Iterable<NoteRecord>;
  /**
   * The file that `[[target]]` or `(target.md)` means in the file `from`: by path from there, by path from the folder's
   * root, by file name, by title or alias; among several the nearest, then the first by path. Case, spaces as `%20` and
   * the ending `.md` do not matter. A path that climbs out of the folder means nothing.
   */
  resolve(target: string, from: string): NoteRecord | undefined;
  /** Paths of the files that have this title, in order. */
  titled(title: string): readonly string[];
}

export function createNoteIndex(): NoteIndex {
  const records = new Map<string, NoteRecord>();
  const byPath = new Map<string, string>();
  const byName = new Map<string, string[]>();
  const byTitle = new Map<string, string[]>();

  const remove = (path: string): void => {
    const record = records.get(path);
    if (!record) return;
    records.delete(path);
    byPath.delete(pathKey(path));
    for (const name of linkNames(record)) drop(byName, name, path);
    drop(byTitle, record.title, path);
  };

  return {
    set(record) {
      remove(record.path);
      records.set(record.path, record);
      byPath.set(pathKey(record.path), record.path);
      for (const name of linkNames(record)) add(byName, name, record.path);
      add(byTitle, record.title, record.path);
    },
    remove,
    get: (path) => records.get(path),
    all: () => records.values(),
    titled: (title) => byTitle.get(title) ?? [],
    resolve(target, from) {
      const wanted = decode(target).trim();
      if (wanted === '') return records.get(from);
      const here = join(folderOf(from), wanted);
      const root = join('', wanted);
      const path =
        (here !== undefined && byPath.get(pathKey(here))) ||
        (root !== undefined && byPath.get(pathKey(root))) ||
        nearest(byName.get(pathKey(wanted)) ?? [], from);
      return path ? records.get(path) : undefined;
    },
  };
}

function linkNames(record: NoteRecord): ReadonlySet<string> {
  return new Set([fileTitle(record.path), record.title, ...record.aliases].map(pathKey));
}

function pathKey(path: string): string {
  return fold(path.replace(/\.(?:md|markdown)$/i, ''));
}

function add(map: Map<string, string[]>, key: string, path: string): void {
  const paths = map.get(key);
  if (!paths) map.set(key, [path]);
  else if (!paths.includes(path)) {
    paths.push(path);
    paths.sort();
  }
}

function drop(map: Map<string, string[]>, key: string, path: string): void {
  const left = map.get(key)?.filter((each) => each !== path);
  if (left && left.length > 0) map.set(key, left);
  else map.delete(key);
}

function decode(target: string): string {
  if (!target.includes('%')) return target;
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** `target` seen from `folder`, or `undefined` if it climbs out of the root. An absolute target starts at the root. */
export function join(folder: string, target: string): string | undefined {
  const parts = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const part of target.split(/[\\/]/)) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The path that shares most folders with `from`; `paths` are in order, so ties go to the first. */
function nearest(paths: readonly string[], from: string): string | undefined {
  const folders = folderOf(from).split('/');
  let best: string | undefined;
  let most = -1;
  for (const path of paths) {
    const other = folderOf(path).split('/');
    let shared = 0;
    while (shared < folders.length && shared < other.length && folders[shared] === other[shared]) shared++;
    if (shared > most) {
      most = shared;
      best = path;
    }
  }
  return best;
}
