import { leadConnectives } from '../language/argument/connectives.ts';
import { evidenceWords, months, numberWords } from '../language/argument/figures.ts';
import { reportVerbBases, reportVerbs } from '../language/argument/speech.ts';
import { stance } from '../language/argument/stance.ts';
import { notPast, pastForms, presentForms } from '../language/argument/verbs.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Span } from '../text/span.ts';
import { createCueFinder } from './cues.ts';
import { type Words, wordsOf } from './words.ts';

/** What was seen in a unit: feature → the words that show it (empty where no single word does). */
export type Features = ReadonlyMap<string, string>;

const leads = createCueFinder(leadConnectives);
const anywhere = createCueFinder({ ...stance, ...evidenceWords });
/** Connectives that may stand behind the first words, between commas: *This, however, …*. */
const movable =
  /^(?:however|therefore|thus|hence|consequently|nevertheless|nonetheless|moreover|instead|furthermore)$/;
/** Views and announcements count near the head of a sentence only. */
const HEAD_WORDS = 9;
const headOnly: ReadonlySet<string> = new Set([
  'opinion',
  'bareVerdict',
  'opposition',
  'reportedView',
  'announcement',
  'experience',
]);

/** Reads the features of one unit of a run's text from its own words; nothing around it is looked at. */
export function featuresOf(text: string, unit: Span, quotations: readonly Quotation[]): Features {
  const words = wordsOf(text, unit);
  const features = new Map<string, string>();
  const shown = (index: number, length: number) =>
    text.slice(words.bounds[2 * index], words.bounds[2 * (index + length) - 1]);
  const head = readLeads(text, words, (feature, index, length) =>
    add(features, `lead:${feature}`, shown(index, length)),
  );
  for (let index = 0; index < words.forms.length; index++) {
    for (const { feature, length } of anywhere.allAt(words.forms, index)) {
      if (headOnly.has(feature) && index > head + HEAD_WORDS) continue;
      add(features, `has:${feature}`, shown(index, length));
    }
  }
  readReportedView(words, shown, features);
  readOpposition(text, words, features);
  readForm(text, unit, words, features);
  readSpeech({ text, unit, words, quotations, features });
  if (features.has('question') && features.has('quoted') && features.has('reported'))
    features.set('quotedQuestion', '?');
  return features;
}

const several = /^(?:some|many|most|several|few|numerous|those|people|certain)$/;

/** *Many parents … claim that*: several unnamed ones and, within a few words, a verb of saying or holding. */
function readReportedView(
  words: Words,
  shown: (index: number, length: number) => string,
  features: Map<string, string>,
): void {
  const { forms } = words;
  for (let index = 0; index < Math.min(6, forms.length); index++) {
    if (!several.test(forms[index]!)) continue;
    for (let later = index + 1; later < Math.min(index + 9, forms.length); later++) {
      if (!reportVerbBases.has(forms[later]!)) continue;
      add(features, 'has:reportedView', shown(index, later - index + 1));
      return;
    }
  }
}

const modal = /^(?:may|might|could|will|would)$/;

/** *Elites may wager that*: several of a kind, a modal, a verb of saying or holding: a view brought up to be answered. */
function readOpposition(text: string, words: Words, features: Map<string, string>): void {
  const { forms, bounds } = words;
  for (let index = 1; index < Math.min(HEAD_WORDS, forms.length - 1); index++) {
    if (!modal.test(forms[index]!)) continue;
    const subject = forms[index - 1]!;
    const generic =
      /(?:[^s]s|people|one|some|others)$/.test(subject) && !/^\p{Lu}/u.test(text[bounds[2 * index - 2]!]!);
    if (!(generic || index === 1) || !reportVerbBases.has(forms[index + 1]!)) continue;
    if (/^(?:i|we|he|she|it|they|this|that)$/.test(subject) || !/(?:s|people|one|some|others)$/.test(subject))
      continue;
    add(features, 'has:opposition', text.slice(bounds[2 * index - 2], bounds[2 * index + 3]));
    return;
  }
}

function add(features: Map<string, string>, feature: string, shown: string): void {
  if (!features.has(feature)) features.set(feature, shown);
}

/** The connectives at the head, up to three in a row; returns the index of the first word behind them. */
function readLeads(
  text: string,
  words: Words,
  found: (feature: string, index: number, length: number) => void,
): number {
  let index = 0;
  for (let round = 0; round < 3; round++) {
    const cue = leads.at(words.forms, index);
    if (!cue) break;
    found(cue.feature, index, cue.length);
    index += cue.length;
    if (cue.feature === 'concessive' || cue.feature === 'condition' || cue.feature === 'reason') break;
  }
  for (let later = index + 1; later < Math.min(8, words.forms.length - 1); later++) {
    if (!movable.test(words.forms[later]!)) continue;
    const before = text.slice(words.bounds[2 * later - 1], words.bounds[2 * later]);
    const after = text[words.bounds[2 * later + 1]!];
    const cue = leads.at(words.forms, later);
    if (cue && (before.includes(',') || after === ',' || cue.feature === 'result'))
      found(cue.feature, later, cue.length);
  }
  return index;
}

