import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { generateEssay } from '../../../bench/generate-essay.ts';
import { ownMentions } from '../../../src/core/checks/fact-check.ts';
import { toldOf } from '../../../src/core/features/told.ts';
import {
  createProject,
  type FilteredNode,
  filteredTree,
  type Project,
  problems,
} from '../../../src/core/index.ts';
import { createLexicon } from '../../../src/core/lexicon/lexicon.ts';
import type { Block } from '../../../src/core/markdown/block.ts';
import {
  type BlockDocument,
  blockAt,
  createBlockDocument,
  editBlockDocument,
} from '../../../src/core/markdown/block-document.ts';
import { documentLines } from '../../../src/core/markdown/document-positions.ts';
import type { Inline, ProseRun } from '../../../src/core/model/prose-run.ts';
import { type Readers, readDocument } from '../../../src/core/names/document-pass.ts';
import { createNameReader, type NamesInput } from '../../../src/core/names/names.ts';
import { createRunReader } from '../../../src/core/names/read-run.ts';
import { type RunNames, readRunNames } from '../../../src/core/names/run-names.ts';
import type { DocumentAnalysis } from '../../../src/core/project/analysis.ts';
import { type PlacedRuns, placeRuns, startOf } from '../../../src/core/project/placed-runs.ts';
import { changedPart } from '../../../src/core/text/changed-part.ts';
import type { Items } from '../../../src/core/text/edited-list.ts';
import { plainRun } from '../../../src/core/text/plain.ts';

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
    runs: analysis.runs().map(({ run }) => run),
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

/** The document with blocks that tell when somebody looks at them. */
function watched(doc: BlockDocument, looked: Set<Block>): BlockDocument {
  const blocks = doc.blocks.map((block) => {
    const one: Block = new Proxy(block, {
      get(target, key) {
        looked.add(one);
        return Reflect.get(target, key, target);
      },
      has(target, key) {
        looked.add(one);
        return Reflect.has(target, key);
      },
    });
    return one;
  });
  return { ...doc, blocks };
}

test('an edit of 100000 words looks at the blocks around it and at no others', () => {
  const text = generateEssay(100_000);
  const looked = new Set<Block>();
  const doc = watched(createBlockDocument(text), looked);
  assert.ok(doc.blocks.length > 1000);
  for (const share of [0.1, 0.5, 0.9]) {
    for (const put of ['x', '', '\n\n# New\n\n']) {
      const at = proseAt(text, share);
      looked.clear();
      const edited = editBlockDocument(doc, { start: at, end: at + 3, text: put });
      const lines = documentLines(edited);
      assert.equal(lines.offsetAt(lines.positionAt(at + 1)), at + 1);
      assert.ok(looked.size <= 5, `${looked.size} blocks`);
    }
  }
});

test('where runs stand after an edit is found from the blocks around it', () => {
  const text = generateEssay(20_000);
  const looked = new Set<Block>();
  const doc = watched(createBlockDocument(text), looked);
  const before = placeRuns(doc);
  const at = proseAt(text, 0.5);
  const edited = editBlockDocument(doc, { start: at, end: at, text: 'so\n\nso ' });
  looked.clear();
  const after = placeRuns(edited, { before, changed: changedPart(doc.blocks, edited.blocks) });
  assert.ok(looked.size <= 5, `${looked.size} blocks`);
  assert.deepEqual(placesOf(after), placesOf(placeRuns(edited)));
});

function placesOf(placed: PlacedRuns) {
  return placed.list.all().map((run, index) => [run, startOf(placed, index)]);
}

const lexicon = createLexicon({ gazetteer: undefined, notes: [], not: [] });

/** Each run has a link whose target is asked for whenever the run is looked at. */
function namedRuns() {
  const reader = createNameReader(lexicon);
  let asked = 0;
  const linkTarget = (): string | undefined => {
    asked++;
    return undefined;
  };
  const line = (index: number): string =>
    `President Abel${index} Osei${index} met Mira Solano. Osei${index} left.`;
  const link: Inline = { type: 'wikilink', start: 0, end: 30, target: 'x', embed: false };
  const runOf = (text: string): ProseRun => ({ ...plainRun(text), inlines: [link] });
  const runs = Array.from({ length: 500 }, (_, index) => runOf(line(index)));
  const inputOf = (all: Items<ProseRun>): NamesInput => ({
    runs: all,
    asOf: '2024-05-01',
    pins: new Map(),
    linkTarget,
  });
  return {
    runs,
    inputOf,
    reader,
    with: (text: string) => runs.with(250, runOf(text)),
    /** How many runs a reading compares with what was read before. */
    compared(all: readonly ProseRun[]): number {
      asked = 0;
      reader.read(inputOf(all));
      return asked;
    },
  };
}

