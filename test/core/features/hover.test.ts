import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hover } from '../../../src/core/index.ts';
import { gazetteer } from '../../gazetteer/built.ts';
import { projectFixture } from '../../project-fixture.ts';

/** The card at the mark, without its escapes, and the text that it belongs to. */
function cardAt(text: string, today = '2026-01-01') {
  const fixture = projectFixture(text, { gazetteer, today });
  const { project, path, offset, files } = fixture;
  const found = hover(project, path, offset);
  return {
    raw: found?.markdown ?? '',
    card: (found?.markdown ?? '').replace(/\\(?=[!-/:-@[-`{-~])/g, ''),
    on: found && files.get(path)?.slice(found.span.start, found.span.end),
  };
}

const dated = (text: string, date = '2019-12-09'): string =>
  `---\ndate: ${date}\ntype: essay\n---\n\n${text}\n`;

test('an alliance has its members then and now, and who has joined', () => {
  const { card, on } = cardAt(dated('The leaders of NA$0TO met.'));
  assert.equal(on, 'NATO');
  assert.match(card, /^\*\*NATO\*\* · alliance\n/);
  assert.match(card, /29 members on 9 Dec 2019; 32 today, with North Macedonia, Finland and Sweden\./);
});

test('the day may stand in a line of its own, or before the name of the file', () => {
  for (const [path, line] of [
    ['essay.md', 'By Ana Ruiz | 9 December 2019'],
    ['2019-12-09-zombies.md', 'By Ana Ruiz'],
  ])
    assert.match(
      cardAt(`--- file: ${path}\n# Zombies\n\n*${line}*\n\n$0NATO waits.`).card,
      /29 members on 9 Dec 2019/,
    );
});

test('a person has the office of the day, and what became of it', () => {
  assert.match(
    cardAt(dated('Donald Tr$0ump met them.')).card,
    /President of the United States on 9 Dec 2019, until 20 Jan 2021 and again since 20 Jan 2025\./,
  );
  assert.match(
    cardAt(dated('Barack Oba$0ma met them.')).card,
    /President of the United States until 20 Jan 2017\./,
  );
  assert.match(
    cardAt(dated('Emmanuel Mac$0ron met them.', '2012-01-01')).card,
    /President of France only from 14 May 2017\./,
  );
});

test('a title that names its body does not name it twice', () => {
  const { card } = cardAt(dated('Ursula von der Ley$0en spoke.'));
  assert.match(card, /President of the European Commission on 9 Dec 2019/);
  assert.doesNotMatch(card, /Commission of the European Commission/);
});

test('a state has its alliances then, and the ones it has joined since', () => {
  const { card } = cardAt(dated('Fin$0land watched.'));
  assert.match(card, /In .*the European Union.* on 9 Dec 2019; in NATO since 4 Apr 2023/);
});

test('an alliance that is a treaty has its article', () => {
  const { card } = cardAt(dated('Ger$0many watched.'));
  assert.match(card, /; in the Kensington Treaty since 17 Jul 2025/);
});

test('the reading says why, and which others there are', () => {
  const { card } = cardAt(dated('Seo$0ul refused to pay.'));
  assert.match(card, /^\*\*South Korea\*\*/);
  assert.match(card, /\*Why:\* Seoul → South Korea: seat of power for government/);
});

test('how often and where first in this essay, and who speaks of it', () => {
  const { card } = cardAt(
    dated(
      'NA$0TO is old.\n\nEmmanuel Macron said: “We are seeing the brain death of NATO.”\n\nNATO replied.',
    ),
  );
  assert.match(card, /\*In this essay:\* 3 mentions, first in line 6/);
  assert.match(card, /\*Spoken of by:\* Emmanuel Macron/);
});

test('what is said of the mentions stands close together, and apart from what the entity is', () => {
  const { card } = cardAt(dated('NA$0TO is old. NATO replied.'));
  assert.match(
    card.split('\n\n').at(-1) ?? '',
    /^\*In this essay:\* .+ {2}\n\*Why:\* .+ {2}\n\*Dossier’s gazetteer, checked .+\*$/,
  );
});

test('a note’s facts are told from the gazetteer’s', () => {
  const note = '--- file: nato.md\n---\ntitle: NATO\ntype: alliance\ndefence: All for one\n---\nOurs.\n';
  const { card } = cardAt(dated('NA$0TO met.') + note);
  assert.match(card, /All for one\./);
  assert.match(card, /\n\nOurs\.\n\n/);
  assert.match(card, /Note nato.md: defence; members, founding and treaty from Dossier’s gazetteer, checked/);
  assert.match(card, /\[Open note\]\(file:\/\/\/nato\.md\)$/);
});

test('one whom the text makes known says how', () => {
  const { card } = cardAt(dated('The scholar Glenn Sny$0der wrote.'));
  assert.match(card, /^\*\*Glenn Snyder\*\* · person\n\n\*In this essay:\*/);
  assert.match(card, /\*Introduced by this text\*$/);
});

test('a name with several readings lists them and says how to choose', () => {
  const notes =
    '--- file: a.md\n---\ntitle: Georgia (state)\naliases: [Zorb]\ntype: state\n---\nOne.\n' +
    '--- file: b.md\n---\ntitle: Georgia (person)\naliases: [Zorb]\ntype: person\n---\nTwo.\n';
  const { card } = cardAt(`The Zo$0rb is far.\n${notes}`);
  assert.match(card, /^\*\*Zorb\*\* may mean\n\n- \*\*Georgia \(state\)\*\* · state/);
  assert.match(card, /<!-- Zorb = georgia-state -->/);
});

test('a card has at most a dozen lines, whatever is known', () => {
  const long = 'word '.repeat(400);
  const note = `--- file: nato.md\n---\ntitle: NATO\ntype: alliance\ndefence: ${long}\n---\n${long}\n`;
  const essay = dated(`NA$0TO met. ${'Macron praised “NATO and all.” '.repeat(20)}`);
  for (const text of [essay, essay + note, dated('The United Sta$0tes met.')]) {
    const { raw } = cardAt(text);
    assert.ok(raw.split('\n').filter((line) => line !== '').length <= 12, raw);
    assert.ok(raw.length < 2000, `${raw.length}`);
  }
});

test('nothing of a note becomes markup or a command', () => {
  const evil = '[x](command:evil) <img src=x> **bold** `code`';
  const note = `--- file: zorb.md\n---\ntitle: "Zorb"\ntype: alliance\ntreaty: "${evil}"\n---\n${evil}\n`;
  const { raw } = cardAt(`The Zo$0rb met.\n${note}`);
  assert.doesNotMatch(raw, /(?<!\\)\]\((?!file:)/);
  assert.doesNotMatch(raw, /(?<!\\)</);
});

test('words that name nobody, and places without a document, have no card', () => {
  assert.equal(cardAt(dated('Nothing is sa$0id here.')).raw, '');
  assert.equal(hover(projectFixture('NATO').project, 'nowhere.md', 1), undefined);
});
