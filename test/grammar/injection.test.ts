import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, test } from 'node:test';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const grammarFile = new URL('../../syntaxes/dossier.injection.tmLanguage.json', import.meta.url);

/** As much of a Markdown grammar as the injection must keep out of. */
const markdown = JSON.stringify({
  scopeName: 'text.html.markdown',
  patterns: [
    { begin: '^```', end: '^```', name: 'markup.fenced_code.block.markdown' },
    { match: '`[^`]*`', name: 'markup.inline.raw.string.markdown' },
    { match: '\\[[^\\[\\]]*\\]\\([^()]*\\)', name: 'meta.link.inline.markdown' },
  ],
});

let grammar: textmate.IGrammar;

before(async () => {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(wasm));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    getInjections: () => ['text.html.markdown.dossier'],
    loadGrammar: async (scope) =>
      scope === 'text.html.markdown'
        ? textmate.parseRawGrammar(markdown, 'markdown.json')
        : textmate.parseRawGrammar(readFileSync(grammarFile, 'utf8'), 'injection.json'),
  });
  const loaded = await registry.loadGrammar('text.html.markdown');
  assert.ok(loaded);
  grammar = loaded;
});

/** The pieces of the text that have a scope of ours ending in `suffix`. */
function pieces(text: string, suffix: string): readonly string[] {
  let stack = textmate.INITIAL;
  return text.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    return tokens
      .filter(({ scopes }) => scopes.some((scope) => scope === `${suffix}.dossier`))
      .map(({ startIndex, endIndex }) => line.slice(startIndex, endIndex));
  });
}

const target = 'markup.underline.link.wikilink';
const label = 'string.other.link.title';
const key = 'constant.other.citation.key';

test('wikilinks: target, heading, label', () => {
  assert.deepEqual(pieces('See [[Note]] and ![[Picture.png]].', target), ['Note', 'Picture.png']);
  assert.deepEqual(pieces('[[Note#A heading|the label]]', target), ['Note']);
  assert.deepEqual(pieces('[[Note#A heading|the label]]', 'markup.underline.link.anchor'), ['A heading']);
  assert.deepEqual(pieces('[[Note#A heading|the label]]', label), ['the label']);
});

test('citations in brackets: keys, several of them, without author', () => {
  assert.deepEqual(pieces('Thus [see @posen2019, p. 3; -@other-key].', key), ['posen2019', 'other-key']);
  assert.deepEqual(pieces('[@{https://example.org/a}]', key), ['{https://example.org/a}']);
});

test('citations in the text: the key ends before punctuation', () => {
  assert.deepEqual(pieces('As @posen2019 says, and @smith:2020.', key), ['posen2019', 'smith:2020']);
});

test('no citation: addresses, cross-references, links', () => {
  assert.deepEqual(pieces('Write to me@example.org, see @fig-one.', key), []);
  assert.deepEqual(pieces('[@handle](https://example.org)', key), []);
});

test('nothing in code', () => {
  assert.deepEqual(pieces('`[[Note]] @key`', target), []);
  assert.deepEqual(pieces('```\n[[Note]] @key %% x %%\n```', target), []);
  assert.deepEqual(pieces('```\n[[Note]] @key %% x %%\n```', key), []);
});

test('comments', () => {
  assert.deepEqual(pieces('a %%hidden%% b', 'comment.block'), ['%%', 'hidden', '%%']);
  assert.deepEqual(pieces('%%\n[[Note]]\n%%', target), []);
});
