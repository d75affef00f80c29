import { TreeFragment } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { essay } from '../corpus.ts';
import { first, type Keystroke, typing } from '../typing.ts';

/** Milliseconds per keystroke: remark parses the whole text again, with all of GFM and front matter. */
export function remarkWhole(words: number, count: number): number[] {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
  return timed(words, count, (text) => {
    processor.parse(text);
  });
}

/** Milliseconds per keystroke: lezer takes over what it can of the tree before. */
export function lezerIncremental(words: number, count: number): number[] {
  const markdown = parser.configure(GFM);
  let tree = markdown.parse(essay(words));
  let fragments = TreeFragment.addTree(tree);
  return timed(words, count, (text, { offset }) => {
    const change = { fromA: offset, toA: offset, fromB: offset, toB: offset + 1 };
    fragments = TreeFragment.applyChanges(fragments, [change]);
    tree = markdown.parse(text, fragments);
    fragments = TreeFragment.addTree(tree, fragments);
  });
}

function timed(words: number, count: number, parse: (text: string, key: Keystroke) => void): number[] {
  let text = essay(words);
  parse(text, { offset: 0, letter: '' });
  const taken: number[] = [];
  for (const key of first(count, typing(text))) {
    text = text.slice(0, key.offset) + key.letter + text.slice(key.offset);
    const begun = performance.now();
    parse(text, key);
    taken.push(performance.now() - begun);
  }
  return taken;
}
