import { opensRow } from '../language/argument/clause-words.ts';
import type { Relation, Role } from '../model/argument.ts';
import type { Items } from '../text/edited-list.ts';
import { putsRight } from './draft.ts';
import { above, type Context, enterParagraph, remember } from './frame.ts';
import { against, leading, leadOf, supporting } from './leads.ts';
import type { Decision } from './placed.ts';

/** What a unit bears on: the index of its parent, -1 for none. */
export interface Link {
  readonly parent: number;
  readonly relation: Relation | null;
  readonly why: string;
}

/** From this many sentences of context on, a paragraph’s further ones fold. */
const longScene = 4;

/**
 * Gives every unit of a paragraph a parent and a relation, with what was met on the way to it; only the thesis, or what
 * stands for it, has none. Of other paragraphs only the two units before are looked at, what introduces a list, and what the
 * frame holds: whoever looks at more must say so in `attach-paragraphs.ts`.
 */
export function linkParagraph(start: number, starts: boolean, context: Context): readonly Link[] {
  const { placed, decided, frame } = context;
  const { thesis } = frame;
  const { zone, count } = placed.at(start)!;
  enterParagraph(frame, zone === 'opening' ? -1 : leadOf(start, start + count, context), decided);
  // What closes the whole bears on the whole.
  if (zone === 'closing' && !starts)
    Object.assign(frame, { section: -1, headed: false, before: -1, across: -1 });
  const links: Link[] = [];
  for (let index = start; index < start + count; index++) {
    const link = goesOn(index, context) ? { ...links.at(-1)!, why: '' } : linkOf(index, context);
    // Nothing bears on itself.
    const up = index === thesis ? -1 : thesis;
    const fallback: Link = { parent: up, relation: up < 0 ? null : 'elaborates', why: '' };
    links.push(link.parent === index ? fallback : answering(link, decided));
    remember(index, context);
  }
  return links;
}

/** What supports a question answers it. */
function answering(link: Link, decided: Items<Decision>): Link {
  if (link.relation !== 'supports' || link.parent < 0 || decided.at(link.parent)!.role !== 'question')
    return link;
  return { ...link, relation: 'answers', why: link.why || 'answers the question above' };
}

/** *…, and B* in the role of A stands beside it. */
function goesOn(index: number, { placed, decided, frame }: Context): boolean {
  const { draft } = placed.at(index)!;
  if (draft.clause === 0 || index === 0 || index === frame.lead || !draft.features.has('lead:addition'))
    return false;
  return (
    decided.at(index - 1)!.role === decided.at(index)!.role &&
    index - 1 !== frame.lead &&
    index - 1 !== frame.thesis
  );
}

function linkOf(index: number, context: Context): Link {
  const { placed, decided, frame } = context;
  const { role } = decided.at(index)!;
  const one = placed.at(index)!;
  if (role === 'thesis')
    return { parent: index === frame.thesis ? -1 : frame.thesis, relation: 'elaborates', why: '' };
  if (role === 'conclusion') return { parent: frame.thesis, relation: 'supports', why: '' };
  if (one.draft.clause > 0 && one.draft.features.has('inner:reason') && supporting.has(role))
    return { parent: index - 1, relation: 'supports', why: 'gives the reason for the clause before it' };
  const row = rowOf(index, context);
  if (row !== undefined) return row;
  return index === frame.lead ? leadLink(index, context) : innerLink(index, context);
}

/** Items of a list bear on what introduces them; numbered points on what announces them, all on the same. */
function rowOf(index: number, context: Context): Link | undefined {
  const { placed, decided, frame } = context;
  const one = placed.at(index)!;
  const { role } = decided.at(index)!;
  if (index === frame.lead && one.listed !== undefined)
    return { parent: index - one.at - one.intro, relation: relationOf(role), why: 'in the list below it' };
  const number = one.draft.features.get('lead:enumeration');
  if (number === undefined || against.has(role) || role === 'question') return undefined;
  const counted = frame.major >= 0 && placed.at(frame.major)!.draft.features.has('has:count');
  if (!counted && role !== 'claim' && role !== 'recommendation') return undefined;
  if (counted) frame.row = frame.major;
  else if (opensRow.test(number)) frame.row = announcer(index, context);
  return frame.row < 0
    ? undefined
    : { parent: frame.row, relation: 'supports', why: 'one of a row of points' };
}

/** What announces the points that begin here: *three steps*, an open question, the paragraph's lead, what stands above. */
function announcer(index: number, context: Context): number {
  const { placed, decided, frame } = context;
  for (let back = index - 1; back >= Math.max(0, index - 2); back--) {
    if (decided.at(back)!.role === 'question') return back;
    if (placed.at(back)!.draft.features.has('has:count') || placed.at(back)!.draft.features.has('introduces'))
      return frame.question === back - 1 ? frame.question : back;
  }
  if (frame.lead >= 0 && frame.lead < index) return frame.lead;
  return above(index, context);
}

function relationOf(role: Role): Relation {
  if (against.has(role) || role === 'rebuttal') return 'attacks';
  return role === 'question' || role === 'context' ? 'elaborates' : 'supports';
}

