import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import countries from 'i18n-iso-countries';
import { loadGazetteer } from '../../src/core/gazetteer/load.ts';
import { fold } from '../../src/core/text/identifier.ts';
import { built, gazetteer } from './built.ts';

const entities = [...gazetteer.entities.values()];
const count = (...kinds: string[]): number => entities.filter(({ kind }) => kinds.includes(kind)).length;

test('the data has no problem: dates parse, ids exist, no name has two bearers by accident', () => {
  assert.deepEqual(built.problems, []);
});

test('every entity has a reference, a day of check and a name', () => {
  const bare = entities.filter(({ reference, asOf, name }) => !reference || !asOf || !name);
  assert.deepEqual(
    bare.map(({ id }) => id),
    [],
  );
});

test('the file is small: at most 250 kB zipped', () => {
  assert.ok(gzipSync(JSON.stringify(built.value)).length <= 250_000);
});

test('it covers what it promises', () => {
  assert.ok(count('state') >= 240, `${count('state')} states`);
  assert.ok(count('alliance') >= 100, `${count('alliance')} alliances`);
  assert.ok(count('treaty') >= 80, `${count('treaty')} treaties`);
  assert.ok(count('organization') >= 250, `${count('organization')} organizations`);
  assert.ok(count('group') >= 100, `${count('group')} groups`);
  assert.ok(count('project', 'company') >= 200, `${count('project', 'company')} projects and companies`);
});

// The members of the United Nations and the Holy See, by their ISO 3166 codes.
const codes = [
  'AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF',
  'TD CL CN CO KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH',
  'GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KW KG LA LV LB LS LR LY LI LT',
  'LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG KP MK NO OM PK PW',
  'PA PG PY PE PH PL PT QA KR RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD',
  'SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VA VE VN YE ZM ZW',
]
  .join(' ')
  .split(' ');

/** *Moldova, Republic of* as prose has it, and *Holy See (…)* without its bracket. */
const plain = (name: string): string =>
  fold(
    name
      .replace(/ \(.*\)/, '')
      .replace(/^(.*), (.*)$/, '$2 $1')
      .replace(/^The /, ''),
  );

test('every sovereign state in the ISO list is there, under some name', () => {
  const names = new Set(
    entities.filter(({ kind }) => kind === 'state').flatMap((one) => one.names.map(({ text }) => fold(text))),
  );
  const missing = codes.filter((code) => {
    const known = countries.getName(code, 'en', { select: 'all' }) ?? [];
    return ![known].flat().some((name) => names.has(plain(name)));
  });
  assert.equal(codes.length, 194);
  assert.deepEqual(missing, []);
});

test('what is not a gazetteer gives an empty one', () => {
  for (const broken of [undefined, null, 7, 'text', [], {}, { schema: 2, entities: [] }]) {
    assert.equal(loadGazetteer(broken).entities.size, 0);
  }
});
