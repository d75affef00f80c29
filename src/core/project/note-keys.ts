import { fold, idOf } from '../text/identifier.ts';
import type { NoteRecord } from './note-record.ts';

/**
 * What a note can be looked up by. The number begins the hash, so that a path is never taken for a title. `role` finds
 * the sources, `kind` the notes of one kind; under an empty key stand in `parties` the alliances that name their members,
 * in `bibliography` the files that name bibliographies.
 */
export const noteKeys = {
  file: 1,
  path: 2,
  linkName: 3,
  entity: 5,
  citation: 7,
  author: 8,
  role: 9,
  parties: 10,
  kind: 11,
  bibliography: 12,
} as const;
export type NoteKey = keyof typeof noteKeys;

const none: readonly string[] = [];

/** The note's names under one kind of key, in the form in which they are compared. */
export function keysOf(record: NoteRecord, kind: NoteKey): readonly string[] {
  switch (kind) {
    case 'file':
      return [record.path];
    case 'path':
      return [pathKey(record.path)];
    case 'linkName':
      return linkNames(record);
    case 'entity':
      return record.named ? [idOf(record.title)] : none;
    case 'citation':
      return record.role === 'source' && record.fields.key !== undefined ? [record.fields.key] : none;
    case 'author':
      return record.role === 'source' ? [...new Set((record.fields.author ?? none).map(fold))] : none;
    case 'role':
      return record.role === 'source' ? ['source'] : none;
    case 'parties':
      return record.named && record.fields.members && (record.kind ?? 'alliance') === 'alliance'
        ? ['']
        : none;
    case 'kind':
      return record.role === 'note' && record.kind !== undefined ? [record.kind] : none;
    case 'bibliography':
      return record.fields.bibliography ? [''] : none;
  }
}

const ofFew = ['parties', 'kind', 'bibliography'] as const;
const ofSources = ['citation', 'author', 'role'] as const;

/** Tells `add` the hashes of all keys of a note, each with its row: what {@link keysOf} gives, with less ado. */
export function eachKey(record: NoteRecord, row: number, add: (hash: number, row: number) => void): void {
  add(hashKey('file', record.path), row);
  add(hashKey('path', pathKey(record.path)), row);
  for (const name of linkNames(record)) add(hashKey('linkName', name), row);
  if (record.named) add(hashKey('entity', idOf(record.title)), row);
  for (const kind of ofFew) for (const key of keysOf(record, kind)) add(hashKey(kind, key), row);
  if (record.role !== 'source') return;
  for (const kind of ofSources) for (const key of keysOf(record, kind)) add(hashKey(kind, key), row);
}

/** What links may call a note: by its file, its title, its other names. */
function linkNames({ path, title, aliases }: NoteRecord): readonly string[] {
  const file = fileTitle(path);
  if (file === title && aliases.length === 0) return [pathKey(title)];
  return [...new Set([file, title, ...aliases].map(pathKey))];
}

/** FNV-1a over code units. */
export function hashKey(kind: NoteKey, key: string): number {
  let hash = Math.imul(0x811c9dc5 ^ noteKeys[kind], 0x01000193);
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash;
}

/** A path or name as links are compared: case, marks on letters and the ending `.md` do not matter. */
export function pathKey(path: string): string {
  const folded = fold(path);
  if (folded.endsWith('.md')) return folded.slice(0, -3);
  return folded.endsWith('.markdown') ? folded.slice(0, -9) : folded;
}

/** The last part of a path without its ending: what a link calls the file. */
export function fileTitle(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const dot = file.lastIndexOf('.');
  return dot > 0 ? file.slice(0, dot) : file;
}
