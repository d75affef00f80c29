import { lastNotAbove } from '../text/indices.ts';
import type { Span } from '../text/span.ts';
import { nextList, type Replaced, splicedList, splicedPlaces } from '../text/spliced.ts';
import { type Block, createBlock, labelsOf } from './block.ts';
import { frontMatterEnd, opensFrontMatter } from './front-matter-span.ts';
import { allLabels, changedLabels, defineAlike, type Labels, noLabels } from './labels.ts';
import { createPartReader, type Part } from './parts.ts';

/**
 * A text as blocks that are parsed one by one, when first asked for. Together they give the tree that remark makes of
 * the whole text. Never changed: `editBlockDocument` makes another one that shares all blocks the edit does not touch.
 */
export interface BlockDocument {
  /** In UTF-16 code units. */
  readonly length: number;
  /** In order, without gaps; at least one, which may be empty. */
  readonly blocks: readonly Block[];
  /** Offset at which each block begins. */
  readonly starts: Int32Array;
  /** Line, counted from 0, at which each block begins. */
  readonly lines: Int32Array;
  /** All labels that are defined somewhere in the text. */
  readonly labels: Labels;
  readonly options: BlockDocumentOptions;
}

export interface BlockDocumentOptions {
  /** Told the text of each block that is parsed: for counting. */
  readonly onParse?: (text: string) => void;
}

export interface TextEdit extends Span {
  readonly text: string;
}

export function createBlockDocument(text: string, options: BlockDocumentOptions = {}): BlockDocument {
  return createFrom(text, { blocks: [], labels: noLabels, options });
}

/** Leaves `doc` as it is. `edit` is clipped to the text; the new document shares all blocks that stay the same. */
export function editBlockDocument(doc: BlockDocument, edit: TextEdit): BlockDocument {
  const start = Math.max(0, Math.min(edit.start, doc.length));
  const end = Math.max(start, Math.min(edit.end, doc.length));
  const clipped = { start, end, text: edit.text };
  return editFrontMatter(doc, clipped) ?? editBlocks(doc, clipped);
}

/** Index of the block that holds the code unit at `offset`; the last one at the text's end. */
export function blockAt(doc: BlockDocument, offset: number): number {
  return lastNotAbove(doc.starts, offset);
}

/** The whole text. Joins all blocks: not for every keystroke. */
export function docText(doc: BlockDocument): string {
  return doc.blocks.map((block) => block.text).join('');
}

/** Edits that make, change or end front matter; `undefined` for all others. Only these read far ahead. */
function editFrontMatter(doc: BlockDocument, edit: TextEdit): BlockDocument | undefined {
  const first = doc.blocks[0] as Block;
  if (!first.frontMatter && !mayMakeFrontMatter(doc, edit)) return undefined;
  if (first.frontMatter && edit.start >= first.text.length && /[\r\n]$/.test(first.text)) return undefined;
  if (first.frontMatter && edit.end < first.text.length) {
    const text = spliced(first.text, edit);
    if (frontMatterEnd(text) === text.length && /[\r\n]$/.test(text)) {
      return replaced(doc, { from: 0, oldEnd: 1 }, [frontMatterDraft(text)]);
    }
  }
  return createFrom(spliced(docText(doc), edit), doc);
}

function mayMakeFrontMatter(doc: BlockDocument, edit: TextEdit): boolean {
  const opens = opensFrontMatter((doc.blocks[0] as Block).text);
  if (!opens && edit.start > 4) return false;
  return frontMatterEnd(spliced(docText(doc), edit)) > 0;
}

function editBlocks(doc: BlockDocument, edit: TextEdit): BlockDocument {
  const { blocks, starts } = doc;
  // The line edited may have been, or now be, what the block before it goes on with.
  const lowest = blocks[0]?.frontMatter ? 1 : 0;
  const from = Math.max(lowest, blockAt(doc, edit.start) - 1);
  let to = Math.max(from, blockAt(doc, edit.end) + 1);
  const begin = starts[from] ?? doc.length;
  const touched = blocks.slice(from, to);
  const piece = spliced(textOf(touched), {
    start: edit.start - begin,
    end: edit.end - begin,
    text: edit.text,
  });
  const reader = createPartReader(from === 0);
  reader.read(piece);
  for (; to < blocks.length; to++) {
    if (reader.readUnlessCut((blocks[to] as Block).text)) break;
  }
  const parts = [...reader.finish()];
  if (parts.length === 0 && from === 0 && to === blocks.length) parts.push({ text: '', lineBreaks: 0 });
  return replaced(doc, { from, oldEnd: to }, draftsOf(parts, touched));
}

/**
 * The document with other blocks in place of some. Where these define the labels that those did, as nearly always, no
 * other block is looked at: what an edit costs besides is copies of three lists.
 */
