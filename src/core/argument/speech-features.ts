import {
  bareReplies,
  beforeReport,
  oneSpeaker,
  ownVoices,
  reportsOrNouns,
  severalSpeakers,
  supposing,
} from '../language/argument/clause-words.ts';
import { actingVerbs, reportVerbBases, reportVerbs } from '../language/argument/speech.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Span } from '../text/span.ts';
import { gapBefore, isCapital, shown, type Words } from './words.ts';

/** From this many letters on, quoted words are a statement and not a turn of phrase. */
const longQuotation = 30;

interface SpeechInput {
  readonly unit: Span;
  readonly words: Words;
  readonly quotations: readonly Quotation[];
  readonly features: Map<string, string>;
}

/** Whether somebody's words are given: quotations found before, else marks, and verbs of saying next to a name. */
export function readSpeech({ unit, words, quotations, features }: SpeechInput): void {
  const within = quotations.filter(
    (one) => one.kind !== 'scare' && one.kind !== 'indirect' && one.start < unit.end && unit.start < one.end,
  );
  const marked =
    within.length > 0
      ? within.reduce((sum, one) => sum + one.end - one.start, 0)
      : quotedLength(words.text, unit);
  if (within.length > 0 || marked > 12) features.set('quoted', '');
  if (marked > (unit.end - unit.start) * 0.6) features.set('mostlyQuoted', '');
  const { forms } = words;
  for (let index = 0; index < forms.length; index++) {
    if (!reports(words, index)) continue;
    // *Ankara said no* tells what Ankara did.
    const acts = actingVerbs.has(forms[index]!) || bareReplies.has(forms[index + 1] ?? '');
    features.set(acts ? 'acted' : 'reported', shown(words, index));
    if (features.has('reported')) return;
  }
  const said = within.find((one) => one.speaker !== null || one.speakerSpan);
  if (said && (marked >= longQuotation || said.kind === 'direct')) features.set('reported', said.cue ?? '');
}

/**
 * Whether the word is a verb of saying with its speaker beside it: *Posen argues*, *he said*, *analysts say that*,
 * *…, writes Jesse Johnson*. Nouns (*demands*) and infinitives (*to explain*) are none.
 */
function reports(words: Words, index: number): boolean {
  const { forms } = words;
  const form = forms[index]!;
  const base = reportVerbBases.has(form);
  if ((!base && !reportVerbs.has(form)) || isCapital(words, index)) return false;
  if (isSupposed(words, index)) return false;
  let before = index - 1;
  if (before > 0 && isAdverbial(forms[before]!)) before--;
  if (before < 0) return false;
  const subject = forms[before]!;
  if (before > 0 && subject === 'who' && isAnybody(words, before)) return false;
  if (oneSpeaker.has(subject) || (subject === 'they' && base)) return true;
  if (ownVoices.has(subject)) return false;
  if (base) return severalSpeakers.test(subject) && (before <= 2 || opensReport.test(behind(words, index)));
  return isNamed(words, before) ? isSaid(words, index, before) : isInverted(words, index);
}

/** With which the words go on that a verb of saying brings in, and of a verb that is a noun as often. */
const opensReport = /^(?:,? ?[“‘"]|[,:]| that\b)/;
const surelyOpensReport = /^(?:,? ?[“‘"]|:| that\b)/;

function behind({ text, bounds }: Words, index: number): string {
  const end = bounds[2 * index + 1]!;
  return text.slice(end, end + 8);
}

/** A name, with no comma behind it. */
function isNamed(words: Words, index: number): boolean {
  return (
    !/[,’']s$/.test(words.forms[index]!) &&
    isCapital(words, index) &&
    !gapBefore(words, index + 1).includes(',')
  );
}

/** Whether the word behind a name is its verb: *the Gulf states* and *puts 300 ships to sea* say nothing. */
function isSaid(words: Words, index: number, name: number): boolean {
  const form = words.forms[index]!;
  if (reportsOrNouns.has(form)) return surelyOpensReport.test(behind(words, index)) || saysSo(words, name);
  return form !== 'put' && (form !== 'puts' || words.forms[index + 1] === 'it');
}

/** *…, writes Jesse Johnson*. */
function isInverted(words: Words, index: number): boolean {
  const ends = index > 0 && /[,”’"]\s*$/.test(gapBefore(words, index));
  return ends && index + 1 < words.forms.length && isCapital(words, index + 1);
}

function isAdverbial(form: string): boolean {
  return form.endsWith('ly') || beforeReport.has(form);
}

/** *If Tokyo says yes, …*, *Whether he said so …*: what somebody may say is nobody’s testimony. */
function isSupposed({ text, forms, bounds }: Words, index: number): boolean {
  return supposing.has(forms[0] ?? '') && !text.slice(bounds[0], bounds[2 * index]).includes(',');
}

/** *ministers who say otherwise*: whoever it may be; *Osei, who says so* and *the Osei who wrote* are somebody. */
function isAnybody(words: Words, who: number): boolean {
  const comma = gapBefore(words, who).includes(',');
  return !comma && severalSpeakers.test(words.forms[who - 1]!) && !isCapital(words, who - 1);
}

/** *However, Funabashi notes, the …*: the name alone between the comma and the verb. */
function saysSo(words: Words, name: number): boolean {
  return name > 0 && gapBefore(words, name).includes(',');
}

function quotedLength(text: string, unit: Span): number {
  let sum = 0;
  const part = text.slice(unit.start, unit.end);
  for (const match of part.matchAll(/“[^”]+”?|(?<![\p{L}\d])‘[^‘]+?’(?![\p{L}])|"[^"]+"/gu))
    sum += match[0].length;
  return sum;
}