test('a letter in a name has those runs compared that ask for it', () => {
  const named = namedRuns();
  named.compared(named.runs);
  named.compared(named.with('Chancellor Velmar Tamsin met nobody.'));
  for (const name of ['V', 'Ve', 'Vel', 'Velm']) {
    const compared = named.compared(named.with(`Chancellor ${name} Tamsin met nobody.`));
    assert.ok(compared > 0 && compared < 20, `${compared} runs`);
  }
});

test('what was read in steps has been left ready for the first name that is typed', () => {
  const named = namedRuns();
  for (const _ of named.reader.prepare(named.inputOf(named.runs)));
  const compared = named.compared(named.with('Chancellor Velmar Tamsin met nobody.'));
  assert.ok(compared > 0 && compared < 50, `${compared} runs`);
});

test('a word that names nobody leaves the cast the very same', () => {
  const summaryOf = (run: ProseRun): RunNames => readRunNames(run, lexicon);
  const readers: Readers = { lexicon, summaryOf, reader: createRunReader(lexicon) };
  const named = namedRuns();
  let before = readDocument(named.inputOf(named.runs), readers, undefined);
  for (const text of ['It was so.', 'It was so then.', 'It was so then, it was.', 'It was a match.']) {
    const after = readDocument(named.inputOf(named.with(text)), readers, before);
    if (text !== 'It was so.') assert.equal(after.cast, before.cast, text);
    before = after;
  }
});

