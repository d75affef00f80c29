import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { createLexicon } from '../../src/core/lexicon/lexicon.ts';
import { createBlockDocument } from '../../src/core/markdown/block-document.ts';
import { createNameReader } from '../../src/core/names/names.ts';
import { type Case, markOf, readCases, unmarked, wantedMarks } from '../core/names/fixture.ts';
import { gazetteer } from './built.ts';

const folder = new URL('./mentions/', import.meta.url);
const reader = createNameReader(createLexicon({ gazetteer, notes: [], not: [] }));

/** The Markdown of a case with every mention marked that is found with the gazetteer as it ships. */
function marksFound({ marked, asOf = '2019-12-09', pins = new Map() }: Case): string {
  const source = unmarked(marked);
  const runs = createBlockDocument(source).blocks.flatMap((block) => block.runs);
  const { mentions } = reader.read({ runs, asOf, pins, linkTarget: () => undefined });
  const wanted = wantedMarks(marked);
  let found = '';
  let at = 0;
  runs.forEach((run, index) => {
    for (const mention of mentions[index] ?? []) {
      const { start, end } = run.toSourceSpan(mention);
      found += source.slice(at, start) + markOf(source.slice(start, end), wanted.get(`${start}`), mention);
      at = end;
    }
  });
  return found + source.slice(at);
}

for (const file of readdirSync(folder).toSorted()) {
  const name = file.replace(/\.txt$/, '');
  describe(`mentions with the gazetteer: ${name}`, () => {
    for (const { group, input } of readCases(name, folder)) {
      test(`${group}: ${unmarked(input.marked).slice(0, 70)}`, () => {
        assert.equal(marksFound(input), input.marked);
      });
    }
  });
}
