import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBibliography } from '../../../src/core/sources/bibliography.ts';
import type { BibliographyEntry } from '../../../src/core/sources/source.ts';
import { assertLinear } from '../../effort.ts';

function entries(text: string, path = 'references.bib'): readonly BibliographyEntry[] {
  return readBibliography(path, text).entries;
}

function only(text: string): BibliographyEntry {
  const [entry] = entries(text);
  assert.ok(entry, text);
  return entry;
}

/** Value of a field as written, and as read. */
const values: readonly (readonly [string, string])[] = [
  ['{The Habit of Peace}', 'The Habit of Peace'],
  ['"The Habit of Peace"', 'The Habit of Peace'],
  ['{The {{Habit}} of {P}eace}', 'The Habit of Peace'],
  ['{{The Habit of Peace}}', 'The Habit of Peace'],
  ['"A {"}quoted{"} word"', 'A "quoted" word'],
  ['{Broken\n    over lines}', 'Broken over lines'],
  ['{Br\\"ucke}', 'Brücke'],
  ['{Br{\\"u}cke}', 'Brücke'],
  ['{Br\\"{u}cke}', 'Brücke'],
  ['{Caf\\\'e and na\\"\\i ve}', 'Café and naïve'],
  ["{Saint-Exup{\\'e}ry}", 'Saint-Exupéry'],
  ['{{\\c C}elik, {\\c{C}}elik}', 'Çelik, Çelik'],
  ["{\\v{S}imi\\'c}", 'Šimić'],
  ["{Stra{\\ss}e, \\O resund, \\AA land, \\L{}\\'od\\'z}", 'Straße, Øresund, Åland, Łódź'],
  ['{Profit \\& Loss, 40\\%, \\$5, \\#1, a\\_b}', 'Profit & Loss, 40%, $5, #1, a_b'],
  ['{pages 3--5 --- and so on}', 'pages 3–5 — and so on'],
  ["{``A word''}", '“A word”'],
  ['{\\textit{Ship} \\emph{of} \\textbf{fools}}', 'Ship of fools'],
  ['{Tom~Brown}', 'Tom\u00a0Brown'],
  ['{Дом und 家}', 'Дом und 家'],
  ['{a} # { b} # " c"', 'a b c'],
  ['1931', '1931'],
];
for (const [written, read] of values) {
  test(`BibTeX value ${written}`, () => assert.equal(only(`@book{k, title = ${written}}`).title, read));
}

/** Names as written, and as family and given names. */
const names: readonly (readonly [string, readonly string[]])[] = [
  ['Marta Osei', ['Osei|Marta']],
  ['Osei, Marta', ['Osei|Marta']],
  ['Osei, Marta and Ada Brandt', ['Osei|Marta', 'Brandt|Ada']],
  ['Ludwig van Berg', ['van Berg|Ludwig']],
  ['van Berg, Ludwig', ['van Berg|Ludwig']],
  ['Osei, Jr., Marta', ['Osei|Marta']],
  ['{Harbour Institute}', ['Harbour Institute|']],
  ['{Barnes and Noble} and Osei, Marta', ['Barnes and Noble|', 'Osei|Marta']],
  ['Osei, Marta and others', ['Osei|Marta', 'et al.|']],
  ['M{\\"u}ller, J{\\"o}rg\n  and Osei, Marta', ['Müller|Jörg', 'Osei|Marta']],
  ['family=Berg, given=Ludwig, prefix=van', ['van Berg|Ludwig']],
  ['Plato', ['Plato|']],
  ['Anderson, Ann and Sandy Sand', ['Anderson|Ann', 'Sand|Sandy']],
];
for (const [written, read] of names) {
  test(`BibTeX names ${written}`, () => {
    const { authors } = only(`@book{k, author = {${written}}}`);
    assert.deepEqual(
      authors.map(({ family, given }) => `${family}|${given}`),
      read,
    );
  });
}

test('the ranges of entry and key are exact', () => {
  const text = 'Some words.\n\n@Article{osei-2019:a,\n  title = {One},\n}\n@book( brandt , title = "Two")\n';
  const read = entries(text);
  assert.deepEqual(
    read.map(({ span, keySpan, type }) => [
      text.slice(span.start, span.end),
      text.slice(keySpan.start, keySpan.end),
      type,
    ]),
    [
      ['@Article{osei-2019:a,\n  title = {One},\n}', 'osei-2019:a', 'article'],
      ['@book( brandt , title = "Two")', 'brandt', 'book'],
    ],
  );
});

test('strings, months, comments and preambles', () => {
  const text =
    '@string{hr = "Harbour Review"}\n@preamble{"\\newcommand{\\x}{y}"}\n@comment{@book{no, title={No}}}\n% @book{nor, title={Nor}} \n@article{k, journal = hr # { Online}, month = mar, title = {T}}';
  const { entries: read, problems } = readBibliography('a.bib', text);
  assert.deepEqual(
    read.map(({ key }) => key).filter((key) => key !== 'nor'),
    ['k'],
  );
  const [entry] = read.filter(({ key }) => key === 'k');
  assert.equal(entry?.container, 'Harbour Review Online');
  assert.equal(entry?.fields['month'], 'Mar');
  assert.deepEqual(problems, []);
});

