import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { usesOf as usesOfThing } from '../../../src/core/features/references.ts';
import { createProject, type Project } from '../../../src/core/index.ts';
import { usesOf, withoutInner } from '../../../src/core/project/uses.ts';
import { fuzzRuns } from '../../fuzz-runs.ts';
import { gazetteer } from '../names/gazetteer.ts';

/** A search looks into few files and keeps what they say. It must find what reading every file anew would. */

const paths = ['a.md', 'b.md', 'c/d.md', 'c/e.md', 'c/f.md'];
const titles = ['Mira Solano', 'Harbour League', 'Velmar Tamsin', 'Oslo Pact', 'Ada Quill', 'japan'];
const aliases = ['', 'Solano', 'HL', 'Zubrax, League', 'pact', 'Pact of Oslo, Quill', 'Nippon'];
const rest = [
  '',
  '\nnot: [Solano]',
  '\nmembers: [Japan, United States]',
  '\nmembers: [Mira Solano, Ada Quill]',
];
const sentences = [
  'Mira Solano met the Harbour League.',
  'Solano left, and she did not return.',
  '[[Velmar Tamsin]] wrote to [[c/d|the league]] and to [Ada](../a.md).',
  'Japan and the United States renewed their alliance. The alliance held.',
  'HL and Nippon signed the Oslo Pact; Zubrax did not.',
  '## The president of the League',
  '> “We met,” said Quill. <!-- Quill = ada-quill -->',
  '- The pact.\n- [[Harbour League]] and Tamsin',
  '<!-- Solano = mira-solano -->',
  'Ada Quill (AQ) spoke. AQ said so in Japan.',
];

const note = fc
  .record({
    title: fc.constantFrom(undefined, ...titles),
    alias: fc.constantFrom(...aliases),
    more: fc.constantFrom(...rest),
    kind: fc.constantFrom('person', 'organization', 'alliance', 'state'),
    body: fc.array(fc.constantFrom(...sentences), { maxLength: 5 }),
  })
  .map(({ title, alias, more, kind, body }) => {
    const head = title && `---\ntitle: ${title}\ntype: ${kind}\naliases: [${alias}]${more}\n---\n`;
    return `${head ?? ''}${body.join('\n\n')}\n`;
  });
const change = fc.record({ path: fc.constantFrom(...paths), text: fc.option(note, { nil: undefined }) });

function createFolder(files: ReadonlyMap<string, string>): Project {
  const project = createProject({
    host: { read: (path) => files.get(path) },
    settings: { today: '2024-05-01', gazetteer: true, checksOff: [] },
    gazetteer: () => gazetteer,
  });
  for (const [path, text] of files) project.setFile(path, text);
  return project;
}

/** Where a search from one of the files finds these entities. */
function searched(project: Project, from: string, ids: readonly string[]): Places {
  const analysis = project.analysis(from)!;
  const places = ids.map((id) => {
    const work = usesOfThing(project, analysis, { type: 'entity', id });
    let step = work.next();
    while (!step.done) step = work.next();
    return [id, step.value.map(({ path, start, end }) => `${path} ${start}–${end}`).toSorted()] as const;
  });
  return Object.fromEntries(places);
}

type Places = Readonly<Record<string, readonly string[]>>;

/** Where all declared entities are named or linked, by reading everything. */
function readEverywhere(project: Project, files: ReadonlyMap<string, string>): Places {
  const resolve = (target: string, from: string) => project.notes.resolve(target, from)?.path;
  const uses = [...files.keys()].flatMap((path) =>
    usesOf(project.analysis(path)!, { resolve }).map((use) => ({ ...use, path })),
  );
  const { entities } = project.world();
  const named = new Set(uses.map(({ key }) => key).filter((key) => entities.get(key)));
  return Object.fromEntries(
    [...named].toSorted().map((id) => {
      const keys = [id, `[[${entities.get(id)?.note}`];
      const places = [...files.keys()].flatMap((path) =>
        withoutInner(uses.filter((use) => use.path === path && keys.includes(use.key))).map(
          ({ start, end }) => `${path} ${start}–${end}`,
        ),
      );
      return [id, places.toSorted()];
    }),
  );
}

test('a search finds what reading every file would, after any changes', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 3, maxLength: 10 }), (changes) => {
      const files = new Map<string, string>();
      const kept = createFolder(files);
      for (const { path, text } of changes) {
        if (text === undefined) files.delete(path);
        else files.set(path, text);
        if (text === undefined) kept.removeFile(path);
        else kept.setFile(path, text);
        const [from] = files.keys();
        if (from === undefined) continue;
        const expected = readEverywhere(createFolder(files), files);
        const found = searched(kept, from, Object.keys(expected));
        assert.deepEqual(found, expected, JSON.stringify([...files]));
      }
    }),
    { numRuns: fuzzRuns(60) },
  );
});
