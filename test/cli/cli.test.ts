import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { run } from '../../src/cli/run.ts';
import type { Analysis } from '../../src/core/index.ts';

const root = mkdtempSync(join(tmpdir(), 'dossier-cli-'));
after(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string | Uint8Array): string {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
}

async function dossier(...argv: string[]): Promise<{ code: number; out: string; error: string }> {
  let out = '';
  let error = '';
  const code = await run(argv, {
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
    today: () => '2026-01-01',
    version: '1.2.3',
  });
  return { code, out, error };
}

const essay = [
  '---',
  'title: An Essay',
  'date: 2019-12-09',
  'bibliography: refs.bib',
  '---',
  'NATO met in London. “The harbour must stay open to all ships,” wrote Mira Solano [@solano2018, p. 4].',
  '',
  'But is that enough? Ankara refused. The plan failed because nobody paid for it.',
  '',
].join('\n');

const folder = 'workspace';
put(`${folder}/essay.md`, essay);
put(
  `${folder}/refs.bib`,
  '@book{solano2018,\n  author = {Solano, Mira},\n  title = {Harbours},\n  year = {2018}\n}\n',
);
put(`${folder}/notes/nato.md`, '---\ntitle: NATO\ntype: alliance\n---\nThe Atlantic alliance.\n');
put(
  `${folder}/sources/solano.md`,
  '---\ntitle: Harbours\ntype: source\nauthor: Mira Solano\n---\nThe harbour must stay open to all ships.\n',
);

test('analyze gives the whole contract, offsets into the file', async () => {
  const { code, out } = await dossier(
    'analyze',
    join(root, folder, 'essay.md'),
    '--workspace',
    join(root, folder),
    '--format',
    'json',
  );
  assert.equal(code, 0);
  const found: Analysis = JSON.parse(out);
  assert.equal(found.schema, 1);
  assert.equal(found.asOf, '2019-12-09');
  for (const each of [...found.mentions, ...found.quotations])
    assert.equal(essay.slice(each.start, each.end), each.text);
  assert.ok(
    found.entities.some(
      (entity) => entity.id === 'nato' && entity.note === 'notes/nato.md' && entity.origin === 'note',
    ),
  );
  assert.ok(found.mentions.some((mention) => mention.text === 'Ankara' && mention.form === 'metonym'));
  const [quotation] = found.quotations;
  assert.equal(quotation?.speaker, 'mira-solano');
  assert.equal(quotation?.status, 'verbatim');
  assert.equal(quotation?.source?.file, 'sources/solano.md');
  const [citation] = found.citations;
  assert.equal(citation && essay.slice(citation.start, citation.end), '@solano2018');
  assert.equal(citation?.target?.file, 'refs.bib');
  assert.ok(found.argument.some((unit) => unit.role === 'question'));
  const ids = new Set(found.argument.map((unit) => unit.id));
  for (const unit of found.argument) assert.ok(unit.parent === null || ids.has(unit.parent));
});

test('several files give an array, one gives an object', async () => {
  const one = put('one.md', 'One.');
  const two = put('two.md', 'Two.');
  assert.equal(JSON.parse((await dossier('analyze', one, '--format', 'json')).out).file, one);
  assert.deepEqual(
    JSON.parse((await dossier('analyze', one, two, '--format', 'json')).out).map(
      (each: Analysis) => each.file,
    ),
    [one, two],
  );
});

test('a .txt file is plain prose', async () => {
  const text = 'Seoul *refused*.\nIt had to.\n\n# France agreed.\n';
  const file = put('plain.txt', text);
  const found: Analysis = JSON.parse((await dossier('analyze', file, '--format', 'json')).out);
  assert.deepEqual(
    found.mentions.map((mention) => text.slice(mention.start, mention.end)).filter((word) => word !== 'It'),
    ['Seoul', 'France'],
  );
});

