import { WordClass } from '../language/names/word-classes.ts';
import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.ts';
import { hashWord } from '../text/fold.ts';
import { acronymsBearer, bearerOf } from './bearer-of.ts';
import type { Candidate } from './candidate.ts';
import { type Evidence, weigh } from './evidence.ts';
import type { RunNames } from './run-names.ts';
import { has, type RunView } from './run-view.ts';
import { addSmallWords, addTo, emptyTally, type Tally } from './sums.ts';
import { isDoubtfulTitle } from './titled.ts';

/** A candidate in its run. */
export interface Named {
  readonly view: RunView;
  readonly candidate: Candidate;
  /** Who or what it is declared to be. */
  readonly declared?: string | undefined;
}

/** A name that only its neighbours can tell the kind of. */
interface Open {
  readonly key: string;
  readonly text: string;
  readonly evidence: Evidence;
}

/** A name written out beside its acronym, which is the token. */
export interface SpelledOut extends Named {
  readonly token: number;
}

/** What one run gives to its document's cast, each kind in the order of the text. */
export interface Gifts {
  /** Full names: declared persons, whose surnames may stand alone, and unknown names whose shape says what they are. */
  readonly full: readonly Named[];
  /** Persons unknown but for a single word. */
  readonly single: readonly Named[];
  readonly open: readonly Open[];
  readonly spelled: readonly SpelledOut[];
  /** The words, hashed, of names that no table declares, or only as a surname. */
  readonly doubtful: readonly number[];
  /** The entities named without doubt, once for each time. */
  readonly certain: readonly string[];
}

export function giftsOf(
  { view, candidates, evidence, acronyms, certain }: RunNames,
  lexicon: Lexicon,
): Gifts {
  const full: Named[] = [];
  const single: Named[] = [];
  const open: Open[] = [];
  const doubtful: number[] = [];
  const spelled = acronyms.map(({ long, token }) => {
    const candidate = candidates[long] as Candidate;
    const written = view.text.slice(candidate.start, candidate.end);
    const declared =
      candidate.entries.length > 0 ? undefined : acronymsBearer(view.word(token), written, lexicon);
    return { view, candidate, token, declared };
  });
  candidates.forEach((candidate, index) => {
    const { key, kind, entries } = candidate;
    const written = spelled.find((one) => one.candidate === candidate);
    if (!entries.some(({ name }) => name.form !== 'surname'))
      for (const word of key.split(' ')) doubtful.push(hashWord(word));
    const weight = evidence[index];
    if (weight) open.push({ key, text: view.text.slice(candidate.start, candidate.end), evidence: weight });
    if (entries.length > 0) {
      const declared = key.includes(' ') ? personIn(entries, lexicon) : undefined;
      if (declared) full.push({ view, candidate, declared });
    } else if (kind === 'person' && !key.includes(' ')) single.push({ view, candidate });
    // Nobody’s name is written out beside its letters: *Long Term Support (LTS)*.
    else if (written && (written.declared || kind === 'person')) return;
    else if (kind && kind !== 'work') {
      const text = view.text.slice(candidate.start, candidate.end);
      const declared = kind === 'person' ? bearerOf(text, lexicon) : undefined;
      full.push({ view, candidate, declared });
    }
  });
  return { full, single, open, spelled, doubtful, certain };
}

function personIn(entries: readonly LexiconEntry[], lexicon: Lexicon): string | undefined {
  return entries.find((entry) => lexicon.entity(entry.entity)?.kind === 'person')?.entity;
}

/** All that the runs of a document give to its cast. What one gives again changes nothing, but for acronyms. */
export interface Contributions extends Pick<Gifts, 'full' | 'single' | 'spelled'> {
  readonly tallies: Iterable<Tally>;
  readonly prominence: ReadonlyMap<string, number>;
  readonly sport: SportCount;
  /** All doubtful words. */
  readonly doubtful: ReadonlySet<number>;
  /** Those of them that the text also writes in small letters. */
  readonly small: ReadonlySet<number>;
}

