import { notPast, pastForms } from '../language/argument/verbs.ts';
import type { Cue } from './cue.ts';
import { bitsAt, type Frame } from './frame.ts';
import { futures, nominatives, pastStates, viewForms, Word } from './lexicon.ts';
import type { Phrase } from './phrases.ts';

/** What somebody is said to have said, in a sentence with these words of saying. */
interface Report {
  readonly cue: Cue;
  readonly content: Phrase;
  readonly cues: readonly Cue[];
}

/**
 * The report without a clause that is the writer’s own: *Osei wrote that the pact would fail, and the ministry signed it*.
 * What Osei wrote would be *had signed* or *would sign*, so a plain past tells what happened. The clause stays with the
 * report where tense cannot part them (both in the plain past), where *that* is repeated, and where words of saying follow.
 */
export function withoutOwnClause(frame: Frame, { cue, content, cues }: Report): Phrase {
  for (let comma = content.from + 3; comma < content.to - 2; comma++) {
    if (!(bitsAt(frame, comma) & Word.comma) || !joints.has(frame.words[comma + 1] as string)) continue;
    if (cues.some((other) => other.plain && other.sentence === cue.sentence && other.from > comma))
      return content;
    const start = behindTime(frame, comma + 2);
    if (!tellsEvent(frame, start, content.to)) continue;
    const first = firstVerb(frame, content.from, comma - 1);
    if (isOwn(frame, cue, { first, timed: start > comma + 2 })) return { from: content.from, to: comma - 1 };
  }
  return content;
}

/** *didn’t*, *weren’t* */
const negated = /n[’']t$/;
const joints: ReadonlySet<string> = new Set(['and', 'but', 'yet']);

/** Whether an event behind the report is the writer’s: the tense of the report’s first verb parts the two. */
function isOwn(
  frame: Frame,
  cue: Cue,
  { first, timed }: { readonly first: number; readonly timed: boolean },
): boolean {
  if (first < 0 || isEvent(frame, first)) return false;
  const told = bitsAt(frame, cue.to) & Word.past && !(bitsAt(frame, cue.from) & Word.auxiliary);
  const ahead = futures.has(frame.words[first] as string);
  return told ? ahead || timed || viewForms.has(frame.words[cue.to] as string) : ahead && timed;
}

/** Behind *in January*, *by 1963*, *a year later*: where the clause’s subject begins. */
function behindTime(frame: Frame, start: number): number {
  const isTime = (item: number): boolean =>
    (bitsAt(frame, item) & Word.time) !== 0 || /^\d{4}$/.test(frame.words[item] ?? '');
  if (!(bitsAt(frame, start) & (Word.preposition | Word.determiner))) return start;
  for (let item = start + 1; item < start + 4; item++) {
    if (!isTime(item)) continue;
    let next = item + 1;
    while (isTime(next) || frame.words[next] === 'later') next++;
    return bitsAt(frame, next) & Word.comma ? next + 1 : next;
  }
  return start;
}

/** A subject, and the plain past of what happened for its first verb. */
function tellsEvent(frame: Frame, start: number, end: number): boolean {
  const opens = bitsAt(frame, start);
  const subject = Word.determiner | Word.possessive | Word.capital;
  if (!(opens & subject) && !nominatives.has(frame.words[start] ?? '') && frame.words[start] !== 'it')
    return false;
  const verb = firstVerb(frame, start, end);
  return verb > start && isEvent(frame, verb) && !(bitsAt(frame, verb) & Word.plainVerb);
}

/** The first finite verb between two items, -1 where a clause or a mark comes before it. */
function firstVerb(frame: Frame, from: number, to: number): number {
  const parts = Word.comma | Word.colon | Word.dash | Word.bracket | Word.relative;
  for (let item = from; item <= Math.min(to, from + 14); item++) {
    const bits = bitsAt(frame, item);
    if (bits & parts || (item > from && bits & Word.subordinator)) return -1;
    if (bits & Word.auxiliary || negated.test(frame.words[item] as string) || isPast(frame, item))
      return item;
  }
  return -1;
}

function isEvent(frame: Frame, item: number): boolean {
  const word = frame.words[item] as string;
  return /^did(?:n[’']t)?$/.test(word) || (isPast(frame, item) && !pastStates.has(word));
}

/** The past of a verb: not *the retired general*, *in divided Norland*. */
function isPast(frame: Frame, item: number): boolean {
  const word = frame.words[item] as string;
  if (bitsAt(frame, item) & Word.capital || negated.test(word)) return false;
  if (!pastForms.has(word) && !(word.length > 4 && word.endsWith('ed') && !notPast.has(word))) return false;
  let left = item - 1;
  while (bitsAt(frame, left) & Word.adverb) left--;
  return !(
    bitsAt(frame, left) &
    (Word.determiner | Word.possessive | Word.genitive | Word.preposition | Word.conjunction)
  );
}
