import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replacePart, table } from '../../eval/markdown.ts';

test('the machine-made part of a report is replaced, the prose around it kept', () => {
  const before =
    '# Report\n\nWritten by hand.\n\n<!-- eval: names -->\n\nold\n\n<!-- /eval: names -->\n\nAlso by hand.\n';
  const after = replacePart(before, 'names', 'new');
  assert.equal(after, before.replace('old', 'new'));
  assert.equal(replacePart(after, 'names', 'new'), after);
});

test('a report without such a part gets one at its end', () => {
  const after = replacePart('# Report\n', 'quotes', 'figures');
  assert.match(
    after,
    /^# Report\n\n## quotes\n\n<!-- eval: quotes -->\n\nfigures\n\n<!-- \/eval: quotes -->\n$/,
  );
});

test('a table has a line for its head, a rule and a line for each row', () => {
  assert.equal(table(['set', 'F1'], [['news', 72.5]]), '| set | F1 |\n| --- | ---: |\n| news | 72.5 |');
});
