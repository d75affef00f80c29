import type { ProseRun } from '../model/prose-run.ts';
import type { Beside, Quotation } from '../model/quotation.ts';
import type { Keepsakes } from '../text/keepsakes.ts';
import type { QuotationsInput } from './quotations.ts';

/** Where a run begins: who has spoken. Runs are counted from this one, so that it holds wherever the run stands. */
export interface State {
  /** Who spoke last. */
  readonly last: Beside | undefined;
  /** The last name that spoke, for pronouns. */
  readonly named: Beside | undefined;
  /** The paragraph before leads in with a colon, or leaves its quotation open. */
  readonly leads: boolean;
  readonly lastQuoted: boolean;
  /** The paragraph before begins with a quotation, and whether it asks. */
  readonly turn: 'asks' | 'says' | undefined;
  /** In a talk of two: whose turn it is now that the last one has spoken. */
  readonly other: Beside | undefined;
}

export const nobody: State = {
  last: undefined,
  named: undefined,
  leads: false,
  lastQuoted: false,
  turn: undefined,
  other: undefined,
};

export function isSameState(one: State, other: State): boolean {
  if (one === other) return true;
  return (
    one.leads === other.leads &&
    one.lastQuoted === other.lastQuoted &&
    one.turn === other.turn &&
    isSamePlace(one.other, other.other) &&
    isSamePlace(one.last, other.last) &&
    isSamePlace(one.named, other.named)
  );
}

function isSamePlace(one: Beside | undefined, other: Beside | undefined): boolean {
  return one?.away === other?.away && one?.start === other?.start && one?.end === other?.end;
}

/** What was made of a run's quotations, and out of what. */
interface SettledRun {
  readonly inputs: readonly unknown[];
  readonly quotations: readonly Quotation[];
}

/** What was made of each run's quotations in the document's state before. */
export type Settled = Keepsakes<ProseRun, SettledRun>;

interface SettlingOnce {
  readonly input: QuotationsInput;
  readonly index: number;
  readonly state: State;
  readonly kept: Settled;
  /** What the run shows by itself: another list where its last quotation goes on in the next run, or no longer does. */
  readonly found: readonly unknown[];
  readonly settleAll: () => readonly Quotation[];
}

/** The quotations as they were settled in the document's state before, if nothing that they depend on has changed. */
export function settleOnce({
  input,
  index,
  state,
  kept,
  found,
  settleAll,
}: SettlingOnce): readonly Quotation[] {
  const run = input.runs.at(index) as ProseRun;
  const inputs = [
    found,
    input.mentions.at(index),
    state.leads,
    state.lastQuoted,
    ...inputsAt(input, index, state.last),
    ...inputsAt(input, index, state.named),
    ...inputsAt(input, index, state.other),
  ];
  const before = kept.get(run);
  if (before?.inputs.every((one, at) => one === inputs[at])) return before.quotations;
  const quotations = settleAll();
  kept.set(run, { inputs, quotations });
  return quotations;
}

/** What a speaker of another run brings with it. */
function inputsAt(
  { runs, mentions }: QuotationsInput,
  index: number,
  at: Beside | undefined,
): readonly unknown[] {
  if (!at) return [undefined, undefined, undefined, undefined, undefined];
  const { away, start, end } = at;
  return [runs.at(index + away), mentions.at(index + away), away, start, end];
}
