import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { takeUpRows } from '../../src/client/take-up-rows.ts';
import {
  type ArgumentFilter,
  baseBelow,
  createProject,
  type FilteredNode,
  filteredTree,
  type Project,
  placeNode,
} from '../../src/core/index.ts';
import { changedRows, type SentRows } from '../../src/server/changed-rows.ts';
import type { ArgumentTreeNode } from '../../src/server/protocol.ts';
import { toTreeRow } from '../../src/server/to-lsp.ts';
import { fuzzRuns } from '../fuzz-runs.ts';

const path = 'essay.md';

const pieces: readonly string[] = [
  'I believe that the pact has lost its way. It turned sixty this spring.\n\n',
  '# The pact\n\n',
  '## Ships\n\n',
  '## Ships\n\n',
  '### Old ones\n\n',
  'The fleet is too small. In 1998 it had 3 ships, but two leaked.\n\n',
  'Critics say that the pact is dead. However, it holds.\n\n',
  'What is it for? Nobody knows.\n\n',
  '- ships;\n- crews.\n\n',
  '```\ncode\n```\n\n',
  '\n',
  'In conclusion, the pact must change.\n\n',
];

const document = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 30 });
const edit = fc.record({
  at: fc.nat(3000),
  drop: fc.oneof(fc.constant(0), fc.nat(60)),
  text: fc.oneof(fc.constantFrom(...pieces), fc.constantFrom('a', '\n', '\n\n', '.', '# ', '')),
});

const filter = fc.constantFrom<ArgumentFilter>(
  {},
  {},
  { claimsOnly: true },
  { onlyGaps: true },
  { roles: ['evidence'] },
);

/** What is sent to a client that has an earlier answer, and all rows in full. */
function answer(project: Project, sent: SentRows | undefined, filter: ArgumentFilter) {
  const analysis = project.analysis(path)!;
  const input = {
    rows: filteredTree(project, path, filter),
    lines: project.document(path)!,
    place: (row: FilteredNode, base: number) => placeNode(analysis, row, base),
    prose: analysis.prose,
    sent,
  };
  const work = changedRows(input);
  let step = work.next();
  while (!step.done) step = work.next();
  const nodeOf = (row: FilteredNode, base: number): ArgumentTreeNode => {
    const children = row.children.map((child) => nodeOf(child, baseBelow(row, base)));
    return { ...toTreeRow(input.lines, row, input.place(row, base)), children };
  };
  return { ...step.value, full: input.rows.map((row) => nodeOf(row, 0)) };
}

test('a client that takes up what has changed has all rows where they stand, after any edits', () => {
  const project = createProject({
    host: { read: () => undefined },
    settings: { today: '2024-05-01', gazetteer: false, checksOff: [] },
  });
  fc.assert(
    fc.property(document, fc.array(edit, { minLength: 1, maxLength: 6 }), filter, (parts, edits, asked) => {
      let text = parts.join('');
      project.open(path, text);
      let { sent, rows } = answer(project, undefined, asked);
      let have: readonly ArgumentTreeNode[] = takeUpRows([], rows)!;
      for (const { at, drop, text: put } of edits) {
        const start = at % (text.length + 1);
        const end = Math.min(text.length, start + drop);
        project.edit(path, [{ start, end, text: put }]);
        text = text.slice(0, start) + put + text.slice(end);
        const next = answer(project, sent, asked);
        ({ sent, rows } = next);
        have = takeUpRows(have, rows)!;
        assert.deepEqual(have, next.full, JSON.stringify(text));
      }
    }),
    { numRuns: fuzzRuns(60) },
  );
});
