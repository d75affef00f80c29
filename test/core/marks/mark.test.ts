import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProject, type Project } from '../../../src/core/index.ts';
import { markRelation, markRole } from '../../../src/core/marks/mark.ts';
import { type PlacedUnit, placedUnits, targetsOf } from '../../../src/core/marks/unit-at.ts';
import type { Role } from '../../../src/core/model/argument.ts';
import type { DocumentAnalysis } from '../../../src/core/project/analysis.ts';
import type { TextChange } from '../../../src/core/project/document.ts';

function open(text: string): DocumentAnalysis {
  const project: Project = createProject({
    host: { read: () => undefined },
    gazetteer: () => undefined,
    settings: { today: '2026-01-01', gazetteer: false, checksOff: [] },
  });
  project.open('essay.md', text);
  return project.analysis('essay.md') as DocumentAnalysis;
}

function apply(text: string, edits: readonly TextChange[]): string {
  return edits
    .toSorted((one, other) => other.start - one.start)
    .reduce((each, edit) => each.slice(0, edit.start) + edit.text + each.slice(edit.end), text);
}

/** The words of a unit, as the reader of arguments takes them. */
function wordsOf(analysis: DocumentAnalysis, { unit, run }: PlacedUnit): string {
  return analysis.runs()[run]?.run.text.slice(unit.start, unit.end) ?? '';
}

function unitSaying(analysis: DocumentAnalysis, words: string): PlacedUnit {
  const found = placedUnits(analysis).find((placed) => wordsOf(analysis, placed).includes(words));
  assert.ok(
    found,
    `no unit says “${words}”: ${placedUnits(analysis)
      .map((each) => wordsOf(analysis, each))
      .join(' | ')}`,
  );
  return found;
}

function marked(text: string, words: string, role: Role | null): string {
  const analysis = open(text);
  return apply(text, markRole(analysis, unitSaying(analysis, words), role));
}

const start = 'The pact turned sixty. I believe that it has lost its way.\n\n';

