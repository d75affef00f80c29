import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createLexicon } from '../../../src/core/lexicon/lexicon.ts';
import type { Entity } from '../../../src/core/model/entity.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';
import { fuzzRuns } from '../../fuzz-runs.ts';

const words = ['Mira', 'Solano', 'OPEC', 'UN', 'Harbour', 'League', 'of', 'port', 'Émile', '1951'];
/** The words of a name, the one of which would be an article left out. */
const names = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 });
const written = fc.tuple(
  fc.constantFrom(...words, 'and'),
  fc.constantFrom('as it is', 'small', 'capitals', 'title'),
);

function write([word, how]: readonly [string, string]): string {
  if (how === 'small') return word.toLowerCase();
  if (how === 'capitals') return word.toUpperCase();
  return how === 'title' ? word[0]?.toUpperCase() + word.slice(1).toLowerCase() : word;
}

const folded = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const isAllCaps = (word: string): boolean => /^[\p{Lu}\p{N}]{2,}$/u.test(word) && isCapital(word);

/** Whether a word of a text may be this word of a name. */
function fitsWord(name: string, word: string | undefined): boolean {
  if (word === undefined || folded(name) !== folded(word)) return false;
  if (isAllCaps(name)) return isAllCaps(word) || (word.length >= 4 && isCapital(word));
  return !isCapital(name) || isCapital(word);
}

/** By trying every name at every word. */
function plainly(text: readonly string[], declared: readonly (readonly string[])[]) {
  const found: { first: number; last: number; ids: readonly string[] }[] = [];
  for (let first = 0; first < text.length; ) {
    const there = declared
      .map((name, id) => ({ id: `e${id}`, size: name.length, name }))
      .filter(({ name }) => name.every((word, at) => fitsWord(word, text[first + at])));
    const size = Math.max(0, ...there.map((each) => each.size));
    if (size > 0) {
      const ids = there.filter((each) => each.size === size).map(({ id }) => id);
      found.push({ first, last: first + size, ids: ids.sort() });
    }
    first += Math.max(1, size);
  }
  return found;
}

test('the names found are those that trying every name at every word finds', () => {
  fc.assert(
    fc.property(
      fc.array(names, { maxLength: 8 }),
      fc.array(written, { maxLength: 20 }),
      (declared, pieces) => {
        const notes = declared.map((name, id): Entity => {
          const text = name.join(' ');
          return { id: `e${id}`, name: text, kind: 'group', origin: 'note', names: [{ text, form: 'name' }] };
        });
        const text = pieces.map(write);
        const source = text.join(' ');
        const found = createLexicon({ notes, not: [] }).match(source, tokenize(source));
        const shown = found.map(({ first, last, entries }) => ({
          first,
          last,
          ids: entries.map(({ entity }) => entity).sort(),
        }));
        assert.deepEqual(shown, plainly(text, declared), JSON.stringify([declared, source]));
      },
    ),
    { numRuns: fuzzRuns(1000) },
  );
});
