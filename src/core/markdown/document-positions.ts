import type { Root } from 'mdast';
import { lastNotAbove } from '../text/indices.ts';
import type { LineIndex } from '../text/line-index.ts';
import type { Block } from './block.ts';
import { type BlockDocument, blockAt } from './block-document.ts';
import { moved } from './positions.ts';

/** Offsets to lines and back, by way of the blocks: nothing is made for the document as a whole. */
export function documentLines(doc: BlockDocument): LineIndex {
  return {
    positionAt(offset) {
      const inside = Math.max(0, Math.min(offset, doc.length));
      const index = blockAt(doc, inside);
      const block = doc.blocks[index] as Block;
      const within = inside - (doc.starts[index] as number);
      const line = lastNotAbove(block.lineStarts, within);
      return {
        line: (doc.lines[index] as number) + line,
        character: within - (block.lineStarts[line] as number),
      };
    },
    offsetAt({ line, character }) {
      if (line < 0) return 0;
      const index = lastNotAbove(doc.lines, line);
      const block = doc.blocks[index] as Block;
      const within = line - (doc.lines[index] as number);
      if (within > block.lineBreaks) return doc.length;
      const start = block.lineStarts[within] as number;
      const end = lineContentEnd(block.text, start);
      return (doc.starts[index] as number) + Math.min(start + Math.max(0, character), end);
    },
  };
}

function lineContentEnd(text: string, start: number): number {
  const length = text.slice(start).search(/[\r\n]/);
  return length < 0 ? text.length : start + length;
}

/** The whole tree with positions in the document, as `parse` makes it of the whole text. For tests and rare use. */
export function documentTree(doc: BlockDocument): Root {
  const children = doc.blocks.flatMap((block, index) => {
    const by = { offset: doc.starts[index] as number, line: doc.lines[index] as number };
    return block.nodes.map((node) => moved(node, by));
  });
  const start = { line: 1, column: 1, offset: 0 };
  const { line, character } = documentLines(doc).positionAt(doc.length);
  return {
    type: 'root',
    children,
    position: { start, end: { line: line + 1, column: character + 1, offset: doc.length } },
  };
}
