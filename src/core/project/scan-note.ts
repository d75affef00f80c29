import { wordsOf } from '../language/list.ts';
import { joinsInTitles } from '../language/names/name-parts.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import type { Problem } from '../model/problem.ts';
import type { Span } from '../text/span.ts';
import { date, list, readFields, readType, text as scalar } from './front-matter-fields.ts';
import { readNoteBody } from './note-body.ts';
import { fileTitle } from './note-keys.ts';
import type { FileRole, NoteRecord } from './note-record.ts';

/** No note needs more names than this; a megabyte of aliases is an accident or an attack. */
const mostNames = 200;
const longestName = 120;
/** Without `type:`, a file above this many code units is an essay however it is called. */
const longestNote = 20_000;

/**
 * Reads of a Markdown file what is kept of it while nobody has it open: front matter, title, first paragraph. A line
 * scanner, not a parser: whole trees for a folder of notes are what makes others slow.
 */
export function scanNote(path: string, source: string): NoteRecord {
  const frontMatter = readFrontMatter(source);
  const value = frontMatter.value;
  const problems: Problem[] = [...frontMatter.problems];
  const type = readType(value['type']);
  const declared = scalar(value['title']);
  const body = readNoteBody(source, frontMatter.span?.end ?? 0, declared === undefined);
  const title = cutName(declared ?? body.heading ?? fileTitle(path));
  const at = frontMatter.span ?? { start: 0, end: 0 };
  const aliases = names([...list(value['aliases']), ...list(value['alias'])], at, problems);
  const matched = names(list(value['names']), at, problems);
  problems.push(...namedTwice(title, [...aliases, ...matched], at));
  const dated = date(value['date']) !== undefined;
  const role = type.role ?? guessRole(aliases.length + matched.length > 0, dated, source.length);
  return {
    path,
    role,
    title,
    titleSpan:
      declared === undefined ? (body.headingSpan ?? { start: 0, end: 0 }) : declaredTitle(source, at),
    kind: type.kind,
    aliases,
    names: matched,
    not: list(value['not']).slice(0, mostNames),
    named: isNamed({
      role,
      typed: type.kind !== undefined,
      declared: aliases.length + matched.length > 0,
      title,
    }),
    body: { paragraph: body.paragraph, plain: body.plain },
    fields: readFields(value),
    problems,
  };
}

/** A file without `type:` is an essay unless it calls itself by other names or is as short and undated as a note. */
function guessRole(hasNames: boolean, dated: boolean, length: number): FileRole {
  return hasNames || (!dated && length <= longestNote) ? 'note' : 'essay';
}

/**
 * Whether the file's names are to be found in prose: always for a note about an entity; for an untyped file only if
 * its title can be nothing but a proper name, for a hover on every *deterrence* and *ideas* would be noise.
 */
function isNamed(note: { role: FileRole; typed: boolean; declared: boolean; title: string }): boolean {
  if (note.role === 'essay') return false;
  if (note.role === 'source') return /\s\S+\s/.test(note.title);
  return note.typed || note.declared || isProperName(note.title);
}

const smallWords: ReadonlySet<string> = new Set(wordsOf(joinsInTitles));

function isProperName(title: string): boolean {
  const words = title.split(/\s+/);
  if (words.length === 1) return /^\p{Lu}[\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(title);
  return words.length <= 6 && words.every((word) => smallWords.has(word) || /^[\p{Lu}\p{N}(]/u.test(word));
}

function names(all: readonly string[], at: Span, problems: Problem[]): readonly string[] {
  if (all.length > mostNames) {
    const message = `This note declares ${all.length} names; the first ${mostNames} are used.`;
    problems.push({ ...at, code: 'too-many-names', severity: 'warning', message });
  }
  const kept = new Set<string>();
  for (const name of all.slice(0, mostNames)) if (name.length <= longestName) kept.add(name);
  return [...kept];
}

function namedTwice(title: string, others: readonly string[], at: Span): readonly Problem[] {
  const twice = others.filter((name) => name === title);
  if (twice.length === 0) return [];
  const message = `“${cutName(title)}” is this note’s title and one of its other names too.`;
  return [{ ...at, code: 'named-twice', severity: 'information', message }];
}

function cutName(name: string): string {
  return name.length > longestName ? name.slice(0, longestName) : name;
}

/** Where the front matter has the title; its begin where the line cannot be found. */
function declaredTitle(source: string, at: Span): Span {
  const head = source.slice(at.start, at.end);
  const line = /^title[ \t]*:[ \t]*(["']?)/m.exec(head);
  if (!line) return { start: at.start, end: at.start };
  const start = at.start + line.index + line[0].length;
  const stop = source.indexOf('\n', start);
  const rest = source.slice(start, stop < 0 ? source.length : stop);
  return { start, end: start + rest.replace(/\s*(?:["']\s*)?$/, '').length };
}
