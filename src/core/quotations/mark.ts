import { elisions } from '../language/saying/words.ts';

/** What kind of pair a mark belongs to: marks of one family close each other. */
export type Family = 'double' | 'straight' | 'single' | 'apostrophe' | 'angle' | 'angle-single' | 'ticks';

const openers: Readonly<Record<string, Family>> = {
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '"': 'straight',
  '‘': 'single',
  '‚': 'single',
  '‛': 'single',
  "'": 'apostrophe',
  '«': 'angle',
  '»': 'angle',
  '‹': 'angle-single',
  '›': 'angle-single',
  '`': 'ticks',
};
const closers: Readonly<Record<string, readonly Family[]>> = {
  '”': ['double', 'straight'],
  '“': ['double', 'straight'],
  '‟': ['double'],
  '"': ['straight', 'double'],
  '’': ['single', 'apostrophe', 'ticks'],
  '‘': ['single'],
  "'": ['apostrophe', 'single', 'ticks'],
  '»': ['angle'],
  '«': ['angle'],
  '›': ['angle-single'],
  '‹': ['angle-single'],
};

/** Any mark that may be one of a pair. */
export const anyMark = /["“”„‟«»‹›'‘’‚‛`]/g;
/** What a word is made of. */
export const word = /[\p{L}\p{N}]/u;
const elided = new Set<string>(elisions);

/** A mark as its neighbours show it. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly family: Family | undefined;
  readonly closes: readonly Family[];
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
  readonly skip: boolean;
}

/** Reads the mark at `start`: what it may open, what it may close, whether it is an apostrophe. */
export function readMark(text: string, start: number): Mark {
  const character = text[start] as string;
  const doubled =
    text[start + 1] === character &&
    (character === "'" || character === '`' || character === '’' || character === '‘');
  const end = start + (doubled ? 2 : 1);
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  const openBefore = /[\s([{—–\-/…"“„‘'«‹]/.test(before);
  const spaceAfter = /\s/.test(after);
  const wordBefore = word.test(before);
  const wordAfter = word.test(after);
  const single = /['’‘`‛]/.test(character) && !doubled;
  let skip = false;
  if (single && wordBefore && (wordAfter || closesElision(text, start))) skip = true;
  if (
    (character === "'" || character === '’' || character === '‘') &&
    !doubled &&
    openBefore &&
    startsElision(text, end)
  )
    skip = true;
  if ((character === '"' || character === "'") && /\d/.test(before) && !wordAfter && isPrime(text, start))
    skip = true;
  const family: Family | undefined = doubled ? 'ticks' : openers[character];
  const closes = doubled
    ? character === '`' || character === '‘'
      ? []
      : (['ticks', 'straight', 'double'] as const)
    : (closers[character] ?? []);
  const lowOpen = character === '“' || character === '‘';
  // A space on the wrong side: *said," The pact*.
  const misplaced =
    character === '"' && /[,:]/.test(before) && /^\s[\p{Lu}[]/u.test(text.slice(end, end + 3));
  return {
    start,
    end,
    family,
    closes,
    skip,
    mayOpen: family !== undefined && end < text.length && (openBefore || lowOpen ? !spaceAfter : misplaced),
    mayClose: closes.length > 0 && !/\s/.test(before) && start > 0,
  };
}

/** *’90s*, *’tis*, *rock ’n’ roll*. */
function startsElision(text: string, at: number): boolean {
  const rest = text.slice(at, at + 8);
  if (/^\d\ds?\b/.test(rest)) return true;
  const head = /^[A-Za-z]+/.exec(rest)?.[0];
  if (!head || !elided.has(head.toLowerCase())) return false;
  // ‘Cause and effect’ is a quotation all the same when it starts with a capital and closes later on.
  return (
    head[0] === head[0]?.toLowerCase() ||
    !/^[^‘“"]{0,80}[\p{L}.,!?]['’](?![\p{L}\p{N}])/u.test(text.slice(at))
  );
}

/** The second apostrophe of *rock ’n’ roll*. */
function closesElision(text: string, at: number): boolean {
  return (
    /[\s-]['’‘]n$/i.test(text.slice(Math.max(0, at - 3), at)) &&
    /^[\s-]\p{L}/u.test(text.slice(at + 1, at + 3))
  );
}

/** Feet and inches: *6'2"*, *a 12" gun*. */
function isPrime(text: string, at: number): boolean {
  const back = text.slice(Math.max(0, at - 200), at);
  const marks = back.match(/["“”]/g)?.length ?? 0;
  return text[at] === "'" ? /\d$/.test(back) && !/'\S[^']*$/.test(back) : marks % 2 === 0;
}