const pronounHead = /^(?:it|they|he|she|this|these|those|that|such|we|one|which|his|her|their|its)$/;

function readForm(text: string, unit: Span, words: Words, features: Map<string, string>): void {
  const { forms, bounds } = words;
  if (/\?["'”’)\]\d]*$/.test(text.slice(Math.max(unit.start, unit.end - 6), unit.end)))
    features.set('question', '?');
  let [past, present, names, figures] = [0, 0, 0, 0];
  for (let index = 0; index < forms.length; index++) {
    const form = forms[index]!;
    if (pastForms.has(form) || (form.length > 4 && form.endsWith('ed') && !notPast.has(form))) past++;
    else if (presentForms.has(form)) present++;
    const first = text[bounds[2 * index]!]!;
    if (index > 0 && first !== first.toLowerCase() && form !== 'i' && !form.startsWith("i'")) names++;
    if (/\d/.test(form) || numberWords.has(form)) figures++;
    if (/^(?:1[5-9]|20)\d\ds?$/.test(form) || (months.has(form) && first !== first.toLowerCase()))
      add(features, 'date', form);
  }
  if (figures > 0)
    add(features, 'figure', forms.find((form) => /\d/.test(form) || numberWords.has(form)) ?? '');
  if (past > present) features.set('past', '');
  if (past + present === 0) features.set('fragment', '');
  if (names >= 3) features.set('names', '');
  if (names >= 1) features.set('name', '');
  if (forms.length < 8) features.set('short', '');
  if (forms.length > 28) features.set('long', '');
  if (pronounHead.test(forms[0] ?? '')) features.set('pronoun', text.slice(bounds[0], bounds[1]));
  if (forms.some((form) => form === 'i' || form === 'my' || form === 'me')) features.set('self', '');
  if (forms.some((form) => form === 'you' || form === 'your')) features.set('you', '');
  if (forms.some((form) => form === 'we' || form === 'our' || form === 'us')) features.set('we', '');
  if (forms.some((form) => /^(?:he|she|they|his|her|their)$/.test(form))) features.set('third', '');
  if (forms.some((form) => form === 'will' || form === 'would')) features.set('will', '');
  if (
    forms.some(
      (form) =>
        form === 'not' || form === 'no' || form.endsWith("n't") || form === 'cannot' || form === 'never',
    )
  )
    features.set('not', '');
}

interface SpeechInput {
  readonly text: string;
  readonly unit: Span;
  readonly words: Words;
  readonly quotations: readonly Quotation[];
  readonly features: Map<string, string>;
}

/** Whether somebody's words are given: quotations found before, else marks, and verbs of saying next to a name. */
function readSpeech({ text, unit, words, quotations, features }: SpeechInput): void {
  const within = quotations.filter(
    (one) => one.kind !== 'scare' && one.start < unit.end && unit.start < one.end,
  );
  const marked =
    within.length > 0 ? within.reduce((sum, one) => sum + one.end - one.start, 0) : quotedLength(text, unit);
  if (within.length > 0 || marked > 12) features.set('quoted', '');
  if (marked > (unit.end - unit.start) * 0.6) features.set('mostlyQuoted', '');
  const { forms, bounds } = words;
  for (let index = 0; index < forms.length; index++) {
    if (!reports(text, words, index)) continue;
    features.set('reported', text.slice(bounds[2 * index], bounds[2 * index + 1]));
    return;
  }
  if (within.some((one) => one.speaker !== null || one.speakerSpan))
    features.set('reported', within[0]!.cue ?? '');
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
  let before = index - 1;
  if (before > 0 && /ly$|^(?:has|have|had|also|once|recently)$/.test(forms[before]!)) before--;
  if (before >= 0 && /^(?:he|she|they|who)$/.test(forms[before]!)) return true;
  const gap = before >= 0 ? text.slice(bounds[2 * before + 1], bounds[2 * before + 2]) : '';
  const named =
    before >= 0 &&
    !/[,’']s$/.test(forms[before]!) &&
    isCapital(text, bounds[2 * before] ?? 0) &&
    !gap.includes(',');
  const behind = text.slice(bounds[2 * index + 1], bounds[2 * index + 1]! + 8);
  const opens = /^(?:,? ?[“‘"]|[,:]| that\b)/.test(behind);
  if (base)
    return before >= 0 && /(?:[^s]s|people|many|some|others)$/.test(forms[before]!) && (opens || before <= 2);
  if (named) return true;
  const inverted = index > 0 && /[,”’"]\s*$/.test(text.slice(bounds[2 * index - 1], bounds[2 * index]));
  return inverted && index + 1 < forms.length && isCapital(text, bounds[2 * index + 2]!);
}

function isCapital(text: string, offset: number): boolean {
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
