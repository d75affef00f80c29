import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  analyze,
  argumentTree,
  cast,
  createProject,
  filteredTree,
  hover,
  type Project,
  problems,
  problemsInSteps,
} from '../../../src/core/index.ts';
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
  'Berg said: “The pact will hold. I have seen it hold.\n\n',
  '“And it will hold again.”\n\n',
  'The treaty of 1960 obliges each party to help the other\n\n> by every means it has.\n\n',
  '---\ntitle: An essay\ndate: 1985\n---\n\n',
];

/** Blocks whose roles and bonds depend on the paragraphs and sections around them. */
const arguing: readonly string[] = [
  '# The pact\n\n',
  '## Ships\n\n',
  '### Old ones\n\n',
  '## Conclusion\n\n',
  'I believe that the pact has lost its way. It turned sixty this spring.\n\n',
  'This essay argues that the fleet is too small. Three reasons speak for it.\n\n',
  'First, it has 3 ships. Second, crews are hard to find, because pay is low.\n\n',
  'Critics say that the pact is dead. However, it holds.\n\n',
  'Some argue that ships are a waste. They may be right.\n\n',
  'But that is wrong. In 1998 it had 40 ships, and it had 40 crews.\n\n',
  'What is it for? Nobody knows. Perhaps for show.\n\n',
  'Admittedly, ships cost money.\n\n',
  'While the treaty is old, it should be kept. For example, it won in 1962.\n\n',
  'Two steps would help:\n\n- build more ships;\n- pay the crews better.\n\n',
  'The fleet must grow. ^fleet\n\n',
  '<!-- supports ^fleet -->\n\nIt has few ships.\n\n',
  '<!-- objection attacks ^fleet -->\n\nIt costs too much.\n\n',
  '> [!claim]\n> The pact must change.\n\n',
  '<!-- dossier-ignore unsupported-claim -->\n\nThe league is weak.\n\n',
  'In conclusion, the pact must change.\n\n',
  'Therefore the ministers should act. They will not.\n\n',
];

