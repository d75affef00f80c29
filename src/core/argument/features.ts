import { assenting, bareWords } from '../language/argument/bare-words.ts';
import {
  copulas,
  denials,
  indefiniteHeads,
  movable,
  negations,
  placing,
  pronounHeads,
  replacements,
  spansOfTime,
  telltale,
} from '../language/argument/clause-words.ts';
import { leadConnectives } from '../language/argument/connectives.ts';
import {
  countedCharges,
  countedNouns,
  evidenceWords,
  months,
  numberWords,
} from '../language/argument/figures.ts';

import { stance } from '../language/argument/stance.ts';
import { imperatives, notPast, pastForms, presentForms } from '../language/argument/verbs.ts';
import { verdicts } from '../language/argument/verdicts.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Span } from '../text/span.ts';
import { createCueFinder, governs } from './cues.ts';
import { directs } from './necessity.ts';
import { anybody, readOpposition, readOthersPoint, readReportedView, viewFrom } from './reported-view.ts';
import { isCapital, readSpeech } from './speech-features.ts';
import { type Words, wordsOf } from './words.ts';

/** What was seen in a unit: feature → the words that show it (empty where no single word does). */
export type Features = ReadonlyMap<string, string>;

const leads = createCueFinder(leadConnectives);
const anywhere = createCueFinder({ ...stance, ...evidenceWords, ...verdicts });
/** How far behind the first word they may stand. */
const MOVABLE_WORDS = 12;
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

const writersVerdicts: ReadonlySet<string> = new Set(['necessity', 'rejection', 'grant', 'rebuff']);

/** What says so only where it is all that a sentence says, and as what it counts then. */
const wholeOnly: ReadonlyMap<string, string> = new Map([
  ['assent', 'has:grant'],
  ['denial', 'has:rebuff'],
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
  const view = viewFrom(words, head);
  for (let index = 0; index < words.forms.length; index++) {
    for (const { feature, length } of anywhere.allAt(words.forms, index)) {
      if (headOnly.has(feature) && index > head + HEAD_WORDS) continue;
      // *Some hold that it should go*: what others ask for or reject is not what the writer does.
      if (index > view && writersVerdicts.has(feature)) continue;
      // *They might.* grants as a whole sentence only; *it did not, at least not at once* turns away with its comma.
      const cut =
        feature === 'denial' && index === head && text[words.bounds[2 * (index + length) - 1]!] === ',';
      if (wholeOnly.has(feature) && words.forms.length > length + 1 && !cut) continue;
      // *Less than one might think* is the writer’s own measure; *from the other side* says where.
      if (feature === 'opposition' && placing.has(words.forms[index - 1] ?? '')) continue;
      // *is wasted on those who leave*: whom it is about, not who holds a view.
      if (feature === 'reportedView' && index > head + 1 && words.forms[index] === 'those') continue;
      // *Those that must cross an ocean* are told of, not told what to do.
      if (feature === 'necessity' && !directs(words.forms, { head, index, length })) continue;
      add(features, wholeOnly.get(feature) ?? `has:${feature}`, shown(index, length));
    }
  }
  readReportedView(words, shown, features);
  readOpposition(text, words, features);
  readOthersPoint(text, words, features);
  readForm({ text, unit, words, features, head });
  readSpeech({ text, unit, words, quotations, features });
  if (view < words.forms.length && features.has('has:reportedView'))
    features.set('viewed', shown(view - 1, 1));
  // What a sentence says in somebody’s name is that one’s, not the writer’s.
  if (features.has('reported') || features.has('mostlyQuoted'))
    for (const own of writersOwn) features.delete(own);
  // What nobody in particular says is a view, no testimony.
  const saying = features.has('reported') || features.has('acted');
  const holders = features.get('has:reportedView') ?? features.get('has:opposition') ?? '';
  if (saying && anybody.test(holders)) features.set('voiced', '');
  // *Perhaps not.* grants and tries nothing out.
  if (features.has('has:grant') && features.has('short')) features.delete('lead:alternative');
  if (features.has('question') && features.has('quoted') && features.has('reported'))
    features.set('quotedQuestion', '?');
  return features;
}

const writersOwn = ['general', 'generic', 'imperative', 'sums', 'has:rebuff', 'has:grant'];
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
    if (!cue || (cue.feature === 'contrast' && governs(words.forms, index + cue.length))) break;
    if (cue.feature === 'reason' && cue.length === 1 && tellsTime(words.forms, index)) {
      found('scene', index, 1);
      return index + 1;
    }
    found(cue.feature, index, cue.length);
    index += cue.length;
    if (cue.feature === 'concessive' || cue.feature === 'condition' || cue.feature === 'reason') break;
  }
  for (let later = index + 1; later < Math.min(MOVABLE_WORDS, words.forms.length - 1); later++) {
    if (!movable.has(words.forms[later]!)) continue;
    const before = text.slice(words.bounds[2 * later - 1], words.bounds[2 * later]);
    const after = text[words.bounds[2 * later + 1]!];
    const cue = leads.at(words.forms, later);
    if (
      cue &&
      !governs(words.forms, later + cue.length) &&
      (before.includes(',') || after === ',' || cue.feature === 'result')
    )
      found(cue.feature, later, cue.length);
  }
  return index;
}

