import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createNameIndex, NameUse } from '../../../src/core/project/name-index.ts';
import { closest } from '../../../src/core/text/closest.ts';
import { fuzzRuns } from '../../fuzz-runs.ts';

const letters = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'é', 'Z', ' ', '-'),
  minLength: 1,
  maxLength: 9,
});

function indexOf(names: readonly string[]) {
  const index = createNameIndex();
  names.forEach((text, owner) => {
    index.set(owner, [{ text, use: NameUse.link }]);
  });
  return index;
}

describe('the index of names', () => {
  test('looks near a name at least at those that a slip of the pen makes of it', () => {
    fc.assert(
      fc.property(letters, fc.uniqueArray(letters, { maxLength: 20 }), (wanted, names) => {
        const near = indexOf(names).near(wanted, NameUse.link);
        const texts = near.map(({ owner }) => names[owner] as string);
        assert.deepEqual(closest(wanted, texts), closest(wanted, names));
      }),
      { numRuns: fuzzRuns(300) },
    );
  });

  const names = ['Council of Velmar', 'Émile’s Pact', '日本海会議', 'Velmar–Ostrava Line', 'Ostrava'];
  const index = indexOf(names);
  const starting = (start: string): readonly string[] =>
    index.startingWith(start, NameUse.link, 9).map(({ owner }) => names[owner] as string);

  for (const [start, expected] of [
    ['vel', ['Velmar–Ostrava Line', 'Council of Velmar']],
    ['ostr', ['Ostrava', 'Velmar–Ostrava Line']],
    ['émi', ['Émile’s Pact']],
    ["emile's", ['Émile’s Pact']],
    ['emile’s p', ['Émile’s Pact']],
    ['日', ['日本海会議']],
    ['本', []],
    ['velmar-', ['Velmar–Ostrava Line']],
    ['o', ['Ostrava', 'Council of Velmar', 'Velmar–Ostrava Line']],
  ] as const) {
    test(`“${start}” begins ${expected.length === 0 ? 'nothing' : expected.join(', ')}`, () => {
      assert.deepEqual(starting(start), expected);
    });
  }

  test('has of an owner the names that it was given last, however often they change', () => {
    const changing = createNameIndex();
    for (let time = 0; time < 5000; time++) {
      changing.set(time % 7, [
        { text: `Name ${time}`, use: NameUse.prose },
        { text: 'Other', use: NameUse.link },
      ]);
    }
    changing.remove(3);
    const found = changing.startingWith('name', NameUse.prose, 99);
    assert.deepEqual(found.map(({ owner }) => owner).sort(), [0, 1, 2, 4, 5, 6]);
    assert.ok(found.every(({ name }) => name === 0));
    assert.equal(changing.has(3), false);
    assert.deepEqual(changing.startingWith('Name 4999', NameUse.prose, 9), [{ owner: 4999 % 7, name: 0 }]);
  });
});
