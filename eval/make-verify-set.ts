/**
 * The verification set: quotations of our own passages, half of them re-typeset and otherwise untouched, half of them with one
 * real change. `node eval/make-verify-set.ts [--json]` prints the confusion table, or the pairs as JSON lines.
 */
import { pathToFileURL } from 'node:url';
import { indexTexts } from '../src/core/quotations/verify.ts';
import { passages } from './verify-passages.ts';

export interface VerifyPair {
  readonly source: string;
  readonly quotation: string;
  /** What was done to it. */
  readonly edit: string;
  /** One real change was made. */
  readonly altered: boolean;
}

export const verifySeed = 20_191_209;

type Random = () => number;
type Edit = (words: readonly string[], random: Random) => string;

/** A linear congruential generator (Park and Miller 1988): the same set on every machine. */
function createRandom(seed: number): Random {
  let state = seed % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** An inner word, at least two away from either end: what is changed at an end is a shorter quotation. */
function inner(words: readonly string[], random: Random): number {
  return 2 + Math.floor(random() * (words.length - 4));
}

function replaceAt(words: readonly string[], at: number, ...put: readonly string[]): string {
  return [...words.slice(0, at), ...put, ...words.slice(at + 1)].join(' ');
}

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** What a typesetter or a careful editor does: no word is another one afterwards. */
const typesetting: Readonly<Record<string, Edit>> = {
  untouched: (words) => words.join(' '),
  'curly marks': (words) =>
    words
      .join(' ')
      .replace(/'/g, '’')
      .replace(/(^|\s)"/g, '$1“')
      .replace(/"/g, '”'),
  'single for double marks': (words) => words.join(' ').replace(/"/g, "'"),
  'final comma': (words) => `${words.join(' ').replace(/[.,;:]$/, '')},`,
  'final stop': (words) => `${words.join(' ').replace(/[.,;:]$/, '')}.`,
  'line wraps': (words, random) => words.reduce((text, word) => text + (random() < 0.2 ? '\n' : ' ') + word),
  'non-breaking spaces': (words) => words.join('\u00a0'),
  ligatures: (words) => words.join(' ').replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ').replace(/ff/g, 'ﬀ'),
  'soft hyphens': (words) =>
    words.map((word) => (word.length > 6 ? `${word.slice(0, 3)}\u00ad${word.slice(3)}` : word)).join(' '),
  'hyphen at a line end': (words) =>
    words
      .map((word) => (/^\p{L}{7,}$/u.test(word) ? `${word.slice(0, 4)}-\n${word.slice(4)}` : word))
      .join(' '),
  'capital in brackets': (words) =>
    words
      .join(' ')
      .replace(
        /^\p{L}/u,
        (letter) => `[${letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()}]`,
      ),
  'first letter’s case': (words) =>
    words
      .join(' ')
      .replace(/^\p{L}/u, (letter) =>
        letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
      ),
  'omission marked': (words, random) =>
    omit(words, random, pick(['…', '...', '[…]', '. . .', '[...]'], random)),
  'insertion marked': (words, random) =>
    replaceAt(words, inner(words, random), pick(['[sic]', '[then]', '[the delegates]'], random), '').replace(
      /\s+$/,
      '',
    ),
  'dashes and spaces': (words) => words.join('  ').replace(/;/g, ' —'),
};

function omit(words: readonly string[], random: Random, mark: string): string {
  const at = 3 + Math.floor(random() * Math.max(1, words.length - 9));
  const length = 1 + Math.floor(random() * 4);
  return [...words.slice(0, at), mark, ...words.slice(at + length)].join(' ');
}

const otherWords = ['seldom', 'bitter', 'harvest', 'northern', 'gladly', 'tariff', 'window'];

/** One word that is no longer the source’s. */
const alterations: Readonly<Record<string, Edit>> = {
  'word dropped': (words, random) => replaceAt(words, inner(words, random)),
  'word added': (words, random) => {
    const at = inner(words, random);
    return replaceAt(words, at, words[at] as string, pick(otherWords, random));
  },
  'word changed': (words, random) => replaceAt(words, inner(words, random), pick(otherWords, random)),
  negation: (words, random) => {
    const at = inner(words, random);
    return replaceAt(words, at, words[at] as string, 'not');
  },
  'number changed': (words, random) => {
    const numbers = words.flatMap((word, index) =>
      /\d/.test(word) && index > 1 && index < words.length - 2 ? [index] : [],
    );
    const at = numbers[0] ?? inner(words, random);
    return replaceAt(
      words,
      at,
      numbers.length > 0
        ? (words[at] as string).replace(/\d/, (digit) => String((Number(digit) + 1) % 10))
        : '77',
    );
  },
  'words reordered': (words) => {
    const at = words.findIndex(
      (word, index) =>
        index > 1 && index < words.length - 3 && bare(word) !== bare(words[index + 1] as string),
    );
    return [...words.slice(0, at), words[at + 1], words[at], ...words.slice(at + 2)].join(' ');
  },
  'ending changed': (words, random) => {
    const long = words.flatMap((word, index) =>
      /^\p{Ll}{4,}$/u.test(word) && index > 1 && index < words.length - 2 ? [index] : [],
    );
    const at = long.length > 0 ? pick(long, random) : inner(words, random);
    return replaceAt(
      words,
      at,
      `${bare(words[at] as string)}${(words[at] as string).endsWith('s') ? 'ed' : 's'}`,
    );
  },
};

/** Makes the pairs: `count` in all, re-typeset and altered ones in turn. */
export function makeVerifySet(seed = verifySeed, count = 400): readonly VerifyPair[] {
  const random = createRandom(seed);
  const pairs: VerifyPair[] = [];
  for (let index = 0; index < count; index++) {
    const source = passages[index % passages.length] as string;
    const words = source.split(' ');
    const length = 9 + Math.floor(random() * 20);
    const start = Math.floor(random() * (words.length - length));
    const altered = index % 2 === 1;
    const edits = Object.entries(altered ? alterations : typesetting);
    const [edit, apply] = edits[(index >> 1) % edits.length] as [string, Edit];
    const quotation = apply(words.slice(start, start + length), random);
    pairs.push({ source: `passage-${index % passages.length}`, quotation, edit, altered });
  }
  return pairs;
}

export interface VerifyOutcome extends VerifyPair {
  readonly status: string;
  /** The passage it was taken from is the one that was found. */
  readonly rightSource: boolean;
}

/** Looks every pair up in all passages, its own one among them not preferred. */
export function runVerifySet(pairs: readonly VerifyPair[]): readonly VerifyOutcome[] {
  const index = indexTexts(passages.map((text, number) => [`passage-${number}`, text]));
  const all = passages.map((_, number) => `passage-${number}`);
  return pairs.map((pair) => {
    const found = index.verify({ text: pair.quotation, kind: 'direct' }, all);
    return { ...pair, status: found.status, rightSource: found.source?.id === pair.source };
  });
}

/** How each kind of edit was judged, in counts; the re-typeset ones first. */
export function verifyTable(outcomes: readonly VerifyOutcome[]): string {
  const sorted = outcomes.toSorted((a, b) => Number(a.altered) - Number(b.altered));
  const edits = [...new Set(sorted.map(({ edit }) => edit))];
  const columns = ['verbatim', 'altered', 'not-found'];
  const rows = edits.map((edit) => {
    const own = outcomes.filter((one) => one.edit === edit);
    const cells = columns.map((status) => own.filter((one) => one.status === status).length);
    return `| ${edit} | ${own[0]?.altered ? 'altered' : 'verbatim'} | ${cells.join(' | ')} |`;
  });
  return [
    '| edit | should be | verbatim | altered | not found |',
    '| --- | --- | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const pairs = makeVerifySet();
  const lines = process.argv.includes('--json')
    ? pairs.map((pair) => JSON.stringify(pair)).join('\n')
    : verifyTable(runVerifySet(pairs));
  process.stdout.write(`${lines}\n`);
}
