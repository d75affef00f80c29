import { idOf } from '../text/identifier.ts';
import type { Span } from '../text/span.ts';
import { createTokenizer } from '../text/tokens.ts';
import { type DocumentAnalysis, withoutAnchor } from './analysis.ts';
import { createFileWords, type FileWordsData } from './file-words.ts';
import { indexedWords, pinWord, targetWords, textWords, type WordSet } from './indexed-words.ts';
import { fileTitle } from './note-keys.ts';
import type { NoteRecord } from './note-record.ts';
import type { NoteStore } from './note-store.ts';
import { createWaitingRows } from './waiting-rows.ts';

/** What can be used in a file: an entity by its id, a note by a link, a source by its citation key. */
export type UseKey = string;

export const noteKey = (path: string): UseKey => `[[${path}`;
export const citationKey = (key: string): UseKey => `@${key}`;

/**
 * Who is named, linked and cited where, in all files of the folder. Which files may matter tell their words; what a file
 * says is found out by the same analysis that an open document gets, when it is first asked for, and kept as three
 * numbers a use until the file or one of the names in it changes.
 */
export interface Uses {
  /** The file in a row is new, has changed or is gone. */
  touch(row: number, before: NoteRecord | undefined, after: NoteRecord | undefined): void;
  /** A note's names or facts are others now. */
  namesChanged(before: NoteRecord | undefined, after: NoteRecord | undefined): void;
  /** Everything may be read otherwise now. */
  forget(): void;
  /** Takes up the words of one more file; `false` if none is left. For the time when nobody waits. */
  prepare(): boolean;
  /**
   * The files that hold all words of one of `alternatives`, open documents always. Names without a capital are not
   * among the words: for them `holds` looks into every text.
   */
  filesWith(alternatives: readonly WordSet[], holds?: (text: string) => boolean): readonly string[];
  /**
   * Finds out what is used in a file that nobody has asked about yet, unless it is so long that others would have to wait.
   *
   * @returns how many code units were read; 0 if there was nothing to do
   */
  prepareFile(path: string): number;
  /** Where in the file these are used, in order. */
  find(path: string, keys: readonly UseKey[]): readonly Span[];
  /** The words of the files, as far as they are known. */
  data(): FileWordsData;
  /** Another one whenever the words of one more file are known. */
  readonly version: number;
  /** Takes over what {@link data} gave for the files that the store has now. */
  load(data: FileWordsData): void;
}

export interface UsesOptions {
  readonly read: (path: string) => string | undefined;
  readonly notes: Pick<NoteStore, 'rowCount' | 'paths' | 'pathAt' | 'generation'>;
  readonly opened: () => Iterable<string>;
  readonly isOpen: (path: string) => boolean;
  /** The analysis of a file, kept only if an editor has it open. */
  readonly analyze: (path: string) => DocumentAnalysis | undefined;
  /** The notes whose titles give an id: which of them declares the entity may change with any of them. */
  readonly entitled: (id: string) => readonly NoteRecord[];
  /** The path of the file that a link means. */
  readonly resolve: (target: string, from: string) => string | undefined;
}

/** Code units of a file that is read before anybody asks: some twenty milliseconds. */
const longestAhead = 32_000;
const nothing = new Int32Array(0);
const noWords: ReadonlySet<number> = new Set();

