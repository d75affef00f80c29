/**
 * Measures whom *he*, *she* and the like take up: `npm run eval:pronouns -- [--dir DIR] [--split dev|test] [--write]`.
 * The sets of quotations say of each speaker that is a pronoun who it is; in `polnear` another program has said so and is often
 * wrong, so that its figure is a lower bound. A pronoun that Dossier leaves alone counts as not answered.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createMentionPredictor, loadBuiltGazetteer } from './layers/names.ts';
import { replacePart, table } from './markdown.ts';
import { hasSets, readRecords, setsIn } from './sets.ts';

interface Speaker {
  readonly speaker_start?: number;
  readonly speaker_end?: number;
  readonly speaker_pronoun?: unknown;
  readonly speaker_entity?: string;
  readonly speaker_entity_silver?: string;
}

type SameName = (one: string, other: string) => boolean;

interface Counts {
  asked: number;
  answered: number;
  right: number;
}

const root = resolve(import.meta.dirname, '..');
const reportFile = join(root, 'docs', 'evaluation.md');
const pronoun = /^(?:he|she|him|her|his|hers|himself|herself)$/i;

/** Silver answers are often nouns or scraps of a sentence: only those that may be somebody's full name are asked for. */
const fullName = /^(?!(?:The|A|An|Mr|Mrs|Sen|One) )(?:\p{Lu}[\p{L}.’'-]+ ){1,2}\p{Lu}[\p{L}’'-]+$/u;

function countSet(file: string, sameName: SameName): Counts {
  const predict = createMentionPredictor(loadBuiltGazetteer(), '2019-12-09', { takenUp: true });
  const counts: Counts = { asked: 0, answered: 0, right: 0 };
  for (const record of readRecords(file)) {
    const asked = ((record.quotes ?? []) as readonly Speaker[]).filter(
      ({ speaker_pronoun }) => speaker_pronoun,
    );
    if (asked.length === 0) continue;
    const predicted = predict(record);
    for (const { speaker_start: start = -1, speaker_end: end = -1, ...gold } of asked) {
      const name = gold.speaker_entity ?? gold.speaker_entity_silver;
      if (!name || !fullName.test(name) || !pronoun.test(record.text.slice(start, end))) continue;
      counts.asked++;
      const found = predicted.find((mention) => mention.start === start && mention.end === end);
      if (!found?.entity) continue;
      counts.answered++;
      if (sameName(name, found.entity)) counts.right++;
    }
  }
  return counts;
}

const share = (of: number, all: number): string => (all === 0 ? '' : ((of / all) * 100).toFixed(1));

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: resolve(root, '../shared/eval') },
      split: { type: 'string', default: 'dev' },
      write: { type: 'boolean', default: false },
    },
  });
  const dir = resolve(values.dir);
  if (!hasSets(dir)) {
    console.log(`The evaluation sets are not at ${dir} (no score.mjs there): nothing measured.`);
    return 0;
  }
  const { sameName } = (await import(pathToFileURL(join(dir, 'score.mjs')).href)) as { sameName: SameName };
  const rows: (string | number)[][] = [];
  for (const set of setsIn(dir, values.split)) {
    const { asked, answered, right } = countSet(join(dir, `${set}.${values.split}.jsonl`), sameName);
    if (asked === 0) continue;
    rows.push([set, asked, answered, right, share(right, answered), share(right, asked)]);
  }
  const report = table(
    ['set', 'asked', 'answered', 'right', 'right of answered, %', 'right of asked, %'],
    rows,
  );
  console.log(report);
  if (values.write)
    writeFileSync(reportFile, replacePart(readFileSync(reportFile, 'utf8'), 'pronouns', report));
  return 0;
}

process.exitCode = await main();