/** Where a paragraph hangs. */
function leadLink(index: number, context: Context): Link {
  const { placed, decided, frame } = context;
  const { role } = decided.at(index)!;
  const { features } = placed.at(index)!.draft;
  const up = above(index, context);
  const plain: Link = { parent: up, relation: relationOf(role), why: '' };
  if (role === 'rebuttal') return metBy(index, context) ?? plain;
  const open = frame.question >= 0 && frame.question < index;
  if (open && (role === 'objection' || role === 'claim') && isCandidate(features))
    return { parent: frame.question, relation: 'answers', why: 'a candidate answer to the question above' };
  const says = relationOf(role) === 'supports' || (features.has('has:grant') && features.has('short'));
  if (open && frame.question === index - 1 && says)
    return { parent: frame.question, relation: 'answers', why: 'answers the question before it' };
  if (role === 'question' && features.has('question') && features.has('pronoun') && frame.before >= 0)
    return { parent: frame.before, relation: 'elaborates', why: 'asks about the paragraph before' };
  if (supporting.has(role) && frame.before >= 0 && leading.has(decided.at(frame.before)!.role))
    return { parent: frame.before, relation: 'supports', why: 'carries on the paragraph before' };
  return plain;
}

/** *Or, if …*, *Maybe …*: an answer that is tried out. */
export function isCandidate(features: ReadonlyMap<string, string>): boolean {
  return (
    features.has('lead:alternative') || (features.has('lead:condition') && features.has('has:rejection'))
  );
}

/** What a rebuttal meets: an objection of its paragraph, else one that the paragraph before left open. */
function metBy(index: number, { frame }: Context): Link | undefined {
  const met = frame.open >= 0 ? frame.open : frame.across;
  if (met < 0 || met === index) return undefined;
  return { parent: met, relation: 'attacks', why: 'meets the point before it' };
}

/** Where a unit hangs that does not lead its paragraph. */
function innerLink(index: number, context: Context): Link {
  const { placed, decided, frame } = context;
  const { role } = decided.at(index)!;
  const lead = firstOf(frame.lead, above(index, context));
  const behindLead = frame.lead >= 0 && frame.lead < index;
  if (index > 0 && frame.question === index - 1 && relationOf(role) === 'supports')
    return { parent: frame.question, relation: 'answers', why: 'answers the question before it' };
  if (frame.question >= 0 && role === 'objection' && isCandidate(placed.at(index)!.draft.features))
    return { parent: frame.question, relation: 'answers', why: 'a candidate answer to the question above' };
  const concluded = placed.at(index)!.at > 0 && decided.at(index - 1)!.role === 'conclusion';
  if (
    concluded &&
    relationOf(role) === 'supports' &&
    putsRight(placed.at(index)!.draft, placed.at(index - 1)!.draft)
  )
    return { parent: index - 1, relation: 'supports', why: 'says what it is instead' };
  if (supporting.has(role)) return { parent: firstOf(frame.claim, lead), relation: 'supports', why: '' };
  if (role === 'rebuttal')
    return (
      metBy(index, context) ?? {
        parent: firstOf(behindLead ? frame.claim : -1, lead),
        relation: 'attacks',
        why: '',
      }
    );
  if (role === 'objection') return objectionLink(index, context, lead);
  if (role === 'concession') return concessionLink(index, context, lead);
  if (role === 'question') return { parent: firstOf(frame.claim, lead), relation: 'elaborates', why: '' };
  // A long scene folds under its first sentence.
  if (role === 'context')
    return { parent: frame.scenes >= longScene ? frame.scene : lead, relation: 'elaborates', why: '' };
  // Each of them answers *what should be done?*
  const asked = behindLead && decided.at(frame.lead)!.role === 'question' ? frame.lead : -1;
  if (asked >= 0 && role === 'recommendation' && decided.at(frame.major)?.role === role)
    return { parent: asked, relation: 'answers', why: 'answers the question above' };
  return { parent: firstOf(behindLead ? frame.major : -1, lead), relation: 'supports', why: '' };
}

function objectionLink(index: number, context: Context, lead: number): Link {
  const { decided, frame } = context;
  if (frame.lead >= 0 && frame.lead < index && against.has(decided.at(frame.lead)!.role))
    return frame.open >= 0
      ? { parent: frame.lead, relation: 'supports', why: 'goes on with the objection' }
      : { parent: above(index, context), relation: 'attacks', why: '' };
  return { parent: firstOf(frame.claim, lead), relation: 'attacks', why: '' };
}

/** A concession grants the objection before it, else it speaks against the claim behind it, else that of its paragraph. */
function concessionLink(index: number, { placed, decided, frame }: Context, lead: number): Link {
  const one = placed.at(index)!;
  const next = one.at + 1 < one.count ? placed.at(index + 1) : undefined;
  if (frame.open >= 0 && decided.at(frame.open)!.role === 'objection')
    return { parent: frame.open, relation: 'attacks', why: 'grants the point before it' };
  if (next?.draft.sentence.start === one.draft.sentence.start) {
    const { role } = decided.at(index + 1)!;
    if (leading.has(role) && role !== 'rebuttal') return { parent: index + 1, relation: 'attacks', why: '' };
  }
  return { parent: firstOf(frame.claim, lead), relation: 'attacks', why: '' };
}

function firstOf(...candidates: readonly number[]): number {
  return candidates.find((one) => one >= 0) ?? -1;
}
