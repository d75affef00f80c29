import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { cut, escapeMarkdown, plainLine } from '../../../src/core/render/escape.ts';
import { fuzzRuns } from '../../fuzz-runs.ts';

/** The kinds of node that an editor's Markdown finds in a text. */
function kindsIn(markdown: string): ReadonlySet<string> {
  const kinds = new Set<string>();
  const visit = (node: { type: string; children?: readonly { type: string }[] }): void => {
    kinds.add(node.type);
    for (const child of node.children ?? []) visit(child);
  };
  visit(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return kinds;
}

const plain: ReadonlySet<string> = new Set(['root', 'paragraph', 'text']);

const hostile: readonly string[] = [
  '[run](command:workbench.action.terminal.new)',
  '![x](https://example.com/pixel.png)',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<!-- hidden -->',
  'https://example.com/track',
  'www.example.com',
  'someone@example.com',
  '`code` **bold** _em_ ~~gone~~',
  '# Heading',
  '- item\n- item',
  '1. one',
  '> quote',
  '| a | b |\n|---|---|\n| c | d |',
  '```js\ncode\n```',
  '[ref]: https://example.com',
  '[^1]: note',
  '$(gear) &amp; &lt;b&gt; &#60;',
  'a\\\nb',
  '***',
  'Setext\n===',
  '\u202egnp.exe',
];

for (const text of hostile) {
  test(`nothing of ${JSON.stringify(text)} is markup`, () => {
    const kinds = kindsIn(escapeMarkdown(text));
    assert.deepEqual(
      [...kinds].filter((kind) => !plain.has(kind)),
      [],
    );
  });
}

test('any text at all comes out as text, and as the same text', () => {
  const anything = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(...hostile, ' ', '\n', '\\', '`', '*'),
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(anything, (parts) => {
      const text = plainLine(parts.join(''));
      const escaped = escapeMarkdown(text, 10_000);
      assert.deepEqual(
        [...kindsIn(escaped)].filter((kind) => !plain.has(kind)),
        [],
      );
      const shown = textOf(
        fromMarkdown(escaped, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
      );
      assert.equal(shown.replaceAll('\u2060', ''), text.replaceAll('\u2060', ''));
    }),
    { numRuns: fuzzRuns(400) },
  );
});

test('a cut text ends at a word, with an ellipsis', () => {
  assert.equal(cut('one two three four', 12), 'one two…');
  assert.equal(cut('short', 12), 'short');
  assert.equal(cut('x'.repeat(20), 10), `${'x'.repeat(9)}…`);
});

test('a cut never parts a surrogate pair', () => assert.equal(cut('😀😀😀', 4), '😀…'));
