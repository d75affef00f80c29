import { WordMark } from '../language/names/word-classes.ts';
import { TokenFlag, type Tokens } from '../text/tokens.ts';

/** What kind of report a paragraph is, as far as sides play in it. */
export type Report = 'match' | 'table' | undefined;

/** Different words of sport that make a paragraph a report on it. */
const enough = 2;
/** The numbers of a table of results: at least so many, and so many for each word. */
const table = { numbers: 4, share: 0.4 } as const;

/** Whether a run reports on sport, or is a table of results. One pass. */
export function reportOf({ count, flags, hashes }: Tokens, marks: Int32Array): Report {
  const seen = new Set<number>();
  let words = 0;
  let numbers = 0;
  for (let at = 0; at < count; at++) {
    const flag = flags[at] as number;
    if (flag & TokenFlag.digit) numbers++;
    else if (flag & TokenFlag.word) words++;
    if ((marks[at] as number) & WordMark.sport) seen.add(hashes[at] as number);
  }
  if (numbers >= table.numbers && numbers >= words * table.share) return 'table';
  return seen.size >= enough ? 'match' : undefined;
}
