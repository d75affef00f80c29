import { elisions } from '../language/saying/words.ts';
import type { Span } from '../text/span.ts';

/** A stretch between quotation marks. Offsets are into the run's text and include the marks. */
export interface MarkedSpan extends Span {
  readonly innerStart: number;
  readonly innerEnd: number;
  /** 0 for an outermost pair, 1 for one inside another, and so on. */
  readonly depth: number;
  /** No closing mark: the quotation goes on in the next paragraph, which opens with a mark again. */
  readonly open: boolean;
}

/** What kind of pair a mark belongs to: marks of one family close each other. */
type Family = 'double' | 'straight' | 'single' | 'apostrophe' | 'angle' | 'angle-single' | 'ticks';

interface Opened {
  readonly family: Family;
  readonly start: number;
  readonly inner: number;
}

const openers: Readonly<Record<string, Family>> = {
  '“': 'double',
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
  '“': ['double'],
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

const anyMark = /["“”„‟«»‹›'‘’‚‛`]/g;
const word = /[\p{L}\p{N}]/u;
const elided = new Set<string>(elisions);

/**
 * Finds the pairs of quotation marks of a text: straight, curly, angle and low ones, nested in any mixture. Apostrophes
 * are told from single marks by what stands around them. One pass with a stack of open marks; the list is in the order
 * of the opening marks.
 */
export function findMarks(text: string): readonly MarkedSpan[] {
  const found: MarkedSpan[] = [];
  const stack: Opened[] = [];
  anyMark.lastIndex = 0;
  for (let match = anyMark.exec(text); match; match = anyMark.exec(text)) {
    const mark = readMark(text, match.index);
    anyMark.lastIndex = mark.end;
    if (mark.skip) continue;
    const closes = mark.mayClose ? lastOpen(stack, mark.closes) : -1;
    if (closes >= 0 && !(mark.mayOpen && prefersOpening(text, mark, stack, closes))) {
      const opened = stack[closes] as Opened;
      stack.length = closes;
      if (mark.start > opened.inner) found.push(pair(opened, mark, closes));
    } else if (mark.mayOpen && mark.family && mayStart(text, mark, stack)) {
      // A second opening mark of the same kind, with none closed between: the first one was a slip.
      const same = stack.findIndex((opened) => opened.family === mark.family && mark.family !== 'single');
      if (same >= 0) stack.length = same;
      stack.push({ family: mark.family, start: mark.start, inner: mark.end });
    }
  }
  const unclosed = stack[0];
  if (unclosed && continuesBeyond(text, unclosed)) {
    found.push({
      start: unclosed.start,
      end: text.length,
      innerStart: unclosed.inner,
      innerEnd: text.length,
      depth: 0,
      open: true,
    });
    return withDepths(found);
  }
  return withDepths(found);
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly family: Family | undefined;
  readonly closes: readonly Family[];
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
  readonly skip: boolean;
}

function readMark(text: string, start: number): Mark {
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
  if (single && wordBefore && wordAfter) skip = true;
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
  return {
    start,
    end,
    family,
    closes,
    skip,
    mayOpen:
      family !== undefined && (openBefore || lowOpen) && !spaceAfter && after !== '' && end < text.length,
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

/** Feet and inches: *6'2"*, *a 12" gun*. */
function isPrime(text: string, at: number): boolean {
  const back = text.slice(Math.max(0, at - 200), at);
  const marks = back.match(/["“”]/g)?.length ?? 0;
  return text[at] === "'" ? /\d$/.test(back) && !/'\S[^']*$/.test(back) : marks % 2 === 0;
}

function lastOpen(stack: readonly Opened[], families: readonly Family[]): number {
  for (let index = stack.length - 1; index >= 0; index--) {
    if (families.includes((stack[index] as Opened).family)) return index;
  }
  return -1;
}

/**
 * Whether a mark that could close the pair at `closes` opens a new one, or is none at all: an apostrophe after a plural
 * (*the allies’ burden*) inside of single marks, a straight mark that stands before a word and behind a space.
 */
function prefersOpening(text: string, mark: Mark, stack: readonly Opened[], closes: number): boolean {
  const opened = stack[closes] as Opened;
  const before = text[mark.start - 1] ?? ' ';
  const after = text[mark.end] ?? ' ';
  if (mark.closes.length === 1 && (text[mark.start] === '“' || text[mark.start] === '‘')) {
    const low = text[opened.start];
    return !(low === '„' || low === '‚' || low === '‟');
  }
  if (isSingle(opened.family) && isPluralPossessive(text, mark.start)) {
    const later = closesSingle(text, mark.end);
    if (later > 0 && !/[‘“"]/.test(text.slice(mark.end, later))) return true;
  }
  return /[\s([{—–]/.test(before) && word.test(after);
}

function isSingle(family: Family): boolean {
  return family === 'single' || family === 'apostrophe';
}

/** A single mark opens a quotation only when something closes it; other marks need no proof. */
function mayStart(text: string, mark: Mark, stack: readonly Opened[]): boolean {
  if (mark.family === 'ticks') return mark.end - mark.start === 2;
  if (mark.family !== 'single' && mark.family !== 'apostrophe') {
    return !(
      mark.family === 'angle' &&
      text[mark.start] === '»' &&
      stack.some((opened) => opened.family === 'angle')
    );
  }
  if (!word.test(text[mark.end] ?? ' ') && !/["“[….$£€—–‘]/.test(text[mark.end] ?? ' ')) return false;
  if (mark.start === 0 && text[mark.start] === '‘') return true;
  return closesSingle(text, mark.end) > 0;
}

/** Offset of the mark that closes a single quotation opened before `from`; -1 when all that follow are apostrophes. */
function closesSingle(text: string, from: number): number {
  const candidate = /['’](?![\p{L}\p{N}])/gu;
  candidate.lastIndex = from;
  let fallback = -1;
  for (let match = candidate.exec(text); match && match.index < from + 2000; match = candidate.exec(text)) {
    const before = text[match.index - 1] ?? ' ';
    if (/\s/.test(before)) continue;
    if (!isPluralPossessive(text, match.index)) return match.index;
    fallback = match.index;
  }
  return fallback;
}

/** *the allies’ burden*: an *s* before the mark, a lower-case word behind it. */
function isPluralPossessive(text: string, at: number): boolean {
  return /s/.test(text[at - 1] ?? '') && /^\s+\p{Ll}/u.test(text.slice(at + 1, at + 4));
}

function pair(opened: Opened, mark: Mark, depth: number): MarkedSpan {
  return {
    start: opened.start,
    end: mark.end,
    innerStart: opened.inner,
    innerEnd: mark.start,
    depth,
    open: false,
  };
}

/** A paragraph that opens a quotation and never closes it: the writer goes on in the next one. */
function continuesBeyond(text: string, opened: Opened): boolean {
  if (opened.family === 'apostrophe' || opened.family === 'ticks') return false;
  if (opened.family === 'single' && text[opened.start] !== '‘') return false;
  const length = text.length - opened.inner;
  return length > 20 && (opened.start === 0 || /[.!?…]\s*$/.test(text));
}

function withDepths(found: MarkedSpan[]): readonly MarkedSpan[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const ends: number[] = [];
  return found.map((span) => {
    while (ends.length > 0 && (ends.at(-1) as number) <= span.start) ends.pop();
    const depth = ends.length;
    ends.push(span.end);
    return { ...span, depth };
  });
}
