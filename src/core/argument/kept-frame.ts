import type { Items } from '../text/edited-list.ts';
import type { Frame } from './frame.ts';
import type { Decision, Placed } from './placed.ts';

/**
 * What a frame holds, by the units themselves: so frames of two states of a document can be compared. The thesis that all
 * hangs under stands for itself, whichever unit it is: a row of points may take hold of it from anywhere.
 */
export interface KeptFrame {
  readonly units: readonly (Placed | undefined)[];
  readonly decisions: readonly (Decision | undefined)[];
  /** Which of them is the thesis that all hangs under, a bit for each. */
  readonly roots: number;
  readonly hasThesis: boolean;
  readonly headed: boolean;
  readonly scenes: number;
}

type Held = Exclude<keyof Frame, 'thesis' | 'headed' | 'scenes'>;

const held = Object.keys({
  section: true,
  before: true,
  lead: true,
  major: true,
  claim: true,
  open: true,
  across: true,
  question: true,
  scene: true,
  row: true,
} satisfies Record<Held, true>) as readonly Held[];

interface Units {
  readonly placed: Items<Placed>;
  readonly decided: Items<Decision>;
}

export function keepFrame(frame: Frame, { placed, decided }: Units): KeptFrame {
  const { thesis, headed, scenes } = frame;
  const isRoot = (key: Held): boolean => frame[key] >= 0 && frame[key] === thesis;
  const isUnit = (key: Held): boolean => frame[key] >= 0 && frame[key] !== thesis;
  return {
    units: held.map((key) => (isUnit(key) ? placed.at(frame[key]) : undefined)),
    decisions: held.map((key) => (isUnit(key) ? decided.at(frame[key]) : undefined)),
    roots: held.reduce((bits, key, at) => (isRoot(key) ? bits | (1 << at) : bits), 0),
    hasThesis: thesis >= 0,
    headed,
    scenes,
  };
}

/** Makes a frame what it was when it was kept. */
export function restoreFrame(frame: Frame, kept: KeptFrame, indexOf: (unit: Placed) => number): void {
  const { headed, scenes, units, roots } = kept;
  Object.assign(frame, { headed, scenes });
  for (const [at, key] of held.entries()) {
    const unit = units[at];
    frame[key] = unit ? indexOf(unit) : (roots & (1 << at)) !== 0 ? frame.thesis : -1;
  }
}

export function isSameFrame(one: KeptFrame, other: KeptFrame): boolean {
  if (one === other) return true;
  if (one.roots !== other.roots || one.hasThesis !== other.hasThesis) return false;
  if (one.headed !== other.headed || one.scenes !== other.scenes) return false;
  for (let at = 0; at < one.units.length; at++)
    if (one.units[at] !== other.units[at] || one.decisions[at] !== other.decisions[at]) return false;
  return true;
}
