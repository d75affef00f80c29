import { fold, idOf } from '../text/identifier.ts';
import type { NoteRecord } from './note-record.ts';

/** What a note can be looked up by. The number begins the hash, so that a path is never taken for a title. */
export const noteKeys = { file: 1, path: 2, linkName: 3, title: 4, entity: 5, folded: 6 } as const;
export type NoteKey = keyof typeof noteKeys;

/** The note's names under one kind of key, in the form in which they are compared. */
export function keysOf(record: NoteRecord, kind: NoteKey): readonly string[] {
  switch (kind) {
    case 'file':
      return [record.path];
    case 'path':
      return [pathKey(record.path)];
    case 'linkName':
      return [...new Set([fileTitle(record.path), record.title, ...record.aliases].map(pathKey))];
    case 'title':
      return [record.title];
    case 'entity':
      return record.named ? [idOf(record.title)] : [];
    case 'folded':
      return record.named ? [fold(record.title)] : [];
  }
}

/** FNV-1a over code units. */
export function hashKey(kind: NoteKey, key: string): number {
  let hash = Math.imul(0x811c9dc5 ^ noteKeys[kind], 0x01000193);
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash;
}

/** A path or name as links are compared: case, marks on letters and the ending `.md` do not matter. */
export function pathKey(path: string): string {
  return fold(/\.(?:md|markdown)$/i.test(path) ? path.slice(0, path.lastIndexOf('.')) : path);
}

/** The last part of a path without its ending: what a link calls the file. */
export function fileTitle(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const dot = file.lastIndexOf('.');
  return dot > 0 ? file.slice(0, dot) : file;
}
