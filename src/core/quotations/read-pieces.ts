import { readSourceWords, type SourceWords } from './source-words.ts';

/** Read at one go, in code units: a few milliseconds. */
const pieceLength = 1 << 17;

/** The words of a text, read in steps of a few milliseconds; a short text takes none. */
export function* readInPieces(text: string): Generator<undefined, SourceWords> {
  const pieces: SourceWords[] = [];
  for (let from = 0; from < text.length; ) {
    if (from > 0) yield;
    const to = pieceEnd(text, from);
    pieces.push(readSourceWords(text, from, to));
    from = to;
  }
  return pieces.length === 1 ? (pieces[0] as SourceWords) : joined(pieces);
}

/** Behind a paragraph if there is one, else a word. */
function pieceEnd(text: string, from: number): number {
  const to = from + pieceLength;
  if (to >= text.length) return text.length;
  const paragraph = text.lastIndexOf('\n\n', to);
  if (paragraph > from) return paragraph;
  const space = text.lastIndexOf(' ', to);
  return space > from ? space : to;
}

function joined(pieces: readonly SourceWords[]): SourceWords {
  const count = pieces.reduce((sum, piece) => sum + piece.count, 0);
  const all = {
    count,
    hashes: new Int32Array(count),
    starts: new Int32Array(count),
    ends: new Int32Array(count),
    joined: new Uint8Array(count),
  };
  let at = 0;
  for (const piece of pieces) {
    all.hashes.set(piece.hashes, at);
    all.starts.set(piece.starts, at);
    all.ends.set(piece.ends, at);
    all.joined.set(piece.joined, at);
    at += piece.count;
  }
  return all;
}
