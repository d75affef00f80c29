import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { readFrontMatter } from '../../../src/core/markdown/front-matter.ts';
import { readPlainYaml } from '../../../src/core/markdown/plain-yaml.ts';
import { fuzzRuns } from '../../fuzz-runs.ts';

const word = fc.constantFrom(
  'NATO',
  'a b',
  '2019-12-09',
  '2019',
  'true',
  'null',
  '~',
  '"quoted"',
  "'it'",
  '[a, b]',
  '[]',
  'a: b',
  'x #y',
  '- z',
  '',
  'é',
  '[[Note]]',
  '"[[Note]]"',
  '*a',
  '&a b',
  '|',
  '>',
  '0x1F',
  '1e3',
  'No',
  'a, b',
  "[YPG, People's Units]",
  `[a "b, c" d]`,
  'Speech in Rome, 1949',
  'https://example.org/a.htm?b=[c]&d={e}#f',
);
/** A letter and any marks behind it, the ones that mean something to YAML above all. */
const marked = fc
  .tuple(
    fc.constantFrom('a', 'É', '7', ''),
    fc.array(fc.constantFrom(...`ab 12:#'"[]{},&*!|>%@\`\\-?~=.é\u00a0\u0085\u2028\ufeff\t`), {
      maxLength: 8,
    }),
  )
  .map(([first, rest]) => first + rest.join(''));
const yamlLine = fc.oneof(
  fc
    .tuple(fc.constantFrom('title', 'type', 'aliases', 'date', 'a-b', '__proto__'), fc.oneof(word, marked))
    .map(([key, value]) => `${key}: ${value}`),
  fc.oneof(word, marked).map((value) => `- ${value}`),
  word.map((value) => `  - ${value}`),
  marked.map((value) => `listed: [${value}]`),
  fc.constantFrom('key:', '', '# comment', '  nested: x'),
);

test('what the fast path reads, the yaml package reads the same', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(yamlLine, { maxLength: 6 }), (lines) => {
      const body = `${lines.join('\n')}\n`;
      const plain = readPlainYaml(body);
      if (plain === undefined) return;
      read++;
      assert.deepEqual({ ...plain }, { ...parse(body, { schema: 'core' }) }, body);
    }),
    { numRuns: fuzzRuns(3000) },
  );
  assert.ok(read > 50, 'the fast path must be tried');
});

test('the front matter of a source needs no YAML parser', () => {
  const address = 'https://example.org/official/texts_8443.htm';
  const lines = [
    'title: Speech in Rome, 1949',
    'date: 1949',
    "aliases: [the People's Speech]",
    `url: ${address}`,
  ];
  assert.deepEqual(
    { ...readPlainYaml(lines.join('\n')) },
    {
      title: 'Speech in Rome, 1949',
      date: 1949,
      aliases: ["the People's Speech"],
      url: address,
    },
  );
});

test('dates stay text, lists are lists', () => {
  const { value } = readFrontMatter('---\ntitle: X\ndate: 2019-12-09\naliases: [A, "B C"]\n---\n');
  assert.deepEqual({ ...value }, { title: 'X', date: '2019-12-09', aliases: ['A', 'B C'] });
});

test('what does not parse is a problem where it goes wrong, and loses nothing', () => {
  const text = '---\ntitle: "X\ntype: state\n---\nBody.';
  const { problems, span } = readFrontMatter(text);
  assert.ok(problems.length > 0);
  assert.equal(problems[0]?.code, 'front-matter');
  assert.ok(problems.every((problem) => problem.start <= text.length && problem.end <= text.length + 1));
  assert.equal(text.slice(span?.end), 'Body.');
});

test('a text without front matter has none', () => assert.equal(readFrontMatter('# Hello').span, undefined));

test('aliases that multiply are refused, not expanded', () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
  for (const [at, name] of [...'bcdefghi'].entries()) {
    const before = 'abcdefgh'[at];
    bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`);
  }
  assert.ok(readFrontMatter(`---\n${bomb.join('\n')}\n---\n`).problems.length > 0);
});

test('no key reaches a prototype', () => {
  readFrontMatter('---\n__proto__: { polluted: yes }\nconstructor: x\n---\n');
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});
