import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlainText } from '../../src/server/to-lsp.ts';

const cards: readonly [markdown: string, plain: string][] = [
  ['**NATO** · alliance', 'NATO · alliance'],
  ['32 members on 1 Jul 2025\\.', '32 members on 1 Jul 2025.'],
  ['*Why:* capital for government', 'Why: capital for government'],
  ['[Open note](file:///notes/a.md) · next', 'Open note · next'],
  ['\\[not a link\\]\\(command:x\\) \\*as it stands\\*', '[not a link](command:x) *as it stands*'],
  ['# Heading\n\ntext', 'Heading\n\ntext'],
];

for (const [markdown, plain] of cards) {
  test(`as plain text: ${markdown.split('\n')[0]}`, () => assert.equal(toPlainText(markdown), plain));
}
