import type { Problem } from '../model/problem.ts';
import type { Span } from '../text/span.ts';
import { readNames } from './names.ts';
import type { BibliographyEntry, SourceFields } from './source.ts';
import { decodeTex } from './tex.ts';

/** An entry taken apart, nothing of it decoded. */
export interface RawEntry {
  readonly type: string;
  readonly key: string;
  readonly span: Span;
  readonly keySpan: Span;
  /** Values with their braces, by lower-case name. */
  readonly raw: Map<string, string>;
  readonly problems: Problem[];
}

/** What a field of a cross-referenced entry is to the one that refers to it. */
const inherited: Readonly<Record<string, string>> = { title: 'booktitle' };

/** Cross-references resolved, doubles marked, fields decoded when asked for. */
export function finishEntries(raws: readonly RawEntry[]): readonly BibliographyEntry[] {
  const byKey = new Map<string, RawEntry>();
  for (const raw of raws) {
    const known = byKey.get(raw.key);
    if (known && raw.key !== '') {
      const { start, end } = raw.keySpan;
      raw.problems.push({
        code: 'bibliography-duplicate-key',
        severity: 'warning',
        message: `The key “${raw.key}” is used by an entry above.`,
        start,
        end,
      });
    } else byKey.set(raw.key, raw);
  }
  return raws.map((raw) => lazyEntry(raw, byKey));
}

/** An entry whose values are decoded at the first look at one of them: of a large library a document cites a few. */
function lazyEntry(raw: RawEntry, byKey: ReadonlyMap<string, RawEntry>): BibliographyEntry {
  let known: (SourceFields & { readonly fields: Readonly<Record<string, string>> }) | undefined;
  const fields = (): NonNullable<typeof known> => {
    known ??= decodeEntry(raw, byKey);
    return known;
  };
  return {
    key: raw.key,
    type: raw.type,
    span: raw.span,
    keySpan: raw.keySpan,
    problems: raw.problems,
    get authors() {
      return fields().authors;
    },
    get title() {
      return fields().title;
    },
    get year() {
      return fields().year;
    },
    get container() {
      return fields().container;
    },
    get url() {
      return fields().url;
    },
    get fields() {
      return fields().fields;
    },
  };
}

function decodeEntry(
  raw: RawEntry,
  byKey: ReadonlyMap<string, RawEntry>,
): SourceFields & { fields: Record<string, string> } {
  const values = new Map(raw.raw);
  const parent = byKey.get((raw.raw.get('crossref') ?? raw.raw.get('xdata') ?? '').trim());
  if (parent && parent !== raw) {
    for (const [name, value] of parent.raw) {
      const target = raw.raw.has('crossref') ? (inherited[name] ?? name) : name;
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
