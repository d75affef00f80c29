/** Runs on any Node before `npm start` and `npm test`: says what is missing instead of failing obscurely. */
import { existsSync } from 'node:fs';

const major = Number(process.versions.node.split('.')[0]);
if (!existsSync(new URL('../node_modules/esbuild', import.meta.url))) {
  console.error('The packages are not installed yet. Run this first:\n\n  npm ci\n');
  process.exitCode = 1;
} else if (major < 24) {
  console.error(
    `Node 24 comes with "npm ci"; this is Node ${process.version}. Run "npm ci" again, and then "npm start" or "npm test".`,
  );
  process.exitCode = 1;
}
