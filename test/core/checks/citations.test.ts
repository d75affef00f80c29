import assert from 'node:assert/strict';
import { test } from 'node:test';
import { found, words } from './checked.ts';

const bib = '--- file: refs.bib\n@book{posen2014, title = {Restraint}, year = 2014}\n';
const head = '---\ntype: essay\nbibliography: refs.bib\n---\n\n';

test('a key that no bibliography has', () => {
  assert.deepEqual(found('unknown-citation-key', `${head}So [@posen2014; @nobody1999, p. 3].\n${bib}`), [
    ['@nobody1999', '“nobody1999” is not in refs.bib.'],
  ]);
});

test('quiet: a known key, a source note by its key, code, an address', () => {
  const source = '--- file: s.md\n---\ntitle: A speech\ntype: source\nkey: gates2011\n---\nWords.\n';
  const text = `${head}So [@posen2014] and @gates2011 say. \`[@nobody]\` me@example.org\n`;
  assert.deepEqual(words('unknown-citation-key', text + bib + source), []);
});

test('a bibliography that is not there', () => {
  const [problem] = found('missing-bibliography', head.replace('refs', 'others') + bib);
  assert.equal(problem?.[1], 'The bibliography “others.bib” is not in this folder, or cannot be read.');
  assert.deepEqual(found('missing-bibliography', head + bib), []);
});

test('a footnote without its text', () => {
  assert.deepEqual(found('missing-footnote', 'A claim.[^1] Another.[^2]\n\n[^1]: Its proof.\n'), [
    ['[^2]', 'There is no footnote “2” in this document.'],
  ]);
  assert.deepEqual(found('missing-footnote', 'A claim.^[Proof.] `[^3]` [^a]\n\n[^a]: Proof.\n'), []);
});
