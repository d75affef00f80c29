import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Flow, flowOf } from '../../../src/core/moves/flow-items.ts';
import { type Move, moveBlock } from '../../../src/core/moves/move.ts';
import {
  createTextDocument,
  editTextDocument,
  type TextDocument,
} from '../../../src/core/project/document.ts';
import { fuzzRuns } from '../../fuzz-runs.ts';

/** Blocks of all kinds, among them those that run into others. */
const block = fc.constantFrom(
  '# Title',
  '## Section',
  '### Part',
  'Setext\n======',
  'A plain paragraph.',
  'Two lines\nof one paragraph.',
  'It has a note[^1] and a [link].',
  'Another note[^2].',
  '- one\n- two',
  '1. first\n\n   more of it',
  '> quoted\n> words',
  '> [!claim]\n> It holds.',
  '```\ncode\n```',
  '```\nnever closed',
  '    indented code',
  '---',
  '<!-- claim -->',
  '%% a word to myself %%',
  '<div>\nhtml',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  '[^1]: The first note.',
  '[^2]: The second note.\n\n    Its second paragraph.',
  '[link]: https://example.org',
  '[link]: https://example.com',
);
const gap = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\n\n\n', '\n \n');
const essay = fc
  .tuple(
    fc.constantFrom('', '---\ntitle: T\n---\n', '---\ntitle: T\n---\n\n'),
    fc.array(fc.tuple(block, gap), { minLength: 1, maxLength: 9 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([head, blocks, ended, windows]) => {
    const joined = head + blocks.flat().slice(0, -1).join('') + (ended ? '\n' : '');
    return windows ? joined.replaceAll('\n', '\r\n') : joined;
  });
const what = fc.constantFrom<Move['what']>('section', 'paragraph');
const direction = fc.constantFrom<Move['direction']>('up', 'down');

const numRuns = fuzzRuns(1500);

/** The document after the move, and where the cursor then is; nothing if it was refused. */
function moved(
  doc: TextDocument,
  offset: number,
  move: Move,
): { doc: TextDocument; offset: number } | undefined {
  const result = moveBlock('essay.md', doc, { ...move, offset });
  if ('refused' in result) return undefined;
  return {
    doc: result.edits.reduceRight((each, edit) => editTextDocument('essay.md', each, edit), doc),
    offset: result.offset,
  };
}

/** Every item’s own text, in no order; and what comes first for each label. */
function contents(doc: TextDocument): unknown {
  const { items, tail }: Flow = flowOf(doc);
  const all = [...items, ...tail];
  const first = new Map(all.flatMap(({ defines }) => defines).reverse());
  return {
    texts: all.map(({ start, end }) => doc.text().slice(start, end)).sort(),
    first: [...first].sort(),
  };
}

test('up and then down is where it was, and so is down and then up', () => {
  fc.assert(
    fc.property(essay, fc.nat(), what, direction, (text, at, kind, way) => {
      const doc = createTextDocument('essay.md', text);
      const offset = at % (text.length + 1);
      const there = moved(doc, offset, { what: kind, direction: way });
      if (!there) return;
      const back = moved(there.doc, there.offset, { what: kind, direction: way === 'up' ? 'down' : 'up' });
      assert.ok(back, JSON.stringify(there.doc.text()));
      assert.equal(back.doc.text(), text);
      if (/\S/.test(text.charAt(offset))) assert.equal(back.offset, offset);
    }),
    { numRuns },
  );
});

test('nothing is lost, nothing is added, and every label means what it meant', () => {
  fc.assert(
    fc.property(essay, fc.nat(), what, direction, (text, at, kind, way) => {
      const doc = createTextDocument('essay.md', text);
      const there = moved(doc, at % (text.length + 1), { what: kind, direction: way });
      if (there) assert.deepEqual(contents(there.doc), contents(doc));
    }),
    { numRuns },
  );
});

test('the cursor stays on its word, and front matter where it is', () => {
  fc.assert(
    fc.property(essay, fc.nat(), what, direction, (text, at, kind, way) => {
      const doc = createTextDocument('essay.md', text);
      const offset = at % (text.length + 1);
      const there = moved(doc, offset, { what: kind, direction: way });
      if (!there) return;
      const word = /^\w*/.exec(text.slice(offset))?.[0] ?? '';
      assert.ok(there.doc.text().startsWith(word, there.offset));
      const head = doc.blockAt(0).block;
      if (head.frontMatter) assert.equal(there.doc.blockAt(0).block.text, head.text);
    }),
    { numRuns },
  );
});

test('a good part of moves is made', () => {
  const made = fc
    .sample(fc.tuple(essay, fc.nat(), what, direction), { numRuns: 500, seed: 1 })
    .filter(([text, at, kind, way]) =>
      moved(createTextDocument('essay.md', text), at % (text.length + 1), { what: kind, direction: way }),
    );
  assert.ok(made.length > 60, `${made.length} of 500`);
});
