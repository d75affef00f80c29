import type { Block } from '../markdown/block.ts';
import {
  type BlockDocument,
  type BlockDocumentOptions,
  blockAt,
  createBlockDocument,
  docText,
  editBlockDocument,
} from '../markdown/block-document.ts';
import { documentLines } from '../markdown/document-positions.ts';
import { createPlainDocument } from '../markdown/plain-document.ts';
import type { Position } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';

/** A block and where it begins in its document. */
export interface PlacedBlock {
  readonly block: Block;
  readonly start: number;
}

/** One state of a document's text. Never changed: an edit makes the next one, which shares the blocks it leaves alone. */
export interface TextDocument {
  readonly length: number;
  readonly blocks: BlockDocument;
  /** The whole text, joined when first asked for. */
  text(): string;
  placed(): readonly PlacedBlock[];
  blockAt(offset: number): PlacedBlock;
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
}

export interface TextChange extends Span {
  readonly text: string;
}

/** Markdown, or by a path that ends in `.txt` plain prose. */
export function createTextDocument(
  path: string,
  text: string,
  options: BlockDocumentOptions = {},
): TextDocument {
  return ofBlocks(isPlain(path) ? createPlainDocument(text) : createBlockDocument(text, options));
}

/** The document after a change. Plain prose is cut afresh: no editor sends changes of it. */
export function editTextDocument(path: string, doc: TextDocument, change: TextChange): TextDocument {
  if (!isPlain(path)) return ofBlocks(editBlockDocument(doc.blocks, change));
  const text = doc.text();
  return ofBlocks(createPlainDocument(text.slice(0, change.start) + change.text + text.slice(change.end)));
}

function isPlain(path: string): boolean {
  return /\.txt$/i.test(path);
}

/** A document over its blocks. */
export function ofBlocks(blocks: BlockDocument): TextDocument {
  const lines = documentLines(blocks);
  let text: string | undefined;
  let placed: readonly PlacedBlock[] | undefined;
  const at = (index: number): PlacedBlock => ({
    block: blocks.blocks[index] as Block,
    start: blocks.starts[index] as number,
  });
  return {
    length: blocks.length,
    blocks,
    text() {
      text ??= docText(blocks);
      return text;
    },
    placed() {
      placed ??= blocks.blocks.map((_, index) => at(index));
      return placed;
    },
    blockAt: (offset) => at(blockAt(blocks, offset)),
    positionAt: lines.positionAt,
    offsetAt: lines.offsetAt,
  };
}
