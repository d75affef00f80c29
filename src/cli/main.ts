#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  today: () => new Date().toISOString().slice(0, 10),
  version: readVersion(),
});

/** Out of the manifest, which lies above the built program and above its source. */
function readVersion(): string {
  const places = ['../package.json', '../../package.json'].map((path) => new URL(path, import.meta.url));
  const manifest = places.find((place) => existsSync(place));
  return manifest ? JSON.parse(readFileSync(manifest, 'utf8')).version : '0.0.0';
}
