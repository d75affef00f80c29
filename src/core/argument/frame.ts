import type { Items } from '../text/edited-list.ts';
import { against, leading } from './leads.ts';
import type { Decision, Placed } from './placed.ts';

/** What has been met on the way, by index; -1 where there is none yet. */
export interface Frame {
  readonly thesis: number;
  /** The claim that carries the section; without headings there is none. */
  section: number;
  headed: boolean;
  /** The lead of the paragraph before, in the same section. */
  before: number;
  lead: number;
  /** What further claims of the paragraph speak for: its lead, or the rebuttal of a lead that speaks against. */
  major: number;
  /** The last unit in the paragraph that evidence may bear on. */
  claim: number;
  /** An objection or concession of this paragraph not yet met. */
  open: number;
  /** One that the paragraph before left so. */
  across: number;
  question: number;
  /** The first context of this paragraph, and how many there were. */
  scene: number;
  scenes: number;
  /** What a row of numbered points bears on. */
  row: number;
}

export interface Context {
  readonly placed: Items<Placed>;
  readonly decided: Items<Decision>;
  readonly frame: Frame;
}

/** Nothing met yet. */
export function newFrame(thesis: number): Frame {
  const none = { section: -1, before: -1, lead: -1, major: -1, claim: -1, open: -1, across: -1 };
  return { thesis, headed: false, question: -1, scene: -1, scenes: 0, row: -1, ...none };
}

/** A heading: what was open is so no longer. */
export function enterSection(frame: Frame, headed: boolean): void {
  const { thesis } = frame;
  Object.assign(frame, { ...newFrame(thesis), headed });
}

/** A new paragraph, led by the unit `lead`, -1 for none. */
export function enterParagraph(frame: Frame, lead: number, decided: Items<Decision>): void {
  // A concession on its own leaves the objection before it to be met.
  const granted = frame.open >= 0 && decided.at(frame.open)!.role === 'concession' && frame.across >= 0;
  frame.across = granted ? frame.across : frame.open;
  frame.before = frame.lead;
  frame.lead = lead;
  frame.major = -1;
  frame.claim = -1;
  frame.open = -1;
  frame.scene = -1;
  frame.scenes = 0;
}

/** Takes up what a unit says for those behind it. */
export function remember(index: number, { placed, decided, frame }: Context): void {
  const { role } = decided.at(index)!;
  const { features } = placed.at(index)!.draft;
  const isLead = index === frame.lead;
  if (frame.headed && isLead && frame.section < 0 && role !== 'context' && !placed.at(index)!.item)
    frame.section = index;
  if (leading.has(role) || against.has(role)) frame.claim = index;
  if (isLead) frame.major = index;
  // What answers the question that leads the paragraph is what the rest of it speaks for.
  const asks = frame.lead >= 0 && frame.lead < index && decided.at(frame.lead)!.role === 'question';
  if (asks && frame.major === frame.lead && leading.has(role)) frame.major = index;
  const leadAgainst = frame.lead >= 0 && against.has(decided.at(frame.lead)!.role);
  if (role === 'rebuttal' && leadAgainst) frame.major = index;
  if (features.has('has:count') && !against.has(role)) {
    frame.major = index;
    frame.claim = index;
  }
  const { at, draft } = placed.at(index)!;
  const sameSentence = at > 0 && placed.at(index - 1)!.draft.sentence.start === draft.sentence.start;
  // A concession is met by the main clause of its own sentence.
  if (
    leading.has(role) &&
    sameSentence &&
    frame.open === index - 1 &&
    decided.at(index - 1)!.role === 'concession'
  )
    frame.open = -1;
  const grants = frame.open >= 0 && decided.at(frame.open)!.role === 'objection';
  if (role === 'objection' || (role === 'concession' && !grants)) frame.open = index;
  if (role === 'rebuttal') {
    frame.open = -1;
    frame.across = -1;
  }
  if (role === 'context') {
    if (frame.scene < 0) frame.scene = index;
    frame.scenes++;
  }
  if (role === 'question') frame.question = index;
}

/** What stands above a paragraph: the claim that carries its section, else the thesis. */
export function above(index: number, { decided, frame }: Context): number {
  const { section, thesis } = frame;
  return section >= 0 && section !== index && leading.has(decided.at(section)!.role) ? section : thesis;
}