const cases: readonly (readonly [string, string, Role | null, string])[] = [
  [
    'a paragraph’s first sentence',
    'The sea is cold. It is deep.\n',
    'claim',
    '<!-- claim -->\nThe sea is cold. It is deep.\n',
  ],
  [
    'a sentence inside',
    'It is deep. The sea is cold.\n',
    'claim',
    'It is deep. <!-- claim --> The sea is cold.\n',
  ],
  [
    'a sentence that begins a line',
    'It is deep.\nThe sea is cold.\n',
    'claim',
    'It is deep. <!-- claim -->\nThe sea is cold.\n',
  ],
  [
    'a sentence behind a hard break',
    'It is deep.  \nThe sea is cold.\n',
    'claim',
    'It is deep. <!-- claim -->  \nThe sea is cold.\n',
  ],
  [
    'a sentence with emphasis at its begin',
    'It is deep. *The sea* is cold.\n',
    'claim',
    'It is deep. <!-- claim --> *The sea* is cold.\n',
  ],
  [
    'a paragraph with emphasis at its begin',
    '**The sea** is cold.\n',
    'claim',
    '<!-- claim -->\n**The sea** is cold.\n',
  ],
  [
    'an item of a list',
    '- It is deep.\n- The sea is cold.\n',
    'claim',
    '- It is deep.\n- <!-- claim -->\n  The sea is cold.\n',
  ],
  [
    'an item to be ticked off',
    '- [ ] The sea is cold.\n',
    'claim',
    '- [ ] <!-- claim --> The sea is cold.\n',
  ],
  ['a quotation', '> The sea is cold.\n', 'claim', '> <!-- claim -->\n> The sea is cold.\n'],
  [
    'the text of a callout without a role',
    '> [!note] Look\n> The sea is cold.\n',
    'claim',
    '> [!note] Look\n> <!-- claim -->\n> The sea is cold.\n',
  ],
  [
    'a callout with a role',
    '> [!objection]\n> The sea is cold.\n',
    'claim',
    '> [!claim]\n> The sea is cold.\n',
  ],
  [
    'a callout whose role goes',
    '> [!objection]\n> The sea is cold.\n',
    null,
    '> [!note]\n> The sea is cold.\n',
  ],
  [
    'another role in a comment',
    '<!-- objection -->\nThe sea is cold.\n',
    'claim',
    '<!-- claim -->\nThe sea is cold.\n',
  ],
  [
    'another role in a comment of Obsidian’s',
    '%% objection %%\nThe sea is cold.\n',
    'claim',
    '%% claim %%\nThe sea is cold.\n',
  ],
  [
    'another role, the relation stays',
    '<!-- objection attacks ^c -->\nThe sea is cold.\n',
    'claim',
    '<!-- claim attacks ^c -->\nThe sea is cold.\n',
  ],
  [
    'a role beside a relation',
    '<!-- attacks ^c -->\nThe sea is cold.\n',
    'claim',
    '<!-- claim attacks ^c -->\nThe sea is cold.\n',
  ],
  ['a role that goes', '<!-- objection -->\nThe sea is cold.\n', null, 'The sea is cold.\n'],
  [
    'a role in a line of its own that goes',
    '<!-- objection -->\n\nThe sea is cold.\n',
    null,
    'The sea is cold.\n',
  ],
  [
    'a role inside that goes',
    'It is deep. <!-- claim --> The sea is cold.\n',
    null,
    'It is deep. The sea is cold.\n',
  ],
  [
    'a role that goes and leaves the relation',
    '<!-- claim attacks ^c -->\nThe sea is cold.\n',
    null,
    '<!-- attacks ^c -->\nThe sea is cold.\n',
  ],
  [
    'a comment that says something else',
    '<!-- look this up -->\nThe sea is cold.\n',
    'claim',
    '<!-- look this up -->\n<!-- claim -->\nThe sea is cold.\n',
  ],
  [
    'a pin',
    '<!-- Georgia = us-georgia -->\nThe sea is cold.\n',
    'claim',
    '<!-- Georgia = us-georgia -->\n<!-- claim -->\nThe sea is cold.\n',
  ],
  [
    'the title of a callout',
    '> [!note] The sea\n> It is cold.\n',
    'claim',
    '<!-- claim -->\n> [!note] The sea\n> It is cold.\n',
  ],
  ['a prefix', 'CLM - The sea is cold.\n', 'evidence', 'EVD - The sea is cold.\n'],
  [
    'a prefix that has no like',
    'CLM - The sea is cold.\n',
    'objection',
    '<!-- objection -->\nThe sea is cold.\n',
  ],
  ['a prefix that goes', 'CLM - The sea is cold.\n', null, 'The sea is cold.\n'],
  ['nothing to take back', 'The sea is cold.\n', null, 'The sea is cold.\n'],
];
for (const [name, before, role, after] of cases) {
  test(`marking ${name}`, () => {
    assert.equal(marked(start + before, 'sea', role), start + after);
    if (role === null) return;
    const analysis = open(start + after);
    const { unit } = unitSaying(analysis, 'sea');
    assert.deepEqual([unit.role, unit.explicit], [role, true]);
  });
}

test('Windows’ line ends', () => {
  assert.equal(
    marked('One.\r\n\r\nThe sea is cold.\r\n', 'sea', 'claim'),
    'One.\r\n\r\n<!-- claim -->\r\nThe sea is cold.\r\n',
  );
});

const essay = `---
type: essay
---

The pact turned sixty this spring. I believe that the pact has lost its way.

## What it *costs*

The pact is weak, but it is not alone. *Nobody* reads it.
Whole lines begin anew. "It will do," said Mira Solano [@solano2018]. See [[harbours|the harbours]].

- One reason is money.
- Another is time. There is none.

  A second paragraph of the item follows.

1. First, pay.
2. Then, ask [them](https://example.org) why.

> It was said that the pact holds. It does not.

> [!objection] They say
> It costs too much.
> It has always done so.

- > Quoted in an item.

<!-- Georgia = georgia -->
To be sure, it has its uses.[^1] **But they are few.** Must it end?

In conclusion, the pact must change.

[^1]: A note.
`;

