import { type EntityKind, entityKinds } from '../model/entity.ts';
import { emptyHash, hashWith } from '../text/fold.ts';
import { fold, idOf } from '../text/identifier.ts';
import type { NoteRecord } from './note-record.ts';

/** What a note can be looked up by. */
export const noteKeys = ['path', 'linkName', 'entity', 'citation', 'author'] as const;
export type NoteKey = (typeof noteKeys)[number];

/**
 * What the hash begins with, so that a path is never taken for a title. A note’s id comes out of its title, which links
 * may call it by: one entry serves both.
 */
const begins: Readonly<Record<NoteKey, number>> = { path: 1, linkName: 3, entity: 3, citation: 7, author: 8 };

const none: readonly string[] = [];

/** The note's names under one kind of key, in the form in which they are compared. */
export function keysOf(record: NoteRecord, kind: NoteKey): readonly string[] {
  switch (kind) {
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
  }
}

const ofSources = ['citation', 'author'] as const;

/** The hashes of all keys of a note, each once: of what {@link keysOf} gives, with less ado. */
export function hashesOfKeys(record: NoteRecord): readonly number[] {
  const { path, title, aliases } = record;
  const hashes = [hashPath('path', path)];
  const add = (hash: number): void => {
    if (!hashes.includes(hash)) hashes.push(hash);
  };
  const file = fileTitle(path);
  add(hashPath('linkName', title));
  if (file !== title) add(hashPath('linkName', file));
  for (const alias of aliases) add(hashPath('linkName', alias));
  // Links leave out the end of a title that is one of a file; ids do not.
  if (record.named && title.includes('.')) add(hashKey('entity', idOf(title)));
  if (record.role === 'source')
    for (const kind of ofSources) for (const key of keysOf(record, kind)) add(hashKey(kind, key));
  return hashes;
}

/** What notes are listed by: bits of a number. The kind of a note about a thing stands above them. */
export const NoteMark = { source: 1, parties: 2, bibliography: 4 } as const;
const kindUnit = 8;

/**
 * A sum of {@link NoteMark}: a source, an alliance that names its members, a file that names bibliographies; with
 * {@link kindMark} for a note about a thing of some kind.
 */
export function marksOf(record: NoteRecord): number {
  const { role, kind, named, fields } = record;
  let marks = role === 'note' && kind !== undefined ? kindMark(kind) : 0;
  if (role === 'source') marks += NoteMark.source;
  if (named && fields.members && (kind ?? 'alliance') === 'alliance') marks += NoteMark.parties;
  return fields.bibliography ? marks + NoteMark.bibliography : marks;
}

/** What {@link kindOfMarks} gives for notes about that kind of thing; never 0. */
export function kindMark(kind: EntityKind): number {
  return (entityKinds.indexOf(kind) + 1) * kindUnit;
}

export function kindOfMarks(marks: number): number {
  return marks - (marks % kindUnit);
}

/** What links may call a note: by its file, its title, its other names. */
function linkNames({ path, title, aliases }: NoteRecord): readonly string[] {
  const file = fileTitle(path);
  if (file === title && aliases.length === 0) return [pathKey(title)];
  return [...new Set([file, title, ...aliases].map(pathKey))];
}

/**
 * The hash that a key is found by. Of paths, names and ids only letters and digits count, so that a title and the id that
 * is made of it have one hash; and no string is made for English ones.
 */
export function hashKey(kind: NoteKey, key: string): number {
  const begin = hashWith(emptyHash, begins[kind]);
  if (kind === 'citation' || kind === 'author') return hashAll(begin, key);
  return hashLetters(begin, key, key.length) ?? hashAll(begin, idOf(key).replaceAll('-', ''));
}

/** The hash of {@link pathKey} of a path or name. */
export function hashPath(kind: 'path' | 'linkName', path: string): number {
  const dot = path.lastIndexOf('.');
  const end = dot >= 0 && markdownEnding.test(path.slice(dot)) ? dot : path.length;
  return hashLetters(hashWith(emptyHash, begins[kind]), path, end) ?? hashKey(kind, pathKey(path));
}

/** Of English letters, in lower case, and digits; `undefined` if there are others. */
function hashLetters(begin: number, text: string, end: number): number | undefined {
  let hash = begin;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 128) return undefined;
    if (code >= 97 ? code <= 122 : code >= 48 && code <= 57) hash = hashWith(hash, code);
    else if (code >= 65 && code <= 90) hash = hashWith(hash, code + 32);
  }
  return hash;
}

/** FNV-1a over code units. */
function hashAll(begin: number, text: string): number {
  let hash = begin;
  for (let at = 0; at < text.length; at++) hash = hashWith(hash, text.charCodeAt(at));
  return hash;
}

/** A path or name as links are compared: case, marks on letters and the ending `.md` do not matter. */
export function pathKey(path: string): string {
  const folded = fold(path);
  if (folded.endsWith('.md')) return folded.slice(0, -3);
  return folded.endsWith('.markdown') ? folded.slice(0, -9) : folded;
}

/** How a note’s file may end, or how a link leaves it out. */
export const markdownEnding = /\.(?:md|markdown)$/i;

export function withoutEnding(path: string): string {
  return path.replace(markdownEnding, '');
}

/** The last part of a path without its ending: what a link calls the file. */
export function fileTitle(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const dot = file.lastIndexOf('.');
  return dot > 0 ? file.slice(0, dot) : file;
}
