import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Every file below a folder with what it holds. */
export function contents(path: string): ReadonlyMap<string, string> {
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((name) => statSync(name).isFile());
  return new Map(files.sort().map((name) => [name, readFileSync(name, 'utf8')]));
}

/** Writes what has changed since `asFound` was read, and deletes what has come. */
export function restore(path: string, asFound: ReadonlyMap<string, string>): void {
  const now = contents(path);
  for (const name of now.keys()) if (!asFound.has(name)) rmSync(name);
  for (const [name, text] of asFound) {
    if (now.get(name) === text) continue;
    mkdirSync(dirname(name), { recursive: true });
    writeFileSync(name, text);
  }
}
