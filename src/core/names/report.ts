import { WordMark } from '../language/names/word-classes.ts';
import { hashWord, wordSet } from '../text/fold.ts';
import { TokenFlag, type Tokens } from '../text/tokens.ts';

/** What kind of report a paragraph is, as far as sides play in it. */
export type ReportKind = 'match' | 'table' | undefined;

export interface Report {
  readonly kind: ReportKind;
  /** How many words of sport it has, of how many words. */
  readonly sport: number;
  readonly words: number;
}

/** Different words of sport that make a paragraph a report on it. */
const enough = 2;
/** The numbers of a table of results: at least so many, and so many for each word. */
const table = { numbers: 4, share: 0.4 } as const;

/** So many fixtures, *CLEVELAND AT TEXAS*, *v Durham*, make a list of matches. */
const fixtures = 3;
const versus: ReadonlySet<number> = wordSet('v vs');
const shouted = hashWord('at');

/** *AT* in capitals, or a small *v*. */
function joins(flag: number, hash: number): boolean {
  return flag & TokenFlag.capital ? hash === shouted && (flag & TokenFlag.allCaps) !== 0 : versus.has(hash);
}

/** Whether a run reports on sport, or is a table of results. One pass. */
export function reportOf({ count, flags, hashes }: Tokens, marks: Int32Array): Report {
  const seen = new Set<number>();
  let pairs = 0;
  let sport = 0;
  let words = 0;
  let numbers = 0;
  for (let at = 0; at < count; at++) {
    const flag = flags[at] as number;
    if (flag & TokenFlag.digit) numbers++;
    else if (flag & TokenFlag.word) words++;
    if ((marks[at] as number) & WordMark.sport) {
      // *the League of Nations*, *the Arab League*: a name is no word of sport.
      if (!(flag & TokenFlag.capital)) sport++;
      seen.add(hashes[at] as number);
    }
    if (joins(flag, hashes[at] as number) && (flags[at + 1] as number) & TokenFlag.capital) pairs++;
  }
  const isTable = numbers >= table.numbers && numbers >= words * table.share;
  const isMatch = seen.size >= enough || pairs >= fixtures;
  return { kind: isTable ? 'table' : isMatch ? 'match' : undefined, sport, words };
}
