import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateEssay } from '../../../bench/generate-essay.ts';
import { createProject, type Project } from '../../../src/core/index.ts';
import {
  blockAt,
  createBlockDocument,
  editBlockDocument,
} from '../../../src/core/markdown/block-document.ts';
import type { DocumentAnalysis } from '../../../src/core/project/analysis.ts';

/** What an edit costs is counted, not timed: it must not grow with the document. */

const path = 'essay.md';

function open(words: number): Project {
  const project = createProject({
    host: { read: () => undefined },
    settings: { today: '2024-05-01', gazetteer: false, checksOff: [] },
  });
  project.open(path, generateEssay(words));
  return project;
}

/** A place between two words of running prose. */
function proseAt(text: string, share: number): number {
  return text.indexOf(' the ', Math.floor(text.length * share)) + 1;
}

/** How many items of a list are not the very ones of the list before. */
function renewed(before: readonly unknown[], after: readonly unknown[]): number {
  const known = new Set(before);
  return after.filter((one) => !known.has(one)).length;
}

function found(analysis: DocumentAnalysis) {
  return {
    runs: analysis.runs.map(({ run }) => run),
    names: analysis.names().mentions,
    quotations: analysis.quoted().filter((list) => list.length > 0),
  };
}

for (const words of [2000, 100_000]) {
  test(`a letter typed into ${words} words parses one block`, () => {
    const parsed: string[] = [];
    const text = generateEssay(words);
    const doc = createBlockDocument(text, { onParse: (block) => parsed.push(block) });
    for (const share of [0.1, 0.5, 0.9]) {
      const at = proseAt(text, share);
      void doc.blocks[blockAt(doc, at)]?.nodes;
      parsed.length = 0;
      const edited = editBlockDocument(doc, { start: at, end: at, text: 'x' });
      assert.equal(renewed(doc.blocks, edited.blocks), 1);
      void edited.blocks[blockAt(edited, at)]?.nodes;
      assert.equal(parsed.length, 1);
    }
  });
}

for (const words of [2000, 20_000]) {
  test(`a letter typed into ${words} words reads the names and quotations of its block and of few behind it`, () => {
    const project = open(words);
    for (const share of [0.1, 0.5, 0.9]) {
      const at = proseAt(project.document(path)!.text(), share);
      const before = found(project.analysis(path)!);
      project.edit(path, [{ start: at, end: at, text: 'x' }]);
      const after = found(project.analysis(path)!);
      assert.equal(renewed(before.runs, after.runs), 1);
      assert.ok(renewed(before.names, after.names) <= 2, 'names');
      assert.ok(renewed(before.quotations, after.quotations) <= 2, 'quotations');
    }
  });
}
