import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Move, type MoveResult, moveBlock } from '../../../src/core/moves/move.ts';
import { createTextDocument, editTextDocument } from '../../../src/core/project/document.ts';

/** Moves what stands at `$0`. @returns the text after it, `$0` where the cursor then is; or why not */
function moved(marked: string, what: Move['what'], direction: Move['direction']): string {
  const offset = marked.indexOf('$0');
  const text = marked.replace('$0', '');
  const doc = createTextDocument('essay.md', text);
  const result: MoveResult = moveBlock('essay.md', doc, { offset, what, direction });
  if ('refused' in result) return result.refused;
  const after = result.edits
    .reduceRight((each, edit) => editTextDocument('essay.md', each, edit), doc)
    .text();
  return `${after.slice(0, result.offset)}$0${after.slice(result.offset)}`;
}

const cases: readonly (readonly [string, Move['what'], Move['direction'], string, string])[] = [
  ['a paragraph goes up', 'paragraph', 'up', 'One.\n\nT$0wo.\n', 'T$0wo.\n\nOne.\n'],
  ['a paragraph goes down', 'paragraph', 'down', 'O$0ne.\n\nTwo.\n\nThree.\n', 'Two.\n\nO$0ne.\n\nThree.\n'],
  ['blank lines stay where they are', 'paragraph', 'up', 'A.\n\n\n\nB.\n\nC$0.', 'A.\n\n\n\nC$0.\n\nB.'],
  ['the last one needs no line end', 'paragraph', 'up', 'One.\n\nTw$0o.', 'Tw$0o.\n\nOne.'],
  ['Windows’ line ends stay', 'paragraph', 'up', 'One.\r\n\r\nT$0wo.\r\n', 'T$0wo.\r\n\r\nOne.\r\n'],
  ['a paragraph passes a heading', 'paragraph', 'up', 'A.\n\n## H\n\nB$0.\n', 'A.\n\nB$0.\n\n## H\n'],
  [
    'its comment goes with it',
    'paragraph',
    'up',
    'A.\n\n<!-- claim -->\nB$0.\n',
    '<!-- claim -->\nB$0.\n\nA.\n',
  ],
  [
    'a comment in a line of its own too',
    'paragraph',
    'up',
    'A.\n\n<!-- claim -->\n\nB$0.\n',
    '<!-- claim -->\n\nB$0.\n\nA.\n',
  ],
  [
    'a footnote right behind its paragraph goes with it',
    'paragraph',
    'down',
    'A$0[^1].\n\n[^1]: Note.\n\nB.\n\nC.\n',
    'B.\n\nA$0[^1].\n\n[^1]: Note.\n\nC.\n',
  ],
  [
    'and so it does at the end',
    'paragraph',
    'down',
    'A$0[^1].\n\n[^1]: Note.\n\nB.\n',
    'B.\n\nA$0[^1].\n\n[^1]: Note.\n',
  ],
  [
    'definitions at the end stay there',
    'paragraph',
    'down',
    'A$0[^1].\n\nB[^2] and [c].\n\n[^1]: One.\n[^2]: Two.\n\n[c]: http://c\n',
    'B[^2] and [c].\n\nA$0[^1].\n\n[^1]: One.\n[^2]: Two.\n\n[c]: http://c\n',
  ],
  [
    'a list goes with the line before it',
    'paragraph',
    'up',
    'A.\n\nAs f$0ollows:\n- one\n- two\n',
    'As f$0ollows:\n- one\n- two\n\nA.\n',
  ],
  [
    'a section goes up',
    'section',
    'up',
    '# T\n\n## A\n\na\n\n## B\n\nb$0\n',
    '# T\n\n## B\n\nb$0\n\n## A\n\na\n',
  ],
  [
    'a section goes down with all below it',
    'section',
    'down',
    '## A$0\n\na\n\n### A1\n\na1\n\n## B\n\nb\n\n## C\n',
    '## B\n\nb\n\n## A$0\n\na\n\n### A1\n\na1\n\n## C\n',
  ],
  [
    'the innermost section is meant',
    'section',
    'up',
    '## A\n\n### A1\n\na\n\n### A2\n\n$0b\n',
    '## A\n\n### A2\n\n$0b\n\n### A1\n\na\n',
  ],
  ['the last section needs no line end', 'section', 'up', '## A\na\n\n## B\nb$0', '## B\nb$0\n\n## A\na'],
  [
    'footnotes at the end are no part of the last section',
    'section',
    'up',
    '## A\n\na[^1]\n\n## B\n\n$0b[^2]\n\n[^1]: One.\n[^2]: Two.\n',
    '## B\n\n$0b[^2]\n\n## A\n\na[^1]\n\n[^1]: One.\n[^2]: Two.\n',
  ],
];
for (const [name, what, direction, before, after] of cases)
  test(name, () => assert.equal(moved(before, what, direction), after));

const notHere = 'Here they cannot change places: Markdown would read them as something else.';
const refused: readonly (readonly [string, Move['what'], Move['direction'], string, string])[] = [
  ['into the front matter', 'paragraph', 'up', '---\ntitle: T\n---\nA$0.\n', 'This is the first paragraph.'],
  [
    'a first section into the front matter',
    'section',
    'up',
    '---\ntitle: T\n---\n\n## A$0\n',
    'This is the first section under its heading.',
  ],
  [
    'below the definitions at the end',
    'paragraph',
    'down',
    'A[^1].\n\nB$0.\n\n[^1]: One.\n',
    'This is the last paragraph.',
  ],
  [
    'a section out of its own heading’s reach',
    'section',
    'up',
    '# A\n\n## A1$0\n\n## A2\n',
    'This is the first section under its heading.',
  ],
  [
    'a section past one of another depth',
    'section',
    'down',
    '# T\n\n### A$0\n\n## B\n',
    'This is the last section under its heading.',
  ],
  ['a heading without its section', 'paragraph', 'up', 'A.\n\n## B$0\n', 'A heading moves with its section.'],
  ['nothing', 'paragraph', 'up', '$0', 'There is no paragraph at the cursor that could move.'],
  ['nothing in no section', 'section', 'up', 'A$0.', 'There is no section at the cursor.'],
  ['a rule that becomes front matter', 'paragraph', 'down', 'A$0.\n\n---\n\nB.\n\n---\n\nC.\n', notHere],
  ['a paragraph from between two lists', 'paragraph', 'up', '- a\n\nB$0.\n\n- c\n', notHere],
  ['a fence that never ends', 'paragraph', 'up', 'A.\n\n```\nB$0.\n', notHere],
  ['a label that two define', 'paragraph', 'up', '[a]\n\n[a]: x\n\n[$0a]\n\n[a]: y\n\nC.\n', notHere],
];
for (const [name, what, direction, before, reason] of refused)
  test(`refused: ${name}`, () => assert.equal(moved(before, what, direction), reason));
