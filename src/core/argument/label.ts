import { leadConnectives } from '../language/argument/connectives.ts';
import { frames } from '../language/argument/frames.ts';
import { reportVerbs } from '../language/argument/speech.ts';
import { finiteForms } from '../language/argument/verbs.ts';
import type { Role } from '../model/argument.ts';
import type { Span } from '../text/span.ts';
import { createCueFinder } from './cues.ts';
import { wordsOf } from './words.ts';

const MAX_LENGTH = 90;
const leads = createCueFinder(leadConnectives);
const frameFinder = createCueFinder(frames);
/** Connectives that carry meaning of their own: *although*, *if*, *because* stay, what they govern would not stand alone. */
const kept: ReadonlySet<string> = new Set([
  'concessive',
  'condition',
  'scene',
  'alternative',
  'reason',
  'example-imperative',
]);

/**
 * The unit without its leading connectives and frames: *However, I believe that zoos matter* → *zoos matter*.
 * Offsets are those of `text`. Never empty.
 */
export function coreOf(text: string, unit: Span): Span {
  const words = wordsOf(text, unit);
  let index = 0;
  for (let round = 0; round < 4; round++) {
    const skipped = skipLead(text, words.forms, words.bounds, index);
    if (skipped === index || words.forms.length - skipped < 3) break;
    index = skipped;
  }
  const start = index === 0 ? unit.start : words.bounds[2 * index]!;
  return { start: openQuoteBefore(text, start, unit.start), end: unit.end };
}

function skipLead(text: string, forms: readonly string[], bounds: Int32Array, index: number): number {
  const frame = frameFinder.at(forms, index);
  if (frame) {
    const behind = index + frame.length;
    if (frame.feature === 'that') return forms[behind] === 'that' ? behind + 1 : behind;
    const comma = text.slice(bounds[2 * behind - 1], bounds[2 * behind]).includes(',');
    if (frame.feature === 'comma' && comma) return behind;
  }
  const lead = leads.at(forms, index);
  if (!lead) return index;
  // *Because it grew* hangs under what it explains: the reason alone says enough. *Because of it* would not.
  const reason = /^(?:because|for|since)$/.test(forms[index]!) && lead.length === 1;
  if (reason && isSubject.test(forms[index + 1] ?? '')) return index + 1;
  // *The third, agreed in May, …* is what the sentence is about; *nor* denies.
  if (kept.has(lead.feature) || subjects.test(forms[index]!)) return index;
  const behind = index + lead.length;
  const gap = text.slice(bounds[2 * behind - 1], bounds[2 * behind]);
  const bare =
    lead.feature === 'contrast' ||
    forms[index] === 'and' ||
    forms[index] === 'so' ||
    forms[index] === 'also' ||
    lead.feature === 'result';
  return /[,:;–—]/.test(gap) || bare ? behind : index;
}

/** Connectives that begin so are part of the statement. */
const subjects = /^(?:the|another|one|nor|not)$/;

/** Words with which a clause begins. */
const isSubject =
  /^(?:i|you|he|she|it|we|they|this|these|those|there|nobody|no|the|an?|his|her|its|our|their|some|many|most|people|all|each|every)$/;

