/**
 * `npm test`: runs every check of the repository in order, the quick ones first, and stops at the first that fails.
 */
import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { rootFolder } from './vscode/cache.ts';
import { onInterrupt, type Running, start } from './vscode/process.ts';

interface Step {
  /** The script in `package.json`, which can be run by itself too. */
  readonly script: string;
  readonly title: string;
}

const steps: readonly Step[] = [
  { script: 'build', title: 'Build' },
  { script: 'types', title: 'Types' },
  { script: 'lint', title: 'Lint and format' },
  { script: 'dead-code', title: 'Dead code' },
  { script: 'test:headless', title: 'Headless tests' },
  { script: 'test:editor', title: 'Tests inside VS Code' },
  { script: 'test:workbench', title: 'Tests with mouse and keyboard in VS Code' },
];

async function main(): Promise<number> {
  const { scripts } = JSON.parse(await readFile(join(rootFolder, 'package.json'), 'utf8'));
  const summary: string[] = [];
  let step: Running | undefined;
  onInterrupt((code) => void Promise.resolve(step?.stop()).finally(() => process.exit(code)));
  for (const [index, { script, title }] of steps.entries()) {
    say(`\n━━ ${index + 1}/${steps.length} ${title} (npm run ${script})\n`);
    const begun = Date.now();
    step = startScript(scripts[script]);
    const code = await step.ended;
    summary.push(`  ${code === 0 ? '✔' : '✖'} ${title}, ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    if (code === 0) continue;
    say(`\n━━ Stopped: ${title} failed (exit code ${code})\n\n${summary.join('\n')}`);
    say(`\nTo run this step alone: npm run ${script}`);
    return 1;
  }
  say(`\n━━ All is well\n\n${summary.join('\n')}`);
  return 0;
}

/** Starts a command line as npm does, without npm's start-up. */
function startScript(commandLine: string): Running {
  const { PATH: path = '' } = process.env;
  const env = { ...process.env, PATH: join(rootFolder, 'node_modules', '.bin') + delimiter + path };
  return start(commandLine, [], {
    cwd: rootFolder,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

process.exitCode = await main();
