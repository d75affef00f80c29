import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createBlockDocument } from '../../../src/core/markdown/block-document.ts';
import type { ProseRun } from '../../../src/core/model/prose-run.ts';
import { fuzzRuns } from '../../fuzz-runs.ts';

interface Placed {
  readonly run: ProseRun;
  readonly start: number;
}

function runsOf(text: string): readonly Placed[] {
  const doc = createBlockDocument(text);
  return doc.blocks.flatMap((block, index) =>
    block.runs.map((run) => ({ run, start: doc.starts[index] as number })),
  );
}

/** What a reader reads of each Markdown text, one string per run; ￼ stands for what is no text. */
const texts: readonly (readonly [string, readonly string[]])[] = [
  ['Plain words.', ['Plain words.']],
  ['the **United** *States*', ['the United States']],
  ['a line\nand another', ['a line and another']],
  ['a line  \nbroken hard', ['a line broken hard']],
  ['> quoted\n> twice', ['quoted twice']],
  ['> quoted\nlazily', ['quoted lazily']],
  ['- an item\n  that goes on\n- another', ['an item that goes on', 'another']],
  ['1. one\n\n   more', ['one', 'more']],
  ['# Heading', ['Heading']],
  ['| a | b |\n| - | - |\n| c | d |', ['a', 'b', 'c', 'd']],
  ['see `code` here', ['see ￼ here']],
  ['```\ncode\n```', []],
  ['    indented code', []],
  ['sums of $x^2$ here', ['sums of ￼ here']],
  ['it cost $5 and then $10 more', ['it cost $5 and then $10 more']],
  ['[the label](https://example.org)', ['the label']],
  ['[[target]] and [[target|a label]]', ['target and a label']],
  ['![[picture.png]] follows', ['￼ follows']],
  ['As shown [@key, p. 3; see @other].', ['As shown .']],
  ['As @key [p. 3] shows', ['As ￼ shows']],
  ['A mark.[^1]\n\n[^1]: The note.', ['A mark.', 'The note.']],
  ['Words^[an inline note] go on', ['Words go on', 'an inline note']],
  ['Words %%a comment%% go on', ['Words  go on']],
  ['Words <!-- a comment --> go on', ['Words  go on']],
  ['AT&amp;T and &copy; 2019', ['AT&T and © 2019']],
  ['a \\*star\\* and \\# sign', ['a *star* and # sign']],
  ['A claim. ^claim-1', ['A claim.']],
  ['> [!claim] It must change\n> Because of this.', ['It must change', 'Because of this.']],
  ['> [!quote]\n> Their words.', ['Their words.']],
  ['---\ntitle: X\n---\nBody.', ['Body.']],
  ['<div>\nhtml\n</div>', []],
  ['', []],
];

for (const [markdown, expected] of texts) {
  test(`reads ${JSON.stringify(markdown)}`, () => {
    assert.deepEqual(
      runsOf(markdown).map(({ run }) => run.text),
      expected,
    );
  });
}

test('every word of a run leads to the same word in the source', () => {
  const source = [
    '---\ntitle: X\n---\n',
    '# The *Heading*\n',
    'Some **bold** words\nover lines with [a label](x.md) and [[note|its name]].\n',
    '> Quoted words\n> over lines &amp; marks [@key].\n',
    '- an item\n  of two lines\n',
    '> [!claim] A title here\n> and its text.\n',
  ].join('\n');
  for (const { run, start } of runsOf(source)) {
    for (const word of run.text.matchAll(/\p{L}+/gu)) {
      const span = run.toSourceSpan({ start: word.index, end: word.index + word[0].length });
      assert.equal(source.slice(start + span.start, start + span.end), word[0]);
      assert.equal(run.fromSource(span.start), word.index);
    }
  }
});

test('a span never ends in markup behind its last letter', () => {
  const source = 'the **United States** of';
  const { run } = runsOf(source)[0] as Placed;
  const span = run.toSourceSpan({ start: 4, end: 17 });
  assert.equal(source.slice(span.start, span.end), 'United States');
});

const places: readonly (readonly [string, Partial<ProseRun['place']>])[] = [
  ['## Two', { kind: 'heading', depth: 2 }],
  ['> > deep', { kind: 'paragraph', quote: 2 }],
  ['- a', { list: 1 }],
  ['> [!Objection]- Title', { callout: 'objection', quote: 1 }],
  ['<!-- claim -->\nIt is so.', { annotations: ['claim'] }],
  ['%%\nobjection\n%%\nIt is not.', { annotations: ['objection'] }],
  ['It is so. ^id-1', { blockId: 'id-1' }],
  ['[^n]: A note.', { footnote: 'n' }],
  ['| cell |\n| - |', { kind: 'cell' }],
];

for (const [markdown, place] of places) {
  test(`places ${JSON.stringify(markdown)}`, () => {
    const found = (runsOf(markdown)[0] as Placed).run.place;
    for (const key of Object.keys(place) as (keyof typeof place)[]) assert.deepEqual(found[key], place[key]);
  });
}

/** The source of each inline, by its type: links by label, keys exactly. */
test('links, citations, footnotes and comments have their exact places', () => {
  const source =
    'See [[nato|NATO]] and [it](x.md), [@key, p. 3; -@other] now[^1]<!-- pin -->.\n\n[^1]: Note.';
  const { run } = runsOf(source)[0] as Placed;
  const byType = new Map(run.inlines.map((inline) => [inline.type, inline]));
  const wikilink = byType.get('wikilink');
  assert.equal(wikilink && run.text.slice(wikilink.start, wikilink.end), 'NATO');
  const citation = byType.get('citation');
  assert.ok(citation?.type === 'citation');
  assert.deepEqual(
    citation.items.map((item) => [
      item.key,
      source.slice(item.source.start, item.source.end),
      item.locator,
      item.suppressAuthor,
    ]),
    [
      ['key', '@key', 'p. 3', false],
      ['other', '@other', '', true],
    ],
  );
  const footnote = byType.get('footnote');
  assert.ok(footnote?.type === 'footnote' && footnote.label === '1');
  const comment = byType.get('comment');
  assert.ok(comment?.type === 'comment' && comment.value === 'pin');
});

test('no text at all breaks the reading, and offsets stay in order', () => {
  const wild = fc.array(
    fc.constantFrom(
      'a',
      ' ',
      '\n',
      '*',
      '_',
      '[',
      ']',
      '(',
      ')',
      '>',
      '-',
      '#',
      '`',
      '&',
      ';',
      '\\',
      '|',
      '^',
      '@',
      '%',
      '$',
      '!',
      '<',
      '>',
      '&amp;',
      '[[',
      ']]',
      '\r\n',
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(wild, (parts) => {
      const source = parts.join('');
      for (const { run, start } of runsOf(source)) {
        let last = -1;
        for (let offset = 0; offset < run.text.length; offset++) {
          const at = start + run.toSource(offset);
          assert.ok(at >= last && at <= source.length, JSON.stringify(source));
          last = at;
        }
      }
    }),
    { numRuns: fuzzRuns(1500) },
  );
});
