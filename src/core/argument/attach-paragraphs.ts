import type { Relation } from '../model/argument.ts';
import { type Link, linkParagraph } from './attach.ts';
import { type Context, enterSection, newFrame } from './frame.ts';
import { isSameFrame, type KeptFrame, keepFrame, restoreFrame } from './kept-frame.ts';
import type { Decision, Paragraph, Placed } from './placed.ts';
import type { Section } from './shape.ts';

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
  /** The bonds as indices, where the paragraphs began so and the thesis stood there. */
  parents: { readonly firsts: Int32Array; readonly thesis: number; readonly indices: Int32Array };
}

export interface AttachInput {
  readonly paragraphs: readonly Paragraph[];
  readonly placed: readonly Placed[];
  /** The decisions of each paragraph, and all of them. */
  readonly decisions: readonly (readonly Decision[])[];
  readonly decided: readonly Decision[];
  readonly sections: readonly Section[];
  /** Index of the first unit of each run that has any; the very same list as long as it is the same. */
  readonly firsts: Int32Array;
}

export interface Attached {
  /** By paragraph, the very same list where nothing has changed. */
  readonly bonds: readonly (readonly Bond[])[];
  /** The same as indices, by unit; -1 for none. */
  readonly parents: Int32Array;
  /** The thesis that all hangs under, -1 for none. */
  readonly thesis: number;
}

/**
 * Gives every unit a parent and a relation, paragraph by paragraph. One that begins under the circumstances of the state
 * before keeps its bonds: they name units, not indices, so they hold wherever those stand now.
 */
export function* attach(input: AttachInput): Generator<undefined, Attached> {
  const { paragraphs, placed, decisions, decided, sections, firsts } = input;
  const thesis = decided.findIndex(({ role }) => role === 'thesis');
  const context: Context = { placed, decided, frame: newFrame(thesis) };
  const { frame } = context;
  const starts = new Uint8Array(firsts.length + 1);
  for (const { firstRun } of sections) starts[firstRun] = 1;
  // A single heading parts nothing.
  const parted = sections.length > 1;
  const indexOf = (unit: Placed): number => firsts[unit.run]! + unit.at;
  const bonds: (readonly Bond[])[] = [];
  let start = 0;
  const parents = new Int32Array(placed.length);
  let kept = keepFrame(frame, context);
  enterSection(frame, parted);
  const entered = keepFrame(frame, context);
  /** Whether the frame is what `kept` says. */
  let current = false;
  let run = -1;
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at]!;
    while (run < paragraph.run) {
      if (starts[++run] === 0) continue;
      kept = entered;
      current = false;
    }
    const begins = starts[run] === 1;
    const thesisAt = thesis >= start && thesis < start + paragraph.units.length ? thesis - start : -1;
    let { bound } = paragraph.kept;
    const isSame =
      bound &&
      bound.from.decisions === decisions[at] &&
      bound.from.begins === begins &&
      bound.from.thesisAt === thesisAt &&
      isSameFrame(bound.from.frame, kept) &&
      isNear(bound.from.near, start, context);
    if (bound && isSame) {
      current = false;
    } else {
      if (!current) restoreFrame(frame, kept, indexOf);
      const from = { decisions: decisions[at]!, frame: kept, begins, thesisAt, near: nearTo(start, context) };
      const links = linkParagraph(start, begins, context);
      const indices = Int32Array.from(links, ({ parent }) => parent);
      bound = {
        from,
        bonds: links.map((link) => bondOf(link, context)),
        after: keepFrame(frame, context),
        parents: { firsts, thesis, indices },
      };
      paragraph.kept.bound = bound;
      current = true;
      yield;
    }
    kept = bound.after;
    if (bound.parents.firsts !== firsts || bound.parents.thesis !== thesis) {
      const indices = Int32Array.from(bound.bonds, ({ to }) =>
        to === undefined ? -1 : to === 'thesis' ? thesis : indexOf(to),
      );
      bound.parents = { firsts, thesis, indices };
    }
    const { indices } = bound.parents;
    for (let k = 0; k < indices.length; k++) parents[start + k] = indices[k]!;
    bonds.push(bound.bonds);
    start += bound.bonds.length;
  }
  return { bonds, parents, thesis };
}

function bondOf({ parent, relation, why }: Link, { placed, frame }: Context): Bond {
  const to = parent < 0 ? undefined : parent === frame.thesis ? 'thesis' : placed[parent];
  return { to, relation, why };
}

/** The unit that introduces the list that a paragraph stands in, -1 for none. */
function introOf(start: number, { placed }: Context): number {
  const { intro } = placed[start]!;
  return intro > 0 ? start - intro : -1;
}

function nearTo(start: number, context: Context): readonly Near[] {
  const { placed, decided, frame } = context;
  return [start - 1, start - 2, introOf(start, context)].map((index) => ({
    unit: placed[index],
    decision: decided[index],
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
  return unit === placed[index] && decision === decided[index] && isThesis === (index === frame.thesis);
}
