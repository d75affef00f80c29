import {
  frameGoesOn,
  reasonLinks,
  reasonSubjects,
  statementOpeners,
} from '../language/argument/clause-words.ts';
import { leadConnectives } from '../language/argument/connectives.ts';
import { frames } from '../language/argument/frames.ts';
import { askingWords, bareConnectives } from '../language/argument/label-words.ts';
import { anyOf, wordsOf as wordsOfTable } from '../language/list.ts';
import type { Role } from '../model/argument.ts';
import type { Span } from '../text/span.ts';
import { createCueFinder, governs } from './cues.ts';
import { dropAsides, dropAttribution, dropOpening, longestLabel, shorten, trimmed } from './shorten.ts';
import { testimonyLabel } from './testimony-label.ts';
import { gapBefore, type Words, wordsOf } from './words.ts';

const leads = createCueFinder(leadConnectives);
const frameFinder = createCueFinder(frames);
const bare: ReadonlySet<string> = new Set(wordsOfTable(bareConnectives));
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
    const skipped = skipLead(words, index);
    if (skipped === index || words.forms.length - skipped < 3) break;
    index = skipped;
  }
  const start = index === 0 ? unit.start : words.bounds[2 * index]!;
  return { start: openQuoteBefore(text, start, unit.start), end: unit.end };
}

/** The first word behind a frame or a connective at `index`; `index` itself where none may go. */
function skipLead(words: Words, index: number): number {
  const { forms } = words;
  const frame = frameFinder.at(forms, index);
  if (frame) {
    const behind = index + frame.length;
    // *It is true of the army* says of what.
    if (frame.feature === 'that' && frameGoesOn.has(forms[behind] ?? '')) return index;
    if (frame.feature === 'that') return forms[behind] === 'that' ? behind + 1 : behind;
    if (frame.feature === 'comma' && gapBefore(words, behind).includes(',')) return behind;
  }
  const lead = leads.at(forms, index);
  if (!lead || governs(forms, index + lead.length)) return index;
  // *Because it grew* hangs under what it explains: the reason alone says enough. *Because of it* would not.
  const reason = reasonLinks.has(forms[index]!) && lead.length === 1;
  if (reason && reasonSubjects.has(forms[index + 1] ?? '')) return index + 1;
  // *The third, agreed in May, …* is what the sentence is about; *nor* denies.
  if (kept.has(lead.feature) || statementOpeners.has(forms[index]!)) return index;
  const behind = index + lead.length;
  const goes = lead.feature === 'contrast' || lead.feature === 'result' || bare.has(forms[index]!);
  return goes || /[,:;–—]/.test(gapBefore(words, behind)) ? behind : index;
}

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
  let label = unbracketed(text.slice(core.start, core.end).replace(/\s+/g, ' ').trim());
  if (role === 'testimony') label = testimonyLabel(label, speaker);
  if (role === 'question') label = asked(label);
  if (label.length > longestLabel) label = dropAsides(label);
  if (label.length > longestLabel) label = dropOpening(label);
  if (label.length > longestLabel) label = dropAttribution(label);
  label = trimmed(label);
  if (label.length > longestLabel) label = trimmed(shorten(label));
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** *(The rest is hope.)*: a sentence that is all in brackets is no aside. */
function unbracketed(label: string): string {
  return /^\(([^()]*)\)\.?$/.exec(label)?.[1] ?? label;
}

/** *This raises the question: what for?* is asked in its last part. */
function asked(label: string): string {
  return questionBehindColon.exec(label)?.[1] ?? label;
}

const questionBehindColon = new RegExp(`:\\s*(${anyOf(askingWords)}\\b.{8,})$`, 'i');
