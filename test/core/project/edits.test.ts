import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyze, argumentTree, cast, createProject, type Project } from '../../../src/core/index.ts';
import { fuzzRuns } from '../../fuzz-runs.ts';
import { gazetteer } from '../names/gazetteer.ts';

/** Blocks whose meaning depends on what stands elsewhere in the document. */
const pieces: readonly string[] = [
  'Japan and the United States renewed their alliance in 1960.\n\n',
  'The alliance survived. “It is not a treaty of equals,” Mira Solano wrote.\n\n',
  'She called it “a bargain.” Solano was right.\n\n',
  'The president refused. He said that Washington would pay.\n\n',
  'The Harbour League (HL) met in Oslo. The HL agreed; its chairman, Ole Berg, did not.\n\n',
  'Berg told reporters that Georgia had asked Tbilisi.\n\n',
  '<!-- Georgia = us-georgia -->\n\n',
  '# The price of *alliances*\n\n',
  '## Objections\n\n',
  '> We will not be moved.\n> — Mira Solano\n\n',
  '<!-- claim -->\n\n',
  'But the cost was low, because nobody asked. Therefore the treaty should stand.\n\n',
  'Is this so? See [[Mira Solano]] and [the league](notes/harbour-league.md) [@solano2019, p. 3].\n\n',
  'A mark[^1] and another[^2].\n\n[^1]: As Berg said.\n\n',
  '- Seoul and Tokyo, which the Blue House led;\n- Ankara.\n\n',
  'The package was small. Package deals failed. Mr. Package left.\n\n',
  '“Quite so,” he said.\n\n',
  '---\ntitle: An essay\ndate: 1985\n---\n\n',
];

const document = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 });
const edit = fc.record({
  at: fc.nat(4000),
  drop: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(80)),
  text: fc.oneof(
    fc.constantFrom(...pieces),
    fc.constantFrom('a', 'S', ' ', '.', '”', '\n\n', 'Berg ', ''),
    fc.constant(''),
  ),
});

const notes: Readonly<Record<string, string>> = {
  'notes/mira-solano.md': '---\ntitle: Mira Solano\ntype: person\n---\nA critic.\n',
  'notes/harbour-league.md': '---\ntitle: Harbour Board\ntype: organization\n---\nA body.\n',
};

function createFolder(): Project {
  const project = createProject({
    host: { read: (path) => notes[path] },
    settings: { today: '2024-05-01', gazetteer: true, checksOff: [] },
    gazetteer: () => gazetteer,
  });
  for (const [path, text] of Object.entries(notes)) project.setFile(path, text);
  return project;
}

function everythingIn(project: Project): unknown {
  return [analyze(project, 'essay.md'), argumentTree(project, 'essay.md'), cast(project, 'essay.md')];
}

test('after any edits everything found is what reading afresh finds', () => {
  const runs = fuzzRuns(60);
  const kept = createFolder();
  const fresh = createFolder();
  fc.assert(
    fc.property(document, fc.array(edit, { minLength: 1, maxLength: 5 }), (parts, edits) => {
      let text = parts.join('');
      kept.open('essay.md', text);
      everythingIn(kept);
      for (const { at, drop, text: put } of edits) {
        const start = at % (text.length + 1);
        const end = Math.min(text.length, start + drop);
        kept.edit('essay.md', [{ start, end, text: put }]);
        text = text.slice(0, start) + put + text.slice(end);
        fresh.open('essay.md', text);
        assert.deepEqual(everythingIn(kept), everythingIn(fresh), JSON.stringify(text));
      }
    }),
    { numRuns: runs },
  );
});
