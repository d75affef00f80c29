/**
 * Runs one task of one module in a process of its own and prints what it gives back as JSON:
 * `node bench/child.ts MODULE TASK ARGUMENTS`, the arguments as a JSON list.
 */
import { pathToFileURL } from 'node:url';

const [module = '', task = '', parameters = '[]'] = process.argv.slice(2);
const tasks = (await import(pathToFileURL(module).href)) as Record<string, (...args: never[]) => unknown>;
const run = tasks[task];
if (!run) throw new Error(`${module} has no task ${task}`);
const begun = performance.now();
const result = await run(...(JSON.parse(parameters) as never[]));
const milliseconds = performance.now() - begun;
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6;
process.stdout.write(`\n${JSON.stringify({ result, milliseconds, cpuSeconds, peakMiB: maxRSS / 1024 })}\n`);
// Peers keep timers and watchers alive.
process.exit(0);