test('every unit of an essay can be marked, means what is said, and can be given back', () => {
  const before = open(essay);
  const words = placedUnits(before).map((each) => wordsOf(before, each));
  assert.ok(words.length > 20);
  for (const [index, placed] of placedUnits(before).entries()) {
    for (const role of ['evidence', 'thesis'] as const) {
      const text = apply(essay, markRole(before, placed, role));
      const after = open(text);
      const units = placedUnits(after);
      assert.deepEqual(
        units.map((each) => wordsOf(after, each)),
        words,
        text,
      );
      const unit = units[index]?.unit;
      assert.deepEqual([unit?.role, unit?.explicit], [role, true], `${words[index]}\n${text}`);
      if (placed.unit.explicit) continue;
      const back = apply(text, markRole(after, units[index] as PlacedUnit, null));
      assert.equal(back, essay);
    }
  }
});

test('every unit can be related to the first of every paragraph that does not bear on it', () => {
  const before = open(essay);
  const all = placedUnits(before);
  let tried = 0;
  for (const [index, placed] of all.entries()) {
    const targets = targetsOf(before, placed.unit);
    tried += targets.length;
    for (const target of targets.filter((_, at) => (at + index) % 4 === 0)) {
      const text = apply(essay, markRelation(before, placed, { relation: 'attacks', target }));
      const units = placedUnits(open(text));
      const parent = units[all.findIndex(({ unit }) => unit === target.unit)];
      assert.equal(units[index]?.unit.relation, 'attacks', text);
      assert.equal(units[index]?.unit.parent, parent?.unit.id, text);
    }
  }
  assert.ok(tried > 100, 'there are many');
});

const relations: readonly (readonly [string, string, string])[] = [
  [
    'a block id is made',
    'The rock is hard.\n\nThe sea is cold.\n',
    'The rock is hard. ^claim-1\n\n<!-- supports ^claim-1 -->\nThe sea is cold.\n',
  ],
  [
    'a block id is kept',
    'The rock is hard. ^rock\n\nThe sea is cold.\n',
    'The rock is hard. ^rock\n\n<!-- supports ^rock -->\nThe sea is cold.\n',
  ],
  [
    'a role stays',
    'The rock is hard. ^rock\n\n<!-- evidence -->\nThe sea is cold.\n',
    'The rock is hard. ^rock\n\n<!-- evidence supports ^rock -->\nThe sea is cold.\n',
  ],
  [
    'a relation changes',
    'The rock is hard. ^rock\n\n<!-- attacks ^c -->\nThe sea is cold.\n',
    'The rock is hard. ^rock\n\n<!-- supports ^rock -->\nThe sea is cold.\n',
  ],
  [
    'a footnote stays before the id',
    'The rock is hard.[^1]\n\nThe sea is cold.\n',
    'The rock is hard.[^1] ^claim-1\n\n<!-- supports ^claim-1 -->\nThe sea is cold.\n',
  ],
];
for (const [name, before, after] of relations) {
  test(`relating: ${name}`, () => {
    const text = `${start}<!-- claim -->\n${before}`;
    const analysis = open(text);
    const target = unitSaying(analysis, 'rock');
    const edits = markRelation(analysis, unitSaying(analysis, 'sea'), { relation: 'supports', target });
    assert.equal(apply(text, edits), `${start}<!-- claim -->\n${after}`);
  });
}

test('a relation can be taken back', () => {
  const text = `${start}The rock is hard. ^rock\n\n<!-- attacks ^rock -->\nThe sea is cold.\n`;
  const analysis = open(text);
  assert.equal(
    apply(text, markRelation(analysis, unitSaying(analysis, 'sea'), null)),
    `${start}The rock is hard. ^rock\n\nThe sea is cold.\n`,
  );
});
