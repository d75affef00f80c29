import type { Relation } from '../model/argument.ts';
import { type ChangedPart, changedPart, joinedParts, wholePart } from '../text/changed-part.ts';
import { lastIndexIn } from '../text/edited-list.ts';
import type { Flat } from '../text/flat.ts';
import { lastNotAbove } from '../text/indices.ts';
import { nextList, splicedPlaces } from '../text/spliced.ts';
import { type Link, linkParagraph } from './attach.ts';
import { type Context, enterSection, newFrame } from './frame.ts';
import { isSameFrame, type KeptFrame, keepFrame, restoreFrame } from './kept-frame.ts';
import type { Placing } from './place-units.ts';
import type { Decision, Paragraph, Placed } from './placed.ts';

/** What a unit bears on: a unit, the thesis that all hangs under, or nothing. */
export interface Bond {
  readonly to: Placed | 'thesis' | undefined;
  readonly relation: Relation | null;
  readonly why: string;
}

/** A unit before a paragraph that its rules look at whatever the frame holds. */
interface Near {
  readonly unit: Placed | undefined;
  readonly decision: Decision | undefined;
  readonly isThesis: boolean;
}

/** All that the bonds of a paragraph rest on beside its own roles. */
interface Circumstance {
  readonly decisions: readonly Decision[];
  readonly frame: KeptFrame;
  /** Whether it begins a section. */
  readonly begins: boolean;
  /** Which of its units is the thesis that all hangs under, -1 for none. */
  readonly thesisAt: number;
  readonly near: readonly Near[];
}

export interface BoundParagraph {
  readonly from: Circumstance;
  readonly bonds: readonly Bond[];
  readonly after: KeptFrame;
}

export interface AttachInput {
  readonly placing: Placing;
  readonly placed: Flat<Paragraph, Placed>;
  /** The decisions of each paragraph, and all of them. */
  readonly decided: Flat<readonly Decision[], Decision>;
  /** The thesis that all hangs under, -1 for none. */
  readonly thesis: number;
  readonly before: Attached | undefined;
}

export interface Attached {
  readonly input: Omit<AttachInput, 'before'>;
  /** By paragraph; the very same where nothing has changed. */
  readonly bound: readonly BoundParagraph[];
  readonly bonds: readonly (readonly Bond[])[];
  /** The same as indices, by unit; -1 for none. */
  readonly parents: Int32Array;
  /** The paragraphs that were bound anew: all others have the bonds they had. */
  readonly part: ChangedPart;
}

/**
 * Gives every unit a parent and a relation, paragraph by paragraph, from the first that an edit has changed to where all is as
 * it was before. What begins under the circumstances of the state before keeps its bonds: they name units, not indices, so
 * they hold wherever those stand now.
 */
export function* attach({ before, ...input }: AttachInput): Generator<undefined, Attached> {
  const { from, oldEnd, newEnd } = partToBind(input, before?.input);
  const bound: BoundParagraph[] = [];
  let at = from;
  for (const one of bindFrom(from, input, before?.bound[from - 1])) {
    if (at >= newEnd && one === before?.bound[at - newEnd + oldEnd]) break;
    bound.push(one);
    at++;
    yield;
  }
  const part = { from, oldEnd: at - newEnd + oldEnd, newEnd: at };
  const made = bound.map((one) => one.bonds);
  const bonds = nextList(before?.bonds ?? [], part, made);
  const parents = parentsOf({ input, bonds, part }, before);
  return { input, bound: nextList(before?.bound ?? [], part, bound), bonds, parents, part };
}

/** The paragraphs that are others, or all if there are sections no longer or another unit is the thesis that all hangs under. */
function partToBind(now: Attached['input'], before: Attached['input'] | undefined): ChangedPart {
  const { paragraphs } = now.placing;
  const old = before?.placing.paragraphs ?? [];
  if (!before || hasSections(before) !== hasSections(now)) return wholePart(old, paragraphs);
  const part = joinedParts(
    changedPart(old, paragraphs),
    changedPart(before.decided.parts, now.decided.parts),
  );
  const isIn = ({ placed: { starts }, thesis }: Attached['input'], end: number): boolean =>
    thesis >= starts[part.from]! && thesis < starts[end]!;
  const thesisOf = ({ placed, thesis }: Attached['input']): Placed | undefined =>
    thesis < 0 ? undefined : placed.items.at(thesis);
  const isSame = thesisOf(before) === thesisOf(now) || (isIn(before, part.oldEnd) && isIn(now, part.newEnd));
  return isSame ? part : wholePart(old, paragraphs);
}

/** A single heading parts nothing. */
function hasSections({ placing }: Attached['input']): boolean {
  return placing.shape.sections.length > 1;
}

