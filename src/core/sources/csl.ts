import type { Problem } from '../model/problem.ts';
import { splitItems } from './json-items.ts';
import type { Author, Bibliography, BibliographyEntry } from './source.ts';

/** Reads CSL JSON: a list of items, or `{ "items": […] }`. An item that does not parse is a problem of its own and hides no other. */
export function readCsl(text: string): Bibliography {
  const entries: BibliographyEntry[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const span of splitItems(text)) {
    const value = parse(text.slice(span.start, span.end));
    const keySpan = idSpan(text, span.start, span.end);
    if (!value) {
      problems.push({
        code: 'bibliography-entry-broken',
        severity: 'warning',
        message: 'This entry is not valid JSON.',
        start: span.start,
        end: Math.min(span.end, span.start + 1),
      });
      continue;
    }
    const key = String(value['id'] ?? '');
    const own: Problem[] = [];
    if (key === '')
      own.push({
        code: 'bibliography-entry-without-key',
        severity: 'warning',
        message: 'This entry has no id and cannot be cited.',
        ...keySpan,
      });
    else if (seen.has(key))
      own.push({
        code: 'bibliography-duplicate-key',
        severity: 'warning',
        message: `The key “${key}” is used by an entry above.`,
        ...keySpan,
      });
    seen.add(key);
    problems.push(...own);
    entries.push({
      ...fieldsOf(value),
      key,
      type: String(value['type'] ?? '').toLowerCase(),
      span,
      keySpan,
      problems: own,
    });
  }
  return { entries, problems };
}

type Item = Readonly<Record<string, unknown>>;

function parse(text: string): Item | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Item) : undefined;
  } catch {
    return undefined;
  }
}

function idSpan(text: string, start: number, end: number): { start: number; end: number } {
  const match = /"(?:id|citation-key)"\s*:\s*(?:"((?:[^"\\]|\\.)*)"|(\d+))/.exec(text.slice(start, end));
  if (!match) return { start, end: Math.min(end, start + 1) };
  const value = match[1] ?? match[2] ?? '';
  const from = start + match.index + match[0].length - value.length - (match[1] === undefined ? 0 : 1);
  return { start: from, end: from + value.length };
}

function fieldsOf(
  item: Item,
): Pick<BibliographyEntry, 'authors' | 'title' | 'year' | 'container' | 'url' | 'fields'> {
  const fields: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(item)) {
    if (typeof value === 'string' || typeof value === 'number')
      fields[name.toLowerCase()] = String(value).replace(/<\/?[a-z][^<>]{0,40}>/gi, '');
  }
  const first = (...names: string[]): string =>
    names.map((name) => fields[name]).find((value) => value) ?? '';
  return {
    fields,
    authors: people(item['author'] ?? item['editor']),
    title: first('title'),
    year: yearOf(item['issued'] ?? item['original-date']),
    container: first('container-title', 'publisher', 'genre'),
    url: first('url') || (fields['doi'] ? `https://doi.org/${fields['doi']}` : ''),
  };
}

function people(value: unknown): readonly Author[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown): Author[] => {
    if (typeof one !== 'object' || one === null) return [];
    const name = one as Readonly<Record<string, unknown>>;
    const text = (field: string): string => (typeof name[field] === 'string' ? name[field] : '');
    const particle = text('non-dropping-particle') || text('dropping-particle');
    const family = text('family') || text('literal');
    return family ? [{ family: particle ? `${particle} ${family}` : family, given: text('given') }] : [];
  });
}

function yearOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const date = value as Readonly<Record<string, unknown>>;
  const parts = date['date-parts'];
  const year =
    Array.isArray(parts) && Array.isArray(parts[0]) ? parts[0][0] : (date['raw'] ?? date['literal']);
  return /\d{4}/.exec(String(year ?? ''))?.[0] ?? '';
}