/** What the runs of a document give, read in one pass. */
export function contributionsOf(runs: readonly RunNames[], lexicon: Lexicon): Contributions {
  const full: Named[] = [];
  const single: Named[] = [];
  const spelled: SpelledOut[] = [];
  const tallies = new Map<string, Tally>();
  const prominence = new Map<string, number>();
  const doubtful = new Set<number>();
  for (const run of runs) {
    if (run.candidates.length === 0) continue;
    const gifts = giftsOf(run, lexicon);
    full.push(...gifts.full);
    single.push(...gifts.single);
    spelled.push(...gifts.spelled);
    for (const one of gifts.open) tallyIn(tallies, one, 1);
    for (const word of gifts.doubtful) doubtful.add(word);
    for (const id of gifts.certain) prominence.set(id, (prominence.get(id) ?? 0) + 1);
  }
  const small = new Set<number>();
  for (const { view } of runs) addSmallWords(view, doubtful, small);
  const sport = sportIn(runs);
  return { full, single, spelled, tallies: tallies.values(), prominence, sport, doubtful, small };
}

/** How many words of sport, and which share of all words, make a document a report on sport. Essays have *league* and *goals* too. */
const enoughSport = { least: 5, share: 0.03 } as const;

/** How many words there are, and how many of them are of sport. */
export interface SportCount {
  readonly sport: number;
  readonly words: number;
}

/** Counts the words of some runs, on top of others; with -1 for `by` it takes them away from these. */
export function sportIn(
  runs: readonly RunNames[],
  { sport, words }: SportCount = { sport: 0, words: 0 },
  by: 1 | -1 = 1,
): SportCount {
  const reports = runs.map(({ view }) => view.report());
  return {
    sport: reports.reduce((sum, report) => sum + report.sport * by, sport),
    words: reports.reduce((sum, report) => sum + report.words * by, words),
  };
}

/** Whether a document of so many words, some of them of sport, is a report on sport. */
export function isAboutSport({ sport, words }: SportCount): boolean {
  return sport >= enoughSport.least && sport >= words * enoughSport.share;
}

/** Adds what speaks for a name to the tally under its key, so many times. */
export function tallyIn(tallies: Map<string, Tally>, { key, text, evidence }: Open, times: number): void {
  let tally = tallies.get(key);
  if (!tally) {
    tally = emptyTally(key, text);
    tallies.set(key, tally);
  }
  addTo(tally, evidence, times);
}

/** Points that speak for somebody whose names are all words of the text: more than their shape gives. */
const enoughOfSmall = 4;

const common = WordClass.functionWord | WordClass.everyday | WordClass.calendar;

/** Whether a full name is somebody's: *Will Power* or *F. Mix* is nobody where the text speaks of these. */
export function isPerson({ view, candidate }: Named, isSmall: (word: string) => boolean): boolean {
  const [given = '', ...rest] = candidate.key.split(' ');
  if (rest.length === 0) return false;
  if (!isSmall(rest.at(-1) as string)) return true;
  if (candidate.title >= 0) return !isDoubtfulTitle(view, candidate);
  const told = given.length > 1 && !isSmall(given) && !has(view, candidate.first, common);
  return told || weigh(view, candidate).person >= enoughOfSmall;
}

/** The same for the same names with the same signs: all of a name that the cast is gathered by. */
export function signatureOf({ view, candidate, declared }: Named): string {
  const { key, kind, why, start, end, title, first } = candidate;
  const signs =
    kind !== 'person'
      ? 0
      : (title < 0 ? 1 : 0) +
        (isDoubtfulTitle(view, candidate) ? 2 : 0) +
        (has(view, first, common) ? 4 : 0) +
        (weigh(view, candidate).person >= enoughOfSmall ? 8 : 0);
  return [declared, key, view.text.slice(start, end), kind, why, signs].join('\n');
}
