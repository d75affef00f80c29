/** Runs inside VS Code's extension host: loads the suites beside this file and reports what they say. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type Mocha from 'mocha';
import { reportMark } from './report.ts';

/** How long one test may take, in milliseconds: longer than the things that it waits for may take one after the other. */
const patience = 480_000;

/** Called by VS Code. @throws Error if a test has failed */
export async function run(): Promise<void> {
  const { default: Runner } = await import('mocha');
  const mocha = new Runner({ ui: 'bdd', timeout: patience, reporter: Runner.reporters.Base });
  for (const name of readdirSync(__dirname).sort()) {
    if (name.endsWith('.editor.cjs')) mocha.addFile(join(__dirname, name));
  }
  const failures = await new Promise<number>((resolve) => {
    report(mocha.run(resolve));
  });
  if (failures > 0) throw new Error(`${failures} of the editor tests failed.`);
}

/** Prints what happens in lines that `scripts/test-editor.ts` can tell from VS Code's. */
function report(runner: Mocha.Runner): void {
  let passed = 0;
  let failed = 0;
  runner.on('suite', ({ title }) => {
    if (title !== '') say(`  ${title}`);
  });
  runner.on('pass', ({ title, duration }) => {
    passed += 1;
    say(`    ✔ ${title} (${duration ?? 0} ms)`);
  });
  runner.on('fail', ({ title }, error: Error) => {
    failed += 1;
    say(`    ✖ ${title}`);
    say(String(error.stack ?? error).replaceAll(/^/gm, '        '));
  });
  runner.on('end', () => say(`${passed} passed, ${failed} failed`));
}

function say(text: string): void {
  for (const line of text.split('\n')) console.log(reportMark + line);
}
