import { type EntityKind, entityKinds } from '../model/entity.ts';
import { writtenDate } from '../text/written-date.ts';
import type { FileRole, NotedMembership, NoteFields } from './note-record.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Words writers use in `type:` for the kinds of the design's table, and for files that are not about an entity. */
const typeWords: Readonly<Record<string, EntityKind | FileRole>> = {
  people: 'person',
  politician: 'person',
  scholar: 'person',
  country: 'state',
  nation: 'state',
  org: 'organization',
  organisation: 'organization',
  institution: 'organization',
  thinktank: 'organization',
  pact: 'treaty',
  agreement: 'treaty',
  party: 'group',
  militia: 'group',
  firm: 'company',
  city: 'place',
  region: 'place',
  location: 'place',
  weapon: 'project',
  pipeline: 'project',
  book: 'source',
  article: 'source',
  report: 'source',
  paper: 'source',
  speech: 'source',
  interview: 'source',
  source: 'source',
  essay: 'essay',
  column: 'essay',
  draft: 'essay',
  note: 'note',
};

const kindsByName: ReadonlyMap<string, EntityKind> = new Map(entityKinds.map((kind) => [kind, kind]));

/** What `type:` says: the file's role and, for a note about an entity, its kind. */
export function readType(value: unknown): { role: FileRole | undefined; kind: EntityKind | undefined } {
  const word = text(value)
    ?.toLowerCase()
    .replace(/[\s_-]+/g, '');
  if (word === undefined) return { role: undefined, kind: undefined };
  const kind = kindsByName.get(word);
  if (kind) return { role: 'note', kind };
  const said = Object.hasOwn(typeWords, word) ? typeWords[word] : undefined;
  // A source may be a treaty that the gazetteer knows: its kind is left to that.
  if (said === 'essay' || said === 'note' || said === 'source') return { role: said, kind: undefined };
  return said ? { role: 'note', kind: said as EntityKind } : { role: 'note', kind: undefined };
}

/** A scalar as trimmed text; `"[[Note]]"` and `"[[Note|label]]"` count as the note's name. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return undefined;
  const plain = value.trim();
  const link = /^\[\[([^\]|#]+)(?:[#|][^\]]*)?\]\]$/.exec(plain);
  return (link ? link[1]!.trim() : plain) || undefined;
}

/** A list however written: a YAML list, one scalar, or a scalar with commas. */
export function list(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => text(item) ?? []);
  const scalar = text(value);
  if (scalar === undefined) return [];
  return scalar.split(',').flatMap((item) => item.trim() || []);
}

/** A date as ISO text, short ones kept short: `2019`, `2019-12`, `2019-12-09`; *9 December 2019* is the last of them. */
export function date(value: unknown): string | undefined {
  const said = text(value);
  if (said === undefined) return undefined;
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ].*)?$/.exec(said);
  if (!match) return writtenDate(said);
  const [, year, month, day] = match;
  if (month && (Number(month) < 1 || Number(month) > 12)) return undefined;
  if (day && (Number(day) < 1 || Number(day) > 31)) return undefined;
  return [year, month, day].filter(Boolean).join('-');
}

/** `France 1949-04-04`, `{ of: NATO, from: 2023-04-04 }`, `"[[France]]"`. */
function membership(value: unknown): readonly NotedMembership[] {
  const scalar = text(value);
  if (scalar !== undefined) {
    const match = /^(.*?)\s+(\d{4}(?:-\d{2}){0,2})$/.exec(scalar);
    return [match ? { name: match[1]!, from: match[2]! } : { name: scalar }];
  }
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Fields;
  const name = text(fields['of'] ?? fields['member'] ?? fields['name']);
  if (name === undefined) return [];
  return [{ name, ...defined({ from: date(fields['from']), to: date(fields['to']) }) }];
}

function memberships(value: unknown): readonly NotedMembership[] | undefined {
  if (value === undefined) return undefined;
  const all = (Array.isArray(value) ? value : [value]).flatMap(membership);
  return all.length > 0 ? all : undefined;
}

const factKeys: ReadonlySet<string> = new Set(
  (
    'author authors bibliography date founded dissolved seat capital defence defense treaty publication url key ' +
    'citekey citation-key members member_of member-of'
  ).split(' '),
);
const noFacts: NoteFields = Object.freeze({});

/** The facts of a note's front matter that Dossier knows how to show. What it does not know it leaves alone. */
export function readFields(value: Fields): NoteFields {
  for (const key in value) if (factKeys.has(key)) return readFacts(value);
  return noFacts;
}

function readFacts(value: Fields): NoteFields {
  const author = list(value['author'] ?? value['authors']);
  const bibliography = list(value['bibliography']);
  return defined({
    date: date(value['date']),
    founded: date(value['founded']),
    dissolved: date(value['dissolved']),
    seat: text(value['seat'] ?? value['capital']),
    defence: text(value['defence'] ?? value['defense']),
    treaty: text(value['treaty']),
    publication: text(value['publication']),
    url: text(value['url']),
    key: text(value['key'] ?? value['citekey'] ?? value['citation-key']),
    author: author.length > 0 ? author : undefined,
    bibliography: bibliography.length > 0 ? bibliography : undefined,
    members: memberships(value['members']),
    memberOf: memberships(value['member_of'] ?? value['member-of']),
  });
}

/** `record` without the keys that have no value: what an exact optional property asks for. */
export function defined<T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as never;
}