/** Binds the paragraphs from one on, one after the other. */
function* bindFrom(
  from: number,
  input: Attached['input'],
  last: BoundParagraph | undefined,
): Iterable<BoundParagraph> {
  const { placing, placed, decided, thesis } = input;
  const context: Context = { placed: placed.items, decided: decided.items, frame: newFrame(thesis) };
  const { frame } = context;
  const { paragraphs } = placing;
  let kept = last?.after ?? keepFrame(frame, context);
  enterSection(frame, hasSections(input));
  const entered = keepFrame(frame, context);
  /** Whether the frame is what `kept` says. */
  let current = false;
  for (let at = from; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at]!;
    const start = placed.starts[at]!;
    const { begins } = paragraph.units[0]!;
    if (begins) {
      kept = entered;
      current = false;
    }
    const thesisAt = thesis >= start && thesis < placed.starts[at + 1]! ? thesis - start : -1;
    const now = { decisions: decided.parts[at]!, frame: kept, begins, thesisAt };
    let { bound } = paragraph.kept;
    if (bound && isSame(bound.from, now) && isNear(bound.from.near, start, context)) current = false;
    else {
      if (!current) restoreFrame(frame, kept, (unit) => lastIndexIn(placed.items, unit, start));
      const near = nearTo(start, context);
      const bonds = linkParagraph(start, begins, context).map((link) => bondOf(link, context));
      bound = { from: { ...now, near }, bonds, after: keepFrame(frame, context) };
      paragraph.kept.bound = bound;
      current = true;
    }
    kept = bound.after;
    yield bound;
  }
}

function isSame(one: Circumstance, other: Omit<Circumstance, 'near'>): boolean {
  return (
    one.decisions === other.decisions &&
    one.begins === other.begins &&
    one.thesisAt === other.thesisAt &&
    isSameFrame(one.frame, other.frame)
  );
}

/**
 * The bonds as indices. Those of the state before still hold, moved by as many units as have come or gone before what they
 * name; the thesis is where it is now, and what stands between two changed paragraphs is looked for.
 */
function parentsOf(
  { input: { placed, thesis }, bonds, part }: Pick<Attached, 'input' | 'bonds' | 'part'>,
  before: Attached | undefined,
): Int32Array {
  // No unit bears on one of a later paragraph, and most bear on one that is near.
  const indexOfBond = (at: number, { to }: Bond): number =>
    to === undefined
      ? -1
      : to === 'thesis'
        ? thesis
        : lastIndexIn(placed.items, to, placed.starts[at + 1]! - 1);
  const { from, oldEnd, newEnd } = part;
  const made: number[] = [];
  for (let at = from; at < newEnd; at++) for (const bond of bonds[at]!) made.push(indexOfBond(at, bond));
  if (!before) return Int32Array.from(made);
  const { starts } = before.input.placed;
  const first = starts[from]!;
  const behind = starts[oldEnd]!;
  const parents = splicedPlaces(before.parents, { from: first, oldEnd: behind, shift: 0 }, made);
  // Every unit stands where it stood.
  if (placed.starts === starts && thesis === before.input.thesis) return parents;
  const shift = first + made.length - behind;
  const again = (index: number): number => {
    const at = lastNotAbove(placed.starts, index, bonds.length);
    return indexOfBond(at, bonds[at]![index - placed.starts[at]!]!);
  };
  for (let index = 0; index < parents.length; index++) {
    if (index === first) index += made.length;
    const parent = parents[index]!;
    if (parent >= behind) parents[index] = parent + shift;
    else if (parent >= first) parents[index] = again(index);
  }
  return parents;
}

function bondOf({ parent, relation, why }: Link, { placed, frame }: Context): Bond {
  const to = parent < 0 ? undefined : parent === frame.thesis ? 'thesis' : placed.at(parent);
  return { to, relation, why };
}

/** The unit that introduces the list that a paragraph stands in, -1 for none. */
function introOf(start: number, { placed }: Context): number {
  const { intro } = placed.at(start)!;
  return intro > 0 ? start - intro : -1;
}

function nearTo(start: number, context: Context): readonly Near[] {
  const { placed, decided, frame } = context;
  return [start - 1, start - 2, introOf(start, context)].map((index) => ({
    unit: index < 0 ? undefined : placed.at(index),
    decision: index < 0 ? undefined : decided.at(index),
    isThesis: index >= 0 && index === frame.thesis,
  }));
}

function isNear(near: readonly Near[], start: number, context: Context): boolean {
  return (
    isThere(near[0]!, start - 1, context) &&
    isThere(near[1]!, start - 2, context) &&
    isThere(near[2]!, introOf(start, context), context)
  );
}

function isThere(near: Near, index: number, { placed, decided, frame }: Context): boolean {
  if (index < 0) return near.unit === undefined;
  const { unit, decision, isThesis } = near;
  return unit === placed.at(index) && decision === decided.at(index) && isThesis === (index === frame.thesis);
}
