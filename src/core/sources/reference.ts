import type { Author, SourceFields } from './source.ts';

/** One line that names a source: *Posen, Barry R. (2019). “The Rise of Illiberal Hegemony”. Foreign Affairs.* Plain text. */
export function formatReference(source: SourceFields): string {
  const authors = formatAuthors(source.authors);
  const head = [authors, source.year && `(${source.year})`].filter(Boolean).join(' ');
  const title = source.title && `“${source.title.replace(/[.\s]+$/, '')}”`;
  return [head, title, source.container]
    .filter(Boolean)
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

/** *Posen*, *Posen and Walt*, *Posen et al.*, with the year: as a reader says it. */
export function shortReference(source: SourceFields): string {
  const names = surnames(source);
  const who = names.length > 2 ? `${names[0]} et al.` : names.join(' and ');
  return [who || source.title, source.year].filter(Boolean).join(' ');
}

/** The family names of the authors, in order; bodies by their whole name. */
export function surnames(source: Pick<SourceFields, 'authors'>): readonly string[] {
  return source.authors.map((author) => author.family).filter((name) => name !== 'et al.');
}

function formatAuthors(authors: readonly Author[]): string {
  const [first, ...others] = authors.map((author, index) =>
    author.given === ''
      ? author.family
      : index === 0
        ? `${author.family}, ${author.given}`
        : `${author.given} ${author.family}`,
  );
  if (first === undefined) return '';
  if (others.length > 2 || others.includes('et al.')) return `${first} et al.`;
  const last = others.pop();
  return last === undefined ? first : `${[first, ...others].join(', ')} and ${last}`;
}
