import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { frontMatterEnd } from '../../../src/core/markdown/front-matter-span.ts';
import { noLabels } from '../../../src/core/markdown/labels.ts';
import { parsePart } from '../../../src/core/markdown/parse.ts';
import { plainFrontMatter } from '../../../src/core/markdown/plain-front-matter.ts';
import { plainNodes } from '../../../src/core/markdown/plain-nodes.ts';
import { fuzzRuns } from '../../fuzz-runs.ts';

/** Fields in the order in which remark gives them: checks of the tree compare texts. */
function assertAsParsed(nodes: readonly RootContent[], text: string, frontMatter = false): void {
  const parsed = parsePart(text, noLabels, frontMatter).nodes;
  assert.equal(JSON.stringify(nodes), JSON.stringify(parsed), JSON.stringify(text));
}

const told: Readonly<Record<string, string>> = {
  'a paragraph': 'Mira Solano wrote (in 1951) that “it holds.”',
  'a paragraph of lines that ends in blank ones': 'One line,\nanother line;\n1951 was the last\n\n\n',
  'blank lines before': '\n\n# Heading',
  'a heading and what stands right behind it': '## Of x\nWords\nand words\n# Next',
  'a quote of two lines': '> One line\n> and another.\n\n',
  'a list': '- one\n- two [[b]]\n- 3 of them\n\n',
  'a list behind a paragraph': 'Words\n* one\n* two\n',
  wikilinks: 'See [[One]], [[a/b c#d|the label]] and\n[[Three]]\n[[Four]] too',
  'wikilinks before brackets': '[[a]](b) and [[c]]: d',
  'a wikilink that a line ends in': 'See [[One of\nTwo|the label]] (and) [[Three]].',
  'brackets that mean nothing': 'He said: “[they] lie […] [[a] b]” [[[c]]]',
  'a fence': '```text\n# one\n\n  two `three`\n```\n\n',
  'an empty fence': '```\n```',
  'letters of other scripts': 'Ősz éjjel… – 東京 𝒳\n“так”',
};

for (const [what, text] of Object.entries(told)) {
  test(`${what}: told without remark, and the same`, () => {
    const nodes = plainNodes(text, false);
    assert.ok(nodes);
    assertAsParsed(nodes, text);
  });
}

const left: readonly string[] = [
  'a *b*',
  'a\n===',
  'a  \nb',
  'a\n    b',
  '- a\nlazy',
  '> a\nlazy',
  '- a\n- - b',
  '- a\n+ b',
  '- a\n\n- b',
  '1. a',
  '12) a',
  '- [ ] a',
  '> [!note] a',
  '[a]: b',
  'a [b](c)',
  '[b] c',
  '- [b] c',
  '[[a\\|b]]',
  '[[a|]] b',
  '[[a| b]]',
  'a | b\n: | :',
  'a | b\n| -',
  '[[a]](b) [c](d)',
  '```\na',
  '```a b\nc\n```',
  '````\na\n````',
  '```\n`a\n```',
  '```\na\n  ```\nb\n```',
  '```\na\n```\n```\nb\n```',
  '![[a]]',
  'a!\n![b](c)',
  '[[ ]]',
  '[[a|]]',
  '# a #',
  '#a',
  '####### a',
  'a & b',
  'a@b.c',
  'a | b\n- | -',
  '<b>',
  'a\tb',
  'a\rb',
  '\ufeffa',
  'a ',
];

test('what may be something else is left to remark', () => {
  for (const text of left) assert.equal(plainNodes(text, false), undefined, JSON.stringify(text));
});

const lines = fc.constantFrom(
  'Words of Mira',
  'and “more”, 1951',
  '[[Target]] ends',
  'ends with [[a|b]]',
  '# Heading',
  '### Of [[x]]',
  '- item',
  '- 2 [[y]]',
  '* other',
  '> quoted',
  '> [[z]]!',
  '',
  '1. one',
  '12 ones',
  '12. ',
  ' indented',
  '- ',
  '>',
  '---',
  '===',
  'a | b',
  '*x*',
  '[[a]][b]',
  '[[a]](b)',
  'x  ',
  'he [said] so',
  '[[a',
  'b]]',
  'b|c]] d',
  '```',
  '```text',
  '  ```',
  '  code',
);
/** The characters that matter, in any order. */
const scrambled = fc
  .array(fc.constantFrom(...'abX19 .)(>-*+#[]|!:="é“\n\n`\\'), { maxLength: 24 })
  .map((letters) => letters.join(''));

test('whatever is told without remark is what remark says', () => {
  let plain = 0;
  const both = fc.oneof(
    fc.array(lines, { minLength: 1, maxLength: 6 }).map((all) => all.join('\n')),
    scrambled,
    scrambled.map((text) => `[[${text}]] a`),
  );
  fc.assert(
    fc.property(both, (text) => {
      const nodes = plainNodes(text, false);
      if (!nodes) return;
      plain++;
      assertAsParsed(nodes, text);
    }),
    { numRuns: fuzzRuns(4000) },
  );
  assert.ok(plain > 100, `${plain} told`);
});

test('where labels are defined brackets are left to remark', () => {
  assert.equal(plainNodes('a [b]', true), undefined);
  assert.ok(plainNodes('a [[b]]', true));
});

test('front matter is told without remark, and the same', () => {
  const line = fc.constantFrom('title: x', '- a', '', ' ', '--- a', '----', '"---"', '\t', 'é: “”', '...');
  let plain = 0;
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), fc.constantFrom('', '\n'), (inner, end) => {
      const text = `${['---', ...inner, '---'].join('\n')}${end}`;
      assert.equal(frontMatterEnd(text), text.length);
      const nodes = plainFrontMatter(text);
      assert.ok(nodes);
      plain++;
      assertAsParsed(nodes, text, true);
    }),
    { numRuns: fuzzRuns(500) },
  );
  assert.ok(plain > 0);
  assert.equal(plainFrontMatter('---\r\na: b\r\n---\r\n'), undefined);
  assert.equal(plainFrontMatter('--- \na: b\n---\n'), undefined);
});
