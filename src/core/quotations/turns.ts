import { wordsOfAnswering } from '../language/saying/reports.ts';
import type { ProseRun } from '../model/prose-run.ts';
import type { Beside, Quotation } from '../model/quotation.ts';
import type { Items } from '../text/edited-list.ts';
import type { Span } from '../text/span.ts';
import { isPronoun } from './find.ts';
import type { State } from './settled.ts';

const answering: ReadonlySet<string> = new Set(wordsOfAnswering);

/** A run whose quotations are settled: who spoke in it last, and by what words. */
interface Spoken {
  readonly runs: Items<ProseRun>;
  readonly index: number;
  readonly quotations: readonly Quotation[];
  readonly last: Beside | undefined;
}

/**
 * Whether the run is a turn of a talk, and who speaks when its speaker has: *“You have read it?” Osei asked.* and behind it
 * *“I have,” Brandt said.*; what then stands alone is Osei’s. Two who are only quoted one behind the other do not talk, so
 * the first two turns must ask or answer.
 */
export function turnOf(
  state: State,
  { runs, index, quotations, last }: Spoken,
): Pick<State, 'turn' | 'other'> {
  if (quotations[0]?.start !== 0 || !last) return { turn: undefined, other: undefined };
  const turn = asks.test(runs.at(index)?.text ?? '') ? 'asks' : 'says';
  const before = state.turn && state.last;
  const said = ({ away, start, end }: Beside): string => runs.at(index + away)?.text.slice(start, end) ?? '';
  if (!before || !areTwo([said(before), said(last)])) return { turn, other: undefined };
  const talks = state.other !== undefined || state.turn === 'asks' || answers(quotations);
  return { turn, other: talks ? before : undefined };
}

/** A quotation that is all of its paragraph. */
export function isWhole(run: ProseRun | undefined, { start, end }: Span): boolean {
  return run !== undefined && start === 0 && end >= run.text.trimEnd().length;
}

function areTwo(texts: readonly [string, string]): boolean {
  const [a, b] = texts;
  const isName = (text: string): boolean => !isPronoun(text, { start: 0, end: text.length });
  return isName(a) && isName(b) && !a.includes(b) && !b.includes(a);
}

const asks = /\?["”’»]/;

function answers(quotations: readonly Quotation[]): boolean {
  return quotations.some(({ cue }) => cue !== undefined && answering.has(cue.toLowerCase()));
}
