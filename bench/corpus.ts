import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateEssay } from './generate-essay.ts';
import { generateNote } from './generate-note.ts';
import { inventThings, type Thing } from './invented-names.ts';
import { createRandom } from './random.ts';

/** Raised whenever the generator's output changes, so that no run measures an older corpus. */
const version = '1';
const folder = join(import.meta.dirname, 'corpus');
const notesPerFolder = 100;

/** The folder of a vault of `count` notes, written on first use. `plainLinks`: `[x](<y.md>)` in place of `[[x]]`. */
export function vault(count: number, options: { plainLinks?: boolean } = {}): string {
  return once(`vault-${count}${options.plainLinks ? '-plain' : ''}`, (place) => {
    const things = inventThings(count);
    const link = options.plainLinks ? plainLinkTo(things) : wikilinkTo;
    things.forEach((thing, index) => {
      if (index % notesPerFolder === 0) mkdirSync(join(place, folderName(index)), { recursive: true });
      const text = generateNote({ random: createRandom(index + 1), thing, things, link });
      writeFileSync(join(place, notePath(thing, index)), text);
    });
  });
}

/** The essay of about that many words. */
export function essay(words: number): string {
  const place = once(`essay-${words}`, (made) => {
    mkdirSync(made, { recursive: true });
    writeFileSync(join(made, 'essay.md'), generateEssay(words));
  });
  return readFileSync(join(place, 'essay.md'), 'utf8');
}

/** Where the note with that index stands in its vault. */
export function notePath(thing: Thing, index: number): string {
  return `${folderName(index)}/${thing.title}.md`;
}

function folderName(index: number): string {
  return String(Math.floor(index / notesPerFolder)).padStart(4, '0');
}

function wikilinkTo(thing: Thing, label: string | undefined): string {
  return label === undefined ? `[[${thing.title}]]` : `[[${thing.title}|${label}]]`;
}

function plainLinkTo(things: readonly Thing[]): (thing: Thing, label: string | undefined) => string {
  const places = new Map(things.map((thing, index) => [thing, notePath(thing, index)]));
  return (thing, label) => `[${label ?? thing.title}](<../${places.get(thing)}>)`;
}

function once(name: string, write: (place: string) => void): string {
  const place = join(folder, name);
  const mark = join(folder, `${name}.version`);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === version) return place;
  rmSync(place, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  write(place);
  writeFileSync(mark, version);
  return place;
}
