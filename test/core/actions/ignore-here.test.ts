import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problems } from '../../../src/core/index.ts';
import { actionsAt, projectFixture, textAfter } from '../../project-fixture.ts';

function codes(text: string): readonly string[] {
  const { project, path } = projectFixture(text);
  return problems(project, path).map(({ code }) => code);
}

const cases: readonly (readonly [string, string, string])[] = [
  [
    'a paragraph',
    'One.\n\nSee [[No$0where]].\n',
    'One.\n\n<!-- dossier-ignore broken-link -->\nSee [[Nowhere]].\n',
  ],
  [
    'right behind other text',
    '# One\nSee [[No$0where]].\n',
    '# One\n<!-- dossier-ignore broken-link -->\nSee [[Nowhere]].\n',
  ],
  ['a quote', '> See [[No$0where]].\n', '<!-- dossier-ignore broken-link -->\n> See [[Nowhere]].\n'],
  [
    'an item of a list',
    '- One\n- See [[No$0where]].\n',
    '- One\n- See [[Nowhere]]. <!-- dossier-ignore broken-link -->\n',
  ],
  [
    'a cell',
    '| a | b |\n| - | - |\n| [[No$0where]] | x |\n',
    '| a | b |\n| - | - |\n| [[Nowhere]] <!-- dossier-ignore broken-link --> | x |\n',
  ],
];
for (const [name, before, after] of cases) {
  test(`a comment for ${name}`, () => {
    const fixture = projectFixture(before);
    const action = actionsAt(fixture).find(({ title }) => title === 'Ignore here (broken-link)');
    assert.ok(action);
    assert.equal(textAfter(fixture, action), after);
    assert.deepEqual(codes(after), []);
  });
}

test('it counts for the block behind it and no other', () => {
  const comment = '<!-- dossier-ignore broken-link -->';
  assert.deepEqual(codes(`${comment}\n\nSee [[A]].\n\nSee [[B]].\n`), ['broken-link']);
  assert.deepEqual(codes(`${comment}\n\n- See [[A]].\n- See [[B]].\n`), []);
  assert.deepEqual(codes(`- ${comment}\n  See [[A]].\n- See [[B]].\n`), ['broken-link']);
});

test('it counts for the checks that it names and no other', () => {
  const text = 'See [[A]], and this.[^b]\n';
  assert.deepEqual(codes(text), ['broken-link', 'missing-footnote']);
  assert.deepEqual(codes(`<!-- dossier-ignore missing-footnote -->\n${text}`), ['broken-link']);
  assert.deepEqual(codes(`%% dossier-ignore missing-footnote, broken-link %%\n${text}`), []);
  assert.deepEqual(
    codes(`<!-- dossier-ignore missing-footnote -->\n<!-- dossier-ignore broken-link -->\n${text}`),
    [],
  );
  assert.deepEqual(codes(`<!-- dossier-ignore -->\n${text}`), ['broken-link', 'missing-footnote']);
});

test('what stands in the front matter has no place for a comment', () => {
  const fixture = projectFixture('---\ntitle: A\nbibliography: no$0ne.bib\n---\nText.\n');
  assert.equal(problems(fixture.project, fixture.path).length, 1);
  assert.deepEqual(actionsAt(fixture), []);
});
