import type { Problem } from '../model/problem.ts';
import type { Span } from '../text/span.ts';
import { readNames } from './names.ts';
import type { Bibliography, BibliographyEntry, SourceFields } from './source.ts';
import { decodeTex } from './tex.ts';

/** An entry of which no more than its key has been read. */
export interface RawEntry {
  readonly type: string;
  readonly key: string;
  readonly keySpan: Span;
  /** Taken apart at the first call. */
  readonly rest: () => EntryRest;
}

/** An entry taken apart, nothing of it decoded. */
export interface EntryRest {
  readonly span: Span;
  /** Values with their braces, by lower-case name. */
  readonly raw: ReadonlyMap<string, string>;
  /** Where what follows the entry begins. */
  readonly next: number;
  readonly problem?: Pick<Problem, 'code' | 'message'>;
}

/** What a field of a cross-referenced entry is to the one that refers to it. */
const inherited: Readonly<Record<string, string>> = { title: 'booktitle' };

/** Doubles marked, cross-references resolved and fields decoded when asked for. */
export function finishEntries(raws: readonly RawEntry[]): Bibliography {
  const byKey = new Map<string, RawEntry>();
  for (const raw of raws) if (!byKey.has(raw.key)) byKey.set(raw.key, raw);
  const entries = raws.map((raw) => new LazyEntry(raw, byKey));
  return {
    entries,
    get problems() {
      return entries.flatMap(({ problems }) => problems);
    },
  };
}

/**
 * An entry that is taken apart at the first look into it: of a large library a document cites a few. A class, because
 * two thousand objects with getters of their own take longer to make than the whole file to read.
 */
class LazyEntry implements BibliographyEntry {
  readonly key: string;
  readonly type: string;
  readonly keySpan: Span;
  readonly #raw: RawEntry;
  readonly #byKey: ReadonlyMap<string, RawEntry>;
  #decoded: ReturnType<typeof decodeEntry> | undefined;

  constructor(raw: RawEntry, byKey: ReadonlyMap<string, RawEntry>) {
    this.key = raw.key;
    this.type = raw.type;
    this.keySpan = raw.keySpan;
    this.#raw = raw;
    this.#byKey = byKey;
  }

  get span() {
    return this.#raw.rest().span;
  }

  get problems() {
    return problemsOf(this.#raw, this.#byKey.get(this.key) !== this.#raw);
  }

  get authors() {
    return this.#fields.authors;
  }

  get title() {
    return this.#fields.title;
  }

  get year() {
    return this.#fields.year;
  }

  get container() {
    return this.#fields.container;
  }

  get url() {
    return this.#fields.url;
  }

  get fields() {
    return this.#fields.fields;
  }

  get #fields() {
    this.#decoded ??= decodeEntry(this.#raw, this.#byKey);
    return this.#decoded;
  }
}

function problemsOf({ key, keySpan, rest }: RawEntry, isDouble: boolean): readonly Problem[] {
  const { start } = keySpan;
  const place = { severity: 'warning', start, end: Math.max(keySpan.end, start + 1) } as const;
  const { problem } = rest();
  const problems: Problem[] = problem ? [{ ...problem, ...place }] : [];
  if (isDouble && key !== '') {
    const message = `The key “${key}” is used by an entry above.`;
    problems.push({ code: 'bibliography-duplicate-key', message, ...place });
  }
  return problems;
}

function decodeEntry(
  raw: RawEntry,
  byKey: ReadonlyMap<string, RawEntry>,
): SourceFields & { fields: Record<string, string> } {
  const own = raw.rest().raw;
  const values = new Map(own);
  const parent = byKey.get((own.get('crossref') ?? own.get('xdata') ?? '').trim());
  if (parent && parent !== raw) {
    for (const [name, value] of parent.rest().raw) {
      const target = own.has('crossref') ? (inherited[name] ?? name) : name;
      if (!values.has(target)) values.set(target, value);
    }
  }
  const fields: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of values) fields[name] = decodeTex(value);
  const first = (...names: string[]): string =>
    names.map((name) => fields[name]).find((value) => value) ?? '';
  const subtitle = fields['subtitle'] ? `: ${fields['subtitle']}` : '';
  const names =
    values.get('author') ?? values.get('editor') ?? values.get('organization') ?? values.get('institution');
  return {
    fields,
    authors: names ? readNames(names, decodeTex) : [],
    title: first('title') + subtitle,
    year: /\d{4}/.exec(first('date', 'year', 'origdate'))?.[0] ?? '',
    container: first(
      'journaltitle',
      'journal',
      'booktitle',
      'publisher',
      'institution',
      'school',
      'organization',
      'howpublished',
    ),
    url: first('url') || (fields['doi'] ? `https://doi.org/${fields['doi']}` : ''),
  };
}
