import assert from 'node:assert/strict';
import { relative } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { createNodeFileSystem } from '../../src/server/node-file-system.ts';
import { fuzzRuns } from '../fuzz-runs.ts';

const letters = fc.constantFrom(...'aZ9 ._-/%#?é\\:~');
const name = fc.array(letters, { minLength: 1, maxLength: 12 }).map((each) => each.join(''));

test('addresses and places within a folder are those that Node tells', () => {
  const { toUri, relative: inside } = createNodeFileSystem();
  fc.assert(
    fc.property(name, name, (one, other) => {
      const path = `/${one}/${other}`;
      assert.equal(toUri(path), pathToFileURL(path).href);
      const told = relative('/a', path);
      const isInside = told !== '' && told !== '..' && !told.startsWith('../');
      assert.equal(inside('/a', path), isInside ? told : undefined);
      assert.equal(inside('/a', `/a/${one}`), insideOf(one));
    }),
    { numRuns: fuzzRuns(2000) },
  );
});

function insideOf(path: string): string | undefined {
  const told = relative('/a', `/a/${path}`);
  return told === '' || told === '..' || told.startsWith('../') ? undefined : told;
}