test('a cross-reference lends its fields, wherever it stands; one to itself does no harm', () => {
  const text =
    '@inbook{part, crossref = {whole}, title = {Part}}\n@book{whole, title = {Whole}, year = 1999, author = {Osei, Marta}}\n@book{ring, crossref = {ring}, title = {Ring}}';
  const [part, , ring] = entries(text);
  assert.deepEqual(
    [part?.title, part?.container, part?.year, part?.authors[0]?.family],
    ['Part', 'Whole', '1999', 'Osei'],
  );
  assert.equal(ring?.title, 'Ring');
});

/** What is half typed or broken in the middle never hides its neighbours. */
const broken: readonly string[] = [
  '@book{',
  '@book{half',
  '@book{half,',
  '@book{half, title',
  '@book{half, title =',
  '@book{half, title = {',
  '@book{half, title = {Open, author = {Nobody}',
  '@book{half, title = "Open, author = {Nobody}',
  '@book{half, title = {Un}}balanced}}',
  '@book',
  '@',
  '@book{half title = {No comma}}',
];
for (const middle of broken) {
  test(`broken in the middle: ${middle}`, () => {
    const keys = entries(`@book{first, title = {First}}\n\n${middle}\n\n@book{last, title = {Last}}\n`).map(
      ({ key }) => key,
    );
    assert.equal(keys[0], 'first');
    assert.equal(keys.at(-1), 'last');
  });
}

test('problems: no key, not closed, the same key twice', () => {
  const codes = (text: string): readonly string[] =>
    readBibliography('a.bib', text).problems.map(({ code }) => code);
  assert.deepEqual(codes('@book{, title = {T}}'), ['bibliography-entry-without-key']);
  assert.deepEqual(codes('@book{k, title = {T}'), ['bibliography-entry-broken']);
  assert.deepEqual(codes('@book{k, title = {T}}\n@book{k, title = {U}}'), ['bibliography-duplicate-key']);
});

test('dates, titles and addresses from BibTeX and BibLaTeX alike', () => {
  const latex = only(
    '@online{k, date = {2019-12-09}, journaltitle = {Review}, title = {T}, subtitle = {U}, doi = {10.1/x}}',
  );
  assert.deepEqual(
    [latex.year, latex.container, latex.title, latex.url],
    ['2019', 'Review', 'T: U', 'https://doi.org/10.1/x'],
  );
  assert.equal(only('@misc{k, year = {c. 1931}}').year, '1931');
  assert.equal(only('@misc{k}').year, '');
});

/** A library of so many entries as Better BibTeX writes them, every quirk among them. */
function library(count: number): string {
  const quirks = [
    '{The {{Rise}} of {NATO}}',
    '"Br{\\"u}cken \\& Wege"',
    'hr # { Extra}',
    "{A --- ``quoted'' \\emph{title}}",
  ];
  const parts = ['@string{hr = {Harbour Review}}\n@comment{jabref-meta: x}\n'];
  for (let number = 0; number < count; number++) {
    parts.push(
      `@article{osei${number % 1990}_${number % 7},\n  title = ${quirks[number % 4]},\n  author = {M{\\"u}ller, J{\\"o}rg and {Harbour Institute} and Osei, Marta},\n` +
        `  date = {${1950 + (number % 70)}-03-04},\n  journaltitle = {Harbour Review},\n  pages = {${number}--${number + 9}},\n` +
        `  abstract = {${'We ask why pacts hold and find that habit matters. '.repeat(8)}},\n  file = {C\\:\\\\Zotero\\\\${number}.pdf},\n  keywords = {pacts,habit}\n}\n\n`,
    );
  }
  return parts.join('');
}

test('a library of two thousand entries is read, and eight times as many without more effort for each', () => {
  assert.equal(readBibliography('a.bib', library(2000)).entries.length, 2000);
  assertLinear((count) => void readBibliography('a.bib', library(count)), 500);
});

test('hostile bibliographies: no throw, linear time', () => {
  const hostile: readonly ((count: number) => string)[] = [
    (count) => '{'.repeat(10 * count),
    (count) => '@a{'.repeat(2 * count),
    (count) => '\n@a{b, c = {'.repeat(count),
    (count) => '@string{a = a # '.repeat(count),
    (count) => '\\'.repeat(5 * count),
    (count) => `@a{k, author = {${'x and '.repeat(count)}}}`,
    (count) => `@a{k, title = {${'\\"{'.repeat(count)}}`,
  ];
  for (const text of hostile)
    assertLinear((count) => {
      for (const entry of entries(text(count))) assert.equal(typeof entry.title, 'string');
    }, 3000);
});
