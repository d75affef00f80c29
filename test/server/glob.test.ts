import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGlob } from '../../src/server/glob.ts';
import { createIgnore } from '../../src/server/ignore.ts';
import { assertLinear } from '../effort.ts';

const cases: readonly [glob: string, matches: readonly string[], others: readonly string[]][] = [
  ['*.md', ['a.md', '.md'], ['a/b.md', 'a.mdx']],
  ['**/*.md', ['a.md', 'a/b.md', 'a/b/c.md'], ['a.txt']],
  ['**/.git', ['.git', 'a/.git'], ['a.git', '.git/x']],
  ['a/**', ['a/b', 'a/b/c', 'a'], ['b/a']],
  ['a/**/z', ['a/z', 'a/b/z', 'a/b/c/z'], ['az', 'a/zz']],
  ['note?.md', ['note1.md', 'note𝕏.md'], ['note.md', 'note12.md']],
  ['[a-c]x.[!t]d', ['ax.md', 'cx.md'], ['dx.md', 'ax.td']],
  ['*.{md,bib}', ['a.md', 'a.bib'], ['a.json', 'a.{md,bib}']],
  ['{a,b}/{c,d}', ['a/c', 'b/d'], ['a/b', 'c/d']],
  ['a\\*b', ['a*b'], ['axb']],
  ['a[b', ['a[b'], ['ab']],
  ['*a*a*a*b', ['aaab', 'xaxaxab'], ['aab']],
];

for (const [glob, matches, others] of cases) {
  test(`glob ${glob}`, () => {
    const match = createGlob(glob);
    for (const path of matches) assert.ok(match(path), `${path} should match`);
    for (const path of others) assert.ok(!match(path), `${path} should not match`);
  });
}

test('no glob takes long', () => {
  for (const glob of [`${'*a'.repeat(100)}b`, `${'**/a/'.repeat(100)}b`, '{a,b}'.repeat(60)])
    assertLinear((count) => void createGlob(glob)(`${'a'.repeat(count)}/${'a/'.repeat(count)}`), 200);
});

test('ignore files hold in their folder, the last rule wins', () => {
  const ignore = createIgnore(['**/draft']);
  ignore.addFile('', '# comment\n*.tmp.md\n/build\nlogs/\n!keep.tmp.md\n');
  ignore.addFile('sub', 'only-here.md\n/anchored.md\ndeep/*.md\n');
  const ignored = (path: string): boolean => ignore.ignoresWithParents(path);
  const yes = [
    'a.tmp.md',
    'x/b.tmp.md',
    'build/a.md',
    'x/logs/a.md',
    'sub/only-here.md',
    'sub/x/only-here.md',
  ];
  yes.push(
    'sub/anchored.md',
    'sub/deep/a.md',
    'x/draft/a.md',
    '.foam/a.md',
    'x/node_modules/a.md',
    'x/.hidden.md',
  );
  const no = [
    'keep.tmp.md',
    'x/build/a.md',
    'logs.md',
    'only-here.md',
    'sub/x/anchored.md',
    'sub/deep/x/a.md',
    'a.md',
  ];
  for (const path of yes) assert.ok(ignored(path), `${path} should be ignored`);
  for (const path of no) assert.ok(!ignored(path), `${path} should be read`);
});
