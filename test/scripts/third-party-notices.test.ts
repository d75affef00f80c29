import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { noticesOf, writeNotices } from '../../scripts/third-party-notices.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

test('every package with code in the bundle is named once, with its licence', () => {
  const notices = noticesOf(root, [
    'src/core/index.ts',
    'node_modules/unified/lib/index.js',
    'node_modules/remark-parse/lib/index.js',
    'node_modules/remark-parse/index.js',
  ]);
  assert.deepEqual(
    notices.map(({ name, license }) => [name, license]),
    [
      ['remark-parse', 'MIT'],
      ['unified', 'MIT'],
    ],
  );
  assert.match(writeNotices(notices), /remark-parse [\d.]+ \(MIT\)\n\n.*Permission is hereby granted/s);
});

test('a package that has no text of its licence is named with who made it', () => {
  const [notice] = noticesOf(root, ['node_modules/format/format.js']);
  assert.equal(notice?.license, 'MIT');
  assert.match(notice?.text ?? '', /^Made by Sami Samhuri/);
});