export function createUses(options: UsesOptions): Uses {
  const words = createFileWords();
  const found = new Map<string, Int32Array>();
  let foundOpen = new WeakMap<DocumentAnalysis, Int32Array>();
  let openAsked = false;
  let version = 0;
  /** Every key has a number. */
  const numbers = new Map<UseKey, number>();
  const waiting = createWaitingRows(options.notes, words);
  const tokenizer = createTokenizer();

  const numberOf = (key: UseKey): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  const usesIn = (path: string): Int32Array => {
    const kept = found.get(path);
    if (kept) return kept;
    const analysis = options.analyze(path);
    if (!analysis) return nothing;
    const before = foundOpen.get(analysis);
    if (before) return before;
    const rows = usesOf(analysis, options).flatMap(({ key, start, end }) => [numberOf(key), start, end]);
    const made = Int32Array.from(rows);
    if (!options.isOpen(path)) found.set(path, made);
    else {
      foundOpen.set(analysis, made);
      openAsked = true;
    }
    return made;
  };
  const prepare = (): boolean => {
    const next = waiting.next();
    if (!next) return false;
    const text = options.isOpen(next.path) ? undefined : options.read(next.path);
    words.set(next.row, text === undefined ? noWords : textWords(text, tokenizer));
    version++;
    return true;
  };
  const pathsWith = (alternatives: readonly WordSet[]): readonly string[] =>
    words.rowsWith(alternatives).flatMap((row) => options.notes.pathAt(row) ?? []);
  const filesWith: Uses['filesWith'] = (alternatives, holds) => {
    while (prepare()) {
      // All files must be known before one can say where a name is.
    }
    const files = new Set([...options.opened(), ...pathsWith(alternatives)]);
    if (holds) {
      for (const path of options.notes.paths())
        if (!files.has(path) && holds(options.read(path) ?? '')) files.add(path);
    }
    return [...files];
  };
  const forget = (): void => {
    found.clear();
    foundOpen = new WeakMap();
    numbers.clear();
  };

  /** What was found in files that may name or link the note. */
  const drop = (...records: readonly (NoteRecord | undefined)[]): void => {
    const known = records
      .filter((record) => record !== undefined)
      .flatMap((record) => [record, ...options.entitled(idOf(record.title))]);
    // Names without a capital are not among the words.
    if (known.some(hasSmallName)) forget();
    else for (const path of pathsWith(known.flatMap(wordsOfNames))) found.delete(path);
  };

  return {
    prepare,
    filesWith,
    forget,
    prepareFile(path) {
      if (found.has(path) || options.isOpen(path)) return 0;
      const length = options.read(path)?.length ?? 0;
      if (length === 0 || length > longestAhead) return 0;
      usesIn(path);
      return length;
    },
    touch(row, before, after) {
      waiting.touch(row);
      found.delete((before ?? after)?.path ?? '');
      if (openAsked) foundOpen = new WeakMap();
      openAsked = false;
      if (found.size === 0 || isLinkedAlike(before, after)) return;
      // Links that led nowhere, or elsewhere, may lead to it now.
      drop(before, after);
    },
    namesChanged(before, after) {
      if (found.size === 0) return;
      // Who belongs to what is told by files that name neither.
      if (before?.fields.members || after?.fields.members) return forget();
      drop(before, after);
    },
    find(path, keys) {
      const rows = usesIn(path);
      const wanted = new Set(keys.map((key) => numbers.get(key)));
      const spans: Span[] = [];
      for (let at = 0; at < rows.length; at += 3) {
        if (wanted.has(rows[at])) spans.push({ start: rows[at + 1] as number, end: rows[at + 2] as number });
      }
      return withoutInner(spans);
    },
    data: words.data,
    get version() {
      return version;
    },
    load(data) {
      forget();
      waiting.renew();
      words.load(data);
    },
  };
}

/** The spans in order; a link and the name that is its label are one use. */
export function withoutInner(spans: readonly Span[]): readonly Span[] {
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, index, all) => start >= (all[index - 1]?.end ?? 0));
}

/** Whether links to the note before lead to it as it is now. */
function isLinkedAlike(before: NoteRecord | undefined, after: NoteRecord | undefined): boolean {
  const names = (record: NoteRecord | undefined) => record && [record.title, ...record.aliases].join('\n');
  return names(before) === names(after);
}

function hasSmallName({ named, title, aliases, names, not }: NoteRecord): boolean {
  const all = named ? [title, ...aliases, ...names, ...not] : not;
  return all.some((name) => indexedWords(name).length === 0);
}

/** Words by which a file may name or link the note, or pin a name to it. */
export function wordsOfNames(record: NoteRecord): readonly WordSet[] {
  const links = [fileTitle(record.path), record.title, ...record.aliases];
  return [
    ...[...links, ...record.names, ...record.not].map(indexedWords).filter((words) => words.length > 0),
    ...links.map(targetWords).filter((words) => words.length > 0),
    [pinWord(idOf(record.title))],
  ];
}

/** All uses in one document, in no order. */
export function usesOf(
  analysis: DocumentAnalysis,
  { resolve }: Pick<UsesOptions, 'resolve'>,
): readonly (Span & { readonly key: UseKey })[] {
  const uses: (Span & { readonly key: UseKey })[] = [];
  const addLink = (target: string, span: Span): void => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return;
    const note = resolve(withoutAnchor(target), analysis.path);
    if (note !== undefined) uses.push({ ...span, key: noteKey(note) });
  };
  for (const mention of analysis.mentions()) {
    if (mention.entity !== null) uses.push({ key: mention.entity, start: mention.start, end: mention.end });
  }
  analysis.runs().forEach(({ run }, index) => {
    for (const inline of run.inlines) {
      if (inline.type === 'wikilink') addLink(inline.target, analysis.place(index, inline));
      else if (inline.type === 'link') addLink(inline.url, analysis.place(index, inline));
    }
  });
  for (const { target, ...span } of frontMatterLinks(analysis)) addLink(target, span);
  for (const { key, start, end } of analysis.citations()) uses.push({ key: citationKey(key), start, end });
  return uses;
}

/** `author: "[[Mira Solano]]"`: the words between the brackets. */
function frontMatterLinks({ doc }: DocumentAnalysis): readonly (Span & { readonly target: string })[] {
  const { block } = doc.blockAt(0);
  if (!block.frontMatter || !block.text.includes('[[')) return [];
  return [...block.text.matchAll(/\[\[([^\][|\r\n]+)/g)].map((match) => {
    const start = match.index + 2;
    return { target: match[1] as string, start, end: start + (match[1] as string).length };
  });
}
