import { createRandom, type Random } from './random.ts';

const names = [
  'M{\\"u}ller, J{\\"o}rg',
  "Garc{\\'i}a, Ana",
  'van Berg, Ludwig',
  '{Harbour Institute}',
  'Osei, Marta',
  'family=Gaul, given=Charles, prefix=de',
  "{\\v{S}}imi{\\'c}, Ivo",
  'others',
];
const nouns = [
  'Peace',
  'Harbour',
  '{NATO}',
  '{{Baltic}}',
  'Treaty',
  'Stra{\\ss}e',
  'Habit',
  'Profit \\& Loss',
];

/**
 * A bibliography as Zotero with Better BibTeX exports it, and as writers spoil it: strings, `crossref`, braces in braces,
 * accents, long abstracts with addresses in them, comments, values in quotation marks and joined by `#`, keys used twice,
 * an entry in parentheses, one without a key and one that is half typed.
 *
 * @param count - entries that can be cited, doubles among them
 */
export function generateBibliography(count: number, seed: number): string {
  const random = createRandom(seed);
  const parts = [
    '@string{fa = {Foreign Letters}}\n@STRING(pub = "Harbour Press")\n@preamble{"\\newcommand{\\x}{y}"}\n',
  ];
  for (let index = 0; index < count; index++) {
    if (index % 97 === 50) parts.push('% A line of the writer’s own @ no entry\n');
    if (index % 211 === 100) parts.push('@comment{jabref-meta: databaseType:bibtex;}\n');
    if (index % 503 === 250) parts.push('@article{,\n  title = {No key}\n}\n');
    if (index % 701 === 350) parts.push(`@book{half${index},\n  title = {Half typed\n`);
    parts.push(entry(keyOf(index), index, random));
  }
  return parts.join('\n');
}

/** The key of an entry: every 250th is that of the entry before. */
export function keyOf(index: number): string {
  return `author${index % 250 === 249 ? index - 1 : index}:2019a`;
}

function entry(key: string, index: number, random: Random): string {
  const title = `The ${random.pick(nouns)} and the ${random.pick(nouns)}, Volume ${index}`;
  const people = `${random.pick(names.slice(0, 6))} and ${random.pick(names)}`;
  if (index % 40 === 7)
    return `@incollection{${key},\n  title = "${title}",\n  author = {${people}},\n  crossref = {${keyOf(index - 7)}}\n}\n`;
  if (index % 90 === 8)
    return `@book(${key}, title = {${title}}, publisher = pub # { of the North}, year = 2019)\n`;
  return [
    `@${random.chance(0.5) ? 'article' : 'book'}{${key},`,
    `  title = {${title}},`,
    `  author = {${people}},`,
    `  date = {2019-0${1 + random.below(9)}},`,
    random.chance(0.5) ? '  journaltitle = fa,' : '  publisher = {Harbour Press},',
    `  abstract = {${'Words about {B}races, 10\\% of them, by somebody@example.org. '.repeat(4 + random.below(12))}},`,
    `  file = {/home/writer/Zotero/storage/${index}/file.pdf},`,
    '  langid = {english}',
    '}\n',
  ].join('\n');
}
