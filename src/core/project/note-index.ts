import type { EntityKind } from '../model/entity.ts';
import { fold } from '../text/identifier.ts';
import { NoteMark, pathKey } from './note-keys.ts';
import type { NoteRecord } from './note-record.ts';
import { createNoteStore, type NoteStore } from './note-store.ts';

/** The folder's Markdown files by path and by everything a link may call them. */
export interface NoteIndex {
  set(record: NoteRecord, stamp?: number): number;
  remove(path: string): boolean;
  get(path: string): NoteRecord | undefined;
  rowOf(path: string): number | undefined;
  /** Whether a row is of the file `base + name`: see {@link NoteStore.isAt}. */
  isAt: NoteStore['isAt'];
  /** The file in a row, if it is still there. */
  at(row: number): NoteRecord | undefined;
  /** What the host gave with the file in a row. */
  stampAt(row: number): number;
  paths(): Iterable<string>;
  readonly size: number;
  /** How often a file came, changed or went: what was found out about the notes holds while this stays the same. */
  readonly changes: number;
  readonly rowCount: number;
  /** Another one whenever rows have other numbers. */
  readonly generation: number;
  /**
   * The file that `[[target]]` or `(target.md)` means in the file `from`: by path from there, by path from the folder's
   * root, by file name, by title or alias; among several the nearest, then the first by path. Case, spaces as `%20` and
   * the ending `.md` do not matter. A path that climbs out of the folder means nothing.
   */
  resolve(target: string, from: string): NoteRecord | undefined;
  /** The notes whose titles give this id, in order of path: the first declares the entity, links may lead to any. */
  entitled(id: string): readonly NoteRecord[];
  /** Paths of the files that have this title, in order. */
  titled(title: string): readonly string[];
  /** The source notes with that `key:`, in order of path. */
  cited(key: string): readonly NoteRecord[];
  /** All source notes, in order of path. */
  sources(): readonly NoteRecord[];
  /** The files whose front matter names bibliographies, in order of path. */
  withBibliography(): readonly NoteRecord[];
  /** Some of the notes about things of that kind, at most `most`. */
  someOf(kind: EntityKind, most: number): readonly NoteRecord[];
  /** The source notes by an author of that name, in order of path; case and marks on letters do not matter. */
  writtenBy(author: string): readonly NoteRecord[];
}

export function createNoteIndex(store: NoteStore = createNoteStore()): NoteIndex {
  return {
    set: store.set,
    remove: store.remove,
    get changes() {
      return store.version;
    },
    get: store.get,
    rowOf: store.rowOf,
    isAt: store.isAt,
    at: store.row,
    stampAt: store.stampAt,
    get rowCount() {
      return store.rowCount;
    },
    get generation() {
      return store.generation;
    },
    paths: store.paths,
    get size() {
      return store.size;
    },
    cited: (key) => store.find('citation', key),
    sources: () => store.marked(NoteMark.source),
    withBibliography: () => store.marked(NoteMark.bibliography),
    someOf: store.someOf,
    writtenBy: (author) => store.find('author', fold(author)),
    entitled: (id) => (id === '' ? [] : store.find('entity', id)),
    titled: (title) => titledIn(store, title).map((record) => record.path),
    resolve(target, from) {
      const wanted = decode(target).trim();
      if (wanted === '') return store.get(from);
      return (
        first(store, join(folderOf(from), wanted)) ??
        first(store, join('', wanted)) ??
        nearest(store.find('linkName', pathKey(wanted)), from)
      );
    },
  };
}

function titledIn(store: NoteStore, title: string): readonly NoteRecord[] {
  return store.find('linkName', pathKey(title)).filter((record) => record.title === title);
}

function first(store: NoteStore, path: string | undefined): NoteRecord | undefined {
  return path === undefined ? undefined : (store.get(path) ?? store.find('path', pathKey(path))[0]);
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

/** The file that shares most folders with `from`; `records` are in order of path, so ties go to the first. */
function nearest(records: readonly NoteRecord[], from: string): NoteRecord | undefined {
  if (records.length < 2) return records[0];
  const folders = folderOf(from).split('/');
  let best: NoteRecord | undefined;
  let most = -1;
  for (const record of records) {
    const other = folderOf(record.path).split('/');
    let shared = 0;
    while (shared < folders.length && shared < other.length && folders[shared] === other[shared]) shared++;
    if (shared > most) {
      most = shared;
      best = record;
    }
  }
  return best;
}