const document = fc.array(fc.constantFrom(...pieces, ...arguing), { minLength: 1, maxLength: 12 });
/** From forty units on a text counts as long, and has other rules. */
const longDocument = fc.array(fc.constantFrom(...pieces, ...arguing, ...arguing), {
  minLength: 20,
  maxLength: 50,
});
const edit = fc.record({
  at: fc.nat(8000),
  drop: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(80)),
  text: fc.oneof(
    fc.constantFrom(...pieces, ...arguing),
    fc.constantFrom('a', 'S', ' ', '.', '?', '”', '\n\n', '\n# ', 'Berg ', 'But ', 'I believe that ', ''),
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
  return [
    analyze(project, 'essay.md'),
    problems(project, 'essay.md'),
    argumentTree(project, 'essay.md'),
    filteredTree(project, 'essay.md', {}),
    filteredTree(project, 'essay.md', { onlyGaps: true }),
    cast(project, 'essay.md'),
    cardsIn(project),
  ];
}

/** The cards of a few who are named, which say how often they are and where first. */
function cardsIn(project: Project): unknown {
  const mentions = project.analysis('essay.md')!.mentions();
  const first = new Map(mentions.toReversed().map(({ entity, start }) => [entity, start]));
  return [...first.values()].slice(0, 6).map((start) => hover(project, 'essay.md', start));
}

for (const [size, documents, runs] of [
  ['short', document, 60],
  ['long', longDocument, 15],
] as const) {
  test(`after any edits of a ${size} document everything found is what reading afresh finds`, () => {
    const kept = createFolder();
    const fresh = createFolder();
    fc.assert(
      fc.property(documents, fc.array(edit, { minLength: 1, maxLength: 5 }), (parts, edits) => {
        let text = parts.join('');
        kept.open('essay.md', text);
        everythingIn(kept);
        for (const { at, drop, text: put } of edits) {
          const start = at % (text.length + 1);
          const end = Math.min(text.length, start + drop);
          // A reading in steps that an edit comes into harms nothing, given up or not.
          const begun = problemsInSteps(kept, 'essay.md');
          for (let step = 0; step < at % 30; step++) begun.next();
          kept.edit('essay.md', [{ start, end, text: put }]);
          text = text.slice(0, start) + put + text.slice(end);
          fresh.open('essay.md', text);
          if (at % 2 === 0) for (const _ of begun);
          assert.deepEqual(everythingIn(kept), everythingIn(fresh), JSON.stringify(text));
        }
      }),
      { numRuns: fuzzRuns(runs) },
    );
  });
}

test('a row of points that hangs on the thesis lets go of it when another unit becomes the thesis', () => {
  const told = 'Japan and the United States renewed their alliance in 1960.\n\n';
  const row = 'First, it has 3 ships. Second, crews are hard to find, because pay is low.\n\n';
  const acts = 'Therefore the ministers should act. They will not.\n\n';
  const old = 'While the treaty is old, it should be kept. For example, it won in 1962.\n\n';
  const close = '## Conclusion\n\n';
  const parts = [
    ...[told, told, row, '<!-- Georgia = us-georgia -->\n\n', told, row, told],
    'The alliance survived. “It is not a treaty of equals,” Mira Solano wrote.\n\n',
    ...[told, told, close, 'Admittedly, ships cost money.\n\n', '### Old ones\n\n', told, close, told],
    'This essay argues that the fleet is too small. Three reasons speak for it.\n\n',
    ...[acts, old, '> [!claim]\n> The pact must change.\n\n', acts, acts],
    ...['Some argue that ships are a waste. They may be right.\n\n', acts, close],
    'The Harbour League (HL) met in Oslo. The HL agreed; its chairman, Ole Berg, did not.\n\n',
    ...['# The pact\n\n', 'I believe that the pact has lost its way. It turned sixty this spring.\n\n', old],
  ];
  const kept = createFolder();
  const fresh = createFolder();
  let text = parts.join('');
  kept.open('essay.md', text);
  everythingIn(kept);
  for (const [start, drop, put] of [
    [1657, 0, '\n\n'],
    [188, 42, ''],
    [0, 0, told],
  ] as const) {
    kept.edit('essay.md', [{ start, end: start + drop, text: put }]);
    text = text.slice(0, start) + put + text.slice(start + drop);
    fresh.open('essay.md', text);
    assert.deepEqual(everythingIn(kept), everythingIn(fresh));
  }
});

test('a line that a mark kept from being a heading is one when the mark goes', () => {
  const mark = '<!-- claim -->\n';
  const text = `The pact holds.\n\nIt has held for long. It will.\n\n${mark}The price\n\nIt cost little. It was paid.\n\nSo it should stand.\n`;
  const kept = createFolder();
  const fresh = createFolder();
  kept.open('essay.md', text);
  everythingIn(kept);
  const start = text.indexOf(mark);
  kept.edit('essay.md', [{ start, end: start + mark.length, text: '' }]);
  fresh.open('essay.md', text.replace(mark, ''));
  assert.deepEqual(everythingIn(kept), everythingIn(fresh));
});

test('who stands out behind a paragraph is told anew when the paragraph goes', () => {
  const gone = '> — Mira Solano\n\n';
  const part = `${'The league is weak. '.repeat(6)}\n\n${gone}She called it “a bargain.” Solano was right.\n\n`;
  let text = `Mira Solano wrote it.\n\n${part}${part}`;
  const kept = createFolder();
  const fresh = createFolder();
  kept.open('essay.md', text);
  everythingIn(kept);
  // The first time all is read again, as who asked what is not known yet.
  for (const start of [text.indexOf(gone), text.lastIndexOf(gone) - gone.length]) {
    const end = start + gone.length;
    kept.edit('essay.md', [{ start, end, text: '' }]);
    text = text.slice(0, start) + text.slice(end);
    fresh.open('essay.md', text);
    assert.deepEqual(everythingIn(kept), everythingIn(fresh));
  }
});
