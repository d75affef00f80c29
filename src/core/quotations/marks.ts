import type { Span } from '../text/span.ts';
import { anyMark, type Family, type Mark, readMark, word } from './mark.ts';
import { createSingleClosers, isPluralPossessive, type SingleClosers } from './single-marks.ts';

/** A stretch between quotation marks. Offsets are into the run's text and include the marks. */
export interface MarkedSpan extends Span {
  readonly innerStart: number;
  readonly innerEnd: number;
  /** 0 for an outermost pair, 1 for one inside another, and so on. */
  readonly depth: number;
  /** No closing mark: the quotation goes on in the next paragraph, which opens with a mark again. */
  readonly open: boolean;
}

export interface Marks {
  readonly pairs: readonly MarkedSpan[];
  /** A mark that opens a quotation and that the paragraph does not close, if it may go on in the next. */
  readonly unclosed: string | undefined;
}

interface Opened {
  readonly family: Family;
  readonly start: number;
  readonly inner: number;
}

/**
 * Finds the pairs of quotation marks of a text: straight, curly, angle and low ones, nested in any mixture. Apostrophes
 * are told from single marks by what stands around them. One pass with a stack of open marks; the list is in the order
 * of the opening marks. A mark that nothing closes opens a quotation only where the next paragraph goes on with it
 * (`goesOn`): else it is a slip, or the writer is still typing.
 */
export function findMarks(text: string, goesOn = false): Marks {
  const { found, first } = pairMarks(text);
  const unclosed = first && continuesBeyond(text, first) ? text[first.start] : undefined;
  if (goesOn && unclosed && first)
    found.push({
      start: first.start,
      end: text.length,
      innerStart: first.inner,
      innerEnd: text.length,
      depth: 0,
      open: true,
    });
  return { pairs: withDepths(found), unclosed };
}

function pairMarks(text: string): { readonly found: MarkedSpan[]; readonly first: Opened | undefined } {
  const found: MarkedSpan[] = [];
  const stack: Opened[] = [];
  const singles = createSingleClosers(text);
  const marks = new RegExp(anyMark);
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const mark = readMark(text, match.index);
    marks.lastIndex = mark.end;
    if (mark.skip) continue;
    const closes = mark.mayClose ? lastOpen(stack, mark.closes) : -1;
    if (closes >= 0 && !prefersOpening({ text, mark, singles }, stack[closes] as Opened)) {
      const opened = stack[closes] as Opened;
      stack.length = closes;
      if (mark.start > opened.inner) found.push(pair(opened, mark, closes));
    } else if (mark.mayOpen && mark.family && mayStart({ text, mark, singles }, stack)) {
      // A second opening mark of the same kind, with none closed between: the first one was a slip, unless both are closed.
      const same = stack.findIndex((opened) => opened.family === mark.family);
      if (same >= 0 && !areBothClosed(text, mark)) stack.length = same;
      stack.push({ family: mark.family, start: mark.start, inner: mark.end });
    }
  }
  return { found, first: stack[0] };
}

/** Marks looked at to see whether two are closed. */
const mostMarks = 12;

/** *"It is called "research", is it?"*: whether, counted from the second opening mark on, both pairs close. */
function areBothClosed(text: string, second: Mark): boolean {
  const marks = new RegExp(anyMark);
  marks.lastIndex = second.end;
  let depth = 2;
  for (let seen = 0; seen < mostMarks; seen++) {
    const match = marks.exec(text);
    if (!match) return false;
    const mark = readMark(text, match.index);
    marks.lastIndex = mark.end;
    if (mark.skip || !second.family) continue;
    if (mark.mayClose && mark.closes.includes(second.family)) depth--;
    else if (mark.mayOpen && mark.family === second.family) depth++;
    if (depth === 0) return true;
  }
  return false;
}

interface Place {
  readonly text: string;
  readonly mark: Mark;
  readonly singles: SingleClosers;
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
function prefersOpening({ text, mark, singles }: Place, opened: Opened): boolean {
  const before = text[mark.start - 1] ?? ' ';
  const after = text[mark.end] ?? ' ';
  if (text[mark.start] === '“' || text[mark.start] === '‘') {
    const low = text[opened.start];
    // *“The pact will hold.“*: the wrong one of a pair, where none could open.
    const wrong = text[mark.start] === '“' && /[^\s([{—–-]/.test(before) && /[\s.,;:!?)\]]/.test(after);
    return !(wrong || low === '„' || low === '‚' || low === '‟');
  }
  if (isSingle(opened.family) && isPluralPossessive(text, mark.start)) {
    const later = singles.after(mark.end);
    if (later > 0 && later - mark.end < 400 && !/[‘“"]/.test(text.slice(mark.end, later))) return true;
  }
  return /[\s([{—–]/.test(before) && word.test(after);
}

function isSingle(family: Family): boolean {
  return family === 'single' || family === 'apostrophe';
}

/** A single mark opens a quotation only when something closes it; other marks need no proof. */
function mayStart({ text, mark, singles }: Place, stack: readonly Opened[]): boolean {
  if (mark.family === 'ticks') return mark.end - mark.start === 2;
  // *”Fred”*, as in Swedish.
  if (text[mark.start] === '”')
    return word.test(text[mark.end] ?? ' ') && !stack.some(({ family }) => family === 'double');
  if (mark.family !== 'single' && mark.family !== 'apostrophe') {
    return !(
      mark.family === 'angle' &&
      text[mark.start] === '»' &&
      stack.some((opened) => opened.family === 'angle')
    );
  }
  if (!word.test(text[mark.end] ?? ' ') && !/["“[….$£€—–‘]/.test(text[mark.end] ?? ' ')) return false;
  if (mark.start === 0 && text[mark.start] === '‘') return true;
  return singles.after(mark.end, text[mark.start] === '‚' || text[mark.start] === '‛') > 0;
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
