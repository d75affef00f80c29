import { anybody, movable, placing, sinceWhen, spansOfTime } from '../language/argument/clause-words.ts';
import { leadConnectives } from '../language/argument/connectives.ts';
import { evidenceWords } from '../language/argument/figures.ts';
import { stance } from '../language/argument/stance.ts';
import { verdicts } from '../language/argument/verdicts.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Span } from '../text/span.ts';
import { type Cue, createCueFinder, governs } from './cues.ts';
import { readForm } from './form-features.ts';
import { directs } from './necessity.ts';
import { readOpposition, readOthersPoint, readReportedView, viewFrom } from './reported-view.ts';
import { readSpeech } from './speech-features.ts';
import { gapBefore, shown, type Words, wordsOf } from './words.ts';

/** What was seen in a unit: feature → the words that show it (empty where no single word does). */
export type Features = ReadonlyMap<string, string>;

const leads = createCueFinder(leadConnectives);
const anywhere = createCueFinder({ ...stance, ...evidenceWords, ...verdicts });
/** How far behind the first word connectives may stand that move. */
const movableReach = 12;
/** Views and announcements count near the head of a sentence only. */
const headReach = 9;
const headOnly: ReadonlySet<string> = new Set([
  'opinion',
  'bareVerdict',
  'opposition',
  'reportedView',
  'announcement',
  'experience',
]);

/** What the writer asks for or rejects, if nobody else is said to. */
const writersVerdicts: ReadonlySet<string> = new Set(['necessity', 'rejection', 'grant', 'rebuff']);

/** What says so only where it is all that a sentence says, and as what it counts then. */
const wholeOnly: ReadonlyMap<string, string> = new Map([
  ['assent', 'has:grant'],
  ['denial', 'has:rebuff'],
]);

/** What is the writer’s own unless the sentence is said in somebody’s name. */
const writersOwn = ['general', 'generic', 'imperative', 'sums', 'has:rebuff', 'has:grant'];

/** A unit as its features are read. */
interface Reading {
  readonly words: Words;
  /** The first word behind the connectives. */
  readonly head: number;
  /** Where a view begins that several hold; past the end where none is told. */
  readonly view: number;
  readonly features: Map<string, string>;
}

/** Reads the features of one unit of a run's text from its own words; nothing around it is looked at. */
export function featuresOf(text: string, unit: Span, quotations: readonly Quotation[]): Features {
  const words = wordsOf(text, unit);
  const features = new Map<string, string>();
  const head = readLeads(words, features);
  const view = viewFrom(words, head);
  readCues({ words, head, view, features });
  readReportedView(words, features);
  readOpposition(words, features);
  readOthersPoint(words, features);
  readForm({ unit, words, features, head });
  readSpeech({ unit, words, quotations, features });
  if (view < words.forms.length && features.has('has:reportedView'))
    features.set('viewed', shown(words, view - 1));
  weighTogether(features);
  return features;
}

function add(features: Map<string, string>, feature: string, shown: string): void {
  if (!features.has(feature)) features.set(feature, shown);
}

/** The phrases of the tables of stance, evidence and verdicts, each where it counts. */
function readCues(reading: Reading): void {
  const { words, features } = reading;
  for (let index = 0; index < words.forms.length; index++)
    for (const cue of anywhere.allAt(words.forms, index)) {
      if (!counts(reading, index, cue)) continue;
      add(features, wholeOnly.get(cue.feature) ?? `has:${cue.feature}`, shown(words, index, cue.length));
    }
}

/** Whether a phrase means here what its table says. */
function counts({ words, head, view }: Reading, index: number, { feature, length }: Cue): boolean {
  const { text, forms, bounds } = words;
  if (headOnly.has(feature) && index > head + headReach) return false;
  // *Some hold that it should go*: what others ask for or reject is not what the writer does.
  if (index > view && writersVerdicts.has(feature)) return false;
  // *They might.* grants as a whole sentence only; *it did not, at least not at once* turns away with its comma.
  const cut = feature === 'denial' && index === head && text[bounds[2 * (index + length) - 1]!] === ',';
  if (wholeOnly.has(feature) && forms.length > length + 1 && !cut) return false;
  // *Less than one might think* is the writer’s own measure; *from the other side* says where.
  if (feature === 'opposition' && placing.has(forms[index - 1] ?? '')) return false;
  // *is wasted on those who leave*: whom it is about, not who holds a view.
  if (feature === 'reportedView' && index > head + 1 && forms[index] === 'those') return false;
  // *Those that must cross an ocean* are told of, not told what to do.
  return feature !== 'necessity' || directs(forms, { head, index, length });
}

/** What some features say of others. */
function weighTogether(features: Map<string, string>): void {
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
}

/** The connectives at the head, up to three in a row, and what moves; returns the index of the first word behind the head’s. */
function readLeads(words: Words, features: Map<string, string>): number {
  const { forms } = words;
  const found = (feature: string, index: number, length: number): void =>
    add(features, `lead:${feature}`, shown(words, index, length));
  let index = 0;
  for (let round = 0; round < 3; round++) {
    const cue = leads.at(forms, index);
    if (!cue || (cue.feature === 'contrast' && governs(forms, index + cue.length))) break;
    if (cue.feature === 'reason' && cue.length === 1 && tellsTime(forms, index)) {
      found('scene', index, 1);
      return index + 1;
    }
    found(cue.feature, index, cue.length);
    index += cue.length;
    if (opensClause.has(cue.feature)) break;
  }
  for (let later = index + 1; later < Math.min(movableReach, forms.length - 1); later++) {
    const cue = movable.has(forms[later]!) ? leads.at(forms, later) : undefined;
    if (cue && stands(words, later, cue)) found(cue.feature, later, cue.length);
  }
  return index;
}

/** Connectives behind which a clause of their own follows: what stands in it leads nothing. */
const opensClause: ReadonlySet<string> = new Set(['concessive', 'condition', 'reason']);

/** *The pact, however, holds*: whether a connective behind the head stands between commas, or needs none. */
function stands(words: Words, index: number, { feature, length }: Cue): boolean {
  const { text, forms, bounds } = words;
  if (governs(forms, index + length)) return false;
  return (
    gapBefore(words, index).includes(',') || text[bounds[2 * index + 1]!] === ',' || feature === 'result'
  );
}

/** *For forty years*, *Since 2018*: a time, no reason. */
function tellsTime(forms: readonly string[], index: number): boolean {
  if (forms[index] === 'since')
    return sinceWhen.test(forms[index + 1] ?? '') && !forms.slice(index + 1, index + 4).includes('is');
  return forms[index] === 'for' && forms.slice(index + 1, index + 5).some((form) => spansOfTime.has(form));
}