/** *For forty years*, *Since 2018*: a time, no reason. */
function tellsTime(forms: readonly string[], index: number): boolean {
  if (forms[index] === 'since')
    return (
      /^\d{4}$|^(?:then|the)$/.test(forms[index + 1] ?? '') &&
      !forms.slice(index + 1, index + 4).includes('is')
    );
  return forms[index] === 'for' && forms.slice(index + 1, index + 5).some((form) => spansOfTime.has(form));
}

/** *None of this*, *That is why*: what is said draws what came before together. */
const sums =
  /^(?:(?:none|all|any|each|both|neither) of (?:this|these|it|them|that|those)|(?:that|this) is (?:the|what|why|how))\b/;

/** *None of these papers has …*: some of the things just named. */
function ofThings(forms: readonly string[], head: number): boolean {
  const next = forms[head + 3] ?? '';
  const some = forms[head + 1] === 'of' && (forms[head + 2] === 'these' || forms[head + 2] === 'those');
  return some && !presentForms.has(next) && !pastForms.has(next);
}

/** *A lever is not a handle.* *It is a promise.* *What matters is the price*: what something is not, what it is. */
function readVerdict(forms: readonly string[], head: number, features: Map<string, string>): void {
  if (forms.some((form, index) => copulas.has(form) && denials.has(forms[index + 1] ?? '')))
    features.set('denies', '');
  if (head === 0 && replacements.has(forms[0]!) && copulas.has(forms[1] ?? '') && forms[2] !== 'not')
    features.set('replaces', '');
  if (
    forms[head] === 'what' &&
    !features.has('question') &&
    forms.slice(2, 9).some((form) => copulas.has(form))
  )
    features.set('cleft', '');
}

function isBare(forms: readonly string[]): boolean {
  return forms.length > 1 && forms.every((form) => bareWords.has(form) || form.endsWith('ly'));
}

/** *I tend to agree with this view*: the view before it is the writer’s. */
function assents(features: Features, forms: readonly string[]): boolean {
  return !features.has('not') && !forms.includes('hard') && forms.some((form) => assenting.has(form));
}

interface FormInput {
  readonly text: string;
  readonly unit: Span;
  readonly words: Words;
  readonly features: Map<string, string>;
  /** The first word behind the connectives. */
  readonly head: number;
}

function readForm({ text, unit, words, features, head }: FormInput): void {
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
    if (numberWords.has(form)) {
      const noun = [1, 2].find((step) => countedNouns.has(forms[index + step] ?? ''));
      if (noun) {
        add(features, 'has:count', forms.slice(index, index + noun + 1).join(' '));
        if (countedCharges.has(forms[index + noun]!)) add(features, 'charges', forms[index + noun]!);
      }
    }
    if (/^(?:1[5-9]|20)\d\ds?$/.test(form) || (months.has(form) && first !== first.toLowerCase()))
      add(features, 'date', form);
  }
  if (figures > 0)
    add(features, 'figure', forms.find((form) => /\d/.test(form) || numberWords.has(form)) ?? '');
  if (past > present) features.set('past', '');
  if (past + present === 0) features.set('fragment', '');
  if (names >= 3) features.set('names', '');
  if (names >= 1) features.set('name', '');
  if (imperatives.has(forms[head] ?? '') && !(head > 0 && isCapital(text, bounds[2 * head]!)))
    features.set('imperative', forms[head]!);
  if (past < present && names + figures === 0 && !forms.some((form) => pastForms.has(form))) {
    features.set('general', '');
    if (indefiniteHeads.has(forms[head] ?? '')) features.set('generic', '');
  }
  readVerdict(forms, head, features);
  if (/:\s*$/.test(text.slice(unit.start, unit.end))) features.set('introduces', ':');
  if (sums.test(forms.slice(head, head + 3).join(' ')) && !ofThings(forms, head))
    features.set('sums', forms.slice(head, head + 3).join(' '));
  if (forms.length < 8) features.set('short', '');
  if (forms.length > 28) features.set('long', '');
  if (pronounHeads.has(forms[0] ?? '')) features.set('pronoun', text.slice(bounds[0], bounds[1]));
  for (const [feature, ofFeature] of Object.entries(telltale))
    if (forms.some((form) => ofFeature.has(form))) features.set(feature, '');
  if (forms.some((form) => negations.has(form) || form.endsWith("n't"))) features.set('not', '');
  if (isBare(forms)) features.set(assents(features, forms) ? 'bareYes' : 'bareNo', '');
}
