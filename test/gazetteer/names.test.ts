import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gazetteer } from './built.ts';

/** `id form` of everything that bears the name. */
function bearers(text: string): string[] {
  return [...gazetteer.entities.values()]
    .flatMap(({ id, names }) => names.filter((name) => name.text === text).map(({ form }) => `${id} ${form}`))
    .sort();
}

const nameOf = (id: string, text: string) =>
  gazetteer.entities.get(id)?.names.find((name) => name.text === text);

const cases: [text: string, ...bearers: string[]][] = [
  ['US', 'united-states acronym'],
  ['America', 'united-states name'],
  ['Americans', 'united-states demonym'],
  ['White House', 'united-states metonym'],
  ['Great Britain', 'united-kingdom name'],
  ['Britons', 'united-kingdom demonym'],
  ['ROK', 'south-korea acronym'],
  ['Seoul', 'south-korea metonym'],
  ['DPRK', 'north-korea acronym'],
  ['Turks', 'turkey demonym'],
  ['Türkiye', 'turkey name'],
  ['Czechia', 'czech-republic name'],
  ['Holland', 'netherlands name'],
  ['Burma', 'myanmar name'],
  ['Filipinos', 'philippines demonym'],
  ['Swiss', 'switzerland demonym'],
  ['Kiev', 'ukraine metonym'],
  ['Korea', 'north-korea name', 'south-korea name'],
  ['Congo', 'democratic-republic-of-the-congo name', 'republic-of-the-congo name'],
  ['Georgia', 'georgia name', 'us-georgia name'],
  ['Brussels', 'belgium metonym', 'european-union metonym', 'nato metonym'],
  ['Washington', 'george-washington surname', 'united-states metonym', 'us-washington name'],
  ['YPG', 'kurdish-peoples-protection-units acronym'],
  ['S-400', 's-400 name'],
  ['Nord Stream 2', 'nord-stream-2 name'],
  ['Huawei', 'huawei name'],
  ['Merkel', 'angela-merkel surname'],
  ['von der Leyen', 'ursula-von-der-leyen surname'],
  ['Kim Jong Un', 'kim-jong-un name'],
  ['South China Sea', 'south-china-sea name'],
  ['Bank of England', 'bank-of-england name'],
];

for (const [text, ...expected] of cases) {
  test(`${text} is ${expected.join(' or ')}`, () => assert.deepEqual(bearers(text), expected));
}

test('a name with several bearers is ambiguous for each of them', () => {
  for (const id of ['georgia', 'us-georgia']) assert.equal(nameOf(id, 'Georgia')?.ambiguous, true);
  for (const id of ['boris-johnson', 'lyndon-b-johnson'])
    assert.equal(nameOf(id, 'Johnson')?.ambiguous, true);
  assert.equal(nameOf('emmanuel-macron', 'Macron')?.ambiguous, undefined);
});

test('surnames that are words need the context, even with one bearer', () => {
  assert.equal(nameOf('theresa-may', 'May')?.ambiguous, true);
  assert.equal(nameOf('moon-jae-in', 'Moon')?.ambiguous, true);
});

test('acronyms and names that are words keep their case', () => {
  assert.equal(nameOf('united-states', 'US')?.case, 'exact');
  assert.equal(nameOf('turkey', 'Turkey')?.case, 'exact');
  assert.equal(nameOf('chad', 'Chad')?.case, 'exact');
});

test('a name that is no longer official says since when', () => {
  assert.equal(nameOf('eswatini', 'Swaziland')?.to, '2018-04-19');
});

test('the capital is told, and stands for the government', () => {
  assert.equal(gazetteer.entities.get('japan')?.seat, 'Tokyo');
  assert.equal(nameOf('japan', 'Tokyo')?.form, 'metonym');
});

test('fixed phrases that only hold a name are listed', () => {
  for (const phrase of ['Turkish delight', 'French windows', 'Brussels sprouts', 'Panama hat']) {
    assert.ok(gazetteer.notNames.includes(phrase), phrase);
  }
});
