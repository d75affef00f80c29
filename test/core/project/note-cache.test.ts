import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decodeNotes, encodeNotes } from '../../../src/core/project/note-cache.ts';
import type { NoteRecord } from '../../../src/core/project/note-record.ts';
import { createNoteStore } from '../../../src/core/project/note-store.ts';

function note(path: string, title: string): NoteRecord {
  return {
    path,
    title,
    role: 'note',
    titleSpan: { start: 0, end: 0 },
    kind: undefined,
    aliases: ['Quay'],
    names: [],
    not: [],
    named: true,
    body: { paragraph: 'Words.', plain: true },
    fields: {},
    problems: [],
  };
}

describe('the cache of notes', () => {
  const store = createNoteStore();
  for (let index = 0; index < 20; index++) store.set(note(`${index}.md`, `Note “${index}”`));
  store.remove('3.md');
  const bytes = encodeNotes(store.data(), 7);

  test('gives the notes back, which can be changed on', () => {
    const data = decodeNotes(bytes.slice(), 7);
    assert.ok(data);
    const again = createNoteStore(data);
    again.set(note('4.md', 'Other'));
    assert.equal(again.size, 19);
    assert.equal(again.get('3.md'), undefined);
    assert.equal(again.find('linkName', 'note “19”')[0]?.path, '19.md');
    assert.equal(again.get('4.md')?.title, 'Other');
  });

  test('is not believed when cut anywhere', () => {
    for (let length = 0; length < bytes.length; length++)
      assert.equal(decodeNotes(bytes.slice(0, length), 7), undefined);
  });

  test('is not believed when any byte of it is another', () => {
    for (let at = 0; at < bytes.length; at++) {
      // The header's last two words say nothing yet.
      if (at >= 24 && at < 32) continue;
      const spoilt = bytes.slice();
      spoilt[at] = (spoilt[at] as number) ^ 1;
      assert.equal(decodeNotes(spoilt, 7), undefined, `byte ${at}`);
    }
  });

  test('of other settings is not used', () => {
    assert.equal(decodeNotes(bytes.slice(), 8), undefined);
  });
});
