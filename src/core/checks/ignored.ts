import type { Nodes } from 'mdast';
import type { Block } from '../markdown/block.ts';
import { commentValue } from '../markdown/prose-inlines.ts';
import type { TextDocument } from '../project/document.ts';
import { keptBy } from '../text/kept-by.ts';
import { keptFinds } from '../text/kept-finds.ts';
import type { Span } from '../text/span.ts';

/** What a writer has said is to be let be: problems with these ids that begin in this span. */
interface Ignored extends Span {
  readonly ids: ReadonlySet<string>;
}

const word = 'dossier-ignore';

/** The comment that lets a check’s problems be in what stands behind it. */
export function ignoreComment(id: string): string {
  return `<!-- ${word} ${id} -->`;
}

/**
 * Whether a writer has asked that problems of a check be let be at a place: by `<!-- dossier-ignore ID … -->` on a line of
 * its own for the paragraph, list, quote or other block behind it, or within a paragraph for that paragraph. The same
 * for every check.
 */
export function readIgnored(doc: TextDocument): (id: string, offset: number) => boolean {
  const ignored = ignoredIn(doc);
  if (ignored.length === 0) return () => false;
  return (id, offset) =>
    ignored.some(({ ids, start, end }) => start <= offset && offset < end && ids.has(id));
}

const asking = keptFinds(({ text }: Block) => text.includes(word) || undefined);

const ignoredIn = keptBy(({ blocks: { blocks, starts } }: TextDocument): readonly Ignored[] => {
  const ignored: Ignored[] = [];
  let read = 0;
  for (const first of asking(blocks).at) {
    let waiting: readonly string[] = [];
    // What is asked at the end of a block is asked for the next one.
    for (let index = first; index < blocks.length && (index === first || waiting.length > 0); index++) {
      if (index < read) break;
      const { nodes } = blocks[index] as Block;
      waiting = readSiblings({ start: starts[index] as number, ignored }, nodes, waiting);
      read = index + 1;
    }
  }
  return ignored;
});

interface Walk {
  /** Of the block. */
  readonly start: number;
  readonly ignored: Ignored[];
}

/** @returns the ids that wait for what stands behind the last sibling */
function readSiblings(walk: Walk, nodes: readonly Nodes[], before: readonly string[]): readonly string[] {
  let waiting = before;
  for (const node of nodes) {
    const ids = idsOf(node);
    if (ids) {
      waiting = [...waiting, ...ids];
      continue;
    }
    add(walk, node, waiting);
    waiting = [];
    if (!('children' in node)) continue;
    if (isProse(node)) add(walk, node, idsWithin(node));
    else readSiblings(walk, node.children as readonly Nodes[], []);
  }
  return waiting;
}

function add({ start, ignored }: Walk, { position }: Nodes, ids: readonly string[]): void {
  if (ids.length === 0 || !position) return;
  ignored.push({
    start: start + (position.start.offset ?? 0),
    end: start + (position.end.offset ?? 0),
    ids: new Set(ids),
  });
}

/** Whether words stand in the node itself: a comment in it belongs to all of it. */
export function isProse({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell';
}

function idsWithin(node: Nodes): readonly string[] {
  if (!('children' in node)) return idsOf(node) ?? [];
  return (node.children as readonly Nodes[]).flatMap(idsWithin);
}

function idsOf(node: Nodes): readonly string[] | undefined {
  const value = node.type === 'html' || node.type === 'comment' ? commentValue(node) : undefined;
  const [first, ...ids] = value?.split(/[\s,]+/) ?? [];
  return first === word ? ids : undefined;
}
