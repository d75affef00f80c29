import { type EntityKind, entityKinds } from '../model/entity.ts';
import type { Problem } from '../model/problem.ts';
import { type ByteWriter, createByteReader, stringEquals } from './bytes.ts';
import { fileTitle } from './note-keys.ts';
import type { FileRole, NoteFields, NoteRecord } from './note-record.ts';

const roles: readonly FileRole[] = ['essay', 'source', 'note'];

/** Bits of a row's first number, which is one byte; the role stands in the lowest two. */
const named = 4;
const plain = 8;
/** The title is the file's name, as most are. */
const titled = 16;

/** Appends a record as bytes: a third of what it takes as an object, and no work for the garbage collector. */
export function writeRow(writer: ByteWriter, record: NoteRecord): void {
  const { kind, titleSpan, fields, problems, body } = record;
  const isTitled = record.title === fileTitle(record.path);
  const bits = (record.named ? named : 0) + (body.plain ? plain : 0) + (isTitled ? titled : 0);
  writer.number(roles.indexOf(record.role) + bits);
  writer.string(record.path);
  if (!isTitled) writer.string(record.title);
  writer.number(kind === undefined ? 0 : entityKinds.indexOf(kind) + 1);
  writer.number(titleSpan.start);
  writer.number(titleSpan.end);
  writer.strings(record.aliases);
  writer.strings(record.names);
  writer.strings(record.not);
  writer.string(body.paragraph);
  writer.string(toJson(fields));
  writer.string(problems.length === 0 ? '' : JSON.stringify(problems));
}

/** Reads the record that {@link writeRow} wrote at `start`. */
export function readRow(bytes: Uint8Array, start: number): NoteRecord {
  const reader = createByteReader(bytes, start);
  const bits = reader.number();
  const path = reader.string();
  const title = (bits & titled) === 0 ? reader.string() : fileTitle(path);
  const kind: EntityKind | undefined = entityKinds[reader.number() - 1];
  const titleSpan = { start: reader.number(), end: reader.number() };
  const aliases = reader.strings();
  const names = reader.strings();
  const not = reader.strings();
  const body = { paragraph: reader.string(), plain: (bits & plain) !== 0 };
  const fields = fromJson<NoteFields>(reader.string()) ?? {};
  const problems = fromJson<readonly Problem[]>(reader.string()) ?? [];
  const role = roles[bits & 3] ?? 'essay';
  const isNamed = (bits & named) !== 0;
  return { path, role, title, titleSpan, kind, aliases, names, not, named: isNamed, body, fields, problems };
}

/** The path alone of the record at `start`. */
export function rowPath(bytes: Uint8Array, start: number): string {
  return createByteReader(bytes, start + 1).string();
}

/** Whether the record at `start` has that path; makes nothing. */
export function rowHasPath(bytes: Uint8Array, start: number, path: string): boolean {
  return stringEquals(bytes, start + 1, path);
}

/**
 * The same of a path in two parts, for who asks of thousands one after the other: these are not put together first. A
 * path with letters beyond Latin it does not know: `false` may be wrong.
 *
 * @param memory - the bytes as they are now
 */
export function createPathMatcher(
  memory: () => Uint8Array,
): (start: number, base: string, name: string) => boolean {
  return (start, base, name) => {
    const bytes = memory();
    let at = start + 1;
    const first = bytes[at++] as number;
    const head = first < 128 ? first : first - 128 + (bytes[at++] as number) * 128;
    if (head !== (base.length + name.length) * 2) return false;
    for (let index = 0; index < base.length; index++)
      if (bytes[at++] !== base.charCodeAt(index)) return false;
    for (let index = 0; index < name.length; index++)
      if (bytes[at++] !== name.charCodeAt(index)) return false;
    return true;
  };
}

function toJson(fields: NoteFields): string {
  for (const _key in fields) return JSON.stringify(fields);
  return '';
}

function fromJson<T>(text: string): T | undefined {
  return text === '' ? undefined : (JSON.parse(text) as T);
}
