import { beforeReport, ownVoices, reportsOrNouns, supposing } from '../language/argument/clause-words.ts';
import { actingVerbs, reportVerbBases, reportVerbs } from '../language/argument/speech.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Span } from '../text/span.ts';
import type { Words } from './words.ts';

/** From this many letters on, quoted words are a statement and not a turn of phrase. */
const LONG_QUOTATION = 30;

interface SpeechInput {
  readonly text: string;
  readonly unit: Span;
  readonly words: Words;
  readonly quotations: readonly Quotation[];
  readonly features: Map<string, string>;
}

/** Whether somebody's words are given: quotations found before, else marks, and verbs of saying next to a name. */
export function readSpeech({ text, unit, words, quotations, features }: SpeechInput): void {
  const within = quotations.filter(
    (one) => one.kind !== 'scare' && one.kind !== 'indirect' && one.start < unit.end && unit.start < one.end,
  );
  const marked =
    within.length > 0 ? within.reduce((sum, one) => sum + one.end - one.start, 0) : quotedLength(text, unit);
  if (within.length > 0 || marked > 12) features.set('quoted', '');
  if (marked > (unit.end - unit.start) * 0.6) features.set('mostlyQuoted', '');
  const { forms, bounds } = words;
  for (let index = 0; index < forms.length; index++) {
    if (!reports(text, words, index)) continue;
    const shown = text.slice(bounds[2 * index], bounds[2 * index + 1]);
    // *Ankara said no* tells what Ankara did.
    const acts = actingVerbs.has(forms[index]!) || /^(?:yes|no)$/.test(forms[index + 1] ?? '');
    features.set(acts ? 'acted' : 'reported', shown);
    if (features.has('reported')) return;
  }
  const said = within.find((one) => one.speaker !== null || one.speakerSpan);
  if (said && (marked >= LONG_QUOTATION || said.kind === 'direct')) features.set('reported', said.cue ?? '');
}

/**
 * Whether the word is a verb of saying with its speaker beside it: *Posen argues*, *he said*, *analysts say that*,
 * *…, writes Jesse Johnson*. Nouns (*demands*) and infinitives (*to explain*) are none.
 */
function reports(text: string, words: Words, index: number): boolean {
  const { forms, bounds } = words;
  const form = forms[index]!;
  const base = reportVerbBases.has(form);
  if ((!base && !reportVerbs.has(form)) || isCapital(text, bounds[2 * index]!)) return false;
  if (isSupposed(text, words, index)) return false;
  let before = index - 1;
  if (before > 0 && isAdverbial(forms[before]!)) before--;
  if (before > 0 && forms[before] === 'who' && isAnybody(text, words, before)) return false;
  if (before >= 0 && /^(?:he|she|who)$/.test(forms[before]!)) return true;
  if (before >= 0 && forms[before] === 'they' && base) return true;
  if (before >= 0 && ownVoices.has(forms[before]!)) return false;
  const gap = before >= 0 ? text.slice(bounds[2 * before + 1], bounds[2 * before + 2]) : '';
  const named =
    before >= 0 &&
    !/[,’']s$/.test(forms[before]!) &&
    isCapital(text, bounds[2 * before] ?? 0) &&
    !gap.includes(',');
  const behind = text.slice(bounds[2 * index + 1], bounds[2 * index + 1]! + 8);
  const opens = /^(?:,? ?[“‘"]|[,:]| that\b)/.test(behind);
  if (base) return before >= 0 && several.test(forms[before]!) && (opens || before <= 2);
  if (named)
    return reportsOrNouns.has(form)
      ? /^(?:,? ?[“‘"]|:| that\b)/.test(behind) || saysSo(text, words, before)
      : form !== 'put' && (form !== 'puts' || forms[index + 1] === 'it');
  const inverted = index > 0 && /[,”’"]\s*$/.test(text.slice(bounds[2 * index - 1], bounds[2 * index]));
  return inverted && index + 1 < forms.length && isCapital(text, bounds[2 * index + 2]!);
}

function isAdverbial(form: string): boolean {
  return form.endsWith('ly') || beforeReport.has(form);
}

/** *If Tokyo says yes, …*, *Whether he said so …*: what somebody may say is nobody’s testimony. */
function isSupposed(text: string, { forms, bounds }: Words, index: number): boolean {
  return supposing.has(forms[0] ?? '') && !text.slice(bounds[0], bounds[2 * index]).includes(',');
}

/** *ministers who say otherwise*: whoever it may be; *Osei, who says so* and *the Osei who wrote* are somebody. */
function isAnybody(text: string, { forms, bounds }: Words, who: number): boolean {
  const comma = text.slice(bounds[2 * who - 1], bounds[2 * who]).includes(',');
  return !comma && several.test(forms[who - 1]!) && !isCapital(text, bounds[2 * who - 2]!);
}

/** *However, Funabashi notes, the …*: the name alone between the comma and the verb. */
function saysSo(text: string, { bounds }: Words, name: number): boolean {
  return name > 0 && text.slice(bounds[2 * name - 1], bounds[2 * name]).includes(',');
}

/** Ends of words for more than one speaker; *this report* is none. */
const several = /^(?!this$|its$|as$|us$|is$|was$|has$|thus$|perhaps$).*(?:[^s]s|people|many|some|others)$/;

export function isCapital(text: string, offset: number): boolean {
  const letter = text[offset]!;
  return letter !== letter.toLowerCase();
}

function quotedLength(text: string, unit: Span): number {
  let sum = 0;
  const part = text.slice(unit.start, unit.end);
  for (const match of part.matchAll(/“[^”]+”?|(?<![\p{L}\d])‘[^‘]+?’(?![\p{L}])|"[^"]+"/gu))
    sum += match[0].length;
  return sum;
}
