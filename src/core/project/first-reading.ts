import type { Block } from '../markdown/block.ts';
import { blockAt } from '../markdown/block-document.ts';
import type { ProseRun } from '../model/prose-run.ts';
import type { NameReader } from '../names/names.ts';
import { changedPart } from '../text/changed-part.ts';
import type { Span } from '../text/span.ts';
import type { DocumentAnalysis, Window } from './analysis.ts';
import type { TextDocument } from './document.ts';
import type { World } from './world.ts';

/**
 * Long documents until all of them has been read: what stands on a screen is found out from its own blocks and what has
 * been read so far, while the rest is read in steps.
 */
export interface FirstReading {
  /** Whether names and quotations are known, but for what an edit has changed: an answer out of them is quick then. */
  isRead(path: string): boolean;
  /** What is found around a span of a document that is not read yet; `undefined` if it is, or there is none. */
  glance(path: string, span: Span): DocumentAnalysis | undefined;
  /** Reads all of the document in steps of a block or less, so that a host may do something else in between. */
  read(path: string): Generator<undefined, void>;
  /** To be told of each analysis whose names and quotations are known. */
  wasRead(analysis: DocumentAnalysis): void;
  /** Nobody has it open any more. */
  forget(path: string): void;
}

export interface FirstReadingOptions {
  readonly document: (path: string) => TextDocument | undefined;
  readonly analysis: (path: string) => DocumentAnalysis | undefined;
  /** The analysis of a part of the document. */
  readonly analyze: (path: string, doc: TextDocument, window: Window) => DocumentAnalysis;
  readonly world: () => World;
}

/** Code units of a document that is read at once whoever asks. */
const short = 8000;
/** Code units of a span that is more than a screen: who asks for that waits for all. */
const longest = 24_000;
/** How much before and behind a span belongs to its window, in code units: who *he* is stands before. */
const before = 2500;
const behind = 500;
/** How many runs of other blocks are heard for who is named: those nearest before the window. */
const heard = 300;
/** So many blocks are read with an answer. */
const fewBlocks = 40;

export function createFirstReading(options: FirstReadingOptions): FirstReading {
  const last = new Map<string, { readonly reader: NameReader; readonly doc: TextDocument }>();
  let taken: { readonly reader: NameReader; readonly blocks: WeakSet<Block> } | undefined;

  /** The blocks whose runs have told by themselves whom they name. */
  const takenUp = (): WeakSet<Block> => {
    const { reader } = options.world();
    if (taken?.reader !== reader) taken = { reader, blocks: new WeakSet() };
    return taken.blocks;
  };
  const isRead = (path: string): boolean => {
    const doc = options.document(path);
    if (!doc || doc.length <= short) return true;
    const known = last.get(path);
    if (known?.reader !== options.world().reader) return false;
    const { from, newEnd } = changedPart(known.doc.blocks.blocks, doc.blocks.blocks);
    return newEnd - from <= fewBlocks;
  };
  return {
    isRead,
    glance(path, span) {
      const doc = options.document(path);
      if (!doc || span.end - span.start > longest || isRead(path)) return undefined;
      return options.analyze(path, doc, windowOf(doc, span, takenUp()));
    },
    *read(path) {
      const blocks = takenUp();
      const { reader } = options.world();
      for (const block of options.document(path)?.blocks.blocks ?? []) {
        for (const run of block.runs) reader.prepareRun(run);
        blocks.add(block);
        yield;
      }
      const analysis = options.analysis(path);
      if (analysis) yield* analysis.prepare();
    },
    wasRead({ path, world, doc }) {
      const { reader } = world;
      if (reader === options.world().reader) last.set(path, { reader, doc });
    },
    forget: (path) => void last.delete(path),
  };
}

function windowOf({ blocks: doc }: TextDocument, span: Span, taken: WeakSet<Block>): Window {
  const from = blockAt(doc, span.start - before);
  const to = blockAt(doc, span.end + behind) + 1;
  return { from, to, elsewhere: runsBefore(doc.blocks, from, taken) };
}

function runsBefore(blocks: readonly Block[], from: number, taken: WeakSet<Block>): readonly ProseRun[] {
  const runs: ProseRun[] = [];
  for (let index = from - 1; index >= 0 && runs.length < heard; index--) {
    const block = blocks[index] as Block;
    if (taken.has(block)) runs.push(...block.runs.toReversed());
  }
  return runs.reverse();
}
