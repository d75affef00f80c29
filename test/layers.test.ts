import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';

/** Who may import whom, by folder under `src`; nothing else is allowed. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  server: ['server', 'core'],
  cli: ['cli', 'core', 'server'],
  client: ['client', 'server/protocol.ts'],
};

/** Packages that a layer must never see. */
const forbidden: Readonly<Record<string, RegExp>> = {
  core: /^(?:node:|vscode|fs$|path$|os$|worker_threads$)/,
  server: /^vscode$|^vscode-languageclient/,
  cli: /^vscode$|^vscode-languageclient/,
  client: /^vscode-languageserver$/,
};

const files = globSync('src/**/*.ts').map((file) => file.replaceAll('\\', '/'));

function importsOf(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8');
  const matches = source.matchAll(
    /^(?:import|export)\b[^'"]*?\bfrom\s+['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)|^import\s+['"]([^'"]+)['"]/gm,
  );
  return [...matches].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
}

test('there is something to check', () => assert.ok(files.length > 50));

for (const layer of Object.keys(arrows)) {
  test(`${layer} imports only ${arrows[layer]!.join(', ')}`, () => {
    for (const file of files.filter((each) => each.startsWith(`src/${layer}/`))) {
      for (const imported of importsOf(file)) {
        if (imported.startsWith('.')) {
          const path = normalize(join(dirname(file), imported)).replaceAll('\\', '/');
          const allowed = arrows[layer]!.some(
            (each) => path === `src/${each}` || path.startsWith(`src/${each}/`),
          );
          assert.ok(allowed, `${file} imports ${imported}`);
        } else assert.ok(!forbidden[layer]!.test(imported), `${file} imports ${imported}`);
      }
    }
  });
}

/** What is loaded with a file before anything runs: `import type` is gone by then, and `import()` comes later. */
function loadedWith(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, imported = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\b(?! type\b)[^'"]*?\bfrom\s+['"]([^'"]+)['"]/gm,
  )) {
    if (imported.startsWith('.')) loadedWith(normalize(join(dirname(file), imported)), found);
    else found.add(imported);
  }
  return found;
}

test('activation loads no library but what VS Code itself has loaded', () => {
  const loaded = loadedWith(normalize('src/client/extension.ts'));
  assert.ok(loaded.has(normalize('src/client/server-handle.ts')));
  assert.ok(!loaded.has(normalize('src/client/language-client.ts')));
  const packages = [...loaded].filter((each) => !each.endsWith('.ts'));
  assert.deepEqual(packages.sort(), ['node:crypto', 'vscode']);
});

test('core has no clock and prints nothing', () => {
  for (const file of files.filter((each) => each.startsWith('src/core/'))) {
    const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    const found = /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bconsole\.|\bprocess\./.exec(source);
    assert.equal(found, null, `${file}: ${found?.[0]}`);
  }
});

test('no file is longer than one can read in a sitting', () => {
  for (const file of files) {
    const lines = readFileSync(file, 'utf8').split('\n').length;
    if (file.includes('/language/')) continue;
    assert.ok(lines <= 301, `${file} has ${lines} lines`);
  }
});
