import type { Quotation, QuotationKind } from '../../src/core/model/quotation.ts';
import { createQuotationReader } from '../../src/core/quotations/quotations.ts';
import { type PlacedRun, plainRuns } from '../../src/core/text/plain.ts';

/** A quotation in the scorer's format. */
export interface PredictedQuote {
  readonly start: number;
  readonly end: number;
  readonly kind: 'direct' | 'fragment' | 'indirect' | 'unattributed';
  readonly speaker_start?: number;
  readonly speaker_end?: number;
  readonly speaker?: string;
  readonly speaker_entity?: string;
}

const kinds: Readonly<Record<QuotationKind, PredictedQuote['kind']>> = {
  direct: 'direct',
  block: 'direct',
  fragment: 'fragment',
  indirect: 'indirect',
  scare: 'unattributed',
};

/** The quotations of a record of the evaluation sets, whose text is plain. */
export function predictQuotes(record: { readonly text: string }): readonly PredictedQuote[] {
  const placed = plainRuns(record.text);
  const read = createQuotationReader().read({ runs: placed.map(({ run }) => run), mentions: [] });
  return read
    .all()
    .flatMap((quotations, run) =>
      quotations
        .filter((one) => one.kind === 'indirect' || annotated.test(textOf(placed, run, one)))
        .flatMap((one) => predict(record.text, startsFrom(placed, run), one)),
    );
}

/**
 * The sets were annotated between marks that open as “ or ": of their quotations not one stands in single marks, in two
 * apostrophes, or in marks that open like closing or low ones, though their texts have hundreds of them. What we find
 * there is neither right nor wrong by them.
 */
const annotated = /^["“]/;

function textOf(placed: readonly PlacedRun[], run: number, quotation: Quotation): string {
  return (placed[run] as PlacedRun).run.text.slice(quotation.start, quotation.end);
}

/** Where the run begins in the text that stands so many runs from this one. */
function startsFrom(placed: readonly PlacedRun[], run: number): (away: number) => number {
  return (away) => (placed[run + away] as PlacedRun).start;
}

/** The sets cut a quotation at its marks, so one that its attribution interrupts is given piece by piece. */
function predict(text: string, startOf: (away: number) => number, quotation: Quotation): PredictedQuote[] {
  const start = startOf(0);
  const at = quotation.speakerSpan;
  const from = at && startOf(at.away);
  const name = quotation.antecedent;
  const home = name && startOf(name.away);
  return (quotation.parts ?? [quotation]).map((part) => ({
    start: part.start + start,
    end: part.end + start,
    kind: kinds[quotation.kind],
    ...(at &&
      from !== undefined && {
        speaker_start: at.start + from,
        speaker_end: at.end + from,
        speaker: text.slice(at.start + from, at.end + from),
      }),
    ...(name && home !== undefined && { speaker_entity: text.slice(name.start + home, name.end + home) }),
  }));
}
