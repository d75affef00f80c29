import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { generateEssay } from '../../../bench/generate-essay.ts';
import { type Block, createBlock, labelsOf } from '../../../src/core/markdown/block.ts';
import { type BlockDocument, createBlockDocument } from '../../../src/core/markdown/block-document.ts';
import { documentTree } from '../../../src/core/markdown/document-positions.ts';
import { noLabels } from '../../../src/core/markdown/labels.ts';
import { parse } from '../../../src/core/markdown/parse.ts';
import {
  createTextDocument,
  editTextDocument,
  ofBlocks,
  type TextDocument,
} from '../../../src/core/project/document.ts';
import { createTreeCheck } from '../../../src/core/project/tree-check.ts';
import { fuzzRuns } from '../../fuzz-runs.ts';

const path = 'essay.md';

/** A document under check, and what the check finds in it. */
function check(first: TextDocument) {
  let doc = first;
  const treeCheck = createTreeCheck({
    document: () => doc,
    replace: (_, next) => {
      doc = next;
    },
  });
  return {
    tree: () => JSON.parse(JSON.stringify(documentTree(doc.blocks).children)),
    text: () => doc.text(),
    edit(start: number, text: string) {
      doc = editTextDocument(path, doc, { start, end: start, text });
    },
    /** All steps until nothing is left. */
    run() {
      const found: string[] = [];
      for (;;) {
        const step = treeCheck.step(path);
        if (step === 'done') return found;
        found.push(step);
        assert.ok(found.length <= doc.blocks.blocks.length + 1, 'the check comes to no end');
      }
    },
  };
}

/** A document cut by hand, each part read with these labels and no others. */
function cutInto(parts: readonly string[], labels = noLabels): BlockDocument {
  const blocks = parts.map((text): Block => {
    const lineBreaks = text.split('\n').length - 1;
    return createBlock({
      text,
      lineBreaks,
      frontMatter: false,
      labels: labelsOf(text),
      known: labels,
      onParse() {},
    });
  });
  const sums = (of: (block: Block) => number): Int32Array => {
    let sum = 0;
    return Int32Array.from(blocks, (block) => {
      sum += of(block);
      return sum - of(block);
    });
  };
  const starts = sums(({ text }) => text.length);
  const lines = sums(({ lineBreaks }) => lineBreaks);
  return { length: parts.join('').length, blocks, starts, lines, labels, options: {} };
}

const wrong: readonly (readonly [what: string, parts: readonly string[]])[] = [
  ['a cut in a fence', ['Before.\n\n', '```\ncode\n\n', '# code too\n```\n\n', 'After.\n']],
  ['a cut in a list', ['- one\n\n', '  still one\n\n', '- two\n']],
  ['a cut between lines of a paragraph', ['One line\n', 'and another.\n\n', 'After.\n']],
  ['a cut in a comment', ['<!-- one\n\n', 'two -->\n\n', 'After.\n']],
];

for (const [what, parts] of wrong) {
  test(`${what} is found, and the tree made the parser’s`, () => {
    const checked = check(ofBlocks(cutInto(parts)));
    const text = parts.join('');
    assert.ok(checked.run().includes('repaired'));
    assert.equal(checked.text(), text);
    assert.deepEqual(checked.tree(), JSON.parse(JSON.stringify(parse(text).children)));
    assert.deepEqual(checked.run(), []);
  });
}

test('a tree kept of another text is found', () => {
  const right = createBlockDocument('One.\n\nTwo *words*.\n\nThree.\n');
  const [, other] = createBlockDocument('One.\n\nTwo plain words.\n\nThree.\n').blocks;
  const [first, second, third] = right.blocks as [Block, Block, Block];
  const stale: Block = { ...second, text: second.text, lineBreaks: second.lineBreaks, nodes: other!.nodes };
  const checked = check(ofBlocks({ ...right, blocks: [first, stale, third] }));
  assert.deepEqual(checked.run(), ['repaired', 'right']);
  assert.deepEqual(checked.tree(), JSON.parse(JSON.stringify(parse(checked.text()).children)));
});

test('a long essay is right, portion by portion; after an edit only its place is looked at again', () => {
  const text = generateEssay(20_000);
  const checked = check(createTextDocument(path, text));
  const all = checked.run();
  assert.ok(all.length >= text.length / 20_000);
  assert.deepEqual([...new Set(all)], ['right']);
  checked.edit(text.indexOf(' the ', text.length / 2), ' now');
  const again = checked.run();
  assert.ok(again.length >= 1 && again.length <= 3, `${again.length} portions`);
  assert.deepEqual([...new Set(again)], ['right']);
});

test('blocks of the same text are checked wherever they stand', () => {
  const checked = check(createTextDocument(path, 'Again.\n\nOne.\n\nAgain.\n\nTwo.\n\nAgain.\n\n'));
  assert.deepEqual(checked.run(), ['right']);
});

const piece = fc.constantFrom(
  'Plain words.\n\n',
  '- item\n',
  '  going on\n\n',
  '```\n',
  '> quoted\n',
  '[label]: https://example.org\n\n',
  'See [label] and a note[^n].\n\n',
  '[^n]: A footnote.\n\n',
  '<!-- claim -->\n\n',
  '# Heading\n',
  '---\n',
  '\n',
);

test('what edits leave is never found wrong', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 10 }),
      fc.array(fc.tuple(fc.nat(200), piece), { maxLength: 4 }),
      (pieces, edits) => {
        const checked = check(createTextDocument(path, pieces.join('')));
        checked.run();
        for (const [at, put] of edits) {
          checked.edit(at % (checked.text().length + 1), put);
          assert.ok(!checked.run().includes('repaired'), JSON.stringify(checked.text()));
        }
      },
    ),
    { numRuns: fuzzRuns(400) },
  );
});
