import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holderOn, holdsOn, membershipsOf, membersOn, officeOn } from '../../src/core/gazetteer/facts.ts';
import { gazetteer } from './built.ts';

const { entities, offices } = gazetteer;
const members = (id: string, date: string): readonly string[] => {
  const entity = entities.get(id);
  assert.ok(entity, id);
  return membersOn(entity, date);
};

// Counts as the body itself gives them; the reference of each body stands with its entry under data/gazetteer.
const counts: [id: string, date: string, members: number][] = [
  ['nato', '1949', 12],
  ['nato', '1952-02-17', 12],
  ['nato', '1952-02-18', 14],
  ['nato', '1955', 15],
  ['nato', '1982', 16],
  ['nato', '1999', 19],
  ['nato', '2004', 26],
  ['nato', '2009', 28],
  ['nato', '2019-12-09', 29],
  ['nato', '2020', 30],
  ['nato', '2023-04-04', 31],
  ['nato', '2024-03-07', 32],
  ['nato', '2026-01-22', 32],
  ['european-union', '1958', 6],
  ['european-union', '1973', 9],
  ['european-union', '1981', 10],
  ['european-union', '1986', 12],
  ['european-union', '1995', 15],
  ['european-union', '2004', 25],
  ['european-union', '2007', 27],
  ['european-union', '2019-12-09', 28],
  ['european-union', '2020-01-31', 28],
  ['european-union', '2020-02-01', 27],
  ['asean', '1999', 10],
  ['asean', '2025-10-25', 10],
  ['asean', '2025-10-26', 11],
  ['collective-security-treaty-organization', '1998', 9],
  ['collective-security-treaty-organization', '2000', 6],
  ['collective-security-treaty-organization', '2010', 7],
  ['collective-security-treaty-organization', '2019-12-09', 6],
  ['shanghai-cooperation-organization', '2001', 6],
  ['shanghai-cooperation-organization', '2019-12-09', 8],
  ['shanghai-cooperation-organization', '2024', 10],
  ['brics', '2009', 4],
  ['brics', '2019-12-09', 5],
  ['brics', '2024', 9],
  ['brics', '2025', 10],
  ['aukus', '2022', 3],
  ['aukus', '2019-12-09', 0],
  ['quad', '2007', 4],
  ['quad', '2012', 0],
  ['quad', '2019-12-09', 4],
  ['five-eyes', '1947', 2],
  ['five-eyes', '2019-12-09', 5],
  ['five-power-defence-arrangements', '2019-12-09', 5],
  ['gulf-cooperation-council', '2019-12-09', 6],
  ['african-union', '2003', 53],
  ['african-union', '2019-12-09', 55],
  ['arab-league', '1945', 7],
  ['arab-league', '2019-12-09', 22],
  ['warsaw-pact', '1955', 8],
  ['warsaw-pact', '1970', 7],
  ['warsaw-pact', '1991', 0],
  ['southeast-asia-treaty-organization', '1960', 8],
  ['central-treaty-organization', '1956', 5],
  ['central-treaty-organization', '1965', 4],
  ['g7', '2019', 7],
  ['g8', '2010', 8],
  ['g20', '2019', 20],
  ['g20', '2024', 21],
  ['apec', '2019', 21],
  ['organization-of-american-states', '2019', 35],
  ['opec', '2024', 12],
  ['opec', '2019-12-09', 14],
  ['ecowas', '2019', 15],
  ['ecowas', '2025', 12],
  ['saarc', '2019', 8],
  ['visegrad-group', '1992', 3],
  ['visegrad-group', '2019', 4],
  ['western-european-union', '2000', 10],
  ['bucharest-nine', '2019', 9],
  ['joint-expeditionary-force', '2022', 10],
  ['eurozone', '2026-01-22', 21],
  ['cptpp', '2025', 12],
  ['jcpoa', '2019-12-09', 7],
];

for (const [id, date, expected] of counts) {
  test(`${id} in ${date}: ${expected}`, () => assert.equal(members(id, date).length, expected));
}

