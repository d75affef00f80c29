import { leadConnectives } from '../language/argument/connectives.ts';
import { frames } from '../language/argument/frames.ts';
import type { Role } from '../model/argument.ts';
import type { Quotation } from '../model/quotation.ts';
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
  if (!lead || kept.has(lead.feature)) return index;
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

/** A quotation mark that stands right before the first word belongs to it. */
function openQuoteBefore(text: string, start: number, limit: number): number {
  return start > limit && /[“‘"([]/.test(text[start - 1]!) ? start - 1 : start;
}

export interface LabelInput {
  readonly text: string;
  readonly unit: Span;
  readonly role: Role;
  readonly quotations: readonly Quotation[];
  /** A short name for who speaks in testimony, when known. */
  readonly speaker: string | undefined;
}

/** A short line for the tree: the unit's core, no aside, no footnote mark, at most about 90 characters. */
export function labelOf({ text, unit, role, speaker }: LabelInput): string {
  const core = coreOf(text, unit);
  let label = text.slice(core.start, core.end).replace(/\s+/g, ' ').trim();
  if (role === 'testimony' && speaker) label = testimony(label, speaker);
  if (label.length > MAX_LENGTH) label = dropAsides(label);
  label = label.replace(/[.;,:–—-]+$/, '').trim();
  if (label.length > MAX_LENGTH) label = shorten(label);
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** *Posen: a reappraisal is overdue*: the words said, behind the speaker's name. */
function testimony(label: string, speaker: string): string {
  const quote = /[“‘"]([^”"]{12,}?)[,.]?[”’"](?!\p{L})/u.exec(label);
  const reported = new RegExp(`^.{0,80}?${escaped(speaker)}[^,]{0,40}?\\b(?:that|:)\\s+`, 'u').exec(label);
  const said = reported ? label.slice(reported[0].length) : (quote?.[1] ?? label);
  return said.startsWith(speaker) && !quote ? said : `${speaker}: ${said}`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Brackets, and what stands between two dashes or between commas behind *which*. */
function dropAsides(label: string): string {
  return label
    .replace(/\s*\([^()]{0,200}\)/g, '')
    .replace(/\s[–—]\s[^–—]{1,80}\s[–—]\s/g, ' ')
    .replace(/,\s(?:who|which|as)\s[^,]{1,80},/g, '');
}

/** Cuts at the last clause end within reach, else at a word, with an ellipsis. */
function shorten(label: string): string {
  const head = label.slice(0, MAX_LENGTH);
  const clause = Math.max(
    head.lastIndexOf(', '),
    head.lastIndexOf('; '),
    head.lastIndexOf(': '),
    head.lastIndexOf(' – '),
  );
  if (clause >= MAX_LENGTH * 0.55) return head.slice(0, clause);
  const space = head.lastIndexOf(' ', MAX_LENGTH - 1);
  return `${head.slice(0, space > 0 ? space : MAX_LENGTH - 1)}…`;
}
