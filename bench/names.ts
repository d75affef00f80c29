/*
 * How fast names are found: 10,000 names from notes with the gazetteer below them, in the notes of the bench's vault, against
 * GNU grep and one regular expression: `node bench/names.ts`. Once with names that are all at hand, and once with those of
 * notes as an open folder keeps them, which are made when a text comes upon them.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { referenceNames } from '../src/core/gazetteer/reference-names.ts';
import { type Gazetteer, loadGazetteer } from '../src/core/index.ts';
import { createAskedLexicon } from '../src/core/lexicon/asked-lexicon.ts';
import { createLayeredLexicon, createLexicon, type Lexicon } from '../src/core/lexicon/lexicon.ts';
import type { Entity } from '../src/core/model/entity.ts';
import { createNameReader } from '../src/core/names/names.ts';
import { createEntityIndex } from '../src/core/project/entity-index.ts';
import { createNoteNames } from '../src/core/project/note-names.ts';
import { createNoteStore } from '../src/core/project/note-store.ts';
import { scanNote } from '../src/core/project/scan-note.ts';
import { plainRuns } from '../src/core/text/plain.ts';
import { tokenize } from '../src/core/text/tokens.ts';
import { vault } from './corpus.ts';
import { inventThings } from './invented-names.ts';
import { runShell } from './processes.ts';
import { type Measured, printRows, type Row, rowOf } from './row.ts';

const names = 10_000;
const texts = 2_000;
const gazetteerFile = new URL('../dist/gazetteer.json', import.meta.url);

/** Megabytes of text a second; all in one process, in turn. The first round warms up and is not counted. */
export async function measureNames(rounds = 5): Promise<readonly Row[]> {
  const entities = declared();
  const gazetteer = loadGazetteer(JSON.parse(readFileSync(gazetteerFile, 'utf8')));
  const lexicon = createLexicon({ gazetteer, notes: entities, not: [] });
  const all = readNotes();
  const folder = lexiconOfFolder(all, gazetteer);
  const notes = all.slice(0, texts);
  const bytes = notes.reduce((sum, note) => sum + Buffer.byteLength(note), 0);
  const alternatives = entities.flatMap((entity) => entity.names.map(({ text }) => text));
  const expression = new RegExp(`\\b(?:${alternatives.map(escaped).join('|')})\\b`, 'g');
  // One expression of 10,000 names is too slow for all of the text.
  const few = notes.slice(0, 50);
  const fewBytes = few.reduce((sum, note) => sum + Buffer.byteLength(note), 0);
  const scratch = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
  const taken: Record<'match' | 'rules' | 'folderMatch' | 'folderRules' | 'expression' | 'grep', number[]> = {
    match: [],
    rules: [],
    folderMatch: [],
    folderRules: [],
    expression: [],
    grep: [],
  };
  try {
    writeFileSync(join(scratch, 'names.txt'), alternatives.join('\n'));
    writeFileSync(join(scratch, 'text.txt'), notes.join('\n'));
    for (let round = 0; round <= rounds; round++) {
      const one = perSecond(fewBytes, () => few.map((note) => note.match(expression)));
      const grep = await runShell('LC_ALL=C grep -oFw -f "$0/names.txt" "$0/text.txt" > /dev/null', scratch);
      const match = perSecond(bytes, () => matchAll(lexicon, notes));
      const rules = perSecond(bytes, () => readAll(lexicon, notes));
      const folderMatch = perSecond(bytes, () => matchAll(folder, notes));
      // As the program reads: an entity is worked out when it is first asked for. Nothing is known of any at the beginning.
      const asked = createAskedLexicon(() => folder).lexicon;
      const folderRules = perSecond(bytes, () => readAll(asked, notes));
      if (round === 0) continue;
      taken.expression.push(one);
      taken.grep.push(bytes / 1000 / grep);
      taken.match.push(match);
      taken.rules.push(rules);
      taken.folderMatch.push(folderMatch);
      taken.folderRules.push(folderRules);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  const measured = (what: string, key: keyof typeof taken): Measured => ({
    what: `${what}, ${names.toLocaleString('en')} names`,
    unit: 'MB/s',
    numbers: taken[key],
  });
  const grep = measured('GNU grep -oFw -f', 'grep');
  return [
    rowOf(grep),
    rowOf(measured('one regular expression', 'expression'), grep),
    rowOf(measured('matching alone, the gazetteer’s names too', 'match'), grep),
    rowOf(measured('with all rules of recognition and resolution', 'rules'), grep),
    rowOf(measured('matching alone, names as a folder keeps them', 'folderMatch'), grep),
    rowOf(measured('with all rules, names as a folder keeps them', 'folderRules'), grep),
  ];
}

function declared(): readonly Entity[] {
  return inventThings(names).map(({ title, aliases }, index) => ({
    id: `thing-${index}`,
    name: title,
    kind: 'organization',
    origin: 'note',
    names: [title, ...aliases].map((text) => ({ text, form: 'name' as const })),
  }));
}

function readNotes(): readonly string[] {
  const root = vault(names);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );
  return files.toSorted().map((file) => readFileSync(join(root, file), 'utf8'));
}

/** The names of all notes, as a project has them. */
function lexiconOfFolder(texts: readonly string[], gazetteer: Gazetteer): Lexicon {
  const store = createNoteStore();
  const noteNames = createNoteNames(store);
  texts.forEach((text, index) => {
    const record = scanNote(`${index}.md`, text);
    noteNames.changed(store.set(record, 1), undefined, record);
  });
  const entities = createEntityIndex({ notes: store, gazetteer, known: referenceNames(gazetteer) });
  return createLayeredLexicon({ ...noteNames.over(entities), gazetteer });
}

function matchAll(lexicon: Lexicon, notes: readonly string[]): void {
  for (const note of notes) lexicon.match(note, tokenize(note));
}

/** A fresh reader: nothing is known of any text. */
function readAll(lexicon: Lexicon, notes: readonly string[]): void {
  const reader = createNameReader(lexicon);
  for (const note of notes) {
    reader.read({
      runs: plainRuns(note).map(({ run }) => run),
      asOf: '2024-05-01',
      pins: new Map(),
      linkTarget: () => undefined,
    });
  }
}

function perSecond(bytes: number, work: () => unknown): number {
  const begun = performance.now();
  work();
  return bytes / 1000 / (performance.now() - begun);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

if (process.argv[1] === import.meta.filename) printRows(await measureNames());
