import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Log } from '../../src/server/log.ts';
import { createTreeChecks } from '../../src/server/tree-checks.ts';
import type { OpenDocument } from '../../src/server/workspace.ts';

const uri = 'file:///essay.md';

/** A document whose check finds these things one after the other. */
function setUp(found: readonly ('right' | 'repaired')[], busy: readonly boolean[] = []) {
  const left = [...found];
  const waits = [...busy];
  const steps: string[] = [];
  const warnings: string[] = [];
  const repaired: string[] = [];
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const step = (): string => {
    const next = left.shift() ?? 'done';
    steps.push(next);
    if (next === 'done') end();
    return next;
  };
  const opened = {
    tooLarge: false,
    path: 'essay.md',
    folder: { project: { firstReading: { isRead: () => true }, treeCheck: { step } } },
  } as unknown as OpenDocument;
  const log: Log = { info() {}, warn: (message) => void warnings.push(message), error: assert.fail };
  const checks = createTreeChecks({
    workspace: { get: (asked) => (asked === uri ? opened : undefined) },
    log,
    isBusy: () => waits.shift() ?? false,
    onRepaired: (which) => void repaired.push(which),
    quiet: 1,
    between: 1,
  });
  return { checks, ended, steps, warnings, repaired };
}

test('a wrong tree is told once in the log, counted, and all that was found by it is found again', async () => {
  const { checks, ended, steps, warnings, repaired } = setUp(['right', 'repaired', 'right']);
  checks.touched(uri);
  await ended;
  assert.deepEqual(steps, ['right', 'repaired', 'right', 'done']);
  assert.deepEqual(repaired, [uri]);
  assert.equal(checks.repaired(), 1);
  assert.equal(warnings.length, 1);
  assert.match(warnings[0] as string, /essay\.md had not been read as Markdown is/);
});

test('nothing is looked at while somebody waits for an answer', async () => {
  const { checks, ended, steps } = setUp(['right'], [true, true]);
  checks.touched(uri);
  assert.deepEqual(steps, []);
  await ended;
  assert.deepEqual(steps, ['right', 'done']);
});