// One day each, checked against the office's own list of holders.
const holders: [title: string, of: string, date: string, holder: string][] = [
  ['President', 'united-states', '2019-12-09', 'donald-trump'],
  ['President', 'united-states', '1962-10-16', 'john-f-kennedy'],
  ['President', 'united-states', '2022-02-24', 'joe-biden'],
  ['Vice President', 'united-states', '2019-12-09', 'mike-pence'],
  ['Secretary of State', 'united-states', '2019-12-09', 'mike-pompeo'],
  ['Secretary of Defense', 'united-states', '2019-12-09', 'mark-esper'],
  ['President', 'south-korea', '2019-12-09', 'moon-jae-in'],
  ['Prime Minister', 'japan', '2019-12-09', 'shinzo-abe'],
  ['Chancellor', 'germany', '2019-12-09', 'angela-merkel'],
  ['President', 'france', '2019-12-09', 'emmanuel-macron'],
  ['President', 'russia', '2019-12-09', 'vladimir-putin'],
  ['President', 'russia', '2010-06-01', 'dmitry-medvedev'],
  ['Prime Minister', 'united-kingdom', '2019-12-09', 'boris-johnson'],
  ['Prime Minister', 'united-kingdom', '1982-04-02', 'margaret-thatcher'],
  ['Secretary General', 'nato', '2019-12-09', 'jens-stoltenberg'],
  ['Secretary General', 'nato', '2024-10-01', 'mark-rutte'],
  ['Secretary-General', 'united-nations', '2019-12-09', 'antonio-guterres'],
  ['President of the European Commission', 'european-commission', '2019-12-09', 'ursula-von-der-leyen'],
  ['High Representative', 'european-union', '2019-12-09', 'josep-borrell'],
  ['President', 'turkey', '2019-12-09', 'recep-tayyip-erdogan'],
  ['General Secretary', 'china', '2019-12-09', 'xi-jinping'],
  ['Supreme Leader', 'north-korea', '2019-12-09', 'kim-jong-un'],
  ['General Secretary', 'soviet-union', '1962-10-16', 'nikita-khrushchev'],
  ['President', 'ukraine', '2019-12-09', 'volodymyr-zelensky'],
];

for (const [title, of, date, holder] of holders) {
  test(`${title} of ${of} on ${date}: ${holder}`, () =>
    assert.equal(holderOn(offices, { title, of, date })?.holder, holder));
}

test('an office can be vacant', () => {
  assert.equal(
    holderOn(offices, { title: 'Secretary of State', of: 'united-states', date: '2018-04-10' }),
    undefined,
  );
});

test('a person has the office of that day', () => {
  assert.equal(officeOn(offices, 'mark-rutte', '2019-12-09')?.of, 'netherlands');
  assert.equal(officeOn(offices, 'mark-rutte', '2025-01-01')?.of, 'nato');
  assert.equal(officeOn(offices, 'donald-trump', '2022-01-01'), undefined);
});

test('every holder is a person of the gazetteer', () => {
  const strangers = offices.filter(({ holder }) => entities.get(holder)?.kind !== 'person');
  assert.deepEqual(strangers, []);
});

test('the terms of one office neither overlap nor run backwards', () => {
  const wrong = offices.filter((term, at) => {
    const next = offices[at + 1];
    return (
      next?.of === term.of &&
      next.title === term.title &&
      (term.to === undefined || term.to > (next.from ?? ''))
    );
  });
  assert.deepEqual(wrong, []);
});

test('suspended members are still told, as such', () => {
  const syria = membershipsOf(gazetteer, 'syria', '2019-12-09').filter(({ of }) => of === 'arab-league');
  assert.deepEqual(
    syria.map(({ as }) => as),
    [undefined, 'suspended'],
  );
});

test('a state knows what it belongs to on a day', () => {
  const of = (date: string) => membershipsOf(gazetteer, 'finland', date).map((one) => one.of);
  assert.ok(!of('2023-04-03').includes('nato'));
  assert.ok(of('2023-04-04').includes('nato'));
});

test('short dates: a period begins and ends on the first day, a question means the last', () => {
  assert.equal(holdsOn({ from: '1991', to: '1993' }, '1991-01-01'), true);
  assert.equal(holdsOn({ from: '1991', to: '1993' }, '1992-12-31'), true);
  assert.equal(holdsOn({ from: '1991', to: '1993' }, '1993-01-01'), false);
  assert.equal(holdsOn({ from: '1991-06-15' }, '1991'), true);
  assert.equal(holdsOn({ from: '1991-06-15' }, '1991-05'), false);
  assert.equal(holdsOn({}, '1200'), true);
});
