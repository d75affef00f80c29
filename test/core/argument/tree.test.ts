import assert from 'node:assert/strict';
import { test } from 'node:test';
import { argumentTree, type TreeNode } from '../../../src/core/argument/tree.ts';
import { closing, essay, opening, read } from './fixture.ts';

test('sections: by headings, a first heading above all others is the title', () => {
  const { sections } = read(
    '# The Pact',
    opening,
    '## Ships',
    'It has 3 ships.',
    '### Old ones',
    'Two.',
    '## Men',
    closing,
  );
  assert.deepEqual(
    sections.map(({ title, depth, firstRun, endRun }) => [title, depth, firstRun, endRun]),
    [
      ['Ships', 2, 3, 6],
      ['Old ones', 3, 5, 6],
      ['Men', 2, 7, 8],
    ],
  );
});

test('sections: short lines of plain text are headings where there are no others', () => {
  const long = 'The pact has three ships left, and two of them are in the yard for repairs this year.';
  const { sections, units } = read('The Pact', long, 'Ships and men', long, 'What is to be done?', long);
  assert.deepEqual(
    sections.map(({ title }) => title),
    ['Ships and men', 'What is to be done?'],
  );
  assert.ok(units.every(({ run }) => run % 2 === 1));
});

function outline(nodes: readonly TreeNode[], depth = 0): string[] {
  return nodes.flatMap((node) => [
    `${'  '.repeat(depth)}${node.type === 'section' ? '§' : node.role} ${node.label}`,
    ...outline(node.children, depth + 1),
  ]);
}

test('tree: thesis, sections with their claims, conclusion', () => {
  const result = read(
    '# The Pact',
    opening,
    '## Ships',
    'The fleet is too small. In 1998 it had 3 ships.',
    '## Men',
    'Crews are hard to find. In 2004 they had 40 men.',
    closing,
  );
  assert.deepEqual(outline(argumentTree(result, result.runs)), [
    'thesis The pact has lost its way',
    '  context The pact turned sixty this spring',
    '§ Ships',
    '  claim The fleet is too small',
    '    evidence In 1998 it had 3 ships',
    '§ Men',
    '  claim Crews are hard to find',
    '    evidence In 2004 they had 40 men',
    'conclusion The pact must change',
  ]);
});

test('tree: a section inside of a section', () => {
  const result = read(
    opening,
    '## Ships',
    'The fleet is small.',
    '### Old ones',
    'Two ships leak.',
    '## Men',
    'Few.',
    closing,
  );
  const [, ships] = argumentTree(result, result.runs);
  assert.deepEqual(
    ships!.children.map(({ label }) => label),
    ['The fleet is small', 'Old ones'],
  );
});

test('tree: every unit stands in it once', () => {
  const result = essay(
    'What is it for? Nobody knows. But it costs a lot.',
    'Critics argue that it is dead. However, it holds.',
  );
  const ids: string[] = [];
  const visit = (nodes: readonly TreeNode[]): void => {
    for (const node of nodes) {
      if (node.type === 'unit') ids.push(node.id);
      visit(node.children);
    }
  };
  visit(argumentTree(result, result.runs));
  assert.deepEqual([...ids].sort(), result.units.map(({ id }) => id).sort());
});

test('two sections of one name have two ids', () => {
  const result = read(opening, '## Ships', 'It is small.', '## Ships', 'It is old.', closing);
  const ids = argumentTree(result, result.runs).map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
});
