import { innerConnectives } from '../language/argument/connectives.ts';
import { finiteForms } from '../language/argument/verbs.ts';
import type { Span } from '../text/span.ts';
import { createCueFinder } from './cues.ts';
import { type Words, wordsOf } from './words.ts';

const inner = createCueFinder(innerConnectives);
/** *Although X, Y*, also behind *In conclusion,*, *I believe that* and the like. */
const concessiveHead = /^(?:[^,]{0,40}[,\s]\s*)?(?:although|though|even though|while|whilst|whereas)\s/i;
/** Shorter halves are turns of phrase, not statements. */
const MIN_WORDS = 4;

/**
 * Cuts a sentence where it plainly does two things: before *but*, *because*, *although* … behind a comma or semicolon,
 * at a semicolon, behind a leading *although* clause. Both parts must have a verb and a few words of their own;
 * brackets and quotations are never cut.
 */
export function clauses(text: string, sentence: Span): readonly Span[] {
  const words = wordsOf(text, sentence);
  const count = words.forms.length;
  if (count < 2 * MIN_WORDS) return [sentence];
  const shielded = shields(text, sentence);
  const cuts: number[] = [];
  let begun = 0;
  const head = concessiveHead.test(text.slice(sentence.start, sentence.start + 60));
  for (let index = MIN_WORDS; index <= count - MIN_WORDS; index++) {
    const at = words.bounds[2 * index]!;
    if (index - begun < MIN_WORDS || isShielded(shielded, at)) continue;
    if (!cutsHere(text, words, index, { begun, head: head && cuts.length === 0 })) continue;
    if (!hasVerb(words, begun, index) || !hasVerb(words, index, count)) continue;
    cuts.push(at);
    begun = index;
  }
  return apply(text, sentence, cuts);
}

function apply(text: string, sentence: Span, cuts: readonly number[]): readonly Span[] {
  const parts: Span[] = [];
  let start = sentence.start;
  for (const cut of cuts) {
    const end = start + text.slice(start, cut).trimEnd().length;
    parts.push({ start, end });
    start = cut;
  }
  parts.push({ start, end: sentence.end });
  return parts;
}

function cutsHere(
  text: string,
  words: Words,
  index: number,
  state: { begun: number; head: boolean },
): boolean {
  const at = words.bounds[2 * index]!;
  const gap = text.slice(words.bounds[2 * index - 1], at);
  if (/;|\s[–—-]+\s|—/.test(gap)) return gap.includes(';') || inner.at(words.forms, index) !== undefined;
  const cue = inner.at(words.forms, index);
  if (cue?.feature === 'reason' && words.forms[index] === 'because')
    return (
      words.forms[index + 1] !== 'of' &&
      !/^(?:not|only|just|partly|is|are|was|simply)$/.test(words.forms[index - 1]!)
    );
  if (!gap.includes(',')) return false;
  // *Although X, Y*: the comma before the main clause.
  if (state.head) return beginsClause(words, index);
  if (!cue) return false;
  if (cue.feature === 'addition') return beginsClause(words, index + cue.length);
  return cue.feature === 'contrast' || cue.feature === 'otherSide' || beginsClause(words, index + cue.length);
}

const subject =
  /^(?:i|you|he|she|it|we|they|this|that|these|those|there|the|a|an|his|her|its|our|their|my|your|some|many|most|no|nobody|people|all|each|every|if|when)$/;

/** Whether a subject and soon a verb follow: what separates *and they left* from *and the rest*. */
function beginsClause(words: Words, index: number): boolean {
  const first = words.forms[index] ?? '';
  return subject.test(first) && hasVerb(words, index, Math.min(words.forms.length, index + 8));
}

function hasVerb(words: Words, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const form = words.forms[index]!;
    if (finiteForms.has(form) || /(?:ed|n't|'s|'re|'ve|'ll|'m)$/.test(form)) return true;
  }
  return false;
}

/** Quotations and brackets, in order: no cut falls inside of them. */
function shields(text: string, sentence: Span): readonly Span[] {
  const found: Span[] = [];
  const part = text.slice(sentence.start, sentence.end);
  for (const match of part.matchAll(
    /“[^”]*(?:”|$)|‘[^‘]*?(?:’(?![\p{L}])|$)|"[^"]*(?:"|$)|\([^)]*(?:\)|$)/gu,
  )) {
    found.push({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length });
  }
  return found;
}

function isShielded(spans: readonly Span[], offset: number): boolean {
  return spans.some((span) => span.start < offset && offset < span.end);
}
