import type { Definition, FootnoteDefinition, Node } from 'mdast';
import { isBeyondReading } from './beyond-reading.ts';
import type { Block } from './block.ts';
import type { BlockDocument } from './block-document.ts';
import { parsePart } from './parse.ts';
import { moved } from './positions.ts';

/** Blocks of a document, from an index up to another. */
export interface Portion {
  readonly from: number;
  readonly to: number;
}

/**
 * Which blocks were found right, in front of which others, with which labels defined: an edit leaves most of this as it
 * is. Blocks of one text may be one object at several places of a document.
 */
export type FoundRight = WeakMap<Block, WeakMap<object, BlockDocument['labels']>>;

/** What stands behind the last block. */
const theEnd = {};

/** Code units that are parsed at once: about ten milliseconds. A longer block takes longer. */
const size = 8000;

/**
 * What is to be looked at next. It begins with the block that the portion before ended with, so that each cut is tried by
 * a parse of what lies on both sides of it, from a place where a cut was found right.
 */
export function nextPortion({ blocks, labels }: BlockDocument, right: FoundRight): Portion | undefined {
  const isRight = (index: number): boolean =>
    right.get(blocks[index] as Block)?.get(blocks[index + 1] ?? theEnd) === labels;
  let from = blocks[0]?.frontMatter ? 1 : 0;
  while (from < blocks.length && isRight(from)) from++;
  if (from >= blocks.length) return undefined;
  let to = from;
  let length = 0;
  while (to < blocks.length && (length < size || to < from + 2))
    length += (blocks[to++] as Block).text.length;
  return { from, to };
}

/** Whether the parser, given the portion as one text, makes the tree that is kept of its blocks, and defines the same. */
export function isAsParsed({ blocks, labels }: BlockDocument, { from, to }: Portion): boolean {
  const kept: Node[] = [];
  const own = new Set<string>();
  const by = { offset: 0, line: 0 };
  for (const block of blocks.slice(from, to)) {
    for (const node of block.nodes) kept.push(moved(node, by));
    for (const label of definitionsOf(block.labels)) own.add(label);
    by.offset += block.text.length;
    by.line += block.lineBreaks;
  }
  const text = blocks.slice(from, to).map((block) => block.text);
  // The parser was not asked, so it has nothing to say.
  if (text.some(isBeyondReading)) return true;
  const { nodes } = parsePart(text.join(''), labels);
  if (JSON.stringify(kept) !== JSON.stringify(nodes)) return false;
  return JSON.stringify([...own].sort()) === JSON.stringify([...definedIn(nodes)].sort());
}

/** Notes that a portion was found right. */
export function markRight({ blocks, labels }: BlockDocument, { from, to }: Portion, right: FoundRight): void {
  const last = to === blocks.length ? to : to - 1;
  for (let index = from; index < last; index++) {
    const block = blocks[index] as Block;
    const followers = right.get(block) ?? new WeakMap();
    right.set(block, followers.set(blocks[index + 1] ?? theEnd, labels));
  }
}

function definitionsOf({ definitions, footnotes }: BlockDocument['labels']): readonly string[] {
  return [
    ...[...definitions].map((label) => `[${label}]`),
    ...[...footnotes].map((label) => `[^${label}]`),
  ].map((label) => label.toLowerCase());
}

function definedIn(nodes: readonly Node[], found = new Set<string>()): ReadonlySet<string> {
  for (const node of nodes) {
    if (node.type === 'definition') found.add(`[${(node as Definition).identifier}]`);
    if (node.type === 'footnoteDefinition') found.add(`[^${(node as FootnoteDefinition).identifier}]`);
    if ('children' in node) definedIn(node.children as readonly Node[], found);
  }
  return found;
}
