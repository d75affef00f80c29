import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problems } from '../../../src/core/index.ts';
import { type FixtureOptions, projectFixture } from '../../project-fixture.ts';

const head =
  '---\ntype: essay\n---\n\nThe pact turned sixty this spring. I believe that the pact has lost its way.\n\n';
const foot = '\n## The end\n\nIn conclusion, the pact must change.\n';

const codes = [
  'unsupported-claim',
  'unanswered-question',
  'unmet-objection',
  'single-source-section',
  'unsourced-testimony',
];

/** The gaps of an essay: what is marked `<|…|>` and nothing else, all of one kind. */
function check(body: string, code: string, options: FixtureOptions = {}): void {
  const { project, files, spans } = projectFixture(head + body + foot, options);
  const text = files.get('essay.md') as string;
  const found = problems(project, 'essay.md').filter((problem) => codes.includes(problem.code));
  assert.deepEqual(
    found.map((problem) => [problem.code, text.slice(problem.start, problem.end)]),
    spans.map(({ start, end }) => [code, text.slice(start, end)]),
  );
  for (const { severity } of found) assert.equal(severity, 'hint');
}

const cases: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'unsupported-claim': [
    ['a claim that is all of its paragraph', '## A\n\n<|The pact is unfair to its smaller members.|>\n'],
    [
      'one with evidence',
      '## A\n\nThe pact is unfair to its smaller members. In 2024 they paid 5 per cent.\n',
    ],
    ['one with a citation', '## A\n\nThe pact is unfair to its smaller members [@solano2018].\n'],
    ['one with a footnote', '## A\n\nThe pact is unfair to its smaller members.[^1]\n\n[^1]: Solano.\n'],
    [
      'one right behind a list',
      '## A\n\n- In 2024 they paid 5.\n- In 2023 they paid 4.\n\nThe pact is unfair to its smaller members.\n',
    ],
    [
      'one that is told to be let be',
      '## A\n\n<!-- dossier-ignore unsupported-claim -->\nThe pact is unfair to its smaller members.\n',
    ],
  ],
  'unanswered-question': [
    [
      'a question that ends its section',
      '## A\n\nThe pact costs too much. In 2024 it cost 5 per cent. <|But who would take its place?|>\n',
    ],
    [
      'one with an answer behind it',
      '## A\n\nWho would take its place? Nobody would. In 2024 nobody offered.\n',
    ],
    [
      'one that the next paragraph answers',
      '## A\n\nThe pact costs too much. In 2024 it cost 5 per cent. Who would take its place?\n\nNobody would. In 2024 nobody offered.\n',
    ],
  ],
  'unmet-objection': [
    [
      'an objection at the end of its section',
      '## A\n\nThe pact costs too much. In 2024 it cost 5 per cent.\n\n<!-- objection -->\n<|Some say that nothing else would work.|>\n',
    ],
    [
      'one that is met at once',
      '## A\n\n<!-- objection -->\nSome say that nothing else would work. But they are wrong. In 2024 a treaty worked.\n',
    ],
    [
      'one that is met in the next paragraph',
      '## A\n\n<!-- objection -->\nSome say that nothing else would work.\n\n<!-- rebuttal -->\nThat is wrong. In 2024 a treaty worked.\n',
    ],
  ],
  'single-source-section': [
    [
      'three times the same key',
      '## <|A|>\n\nThe pact is old [@a, p. 1]. In 2024 it cost 5 per cent [@a, p. 2]. In 2023 it cost 4 per cent [@a].\n',
    ],
    [
      'two keys',
      '## A\n\nThe pact is old [@a]. In 2024 it cost 5 per cent [@a]. In 2023 it cost 4 per cent [@b].\n',
    ],
    ['twice the same key', '## A\n\nThe pact is old [@a]. In 2024 it cost 5 per cent [@a].\n'],
    [
      'a footnote besides',
      '## A\n\nThe pact is old [@a]. In 2024 it cost 5 per cent [@a; @a].[^1]\n\n[^1]: Solano.\n',
    ],
  ],
  'unsourced-testimony': [
    [
      'nobody’s words',
      '## A\n\nThe pact is old. In 2024 it cost 5. <|“The harbour must stay open to all ships.”|>\n',
    ],
    [
      'somebody’s words',
      '## A\n\nThe pact is old. In 2024 it cost 5. “The harbour must stay open to all ships,” said Mira Solano.\n',
    ],
    [
      'words with a citation',
      '## A\n\nThe pact is old. In 2024 it cost 5. “The harbour must stay open to all ships” [@a].\n',
    ],
    ['a phrase', '## A\n\nThe pact is old. In 2024 it cost 5. “Never again.”\n'],
  ],
};

for (const [code, list] of Object.entries(cases))
  for (const [name, body] of list) test(`${code}: ${name}`, () => check(body, code));

for (const code of codes) {
  test(`${code} can be turned off`, () => {
    const flagged = cases[code]?.[0]?.[1] ?? '';
    check(flagged.replace(/<\||\|>/g, ''), code, { checksOff: [code] });
  });
}

test('notes need not argue', () => {
  const { project } = projectFixture(
    '---\ntitle: The pact\ntype: alliance\n---\n\nThe pact is unfair. Who gains?\n\n## A\n\nIt is weak.\n',
  );
  assert.deepEqual(problems(project, 'essay.md'), []);
});
