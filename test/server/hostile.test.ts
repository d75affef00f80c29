import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startSession } from './session.ts';

/** What must never come through from a note: each would be acted upon by an editor that shows Markdown. */
const markup = [
  /\]\(command:/i,
  /(^|[^\\])<(img|script|a|iframe|svg|style|details)\b/i,
  /(^|[^\\])!\[/,
  /\]\((https?|vscode|javascript|data):/i,
  /(^|[^\\])<https?:/i,
];

const attack = [
  '[click](command:workbench.action.terminal.new)',
  '![pixel](https://evil.example/pixel.png)',
  '<img src="https://evil.example/pixel.png">',
  '<a href="command:evil">x</a> <script>alert(1)</script>',
  '<https://evil.example/auto>',
  '[ref] [link][ref]',
  '```\n[x](command:y)\n',
].join(' ');

const hostile = (title: string): string =>
  [
    '---',
    `title: ${JSON.stringify(title)}`,
    'type: state',
    'aliases: [Elbonia]',
    '---',
    attack,
    '',
    '[ref]: command:z',
  ].join('\n');

for (const title of [
  'Elbonia',
  '[x](command:y)',
  '<img src=https://evil.example/x>',
  '](command:evil) [',
  '`**_![i](http://e)',
]) {
  test(`nothing out of a note becomes markup: title ${title}`, async (t) => {
    const session = await startSession(t, {
      'essay.md': '# Essay\n\nElbonia is a country.\n',
      'notes/[x](command:y).md': hostile(title),
    });
    session.open('essay.md');
    const card = await session.card('essay.md', 'Elbonia');
    assert.notEqual(card, '');
    for (const pattern of markup) assert.doesNotMatch(card, pattern);
    // The only links lead to files of the folder.
    for (const [, url] of card.matchAll(/\]\(<?([^)>\s]*)/g)) {
      assert.ok(url?.startsWith(session.uri('').slice(0, -1)) || url?.startsWith('#'), `link to ${url}`);
    }
  });
}

test('a megabyte of aliases gets a problem there and does not stop the rest', async (t) => {
  const aliases = (count: number): string =>
    Array.from({ length: count }, (_, index) => `Name ${index}`).join(', ');
  const session = await startSession(t, {
    'essay.md': '# Essay\n\nElbonia is near Freedonia.\n',
    'elbonia.md': `---\ntitle: Elbonia\ntype: state\naliases: ${aliases(10_000)}\n---\nMud.\n`,
    'freedonia.md': `---\ntitle: Freedonia\ntype: state\naliases: ${aliases(100_000)}\n---\nHail.\n`,
  });
  session.open('essay.md');
  const card = await session.card('essay.md', 'Elbonia');
  assert.match(card, /Mud/);
  assert.ok(card.length < 4000, `a card of ${card.length} characters`);
  session.open('freedonia.md');
  const found = await session.diagnosticsWhere('freedonia.md', (problems) => problems.length > 0);
  assert.ok(found.some(({ range }) => range.start.line <= 1));
});

test('a target outside of the folder is not read', async (t) => {
  const secret = '---\ntitle: Secret\n---\nThe secret.\n';
  const session = await startSession(
    t,
    {
      'secret.md': secret,
      'secret.bib': '@book{key, title={The secret}}',
      'in/essay.md':
        '---\nbibliography: ../secret.bib\n---\n\nSee [[../secret]] and [there](../secret.md), [@key].\n',
    },
    { folders: ['in'] },
  );
  session.open('in/essay.md');
  for (const words of ['../secret]]', 'there', '@key']) {
    assert.doesNotMatch(await session.card('in/essay.md', words), /The secret/);
    assert.equal(await session.definition('in/essay.md', words), null);
  }
});

test('front matter that does not parse costs that note, no more', async (t) => {
  const session = await startSession(t, {
    'essay.md': '# Essay\n\nElbonia is near Freedonia.\n',
    'elbonia.md': '---\ntitle: Elbonia\ntype: state\n---\nMud.\n',
    'freedonia.md': '---\ntitle: [unclosed\n  bad: : yaml\n---\nBroken.\n',
  });
  session.open('essay.md');
  session.open('freedonia.md');
  assert.match(await session.card('essay.md', 'Elbonia'), /Mud/);
  const found = await session.diagnosticsWhere('freedonia.md', (problems) => problems.length > 0);
  assert.ok(found.some(({ range }) => range.start.line <= 3));
});
