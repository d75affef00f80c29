/**
 * Counts the names found in ordinary writing, which should hold few that Dossier knows:
 * `npm run eval:alarms -- DIR [--sample N] [--seed N]`. Each folder in DIR is one kind of text (`.md`, `.txt`); the texts are no part of
 * the repository. A sample, the same for the same seed, is listed for judging by hand: right, or a false alarm.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createLexicon } from '../src/core/lexicon/lexicon.ts';
import { createBlockDocument } from '../src/core/markdown/block-document.ts';
import type { Mention } from '../src/core/model/mention.ts';
import type { ProseRun } from '../src/core/model/prose-run.ts';
import { createNameReader, type NameReader } from '../src/core/names/names.ts';
import { plainRuns } from '../src/core/text/plain.ts';
import { loadBuiltGazetteer } from './layers/names.ts';

interface Found {
  readonly file: string;
  readonly text: string;
  readonly mention: Mention;
  readonly entity: string;
}

interface Kind {
  readonly kind: string;
  readonly words: number;
  readonly found: readonly Found[];
}

const lexicon = createLexicon({ gazetteer: loadBuiltGazetteer(), notes: [], not: [] });

function runsOf(file: string): readonly ProseRun[] {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.md')) return plainRuns(text).map(({ run }) => run);
  return createBlockDocument(text).blocks.flatMap((block) => block.runs);
}

function wordsIn(text: string): number {
  return text.match(/\p{L}[\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}

function readFolder(dir: string, kind: string, reader: NameReader): Kind {
  let words = 0;
  const found: Found[] = [];
  const files = readdirSync(join(dir, kind), { recursive: true }).map(String);
  for (const file of files.filter((name) => /\.(?:md|txt)$/.test(name)).sort()) {
    const runs = runsOf(join(dir, kind, file));
    const { mentions, introduced } = reader.read({
      runs,
      asOf: '2026-01-01',
      pins: new Map(),
      linkTarget: () => undefined,
    });
    const named = new Map(introduced.map((entity) => [entity.id, entity.name]));
    runs.forEach(({ text }, index) => {
      words += wordsIn(text);
      for (const mention of mentions[index] ?? []) {
        const id = mention.entity ?? mention.candidates[0] ?? '?';
        found.push({ file, text, mention, entity: lexicon.entity(id)?.name ?? named.get(id) ?? id });
      }
    });
  }
  return { kind, words, found };
}

/** A linear congruential generator: the same sample for the same seed (Numerical Recipes, 2nd ed., ch. 7). */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const keyed = items.map((item) => ({ item, key: next() }));
  return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item);
}

function line({ text, mention, entity }: Found): string {
  const { start, end, form } = mention;
  const left = text.slice(Math.max(0, start - 60), start);
  const right = text.slice(end, end + 50);
  return `${form} → ${entity} | ${left}[${text.slice(start, end)}]${right}`.replace(/\s+/g, ' ');
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sample: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' } },
  });
  const [dir] = positionals;
  if (!dir) {
    console.error('usage: npm run eval:alarms -- DIR [--sample N] [--seed N]');
    return 2;
  }
  const root = resolve(dir);
  const reader = createNameReader(lexicon);
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const folder of folders) {
    const { kind, words, found } = readFolder(root, folder.name, reader);
    const taken = found.filter(({ mention }) => /^(?:nominal|pronoun|title)$/.test(mention.form)).length;
    const rate = ((found.length / words) * 1000).toFixed(2);
    console.log(
      `\n${kind}: ${words} words, ${found.length} mentions (${taken} of them nouns and pronouns), ${rate} per 1,000 words`,
    );
    for (const one of shuffled(found, Number(values.seed)).slice(0, Number(values.sample)))
      console.log(`  ${line(one)}`);
  }
  return 0;
}

process.exitCode = main();
