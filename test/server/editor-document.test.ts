import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createProject } from '../../src/core/index.ts';
import { openInProject } from '../../src/server/editor-document.ts';
import { fuzzRuns } from '../fuzz-runs.ts';

const piece = fc.constantFrom(
  'a',
  'words ',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '- item',
  '```\n',
  '---\n',
  '𝕏',
  '> q',
  '[a]: b',
);
const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
const position = fc.record({ line: fc.nat(12), character: fc.nat(12) });
/** Between two offsets, in whichever order; or all of the text. */
const change = fc.record({
  one: fc.nat(200),
  other: fc.nat(200),
  text,
  whole: fc.nat(9).map((n) => n === 0),
});
const events = fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 });

function eventFor(
  document: TextDocument,
  { one, other, text: put, whole }: { one: number; other: number; text: string; whole: boolean },
): TextDocumentContentChangeEvent {
  if (whole) return { text: put };
  const length = document.getText().length + 1;
  const range = { start: document.positionAt(one % length), end: document.positionAt(other % length) };
  return { range, text: put };
}

function createFolder() {
  const settings = { today: '2024-05-01', gazetteer: false, checksOff: [] };
  return createProject({ host: { read: () => undefined }, settings });
}

test('a document of a project follows an editor as the protocol’s own text document does', () => {
  fc.assert(
    fc.property(text, events, position, (start, changes, somewhere) => {
      const own = openInProject(createFolder(), 'essay.md', { text: start, version: 1 });
      const other = TextDocument.create('file:///essay.md', 'markdown', 1, start);
      for (const [index, all] of changes.entries()) {
        const event = all.map((one) => {
          const made = eventFor(other, one);
          TextDocument.update(other, [made], index + 2);
          return made;
        });
        own.change(event, index + 2);
        const offset = other.offsetAt(somewhere);
        assert.equal(own.getText(), other.getText());
        assert.equal(own.length, other.getText().length);
        assert.equal(own.version, index + 2);
        assert.equal(own.offsetAt(somewhere), offset, JSON.stringify(own.getText()));
        assert.deepEqual(own.positionAt(offset), other.positionAt(offset), JSON.stringify(own.getText()));
      }
    }),
    { numRuns: fuzzRuns(300) },
  );
});