function replaced(doc: BlockDocument, part: Replaced, drafts: readonly Draft[]): BlockDocument {
  const { labels, options } = doc;
  const gone = doc.blocks.slice(part.from, part.oldEnd);
  if (!defineAlike(gone, drafts))
    return assemble({ drafts: splicedList<Draft>(doc.blocks, part, drafts), labels, options });
  const made = drafts.map((draft) => blockOf(draft, labels, options));
  const last = doc.blocks[part.from - 1];
  const begin = last ? doc.starts[part.from - 1]! + last.text.length : 0;
  const line = last ? doc.lines[part.from - 1]! + last.lineBreaks : 0;
  const before = startsOf(gone, begin, line);
  const after = startsOf(made, begin, line);
  const shift = after.end - before.end;
  return {
    length: doc.length + shift,
    blocks: nextList(doc.blocks, part, made),
    starts: splicedPlaces(doc.starts, { ...part, shift }, after.starts),
    lines: splicedPlaces(doc.lines, { ...part, shift: after.lastLine - before.lastLine }, after.lines),
    labels,
    options,
  };
}

/** The document with the blocks `from` up to `to` as one: its tree is what the parser makes of their text. */
export function joinBlocks(doc: BlockDocument, from: number, to: number): BlockDocument {
  const joined = doc.blocks.slice(from, to);
  const lineBreaks = joined.reduce((sum, block) => sum + block.lineBreaks, 0);
  return replaced(doc, { from, oldEnd: to }, draftsOf([{ text: textOf(joined), lineBreaks }], []));
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join('');
}

function spliced(text: string, edit: TextEdit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

/** Cuts the whole text; blocks of an earlier state of the document are used again where their text is the same. */
function createFrom(
  text: string,
  earlier: Pick<BlockDocument, 'blocks' | 'labels' | 'options'>,
): BlockDocument {
  const end = frontMatterEnd(text);
  const reader = createPartReader(end === 0);
  reader.read(text.slice(end));
  const parts = [...reader.finish()];
  if (parts.length === 0 && end === 0) parts.push({ text: '', lineBreaks: 0 });
  const drafts = draftsOf(parts, earlier.blocks);
  if (end > 0) drafts.unshift(frontMatterDraft(text.slice(0, end)));
  return assemble({ drafts, labels: earlier.labels, options: earlier.options });
}

/** A block there is, or one to be made once all labels are known. */
type Draft = Block | (Part & { readonly frontMatter: boolean; readonly labels: Labels });

function draftsOf(parts: readonly Part[], earlier: readonly Block[]): Draft[] {
  const byText = new Map<string, Block>();
  for (const block of earlier) if (!block.frontMatter) byText.set(block.text, block);
  return parts.map(
    (part) => byText.get(part.text) ?? { ...part, frontMatter: false, labels: labelsOf(part.text) },
  );
}

function frontMatterDraft(text: string): Draft {
  const lineBreaks = text.match(/\r\n|\r|\n/g)?.length ?? 0;
  return { text, lineBreaks, frontMatter: true, labels: noLabels };
}

interface Assembly {
  readonly drafts: readonly Draft[];
  /** The labels that the blocks among the drafts were made with. */
  readonly labels: Labels;
  readonly options: BlockDocumentOptions;
}

/** Makes the blocks still missing, and again those whose tree another set of labels would change. */
function assemble({ drafts, labels: before, options }: Assembly): BlockDocument {
  const labels = allLabels(drafts, before);
  const changed = labels === before ? undefined : changedLabels(before, labels);
  const blocks = drafts.map((draft) =>
    'nodes' in draft && changed && draft.dependsOn(changed)
      ? newBlock(draft, labels, options)
      : blockOf(draft, labels, options),
  );
  const { starts, lines, end } = startsOf(blocks);
  return { length: end, blocks, starts, lines, labels, options };
}

function blockOf(draft: Draft, known: Labels, options: BlockDocumentOptions): Block {
  return 'nodes' in draft ? draft : newBlock(draft, known, options);
}

function newBlock(
  { text, lineBreaks, frontMatter, labels }: Draft,
  known: Labels,
  { onParse = () => {} }: BlockDocumentOptions,
): Block {
  return createBlock({ text, lineBreaks, frontMatter, labels, known, onParse });
}

/** Where blocks begin, and at which lines, if the first one does so at `begin`; and where the last one ends. */
function startsOf(blocks: readonly Block[], begin = 0, firstLine = 0) {
  const starts = new Int32Array(blocks.length);
  const lines = new Int32Array(blocks.length);
  let end = begin;
  let lastLine = firstLine;
  blocks.forEach((block, index) => {
    starts[index] = end;
    lines[index] = lastLine;
    end += block.text.length;
    lastLine += block.lineBreaks;
  });
  return { starts, lines, end, lastLine };
}
