import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** A piece of work that is measured in a process of its own. */
export interface Task {
  /** Relative to `bench/`: `peers/foam.ts`. */
  readonly module: string;
  /** A function that it exports. */
  readonly task: string;
  readonly parameters: readonly unknown[];
}

export interface Outcome<T> {
  readonly result: T;
  /** From the call to its end: loading the program is not counted. */
  readonly milliseconds: number;
  /** Of the whole process. */
  readonly cpuSeconds: number;
  readonly peakMiB: number;
}

/** Runs a task in a fresh process. */
export async function runTask<T>({ module, task, parameters }: Task): Promise<Outcome<T>> {
  const printed = await output(process.execPath, [
    '--max-old-space-size=16000',
    '--expose-gc',
    join(import.meta.dirname, 'child.ts'),
    join(import.meta.dirname, module),
    task,
    JSON.stringify(parameters),
  ]);
  return JSON.parse(printed.trim().split('\n').at(-1) as string) as Outcome<T>;
}

/** Runs a shell command; for yardsticks such as `cat`. @returns milliseconds */
export async function runShell(command: string, ...parameters: readonly string[]): Promise<number> {
  const begun = performance.now();
  await output('sh', ['-c', command, ...parameters]);
  return performance.now() - begun;
}

function output(command: string, parameters: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    let failed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      failed += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(printed);
      else reject(new Error(`${parameters.slice(2).join(' ')} ended with ${code}: ${failed.slice(-2000)}`));
    });
  });
}
