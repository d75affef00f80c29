import { lineStarts } from '../text/line-index.ts';
import { paragraphStarts, plainRun } from '../text/plain.ts';
import type { Block } from './block.ts';
import type { BlockDocument } from './block-document.ts';
import { noLabels } from './labels.ts';

/**
 * Plain prose as a document: its paragraphs are blocks, parted by blank lines and before a speaker's label, and nothing in
 * them is markup.
 */
export function createPlainDocument(text: string): BlockDocument {
  const from = paragraphStarts(text);
  const blocks = from.map((start, index) => plainBlock(text.slice(start, from[index + 1] ?? text.length)));
  const starts = new Int32Array(blocks.length);
  const lines = new Int32Array(blocks.length);
  let length = 0;
  let line = 0;
  blocks.forEach((block, index) => {
    starts[index] = length;
    lines[index] = line;
    length += block.text.length;
    line += block.lineBreaks;
  });
  return { length, blocks, starts, lines, labels: noLabels, options: {} };
}

function plainBlock(text: string): Block {
  const begin = text.search(/\S/);
  const starts = lineStarts(text);
  const run = begin < 0 ? undefined : shifted(text.trim(), begin);
  return {
    text,
    lineBreaks: starts.length - 1,
    frontMatter: false,
    labels: noLabels,
    nodes: [],
    runs: run ? [run] : [],
    waitingAnnotations: [],
    lineStarts: starts,
    dependsOn: () => false,
  };
}

function shifted(text: string, by: number): ReturnType<typeof plainRun> {
  const run = plainRun(text);
  if (by === 0) return run;
  return {
    ...run,
    toSource: (offset) => offset + by,
    toSourceSpan: ({ start, end }) => ({ start: start + by, end: end + by }),
    fromSource: (offset) => (offset >= by && offset <= by + text.length ? offset - by : undefined),
  };
}
