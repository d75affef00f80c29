import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type * as Sarif from 'sarif';
import { run } from '../../src/cli/run.ts';
import { bibliographyChecks, checks } from '../../src/core/index.ts';

const root = mkdtempSync(join(tmpdir(), 'dossier sarif-'));
after(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string | Uint8Array): void {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}

async function check(...argv: string[]): Promise<{ code: number; log: Sarif.Log }> {
  let out = '';
  const code = await run(['check', ...argv, '--format', 'sarif'], {
    out: (text) => {
      out += text;
    },
    error: (text) => assert.fail(text),
    today: () => '2026-01-01',
    version: '1.2.3',
  });
  return { code, log: JSON.parse(out) };
}

const essay =
  '😀 “The harbour must stay closed to all ships in winter,” said Mira Solano.\n\nSee [[Nowhere]].\n';
const speech =
  '---\ntitle: A Speech\ntype: source\nauthor: Mira Solano\n---\nThe harbour must stay open to all ships in winter.\n';
put('folder/an essay.md', essay);
put('folder/sources/speech.md', speech);
put('clean/essay.md', 'All is well.\n');
put('hints/essay.md', 'All is well.\n\n[^a]: Nobody comes here.\n');
put('broken/latin.md', new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x0a]));

test('a log of version 2.1.0 with the rules of all checks, each with help', async () => {
  const { code, log } = await check(join(root, 'clean'));
  assert.equal(code, 0);
  assert.equal(log.version, '2.1.0');
  assert.match(log.$schema ?? '', /sarif-schema-2\.1\.0\.json$/);
  const [only, ...others] = log.runs;
  assert.equal(others.length, 0);
  assert.equal(only?.columnKind, 'utf16CodeUnits');
  assert.deepEqual(only.results, [], 'no results are an empty list, not a missing one');
  const { name, semanticVersion, rules } = only.tool.driver;
  assert.deepEqual([name, semanticVersion], ['Dossier', '1.2.3']);
  assert.deepEqual(
    rules?.map(({ id }) => id),
    [...checks, ...bibliographyChecks].map(({ id }) => id),
  );
  for (const rule of rules ?? []) {
    assert.match(rule.shortDescription?.text ?? '', /\.$/, rule.id);
    assert.match(rule.help?.text ?? '', /\.$/, rule.id);
  }
});

test('each result says where, in code units, and what it is measured against', async () => {
  const { code, log } = await check(join(root, 'folder'));
  assert.equal(code, 1);
  const { results = [], tool } = log.runs[0] as Sarif.Run;
  assert.deepEqual(
    results.map(({ ruleId, level }) => [ruleId, level]),
    [
      ['altered-quotation', 'warning'],
      ['broken-link', 'warning'],
    ],
  );
  for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules?.[ruleIndex ?? -1]?.id, ruleId);
  const [altered] = results;
  const place = altered?.locations?.[0]?.physicalLocation;
  const start = essay.indexOf('closed');
  assert.deepEqual(place?.region, {
    startLine: 1,
    startColumn: start + 1,
    endLine: 1,
    endColumn: start + 7,
    charOffset: start,
    charLength: 6,
  });
  assert.equal(fileURLToPath(place?.artifactLocation?.uri ?? ''), join(root, 'folder/an essay.md'));
  const [related] = altered?.relatedLocations ?? [];
  const there = related?.physicalLocation;
  assert.equal(fileURLToPath(there?.artifactLocation?.uri ?? ''), join(root, 'folder/sources/speech.md'));
  const { charOffset = 0, charLength = 0 } = there?.region ?? {};
  assert.match(speech.slice(charOffset, charOffset + charLength), /^The harbour must stay open/);
});

test('a single file is checked against the workspace, and its source is named by its place there', async () => {
  const { log } = await check(join(root, 'folder/an essay.md'), '--workspace', join(root, 'folder'));
  const related = log.runs[0]?.results?.[0]?.relatedLocations?.[0]?.physicalLocation;
  assert.match(related?.artifactLocation?.uri ?? '', /folder\/sources\/speech\.md$/);
});

test('hints are notes and no reason to fail', async () => {
  const { code, log } = await check(join(root, 'hints'));
  assert.equal(code, 0);
  assert.deepEqual(
    log.runs[0]?.results?.map(({ ruleId, level }) => [ruleId, level]),
    [['unused-footnote', 'note']],
  );
});

test('a file that cannot be read is a result with a rule of its own', async () => {
  const { code, log } = await check(join(root, 'broken'));
  assert.equal(code, 1);
  const [result] = log.runs[0]?.results ?? [];
  assert.deepEqual([result?.ruleId, result?.level], ['unreadable-file', 'error']);
  assert.match(
    log.runs[0]?.tool.driver.rules?.[result?.ruleIndex ?? -1]?.shortDescription?.text ?? '',
    /cannot be read/,
  );
});