test('outline prints sections and what they claim', async () => {
  const file = put(
    'outline.md',
    '# Title\n\nThe pact must change.\n\n## First\n\nIt is too old. In 1950 it had ten members.\n',
  );
  const { code, out } = await dossier('outline', file);
  assert.equal(code, 0);
  assert.match(out, /# First/);
  assert.match(out, /It is too old/);
});

for (const [format, begin] of [
  ['text', /^\w+: /],
  ['markdown', /^# /],
  ['argdown', /^===\n/],
  ['mermaid', /^flowchart /],
  ['json', /^\[/],
] as const) {
  test(`outline writes ${format}`, async () => {
    const file = join(root, folder, 'essay.md');
    const { code, out } = await dossier('outline', file, '--format', format);
    assert.equal(code, 0);
    assert.match(out, begin);
  });
}

test('check exits with 0 if nothing is found, 1 if something is', async () => {
  assert.equal((await dossier('check', join(root, folder))).code, 0);
  const bad = put('bad/essay.md', 'See [[Nowhere]].\n');
  const { code, out } = await dossier('check', dirname(bad));
  assert.equal(code, 1);
  assert.match(out, /essay\.md:1:\d+: warning: There is no note “Nowhere”\. \(broken-link\)/);
});

test('an altered quotation is a problem that shows the source’s words', async () => {
  put(
    'altered/source.md',
    '---\ntitle: A Speech\ntype: source\nauthor: Mira Solano\n---\nThe harbour must stay open to all ships in winter.\n',
  );
  put('altered/essay.md', '“The harbour must stay closed to all ships in winter,” said Mira Solano.\n');
  const { code, out } = await dossier('check', join(root, 'altered'));
  assert.equal(code, 1);
  assert.match(out, /altered-quotation/);
  assert.match(out, /open/);
});

const couldNotRun: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['no command', [], /dossier analyze FILE/],
  ['an unknown command', ['frobnicate'], /no command “frobnicate”/],
  ['an unknown option', ['analyze', '--nonsense'], /nonsense/],
  ['a format that is none', ['analyze', 'x.md', '--format', 'xml'], /json or text/],
  ['a format of outline’s only', ['analyze', 'x.md', '--format', 'argdown'], /json or text/],
  ['no format of outline’s', ['outline', 'x.md', '--format', 'xml'], /markdown or argdown/],
  ['a file that is not there', ['analyze', join(root, 'missing.md')], /no such file/],
  ['a folder that is not there', ['check', join(root, 'missing')], /no such file/],
  [
    'a workspace that is not there',
    ['analyze', join(root, folder, 'essay.md'), '--workspace', join(root, 'missing')],
    /not a folder/,
  ],
  ['a folder where a file is wanted', ['analyze', root], /is a folder/],
  ['no file', ['outline'], /needs one file/],
];

for (const [what, argv, message] of couldNotRun) {
  test(`${what}: a message and exit 2`, async () => {
    const { code, out, error } = await dossier(...argv);
    assert.equal(code, 2);
    assert.match(out + error, message);
  });
}

test('--help exits with 0', async () => assert.equal((await dossier('--help')).code, 0));

test('a broken file is a problem of that file, and the others are checked all the same', async () => {
  put('mixed/latin.md', new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x0a]));
  put('mixed/huge.md', new Uint8Array(11 * 1024 * 1024).fill(0x61));
  put('mixed/empty.md', '');
  put('mixed/yaml.md', '---\ntitle: "open\n---\nText.\n');
  put('mixed/twice.md', '---\ntitle: Twice\naliases: [Twice]\ntype: place\n---\n');
  put('mixed/a/same.md', '---\ntitle: Same Name\ntype: place\n---\n');
  put('mixed/b/same.md', '---\ntitle: Same Name\ntype: place\n---\n');
  put('mixed/good.md', 'See [[Nowhere]].\n');
  symlinkSync(join(root, 'mixed'), join(root, 'mixed', 'a', 'loop'));
  const { code, out } = await dossier('check', join(root, 'mixed'));
  assert.equal(code, 1);
  for (const expected of [
    /latin\.md:1:1: error: .*UTF-8/,
    /huge\.md:1:1: error: .*larger than/,
    /yaml\.md:\d+:\d+: warning: Front matter/,
    /twice\.md:1:1: information: .*named-twice/,
    /same\.md:2:8: warning: Another note has this title/,
    /good\.md:1:\d+: warning: There is no note/,
  ]) {
    assert.match(out, expected);
  }
  assert.doesNotMatch(out, /empty\.md|loop/);
});

test('a folder without notes is no problem', async () => {
  mkdirSync(join(root, 'nothing'), { recursive: true });
  assert.equal((await dossier('check', join(root, 'nothing'))).code, 0);
});

test('a megabyte of aliases is a problem of that note only', async () => {
  const aliases = Array.from({ length: 60_000 }, (_, index) => `alias number ${index}`).join(', ');
  put('aliases/many.md', `---\ntitle: Many\ntype: place\naliases: ${aliases}\n---\n`);
  put('aliases/essay.md', 'Paris refused.\n');
  const { code, out } = await dossier('check', join(root, 'aliases'));
  assert.equal(code, 1);
  assert.match(out, /many\.md/);
  assert.doesNotMatch(out, /essay\.md/);
});

test('a bibliography of the command line counts wherever it is; one that is not there is told', async () => {
  put('library/shared.bib', '@book{shared, title={Shared}}');
  put('alone/essay.md', 'See [@shared].\n');
  const library = join(root, 'library/shared.bib');
  const found = await dossier('check', join(root, 'alone'), '--bibliography', library);
  assert.equal(found.code, 0, found.out);
  const gone = await dossier('check', join(root, 'alone'), '--bibliography', join(root, 'gone.bib'));
  assert.equal(gone.code, 2);
  assert.match(gone.error, /gone\.bib: there is no such file/);
});

test('check of a folder looks at its bibliographies and Quarto projects too; an unused entry is a hint', async () => {
  put('book/_quarto.yml', 'bibliography: [refs.bib, gone.bib]\n');
  put('book/refs.bib', '@book{used, title={Used}}\n@book{idle, title={Idle}}\n');
  put('book/one.md', 'See [@used].\n');
  put('book/two.md', 'See [@used] again.\n');
  const { code, out } = await dossier('check', join(root, 'book'));
  assert.equal(code, 1);
  assert.equal(out.match(/gone\.bib/g)?.length, 1);
  assert.match(out, /_quarto\.yml:1:26: warning: The bibliography “gone\.bib” is not in this folder/);
  assert.match(
    out,
    /refs\.bib:2:7: hint: No citation of “idle” in 2 documents\. \(unused-bibliography-entry\)/,
  );
  assert.doesNotMatch(out, /“used”/);
  put('book/_quarto.yml', 'bibliography: refs.bib\n');
  assert.equal((await dossier('check', join(root, 'book'))).code, 0);
});

test('a path that climbs out of the folder leads nowhere', async () => {
  put('secret.bib', '@book{secret, title={Secret}}');
  put('climb/essay.md', '---\nbibliography: ../secret.bib\n---\nSee [@secret] and [[../secret]].\n');
  const { out } = await dossier('check', join(root, 'climb'));
  assert.match(out, /missing-bibliography/);
  assert.match(out, /unknown-citation-key/);
  assert.match(out, /broken-link/);
});
