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

/** All that the bonds of a paragraph rest on beside its own roles. */
interface Circumstance {
  readonly decisions: readonly Decision[];
  readonly frame: KeptFrame;
  /** Whether it begins a section. */
  readonly starts: boolean;
  /** Which of its units is the thesis that all hangs under. */
  readonly thesisAt: number;
  /** The units that are looked at before the paragraph, whatever the frame holds: indices. */
  readonly near: readonly (Placed | Decision | boolean | undefined)[];
}

interface BoundParagraph {
  readonly from: Circumstance;
  readonly bonds: readonly Bond[];
  readonly after: KeptFrame;
}

export type AttachMemory = WeakMap<Paragraph, BoundParagraph>;

export interface AttachInput {
  readonly paragraphs: readonly Paragraph[];
  readonly placed: readonly Placed[];
  /** The decisions of each paragraph, and all of them. */
  readonly decisions: readonly (readonly Decision[])[];
  readonly decided: readonly Decision[];
  readonly sections: readonly Section[];
  /** Index of the first unit of each run that has any. */
  readonly firsts: Int32Array;
  readonly memory: AttachMemory;
}

export interface Attached {
  /** By unit. */
  readonly bonds: Bond[];
  /** The same as indices, -1 for none. */
  readonly parents: Int32Array;
  /** The thesis that all hangs under, -1 for none. */
  readonly thesis: number;
}

/**
 * Gives every unit a parent and a relation, paragraph by paragraph. One that begins under the circumstances of the state
 * before keeps its bonds: they name units, not indices, so they hold wherever those stand now.
 */
export function attach(input: AttachInput): Attached {
  const { paragraphs, placed, decisions, decided, sections, firsts, memory } = input;
  const thesis = decided.findIndex(({ role }) => role === 'thesis');
  const context: Context = { placed, decided, frame: newFrame(thesis) };
  const { frame } = context;
  const starts = new Set(sections.map(({ firstRun }) => firstRun));
  // A single heading parts nothing.
  const parted = sections.length > 1;
  const indexOf = (unit: Placed): number => firsts[unit.run]! + unit.at;
  const bonds: Bond[] = [];
  const parents = new Int32Array(placed.length);
  let kept = keepFrame(frame, context);
  enterSection(frame, parted);
  const entered = keepFrame(frame, context);
  /** Whether the frame is what `kept` says. */
  let current = false;
  let run = -1;
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at]!;
    const start = bonds.length;
    while (run < paragraph.run) {
      if (!starts.has(++run)) continue;
      kept = entered;
      current = false;
    }
    const from: Circumstance = {
      decisions: decisions[at]!,
      frame: kept,
      starts: starts.has(run),
      thesisAt: thesis >= start && thesis < start + paragraph.units.length ? thesis - start : -1,
      near: nearTo(start, context),
    };
    let bound = memory.get(paragraph);
    if (bound && isSameCircumstance(bound.from, from)) {
      current = false;
    } else {
      if (!current) restoreFrame(frame, kept, indexOf);
      const links = linkParagraph(start, from.starts, context);
      bound = { from, bonds: links.map((link) => bondOf(link, context)), after: keepFrame(frame, context) };
      memory.set(paragraph, bound);
      current = true;
    }
    kept = bound.after;
    for (const bond of bound.bonds) {
      parents[bonds.length] = bond.to === undefined ? -1 : bond.to === 'thesis' ? thesis : indexOf(bond.to);
      bonds.push(bond);
    }
  }
  return { bonds, parents, thesis };
}

function bondOf({ parent, relation, why }: Link, { placed, frame }: Context): Bond {
  const to = parent < 0 ? undefined : parent === frame.thesis ? 'thesis' : placed[parent];
  return { to, relation, why };
}

function nearTo(start: number, { placed, decided, frame }: Context): Circumstance['near'] {
  const { intro } = placed[start]!;
  const one = start - 1;
  const two = start - 2;
  const above = intro > 0 ? start - intro : -1;
  const { thesis } = frame;
  return [
    placed[one],
    decided[one],
    one === thesis,
    placed[two],
    decided[two],
    two === thesis,
    placed[above],
    decided[above],
    above === thesis,
  ];
}

function isSameCircumstance(one: Circumstance, other: Circumstance): boolean {
  if (one.decisions !== other.decisions || one.starts !== other.starts) return false;
  if (one.thesisAt !== other.thesisAt || !isSameFrame(one.frame, other.frame)) return false;
  for (let at = 0; at < one.near.length; at++) if (one.near[at] !== other.near[at]) return false;
  return true;
}
