import type { Alignment, Step } from './align.ts';
import type { Location } from './locate.ts';
import type { SourceWords } from './source-words.ts';

/** A source’s words in the row of all, and its text. */
interface Source {
  readonly row: SourceWords;
  readonly text: string;
  /** Where its last word ends in the row. */
  readonly to: number;
}

/**
 * An alignment with free ends takes a changed last word for one put in: *must stay closed* of *must stay open to all*.
 * Where the source’s sentence goes on without a mark, its next words are what the writer changed.
 */
export function faceLastWords(found: Location, source: Source): Location {
  const pieces = found.pieces.map((piece, index) =>
    face(piece, Math.min(source.to, found.pieces[index + 1]?.from ?? source.to), source),
  );
  return { ...found, pieces, to: pieces.at(-1)?.to ?? found.to };
}

function face(piece: Alignment, limit: number, { row, text }: Source): Alignment {
  const last = piece.steps.findLastIndex(({ op }) => op !== 'added');
  const added = piece.steps.slice(last + 1);
  const to = piece.to + added.length;
  if (added.length === 0 || last < 0 || piece.steps[last]?.op !== 'same' || to > limit) return piece;
  if (/[^\p{L}\p{N}\s'’*_>-]/u.test(text.slice(row.ends[piece.to - 1], row.starts[to - 1]))) return piece;
  const steps: Step[] = piece.steps.slice(0, last + 1);
  for (const [index, step] of added.entries()) {
    const word = piece.to + index;
    steps.push({ op: 'removed', word, from: word, to: word + 1 }, { ...step, from: word + 1, to: word + 1 });
  }
  return { ...piece, steps, to };
}
