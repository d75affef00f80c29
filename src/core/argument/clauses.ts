import {
  afterHowever,
  beforeBecause,
  concessiveHead,
  continuing,
  contractedVerb,
  correlatives,
  granting,
  pronounSubjects,
  subjectOpeners,
} from '../language/argument/clause-words.ts';
import { innerConnectives } from '../language/argument/connectives.ts';
import { finiteForms, notPast } from '../language/argument/verbs.ts';
import type { Span } from '../text/span.ts';
import { createCueFinder } from './cues.ts';
import { gapBefore, type Words, wordsOf } from './words.ts';

const inner = createCueFinder(innerConnectives);
/** Shorter halves are turns of phrase, not statements. */
const leastWords = 4;
/** How far a clause’s verb stands behind its first word. */
const verbReach = 8;

/** A sentence as the cuts are looked for in it. */
interface Sentence {
  readonly words: Words;
  /** How many verbs stand before each word. */
  readonly verbs: Int32Array;
  /** It begins with a clause that grants something. */
  readonly grants: boolean;
  readonly spoken: boolean;
}

/**
 * Cuts a sentence where it plainly does two things: before *but*, *because*, *although* … behind a comma or semicolon,
 * at a semicolon, behind a leading *although* clause. Both parts must have a verb and a few words of their own;
 * brackets and quotations are never cut. Before *and* only speech is cut, which strings statements together where writing
 * joins what belongs together (Chafe, Integration and Involvement, 1982).
 */
export function clauses(text: string, span: Span, spoken = false): readonly Span[] {
  const words = wordsOf(text, span);
  const count = words.forms.length;
  if (count < 2 * leastWords) return [span];
  const grants = concessiveHead.test(text.slice(span.start, span.start + 90));
  const sentence: Sentence = { words, verbs: verbCounts(words), grants, spoken };
  const shielded = shields(text, span);
  const cuts: number[] = [];
  let begun = 0;
  let shield = 0;
  for (let index = leastWords; index <= count - leastWords; index++) {
    const at = words.bounds[2 * index]!;
    while (shield < shielded.length && shielded[shield]!.end <= at) shield++;
    if (index - begun < leastWords || (shield < shielded.length && shielded[shield]!.start < at)) continue;
    const head = grants && cuts.length === 0 && !granting.has(words.forms[index]!);
    if (!cutsHere(sentence, index, head)) continue;
    // What stands before *because*, *but they* or behind *although* has its verb, known or not.
    const reason = words.forms[index] === 'because';
    const certain = head || reason || words.forms[index] === 'but';
    if (!(certain || hasVerb(sentence, begun, index)) || !(reason || hasVerb(sentence, index, count)))
      continue;
    cuts.push(at);
    begun = index;
  }
  return apply(text, span, cuts);
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

function cutsHere(sentence: Sentence, index: number, head: boolean): boolean {
  const { words } = sentence;
  const form = words.forms[index]!;
  const gap = gapBefore(words, index);
  if (gap.includes(';')) return true;
  // *Not because X but because Y* does one thing.
  if (form === 'but' && correlatives.has(words.forms[index + 1] ?? '')) return false;
  const cue = form === 'as' ? undefined : inner.at(words.forms, index);
  if (/\s[–—-]+\s|—/.test(gap)) return cue !== undefined && (cue.feature !== 'addition' || sentence.spoken);
  // *…, however, and …* looks back.
  if (form === 'however' && afterHowever.has(words.forms[index + 1] ?? '')) return false;
  const before = words.forms[index - 1]!;
  if (form === 'because') return words.forms[index + 1] !== 'of' && !beforeBecause.has(before);
  // *X but it …* needs no comma.
  if (form === 'but' && beginsClause(sentence, index + 1, (form) => pronounSubjects.has(form))) return true;
  if (!gap.includes(',')) return false;
  if (head) return beginsMain(sentence, index);
  if (!cue) return false;
  if (cue.feature === 'addition')
    return sentence.spoken && beginsClause(sentence, index + cue.length, isSubject);
  return (
    cue.feature === 'contrast' ||
    cue.feature === 'otherSide' ||
    beginsClause(sentence, index + cue.length, isSubject)
  );
}

function isSubject(form: string): boolean {
  return pronounSubjects.has(form) || subjectOpeners.has(form);
}

/** Whether a subject and soon a verb follow: what separates *and they left* from *and the rest*. */
function beginsClause(sentence: Sentence, index: number, begins: (form: string) => boolean): boolean {
  const { forms } = sentence.words;
  const form = forms[index] ?? '';
  if (!begins(form)) return false;
  const limit = Math.min(forms.length, index + (pronounSubjects.has(form) ? verbReach : verbReach - 2));
  if (!hasVerb(sentence, index, limit)) return false;
  let verb = index;
  while (!hasVerb(sentence, verb, verb + 1)) verb++;
  const { text, bounds } = sentence.words;
  return pronounSubjects.has(form) || !text.slice(bounds[2 * index], bounds[2 * verb]).includes(',');
}

/** Behind an *although* clause: the main clause may begin with any word but one that goes on with the clause before. */
function beginsMain(sentence: Sentence, index: number): boolean {
  const { forms } = sentence.words;
  const form = forms[index]!;
  if (continuing.has(form)) return false;
  // *…, believed to be dear, …*: a participle.
  if (form.endsWith('ed') && !notPast.has(form)) return false;
  // *…, working alone is better* is a subject, *…, making it worse* goes on.
  if (form.endsWith('ing')) return hasVerb(sentence, index, nextComma(sentence, index));
  return hasVerb(sentence, index, Math.min(forms.length, index + 2 * verbReach));
}

/** Index of the first word behind the next comma, or behind the last word. */
function nextComma({ words }: Sentence, from: number): number {
  for (let index = from + 1; index < words.forms.length; index++)
    if (gapBefore(words, index).includes(',')) return index;
  return words.forms.length;
}

function verbCounts(words: Words): Int32Array {
  const counts = new Int32Array(words.forms.length + 1);
  words.forms.forEach((form, index) => {
    counts[index + 1] = counts[index]! + (isVerb(form) ? 1 : 0);
  });
  return counts;
}

function isVerb(form: string): boolean {
  if (finiteForms.has(form)) return true;
  if (form.length > 3 && form.endsWith('ed')) return !notPast.has(form);
  return contractedVerb.test(form);
}

function hasVerb(sentence: Sentence, from: number, to: number): boolean {
  return sentence.verbs[to]! > sentence.verbs[from]!;
}

/** Quotations and brackets, in order: no cut falls inside of them. */
function shields(text: string, sentence: Span): readonly Span[] {
  const found: Span[] = [];
  const part = text.slice(sentence.start, sentence.end);
  const marked = /“[^”]*(?:”|$)|(?<![\p{L}\d])‘[^‘]*?(?:’(?!\p{L})|$)|"[^"]*(?:"|$)|\([^)]*(?:\)|$)/gu;
  for (const match of part.matchAll(marked)) {
    found.push({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length });
  }
  return found;
}