for (const words of [2000, 100_000]) {
  test(`letters typed into ${words} words copy no list of its runs`, () => {
    const project = open(words);
    for (const _ of project.firstReading.read(path));
    for (const share of [0.1, 0.5, 0.9]) {
      const at = proseAt(project.document(path)!.text(), share);
      const lists = [...'so '].map((text, index) => {
        project.edit(path, [{ start: at + index, end: at + index, text }]);
        const analysis = project.analysis(path)!;
        analysis.quotedIn(0);
        return [analysis.prose.list.base, analysis.names().perRun.base, analysis.prose.firsts];
      });
      assert.equal(new Set(lists.flat()).size, 3);
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

test('a card after an edit asks the runs that name whom it is about, and no others', () => {
  const project = open(20_000);
  const { entity } = project.analysis(path)!.mentions()[0]!;
  for (const share of [0.1, 0.5, 0.9]) {
    const at = proseAt(project.document(path)!.text(), share);
    project.edit(path, [{ start: at, end: at, text: 'x' }]);
    const analysis = project.analysis(path)!;
    const asked = new Set<number>();
    const mentionsIn = (run: number) => {
      asked.add(run);
      return analysis.mentionsIn(run);
    };
    const { count } = toldOf({ ...analysis, mentionsIn }, entity!);
    assert.equal(count, analysis.mentions().filter((one) => one.entity === entity).length);
    assert.ok(asked.size <= count && asked.size < analysis.runs().length / 4, `${asked.size} runs`);
  }
});

/** All rows that a reader may open. */
function rowsOf(nodes: readonly FilteredNode[]): readonly FilteredNode[] {
  return nodes.flatMap((node) => [node, ...rowsOf(node.children)]);
}

for (const words of [2000, 20_000, 60_000]) {
  test(`a letter typed into ${words} words makes the units of its paragraph anew, the rows of its section and of few others`, () => {
    const project = open(words);
    for (const share of [0.1, 0.5, 0.9]) {
      const at = proseAt(project.document(path)!.text(), share);
      problems(project, path);
      const before = project.analysis(path)!;
      const rows = rowsOf(filteredTree(project, path, {}));
      project.edit(path, [{ start: at, end: at, text: 'x' }]);
      problems(project, path);
      const after = project.analysis(path)!;
      const paragraphs = renewed(before.argument().paragraphs, after.argument().paragraphs);
      assert.ok(paragraphs <= 4, `${paragraphs} paragraphs`);
      const changed = renewed(rows, rowsOf(filteredTree(project, path, {})));
      assert.ok(changed <= 40, `${changed} rows`);
      const looked = renewed(ownMentions(before).found, ownMentions(after).found);
      assert.ok(looked <= 2, `${looked} runs checked for facts`);
    }
  });
}

for (const words of [2000, 60_000]) {
  test(`a paragraph that comes or goes in ${words} words has few others read anew`, () => {
    const project = open(words);
    const found = () => {
      problems(project, path);
      const analysis = project.analysis(path)!;
      const { paragraphs } = analysis.argument();
      const rows = rowsOf(filteredTree(project, path, {}));
      return { paragraphs, quoted: analysis.quoted(), checked: ownMentions(analysis).found, rows };
    };
    let before = found();
    const edit = (start: number, end: number, text: string, most = 5): void => {
      project.edit(path, [{ start, end, text }]);
      const after = found();
      for (const key of ['paragraphs', 'quoted', 'checked'] as const) {
        const anew = renewed(before[key], after[key]);
        assert.ok(anew <= most, `${anew} ${key} after “${text}”`);
      }
      // No others than those of its section, those around it, and what closes the whole.
      const anew = renewed(before.rows, after.rows);
      assert.ok(anew <= 600, `${anew} of ${after.rows.length} rows after “${text}”`);
      before = after;
    };
    for (const share of [0.1, 0.5, 0.9]) {
      const text = project.document(path)!.text();
      const at = text.indexOf('\n\n', text.length * share) + 2;
      const put = 'It was not so, he said. However, nobody asked.\n\n';
      edit(at, at, put);
      edit(at + 15, at + 15, '\n\n');
      edit(at + 15, at + 17, '');
      // All that stands below a new heading may bear on something else.
      edit(at, at, '### ', 100);
      edit(at, at + 4, '', 100);
      edit(at, at + put.length, '');
    }
  });
}

/** Tells of objects when somebody looks at them: they stay the very same. */
function watch(objects: Iterable<object>): Set<object> {
  const looked = new Set<object>();
  for (const one of new Set(objects)) {
    for (const [key, { value }] of Object.entries(Object.getOwnPropertyDescriptors(one))) {
      const get = (): unknown => {
        looked.add(one);
        return value;
      };
      Object.defineProperty(one, key, { get, configurable: true, enumerable: true });
    }
  }
  return looked;
}

for (const share of [0.3, 0.5, 0.7]) {
  test(`a letter at ${share} of 60000 words: no step goes over all paragraphs, units, quotations or rows`, () => {
    const project = open(60_000);
    problems(project, path);
    const before = project.analysis(path)!;
    const units = before.argument().units.slice();
    const quotations = before.quoted().flat();
    const all = {
      runs: watch(before.prose.list.all()),
      units: watch(units),
      quotations: watch(quotations),
      rows: watch(rowsOf(filteredTree(project, path, {}))),
    };
    const looks = (): Readonly<Record<keyof typeof all, number>> => {
      const { runs, units, quotations, rows } = all;
      const counts = { runs: runs.size, units: units.size, quotations: quotations.size, rows: rows.size };
      for (const looked of Object.values(all)) looked.clear();
      return counts;
    };
    const at = proseAt(project.document(path)!.text(), share);
    project.edit(path, [{ start: at, end: at, text: 'x' }]);
    project.analysis(path)!.quoted();
    looks();
    project.analysis(path)!.argument();
    const argument = looks();
    assert.ok(argument.runs <= 15, `${argument.runs} runs for the units`);
    assert.ok(argument.units <= 60, `${argument.units} units for the units`);
    assert.ok(argument.quotations <= 10, `${argument.quotations} quotations for the units`);
    problems(project, path);
    // Where something is wrong or may be is looked at: of all there is, a small part.
    const found = looks();
    assert.ok(found.runs * 10 <= before.prose.list.all().length, `${found.runs} runs for problems`);
    assert.ok(found.units * 10 <= units.length, `${found.units} units for problems`);
    assert.ok(found.quotations * 10 <= quotations.length, `${found.quotations} quotations for problems`);
    filteredTree(project, path, {});
    const outlined = looks();
    assert.ok(outlined.runs <= 60, `${outlined.runs} runs for the rows`);
    assert.ok(outlined.units <= 300, `${outlined.units} units for the rows`);
    assert.ok(outlined.rows <= 300, `${outlined.rows} rows for the rows`);
  });
}

test('nothing keeps a hold of what was found before an edit', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const project = open(2000);
  const ask = (): WeakRef<DocumentAnalysis> => {
    problems(project, path);
    filteredTree(project, path, {});
    return new WeakRef(project.analysis(path)!);
  };
  const states = [ask()];
  for (let edit = 0; edit < 6; edit++) {
    project.edit(path, [{ start: 3000 + edit, end: 3000 + edit, text: 'x' }]);
    states.push(ask());
    await setImmediate();
  }
  collect();
  const alive = states.filter((state) => state.deref() !== undefined).length;
  // The state before the last one may be of use to the next edit.
  assert.ok(alive <= 2, `${alive} of ${states.length} states are kept`);
});
