/*
 * One start over a vault, as a fresh server makes it: for a process of its own (`child.ts`). Milliseconds are from the
 * moment the folder is opened; loading the program itself is not counted.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hover } from '../src/core/index.ts';
import { createFolder, type Folder } from '../src/server/folder.ts';
import { readGazetteerFile } from '../src/server/gazetteer-file.ts';
import { createNodeFileSystem } from '../src/server/node-file-system.ts';
import { defaultSettings } from '../src/server/settings.ts';

function openFolder(
  root: string,
  storage: string,
  gazetteer = () => readGazetteerFile(console.error),
): Folder {
  return createFolder({
    root,
    storage,
    loose: false,
    fileSystem: createNodeFileSystem(),
    log: { info() {}, warn: console.error, error: console.error },
    settings: defaultSettings,
    today: '2026-01-01',
    gazetteer,
    openDocument: () => undefined,
    onChanged() {},
  });
}

const quietly = { report() {}, done() {}, isCancelled: () => false };
/**
 * Resident bytes. What V8 has set aside for young objects, 2 to 128 MiB that have nothing to do with how many notes there
 * are, is given back first, as it is where memory is short; some compiled code goes with it, so no time is taken here.
 */
const memory = (): number => {
  globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  return process.memoryUsage().rss;
};

/** A note of the vault whose title only it has, and an essay that names it. */
function someNote(root: string) {
  const files = readdirSync(join(root, '0000'));
  const file = files.find((name) => name.includes(' of ')) ?? (files[0] as string);
  const title = file.slice(0, -3);
  return { path: `0000/${file}`, title, essay: `# Essay\n\nNATO and the ${title} met.\n` };
}

/** Whether the name in an open essay has its note’s card. */
function answers(folder: Folder, { essay, title }: ReturnType<typeof someNote>): boolean {
  return hover(folder.project, 'essay.md', essay.indexOf(title) + 3)?.markdown.includes('is a') ?? false;
}

/** First start, second start: the same program. */
export async function start(root: string, storage: string): Promise<Record<string, number>> {
  const note = someNote(root);
  globalThis.gc?.();
  const began = performance.now();
  const since = (): number => performance.now() - began;
  const folder = openFolder(root, storage);
  let restored = 0;
  let hovered = 0;
  await folder.read(quietly, async () => {
    restored = since();
    if (folder.count() === 0) return;
    folder.project.open('essay.md', note.essay);
    if (!answers(folder, note)) throw new Error('no card');
    hovered = since();
  });
  const read = since();
  const then = performance.now();
  folder.project.open('essay.md', note.essay);
  if (!answers(folder, note)) throw new Error('no card');
  const answer = performance.now() - then;
  await folder.dispose();
  return { restored, hovered, read: read - (hovered - restored), answer };
}

/**
 * The second start when nobody asks for anything in between. The first hover reads the gazetteer, and what V8 then gives
 * back is no part of verifying.
 */
export async function verified(root: string, storage: string): Promise<Record<string, number>> {
  globalThis.gc?.();
  const began = performance.now();
  const folder = openFolder(root, storage);
  await folder.read(quietly);
  const read = performance.now() - began;
  await folder.dispose();
  return { read };
}

/** What the folder takes when it has been read for the first time, with all code that this needs. */
export async function known(root: string, storage: string): Promise<Record<string, number>> {
  const before = memory();
  const folder = openFolder(root, storage);
  await folder.read(quietly);
  return { perNote: (memory() - before) / folder.count() };
}

/**
 * What the folder takes once all that answers need is made and kept for the next start. The program has opened a small
 * folder before: its code, and the gazetteer that all folders share, are not counted.
 */
export async function resident(
  root: string,
  small: string,
  storage: string,
): Promise<Record<string, number>> {
  const gazetteer = readGazetteerFile(console.error);
  const open = async (place: string): Promise<Folder> => {
    const folder = openFolder(place, storage, () => gazetteer);
    await folder.read(quietly);
    while (folder.prepare());
    await folder.dispose();
    return folder;
  };
  const first = await open(small);
  const before = memory();
  const folder = await open(root);
  const perNote = (memory() - before) / folder.count();
  return { perNote, small: first.count() };
}

/** Saves single notes, then changes a thousand files behind the folder's back; all is put back. */
export async function changes(root: string, storage: string): Promise<Record<string, number>> {
  const folder = openFolder(root, storage);
  await folder.read(quietly);
  const note = someNote(root);
  folder.project.open('essay.md', note.essay);
  answers(folder, note);
  const text = readFileSync(join(root, note.path), 'utf8');
  const saves: number[] = [];
  for (let time = 0; time < 21; time++) {
    writeFileSync(join(root, note.path), text.replace('\n---\n', `\nnames: Other ${time}\n---\n`));
    const began = performance.now();
    folder.touch([note.path]);
    await folder.settled();
    saves.push(performance.now() - began);
  }
  writeFileSync(join(root, note.path), text);
  const paths = readdirSync(root)
    .flatMap((name) => readdirSync(join(root, name)).map((file) => `${name}/${file}`))
    .slice(0, 1000);
  const began = performance.now();
  for (const path of paths) folder.touch([path]);
  await folder.settled();
  const many = performance.now() - began;
  return { save: saves.toSorted((a, b) => a - b)[10] as number, firstSave: saves[0] as number, many };
}

/** The yardstick of the second start: each folder listed, each file's state asked for, nothing done with it. */
export function bareStat(root: string): Record<string, number> {
  const began = performance.now();
  let files = 0;
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory()) walk(`${folder}/${entry.name}`);
      else if (statSync(`${folder}/${entry.name}`).isFile()) files++;
    }
  };
  walk(root);
  return { stat: performance.now() - began, files };
}
