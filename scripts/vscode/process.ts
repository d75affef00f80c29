import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { constants } from 'node:os';

/** How long a program may take to end by itself before it is killed, in milliseconds. */
const patience = 5000;

interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Runs a program to its end and returns what it wrote to its standard output.
 *
 * @throws Error with the last lines of its error output, if it fails
 */
export function run(command: string, args: readonly string[], options: RunOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const kill = (): boolean => child.kill();
    process.once('exit', kill);
    let output = '';
    let errors = '';
    child.stdout.on('data', (data: Buffer) => {
      output += data;
    });
    child.stderr.on('data', (data: Buffer) => {
      errors += data;
    });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.removeListener('exit', kill);
      if (code === 0) resolve(output);
      else reject(new Error(`${[command, ...args].join(' ')}: ${code ?? signal}\n${lastLines(errors, 12)}`));
    });
  });
}

/** A program that runs beside us until it ends or is stopped. */
export interface Running {
  readonly child: ChildProcess;
  /** Settles when the program has ended, with its exit code (128 and more for a signal). */
  readonly ended: Promise<number>;
  /** Ends the program and all that it started; settles when none is left. */
  stop(): Promise<void>;
}

/**
 * Starts a program in a process group of its own, so that it can be ended together with whatever it starts.
 * It does not outlive this process, unless this process is killed outright.
 */
export function start(command: string, args: readonly string[], options: SpawnOptions): Running {
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? signalCode(signal)));
  });
  const kill = (): boolean => signalGroup(child, 'SIGKILL');
  process.once('exit', kill);
  const stop = async (): Promise<void> => {
    signalGroup(child, 'SIGTERM');
    const deadline = Date.now() + patience;
    while (signalGroup(child, 0)) {
      if (Date.now() > deadline) kill();
      await sleep(25);
    }
    process.removeListener('exit', kill);
  };
  return { child, ended, stop };
}

/**
 * Calls `action` once: at the first Ctrl-C, request to terminate or loss of the terminal, or when the process that
 * started this one is gone. npm's shell does not pass a signal on, it only ends.
 */
export function onInterrupt(action: (exitCode: number) => void): void {
  let called = false;
  const interrupt = (signal: NodeJS.Signals): void => {
    if (called) return;
    called = true;
    action(signalCode(signal));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) interrupt('SIGHUP');
  }, 500).unref();
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export function isNodeError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export function lastLines(text: string, count: number): string {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}

/** @returns whether any process of the group was there to receive the signal */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  if (child.pid === undefined) return false;
  if (process.platform === 'win32') return child.exitCode === null && child.kill(signal);
  try {
    return process.kill(-child.pid, signal);
  } catch {
    return false;
  }
}

/** The exit code a shell reports for a program ended by a signal. */
function signalCode(signal: NodeJS.Signals | null): number {
  return signal === null ? 1 : 128 + constants.signals[signal];
}
