import { assenting, bareWords } from '../language/argument/bare-words.ts';
import {
  copulas,
  denials,
  indefiniteHeads,
  negations,
  pronounHeads,
  replacements,
  sumsUp,
  telltale,
  thingsNamed,
} from '../language/argument/clause-words.ts';
import { countedCharges, countedNouns, months, numberWords } from '../language/argument/figures.ts';
import { imperatives, notPast, pastForms, presentForms } from '../language/argument/verbs.ts';
import type { Span } from '../text/span.ts';
import { isCapital, shown, type Words } from './words.ts';

interface FormInput {
  readonly unit: Span;
  readonly words: Words;
  /** The first word behind the connectives. */
  readonly head: number;
  readonly features: Map<string, string>;
}

/** How many words of a unit are of a kind. */
interface Counts {
  readonly past: number;
  readonly present: number;
  /** In capitals, the first word left out. */
  readonly names: number;
  readonly figures: number;
}

/** What kind of sentence a unit is: asked, ordered, told or held in general; short or long; with what names and figures. */
export function readForm(input: FormInput): void {
  const { unit, words, features } = input;
  const { text } = words;
  if (/\?["'”’)\]\d]*$/.test(text.slice(Math.max(unit.start, unit.end - 6), unit.end)))
    features.set('question', '?');
  readNumbers(input);
  readStatement(input, countWords(input));
  readVerdict(input);
  if (/:\s*$/.test(text.slice(unit.start, unit.end))) features.set('introduces', ':');
  readSum(input);
  readSmallWords(input);
  if (isBare(words.forms)) features.set(assents(input) ? 'bareYes' : 'bareNo', '');
}

function countWords({ words }: FormInput): Counts {
  let [past, present, names, figures] = [0, 0, 0, 0];
  for (const [index, form] of words.forms.entries()) {
    if (pastForms.has(form) || (form.length > 4 && form.endsWith('ed') && !notPast.has(form))) past++;
    else if (presentForms.has(form)) present++;
    const isI = form === 'i' || form.startsWith("i'");
    if (index > 0 && !isI && isCapital(words, index)) names++;
    if (isFigure(form)) figures++;
  }
  return { past, present, names, figures };
}

function isFigure(form: string): boolean {
  return /\d/.test(form) || numberWords.has(form);
}

/** *Three charges*, *in 1998*, *last March*: what is counted, and when. */
function readNumbers({ words, features }: FormInput): void {
  for (const [index, form] of words.forms.entries()) {
    if (numberWords.has(form)) readCount(words.forms, index, features);
    const isMonth = months.has(form) && isCapital(words, index);
    if (isMonth || /^(?:1[5-9]|20)\d\ds?$/.test(form)) add(features, 'date', form);
  }
}

/** *Two lessons*, *three grave charges*: a number, and within two words what it counts. */
function readCount(forms: readonly string[], index: number, features: Map<string, string>): void {
  const noun = [index + 1, index + 2].find((at) => countedNouns.has(forms[at] ?? ''));
  if (noun === undefined) return;
  add(features, 'has:count', forms.slice(index, noun + 1).join(' '));
  if (countedCharges.has(forms[noun]!)) add(features, 'charges', forms[noun]!);
}

/** Told or held in general, of whom or of how much, or asked of somebody. */
function readStatement({ words, head, features }: FormInput, counts: Counts): void {
  const { forms } = words;
  const { past, present, names, figures } = counts;
  if (figures > 0) add(features, 'figure', forms.find(isFigure) ?? '');
  if (past > present) features.set('past', '');
  if (past + present === 0) features.set('fragment', '');
  if (names >= 3) features.set('names', '');
  if (names >= 1) features.set('name', '');
  if (imperatives.has(forms[head] ?? '') && !(head > 0 && isCapital(words, head)))
    features.set('imperative', forms[head]!);
  if (past >= present || names + figures > 0 || forms.some((form) => pastForms.has(form))) return;
  features.set('general', '');
  if (indefiniteHeads.has(forms[head] ?? '')) features.set('generic', '');
}

/** *A lever is not a handle.* *It is a promise.* *What matters is the price*: what something is not, what it is. */
function readVerdict({ words: { forms }, head, features }: FormInput): void {
  if (forms.some((form, index) => copulas.has(form) && denials.has(forms[index + 1] ?? '')))
    features.set('denies', '');
  if (head === 0 && replacements.has(forms[0]!) && copulas.has(forms[1] ?? '') && forms[2] !== 'not')
    features.set('replaces', '');
  const asserts = !features.has('question') && forms.slice(2, 9).some((form) => copulas.has(form));
  if (forms[head] === 'what' && asserts) features.set('cleft', '');
}

/** *None of this*, *That is why*: what is said draws what came before together. */
function readSum({ words: { forms }, head, features }: FormInput): void {
  const opening = forms.slice(head, head + 3).join(' ');
  if (sumsUp.test(opening) && !isOfThings(forms, head)) features.set('sums', opening);
}

/** *None of these papers has …*: some of the things just named. */
function isOfThings(forms: readonly string[], head: number): boolean {
  const next = forms[head + 3] ?? '';
  const some = forms[head + 1] === 'of' && thingsNamed.has(forms[head + 2] ?? '');
  return some && !presentForms.has(next) && !pastForms.has(next);
}

/** Its length, whom it is about, whether it denies. */
function readSmallWords({ words, features }: FormInput): void {
  const { forms } = words;
  if (forms.length < 8) features.set('short', '');
  if (forms.length > 28) features.set('long', '');
  if (pronounHeads.has(forms[0] ?? '')) features.set('pronoun', shown(words, 0));
  for (const [feature, ofFeature] of Object.entries(telltale))
    if (forms.some((form) => ofFeature.has(form))) features.set(feature, '');
  if (forms.some((form) => negations.has(form) || form.endsWith("n't"))) features.set('not', '');
}

/** *No.* *I completely agree with this view*: nothing but words that say yes or no to what stands elsewhere. */
function isBare(forms: readonly string[]): boolean {
  return forms.length > 1 && forms.every((form) => bareWords.has(form) || form.endsWith('ly'));
}

/** *I tend to agree with this view*: the view before it is the writer’s. */
function assents({ words: { forms }, features }: FormInput): boolean {
  return !features.has('not') && !forms.includes('hard') && forms.some((form) => assenting.has(form));
}

function add(features: Map<string, string>, feature: string, shown: string): void {
  if (!features.has(feature)) features.set(feature, shown);
}
