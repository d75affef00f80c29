import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze, createProject, problems } from '../../../src/core/index.ts';
import { isBeyondReading } from '../../../src/core/markdown/beyond-reading.ts';
import { createBlockDocument } from '../../../src/core/markdown/block-document.ts';
import { isAsParsed } from '../../../src/core/markdown/check-blocks.ts';
import { createCutter } from '../../../src/core/markdown/cut.ts';
import { noLabels } from '../../../src/core/markdown/labels.ts';
import { parsePart } from '../../../src/core/markdown/parse.ts';

for (const [name, text] of [
  ['quotes', `${'>'.repeat(5000)} The pact holds.\n`],
  ['lists', `${'- '.repeat(1000)}The pact holds.\n`],
  ['emphasis', `${'*a '.repeat(1500)}${'a* '.repeat(1500)}\n`],
] as const) {
  test(`${name} nested deeper than anybody writes overflow nothing, and what stands behind them is read`, () => {
    const settings = { today: '2024-05-01', gazetteer: false, checksOff: [] };
    const project = createProject({ host: { read: () => undefined }, settings });
    project.open('essay.md', `${text}\nThe Harbour League met in Oslo.\n`);
    assert.ok(analyze(project, 'essay.md')?.mentions.some((one) => one.text === 'Harbour League'));
    assert.ok(Array.isArray(problems(project, 'essay.md')));
  });
}

/** Each with another paragraph behind it, and what it begins with in a text that somebody may write. */
const beyond: readonly (readonly [name: string, text: string, likely: string])[] = [
  ['quotes in one line', `${'>'.repeat(5000)} a`, '>>>>> a'],
  ['lists in one line', `${'1. '.repeat(5000)}a`, '1. 1. 1. a'],
  ['lists far to the right', `- a\n${' '.repeat(500)}- a`, `- a\n${' '.repeat(50)}- a`],
  ['quotes that go on lazily', `${'>'.repeat(5000)}a\n${'b\n'.repeat(5000)}`, '>>>a\nb\nb'],
  ['open images', '!['.repeat(5000), '![![!['],
  ['images in images', `${'!['.repeat(5000)}a${'](b)'.repeat(5000)}`, '![![a](b)](b)'],
  ['inline footnotes in each other', '^[a '.repeat(5000), '^[a ^[b]] '],
  ['addresses in one word', '[a](b'.repeat(5000), '[a](b [a](b [a](b'],
  ['brackets one after the other', '[a] '.repeat(5000), '[a] [b] '.repeat(100)],
  ['math that does not end', '$a '.repeat(5000), '$a '.repeat(100)],
  ['comments that do not end', 'a <!-- '.repeat(5000), 'a <!-- '.repeat(20)],
  ['the same over lines', 'a <!--\n'.repeat(5000), 'a <!--\n'.repeat(20)],
];

for (const [name, text, likely] of beyond) {
  test(`${name}, more than anybody writes, are not parsed, and what stands behind them is`, () => {
    assert.ok(isBeyondReading(text) && !isBeyondReading(likely));
    const doc = createBlockDocument(`${text}\n\nThe *pact* holds.\n`);
    const [first, ...others] = doc.blocks.flatMap(({ nodes }) => nodes);
    assert.ok(first?.type === 'code' && first.value === text.trimEnd());
    assert.equal(first.position?.end.offset, text.trimEnd().length);
    assert.deepEqual(
      others.map(({ type }) => type),
      ['paragraph'],
    );
    const all = { from: 0, to: doc.blocks.length };
    assert.ok(isAsParsed(doc, all));
  });
}

for (const [name, text] of [
  ['a rule of many marks', '* '.repeat(500)],
  ['code', `\`\`\`\n${'[<!--$'.repeat(5000)}\n\`\`\``],
  ['HTML', '<td><b>a</b></td>\n'.repeat(2000)],
  ['a list of definitions', '[a]: https://example.org/a "A"\n'.repeat(3000)],
  ['a list of links', '- [a](b) and [c](d)\n'.repeat(2000)],
  ['a table', `|a|b|\n|-|-|\n${'|[a](b)|$1|\n'.repeat(2000)}`],
] as const) {
  test(`${name}, however long, is read`, () => assert.ok(!isBeyondReading(text)));
}

test('what the parser cannot tell it is asked again only where a part is twice as long', () => {
  let asked = 0;
  const cutter = createCutter();
  const text = '- a\n\n  <!--\n\nb\n\n'.repeat(200);
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    cutter.next({ text, start, end }, () => {
      asked++;
      return text.slice(0, start);
    });
    start = end + 1;
  }
  assert.ok(asked > 0 && asked <= 11, `${asked} times`);
});

test('marks of emphasis are text in a block with a line of thousands of them', () => {
  const marks = '*a_'.repeat(1500);
  const [paragraph, other] = parsePart(`${marks}\n\nThe *pact* holds.\n`, noLabels).nodes;
  assert.ok(paragraph?.type === 'paragraph' && other?.type === 'paragraph');
  assert.deepEqual(
    paragraph.children.map((node) => node.type === 'text' && node.value),
    [marks],
  );
  const [alone] = parsePart('The *pact* holds.\n', noLabels).nodes;
  assert.ok(alone?.type === 'paragraph' && alone.children[1]?.type === 'emphasis');
});
