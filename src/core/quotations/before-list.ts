import { bitsAt, type Frame } from './frame.ts';
import { Word } from './lexicon.ts';
import { canSpeak, type Phrase, phraseBefore } from './phrases.ts';

/** Items looked back for what a list belongs to. */
const longestList = 16;

/** *The governments of Moravia, Elbonia, and Bohemia said*: a list behind *of* belongs to what stands before it. */
export function beforeList(frame: Frame, last: Phrase): Phrase | undefined {
  let left = last.from - 1;
  if (!(bitsAt(frame, left) & Word.conjunction)) return undefined;
  let commas = 0;
  for (; left > 0 && last.from - left < longestList; left--) {
    const bits = bitsAt(frame, left);
    if (bits & Word.comma) commas++;
    else if (!(bits & (Word.capital | Word.conjunction | Word.determiner))) break;
  }
  if (commas === 0 || frame.words[left] !== 'of') return undefined;
  const owner = phraseBefore(frame, left - 1);
  return owner && frame.sentence[owner.from] === frame.sentence[last.from] && canSpeak(frame, owner, true)
    ? { from: owner.from, to: last.to }
    : undefined;
}
