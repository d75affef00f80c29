import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateline, dateOfName, writtenDate } from '../../../src/core/text/written-date.ts';

const written: readonly (readonly [string, string | undefined])[] = [
  ['3 March 2026', '2026-03-03'],
  ['3rd of March, 2026', '2026-03-03'],
  ['March 3, 2026', '2026-03-03'],
  ['Sept. 30 2025', '2025-09-30'],
  ['Sep 2025', '2025-09'],
  ['may 2025', '2025-05'],
  ['2026-03-03', '2026-03-03'],
  ['2026-13-03', undefined],
  ['32 March 2026', undefined],
  ['3/4/2026', undefined],
  ['March', undefined],
  ['Marching 2026', undefined],
  ['in March 2026', undefined],
];
for (const [text, iso] of written)
  test(`“${text}” is ${iso ?? 'no date'}`, () => assert.equal(writtenDate(text), iso));

const lines: readonly (readonly [string, readonly string[], string | undefined])[] = [
  ['a line of its own', ['A title', '3 March 2026', 'Prose.'], '2026-03-03'],
  ['behind a place', ['A title', 'Berlin, 3 March 2026'], '2026-03-03'],
  ['behind the author', ['By Ana Ruiz | March 3, 2026'], '2026-03-03'],
  ['behind the author and a comma', ['By Ana Ruiz, March 3, 2026'], '2026-03-03'],
  ['before the author', ['3 March 2026 · Ana Ruiz'], '2026-03-03'],
  ['said to be when it appeared', ['Published on 3 March 2026'], '2026-03-03'],
  ['a title that names a month', ['The crisis of March 2026'], undefined],
  ['a title with a day behind a colon', ['A reckoning: what 3 March 2026 means'], undefined],
  ['a sentence', ['It began on 3 March 2026.', 'Berlin, 3 March 2026, was quiet.'], undefined],
  ['a line far below', ['One', 'Two', 'Three', 'Four', 'Five', '3 March 2026'], undefined],
];
for (const [name, texts, iso] of lines)
  test(`dateline, ${name}: ${iso ?? 'none'}`, () => assert.equal(dateline(texts), iso));

test('a file may begin with its day', () => {
  assert.equal(dateOfName('posts/2026-03-03-hedging.md'), '2026-03-03');
  assert.equal(dateOfName('2026-03-03/hedging.md'), undefined);
  assert.equal(dateOfName('hedging-2026-03-03.md'), undefined);
});
