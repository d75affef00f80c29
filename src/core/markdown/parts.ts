import { lineEnd, nextLine } from '../text/lines.ts';
import { createCutter } from './cut.ts';

/** The text of a part, and how many lines end in it. */
export interface Part {
  readonly text: string;
  readonly lineBreaks: number;
}

/** Puts a text together from pieces and cuts it into parts. Pieces hold whole lines, but for the document's last. */
export interface PartReader {
  read(piece: string): void;
  /** As `read`; but if a part begins with the piece's first line, leaves the piece unread and returns `true`. */
  readUnlessCut(piece: string): boolean;
  /** Ends the last part. All parts there are. */
  finish(): readonly Part[];
}

/** `atStart`: the first piece is the document's first. */
export function createPartReader(atStart: boolean): PartReader {
  const cutter = createCutter();
  const parts: Part[] = [];
  let pieces: string[] = [];
  let lineBreaks = 0;
  let first = atStart;

  function endPart(rest: string): void {
    const text = pieces.length === 0 ? rest : pieces.join('') + rest;
    if (text !== '') parts.push({ text, lineBreaks });
    pieces = [];
    lineBreaks = 0;
  }

  function read(piece: string, stopAtCut: boolean): boolean {
    let partStart = 0;
    let start = first && piece.charCodeAt(0) === 0xfeff ? 1 : 0;
    first = false;
    const before = () => pieces.join('') + piece.slice(partStart, start);
    while (start < piece.length) {
      const end = lineEnd(piece, start);
      if (cutter.next({ text: piece, start, end }, before)) {
        if (stopAtCut && start === 0) return true;
        endPart(piece.slice(partStart, start));
        partStart = start;
      }
      const next = nextLine(piece, end);
      if (next > end) lineBreaks++;
      start = next;
    }
    pieces.push(partStart === 0 ? piece : piece.slice(partStart));
    return false;
  }

  return {
    read(piece) {
      read(piece, false);
    },
    readUnlessCut: (piece) => read(piece, true),
    finish() {
      endPart('');
      return parts;
    },
  };
}
