import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, idOf } from '../../../src/core/text/identifier.ts';

const cases: readonly (readonly [string, string])[] = [
  ['United States', 'united-states'],
  ['Donald Trump', 'donald-trump'],
  ['US–Japan alliance', 'us-japan-alliance'],
  ['Kurdish People’s Protection Units', 'kurdish-peoples-protection-units'],
  ['U.S. Congress', 'us-congress'],
  ['Türkiye', 'turkiye'],
  ["Côte d'Ivoire", 'cote-divoire'],
  ['S-400', 's-400'],
  ['  Nord Stream 2. ', 'nord-stream-2'],
  ['Łódź', 'lodz'],
  ['…', ''],
];

for (const [name, id] of cases) {
  test(`the id of ${JSON.stringify(name)} is ${JSON.stringify(id)}`, () => assert.equal(idOf(name), id));
}

test('folding takes diacritics and case away', () => assert.equal(fold('Stelzenmüller'), 'stelzenmuller'));
