import type { ProseRun } from '../model/prose-run.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Span } from '../text/span.ts';
import type { QuotationsInput } from './quotations.ts';

export type Placed = Span & { readonly run: number };

/** Where a run begins: who has spoken. */
export interface State {
  /** Who spoke last, and in which run. */
  readonly last: Placed | undefined;
  /** The last name that spoke, for pronouns. */
  readonly named: Placed | undefined;
  /** The paragraph before leads in with a colon, or leaves its quotation open. */
  readonly leads: boolean;
  readonly lastQuoted: boolean;
}

export const nobody: State = { last: undefined, named: undefined, leads: false, lastQuoted: false };

export function isSameState(one: State, other: State): boolean {
  if (one === other) return true;
  return (
    one.leads === other.leads &&
    one.lastQuoted === other.lastQuoted &&
    isSamePlace(one.last, other.last) &&
    isSamePlace(one.named, other.named)
  );
}

function isSamePlace(one: Placed | undefined, other: Placed | undefined): boolean {
  return one?.run === other?.run && one?.start === other?.start && one?.end === other?.end;
}

/** What was made of a run's quotations, and out of what. */
interface SettledRun {
  readonly index: number;
  readonly before: State;
  readonly inputs: readonly unknown[];
  readonly quotations: readonly Quotation[];
}

/** What was made of each run's quotations in the document's state before. */
export type Settled = WeakMap<ProseRun, SettledRun>;

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
    // Runs that say the same may be one object at two places: which of them a span moves with would not be known.
    state.last?.run === state.named?.run,
    ...inputsAt(input, state.last),
    ...inputsAt(input, state.named),
  ];
  const before = kept.get(run);
  const same = before?.inputs.every((one, at) => one === inputs[at]) ? before : undefined;
  if (same && isAt(same, index, state)) return same.quotations;
  const quotations = same ? same.quotations.map((one) => moved(one, same, index, state)) : settleAll();
  kept.set(run, { index, before: state, inputs, quotations });
  return quotations;
}

/** What a speaker of another run brings with it, wherever that run stands. */
function inputsAt({ runs, mentions }: QuotationsInput, at: Placed | undefined): readonly unknown[] {
  return at
    ? [runs.at(at.run), mentions.at(at.run), at.start, at.end]
    : [undefined, undefined, undefined, undefined];
}

function isAt(settled: SettledRun, index: number, { last, named }: State): boolean {
  const { before } = settled;
  return settled.index === index && before.last?.run === last?.run && before.named?.run === named?.run;
}

/** The quotation with its speakers where their runs stand now. */
function moved(quotation: Quotation, settled: SettledRun, index: number, state: State): Quotation {
  const { before } = settled;
  const place = (at: Placed): Placed => {
    if (at.run === settled.index) return { ...at, run: index };
    if (at.run === before.last?.run) return { ...at, run: state.last?.run ?? at.run };
    return { ...at, run: state.named?.run ?? at.run };
  };
  const { speakerSpan, antecedent } = quotation;
  return {
    ...quotation,
    ...(speakerSpan && { speakerSpan: place(speakerSpan) }),
    ...(antecedent && { antecedent: place(antecedent) }),
  };
}