/** A quotation mark that stands right before the first word belongs to it. */
function openQuoteBefore(text: string, start: number, limit: number): number {
  return start > limit && /[“‘"([]/.test(text[start - 1]!) ? start - 1 : start;
}

export interface LabelInput {
  readonly text: string;
  readonly unit: Span;
  readonly role: Role;
  /** A short name for who speaks in testimony, when known. */
  readonly speaker: string | undefined;
}

/** A short line for the tree: the unit's core, no aside, no footnote mark, at most about 90 characters. */
export function labelOf({ text, unit, role, speaker }: LabelInput): string {
  const core = coreOf(text, unit);
  let label = text.slice(core.start, core.end).replace(/\s+/g, ' ').trim();
  if (role === 'testimony' && speaker) {
    const said = withoutAttribution(saidBy(label, speaker));
    label = said === label && label.includes(speaker) ? label : `${speaker}: ${said}`;
  }
  if (role === 'question') label = asked(label);
  if (label.length > MAX_LENGTH) label = dropAsides(label);
  if (label.length > MAX_LENGTH) label = dropOpening(label);
  label = label.replace(/(?:[.;,:–—-]|\[\^?\w+\])+$/, '').trim();
  if (label.length > MAX_LENGTH) label = shorten(label);
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** *The pact, he argues, is overdue*: the pronoun's attribution goes, the speaker stands before the label. */
function withoutAttribution(label: string): string {
  return label
    .replace(/,\s(?:he|she|they)\s\p{Ll}+,\s/u, ' ')
    .replace(/,\s(?:he|she|they)\s\p{Ll}+[.]?$/u, '');
}

/** What was said, without its speaker: *A reappraisal, he argues, ‘is overdue’* keeps its own words, quotations lose their marks. */
function saidBy(label: string, speaker: string): string {
  const quotes = [...label.matchAll(/(?<![\p{L}\d])[“‘"]([^”"]*?)[,.]?[”’"](?!\p{L})/gu)];
  const quoted = quotes.map((match) => match[1]!).reduce(joinQuotes, '');
  const words = quoted.split(' ').length;
  const opens = quotes[0]?.index === 0 && words >= 4;
  if (opens || (words >= 5 && quoted.length * 2 > label.length)) return quoted;
  const name = escaped(speaker);
  const before = new RegExp(`^[^“"‘]{0,120}${name}[^“"‘]{0,60}[,:]\\s+[“"‘](.{12,}?)[,.]?[”"’]$`, 'u').exec(
    label,
  );
  if (before) return before[1]!;
  const that = new RegExp(`^.{0,80}?${name}[^,]{0,40}?\\b(?:that|:)\\s+`, 'u').exec(label);
  if (that) return label.slice(that[0].length);
  const as = new RegExp(`^(?:As\\s)?[^,]{0,60}${name}(?:,[^,]{1,60},)?\\s\\p{Ll}+(?:\\sit)?,\\s+`, 'u').exec(
    label,
  );
  if (as) return label.slice(as[0].length).replace(/^[“‘"](.*?)[,.]?[”’"]$/u, '$1');
  const within = new RegExp(`,\\s(?:\\p{Ll}+\\s[^,]{0,40})?${name}(?:\\s\\p{Ll}+)?(?:,|[.]?$)`, 'u').exec(
    label,
  );
  if (within) return label.slice(0, within.index) + label.slice(within.index + within[0].length);
  const plain = new RegExp(`^[^,]{0,60}?${name}(\\s\\p{Ll}+)\\s+`, 'u').exec(label);
  if (plain && reportVerbs.has(plain[1]!.trim()) && takesClause.test(plain[1]!))
    return label.slice(plain[0].length);
  return label;
}

/** A quotation that its attribution interrupts goes on in lower case; another begins anew. */
function joinQuotes(before: string, next: string): string {
  if (before === '') return next;
  return /^\p{Lu}/u.test(next) && !/^I\b/.test(next)
    ? `${before.replace(/[:;,.]$/, '')}; ${next}`
    : `${before} ${next}`;
}

/** Verbs whose object is what was said, not who was spoken to or about. */
const takesClause =
  /\s(?:say|argue|write|wrote|said|note|claim|believe|think|thought|insist|warn|suggest|conclude|contend|maintain|observe|declare|state|explain|announce|add|acknowledge|admit|assert|concede|estimate|find|found|predict|report|hope|fear|reckon)/;

/** *This raises the question: what for?* is asked in its last part. */
function asked(label: string): string {
  const colon =
    /:\s*((?:what|why|how|who|where|when|which|whether|is|are|can|should|do|does|did|will|would)\b.{8,})$/i.exec(
      label,
    );
  return colon ? colon[1]! : label;
}

/** A phrase before the main clause: *Given all this, X* becomes *X*. Conditions stay: without them the claim is another. */
function dropOpening(label: string): string {
  const opening =
    /^(?:given|by|in|during|despite|with|under|after|before|for|at|on|from|compared|within|amid|among|across|through|throughout|as|while|when|since|beyond|unlike|like|even|increasingly|\p{L}+(?:ing|ed))\b[^,]{2,90},\s+/iu;
  const found = opening.exec(label);
  if (!found) return label;
  // *By saving, argues Mead, Germany …*: the attribution goes with the phrase.
  const rest = label.slice(found[0].length).replace(/^\p{Ll}+s\s\p{Lu}[^,]{1,40},\s/u, '');
  const clause = /^(?:as|while|when|since|before|after)\b/i.test(label);
  const phrase = clause || !hasVerb(label.slice(0, found[0].length));
  return phrase && rest.length >= 25 && hasVerb(rest) && !cutOff.test(rest) ? rest : label;
}

/** What begins so is no main clause: an apposition, the second part of a list. */
const cutOff = /^(?:and|or|but|nor|then|who|which|whose|where|when|of|including|especially)\b/;

/** Whether a finite verb stands in it. */
function hasVerb(text: string): boolean {
  return wordsOf(text, { start: 0, end: text.length }).forms.some(
    (form) => finiteForms.has(form) || isPast.test(form),
  );
}

const isPast = /^(?!need|indeed|speed|united)\p{L}{2,}ed$/u;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Brackets, and what stands between two dashes or between commas behind *which*. */
function dropAsides(label: string): string {
  return label
    .replace(/\s*\([^()]{0,200}\)/g, '')
    .replace(/\s[–—]\s[^–—]{1,80}\s[–—]\s/g, ' ')
    .replace(/,\sas\s[^,]{1,80},(?!\s(?:and|or|but)\b)/g, '')
    .replace(/^([^,]*),\s(?:who|which)\s[^,]{1,80},([^,]*)$/, '$1$2');
}

/** Where a statement may stop: before a new clause, at a colon, semicolon or dash. */
const stops =
  /[;:](?=\s)|\s[–—-]+(?=\s)|,(?=\s(?:and|but|or|nor|which|who|whose|where|when|because|so|as|if|while|although|\p{L}+ing)\b)/gu;

/** Cuts at the last such stop within reach, else at a word, with an ellipsis. */
function shorten(label: string): string {
  const head = label.slice(0, MAX_LENGTH);
  let stop = 0;
  for (const match of head.matchAll(stops)) stop = match.index;
  if (stop >= MAX_LENGTH * 0.45) return head.slice(0, stop).trimEnd();
  const space = head.lastIndexOf(' ', MAX_LENGTH - 1);
  return `${head.slice(0, space > 0 ? space : MAX_LENGTH - 1).replace(/[,;:–—-]+$/, '')}…`;
}
