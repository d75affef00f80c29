import assert from 'node:assert/strict';
import { test } from 'node:test';
import { argdown } from '@argdown/core';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { toString as plainOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { ArgumentNode } from '../../../src/core/features/api.ts';
import { exportArgument, exportFormats } from '../../../src/core/index.ts';
import { type Relation, type Role, roles } from '../../../src/core/model/argument.ts';
import { outlineArgdown } from '../../../src/core/outline/argdown.ts';
import { outlineMarkdown } from '../../../src/core/outline/markdown.ts';
import { outlineMermaid } from '../../../src/core/outline/mermaid.ts';
import { type Outline, rowsOf } from '../../../src/core/outline/outline.ts';
import { plainLine } from '../../../src/core/render/escape.ts';
import { fuzzRuns } from '../../fuzz-runs.ts';
import { projectFixture } from '../../project-fixture.ts';

const numRuns = fuzzRuns(300);

/** Words that the four languages could take for their own, and anything else. */
const word = fc.oneof(
  fc.constantFrom(
    ...[
      '[a]:',
      '<b>',
      '#tag',
      '@[x]',
      '//',
      '/*',
      '*/',
      '<!--',
      '-->',
      '{a: b}',
      '===',
      '----',
      '(1)',
      '+',
      '->',
    ],
    ...[
      'U.S.',
      '.~.',
      ':smile:',
      '**b**',
      '__i__',
      '`c`',
      '\\',
      '"q"',
      '#quot;',
      'end',
      'subgraph',
      ']:',
      '%%',
      '![i](u)',
    ],
    ...['\n', 'a\u2028b', '1.', '>', '|', 'naïve', '𝔘', "'", '$x$', '[^1]', '~~s~~', '&amp;', '&', ';'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom('the', 'pact', 'holds'),
);
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const relation = fc.constantFrom<Relation>('supports', 'attacks', 'answers', 'elaborates');
const zero = { start: 0, end: 0 };

/** A unit with others below it, as many levels deep. */
function unitOver(levels: number): fc.Arbitrary<ArgumentNode> {
  return fc.record({
    id: fc.uuid(),
    type: fc.constant('unit' as const),
    role: fc.constantFrom<Role>(...roles),
    relation,
    label: line.map((text) => `x${plainLine(text)}`),
    sentence: line.map((text) => `x ${text}`),
    why: line,
    explicit: fc.boolean(),
    span: fc.constant(zero),
    selection: fc.constant(zero),
    gaps: fc.constant([]),
    children: levels === 0 ? fc.constant([]) : fc.array(unitOver(levels - 1), { maxLength: 2 }),
  });
}
const unit = unitOver(2);
const section: fc.Arbitrary<ArgumentNode> = fc
  .tuple(fc.uuid(), line, fc.array(unit, { maxLength: 3 }))
  .map(([id, title, children]) => ({
    id,
    type: 'section',
    role: null,
    relation: null,
    label: `x${plainLine(title)}`,
    sentence: title,
    why: '',
    explicit: true,
    span: zero,
    selection: zero,
    gaps: [],
    children,
  }));
const outline: fc.Arbitrary<Outline> = fc
  .tuple(line, fc.array(unit, { minLength: 1, maxLength: 2 }), fc.array(section, { maxLength: 3 }))
  .map(([title, units, sections]) => {
    const nodes = [...units, ...sections];
    const thesis = nodes[0] as ArgumentNode;
    const parents = new Map<string, string | null>();
    const add = (node: ArgumentNode, above: string | null): void => {
      if (node.type === 'unit') parents.set(node.id, above);
      for (const child of node.children) add(child, node.type === 'unit' ? node.id : above);
    };
    for (const node of nodes) add(node, node === thesis ? null : thesis.id);
    return { title: `x${title}`, nodes, parents };
  });

function unitsOf({ nodes }: Outline): readonly ArgumentNode[] {
  return [...rowsOf(nodes)].map(({ node }) => node).filter(({ type }) => type === 'unit');
}

function bare(text: string | undefined): string {
  return plainLine(text ?? '').replace(/\s+/g, '');
}

/** Argdown counts tags as part of the text. */
function tagsOf({ role, relation }: ArgumentNode): string {
  return `#${role}${relation === 'answers' || relation === 'elaborates' ? `#${relation}` : ''}`;
}

interface Statement {
  readonly title: string;
  readonly members: readonly { readonly text?: string }[];
}

function readArgdown(input: string): {
  readonly statements: readonly Statement[];
  readonly relations: number;
} {
  const response = argdown.run({ input, process: ['parse-input', 'build-model'], logLevel: 'silent' });
  const { lexerErrors = [], parserErrors = [], exceptions = [] } = response;
  const errors: readonly unknown[] = [...lexerErrors, ...parserErrors, ...exceptions];
  assert.deepEqual(errors.map(String), [], input);
  return {
    statements: Object.values(response.statements ?? {}) as Statement[],
    relations: response.relations?.length ?? 0,
  };
}

test('Argdown’s own parser reads every unit, its words and what it bears on', () => {
  fc.assert(
    fc.property(outline, (each) => {
      const written = outlineArgdown(each);
      const { statements, relations } = readArgdown(written);
      const units = unitsOf(each);
      assert.deepEqual(
        statements.map(({ members }) => bare(members.find(({ text }) => text)?.text)).sort(),
        units.map((node) => bare(node.sentence) + tagsOf(node)).sort(),
        written,
      );
      assert.equal(relations, units.length - 1, written);
    }),
    { numRuns, endOnFailure: true },
  );
});

test('remark reads every label of the Markdown as text', () => {
  fc.assert(
    fc.property(outline, (each) => {
      const written = outlineMarkdown(each);
      const labels: string[] = [];
      const visit = (node: Nodes): void => {
        if (node.type === 'heading' || node.type === 'paragraph') labels.push(plainOf(node));
        else if ('children' in node) for (const child of node.children) visit(child as Nodes);
      };
      visit(unified().use(remarkParse).parse(written));
      const rows = [...rowsOf(each.nodes)].map(({ node }) => node);
      assert.equal(labels.length, rows.length + 1, written);
      for (const [index, { label }] of rows.entries())
        assert.ok(
          bare(labels[index + 1]).endsWith(bare(label)),
          `${labels[index + 1]} · ${label}\n${written}`,
        );
    }),
    { numRuns, endOnFailure: true },
  );
});

test('nothing of the text is more than text to Mermaid', () => {
  const rows = [
    /^flowchart BT$/,
    /^ +u\d+\["[^"#;]*(?:#\d+;[^"#;]*)*"\]$/,
    /^ +subgraph s\d+\["[^"#;]*(?:#\d+;[^"#;]*)*"\]$/,
    /^ +end$/,
    /^ {2}u\d+ (?:-->\|supports\||--x\|attacks\||-\.->\|answers\||-\.-) u\d+$/,
    /^$/,
  ];
  fc.assert(
    fc.property(outline, (each) => {
      for (const row of outlineMermaid(each).split('\n'))
        assert.ok(
          rows.some((form) => form.test(row)),
          row,
        );
    }),
    { numRuns, endOnFailure: true },
  );
});

const essay = `---
title: "On pacts: a note"
---
The pact turned sixty this spring. I believe that the pact has lost its way.

## What it costs

The pact costs too much. In 2024 it cost 5 per cent. To be sure, it has its uses. But they are few.
`;

for (const format of exportFormats) {
  test(`a whole essay as ${format}`, () => {
    const { project } = projectFixture(essay);
    const written = exportArgument(project, 'essay.md', format) ?? '';
    assert.match(written, /has lost its way/);
    assert.match(written, /What it costs/);
    assert.match(written, /\n$/);
    if (format === 'argdown') assert.ok(readArgdown(written).statements.length >= 5);
    if (format === 'argdown' || format === 'markdown') assert.match(written, /On pacts: a note/);
  });
}

test('a document that is not there has no argument', () => {
  assert.equal(exportArgument(projectFixture(essay).project, 'other.md', 'text'), undefined);
});
