/** Percentages by name: what the sets' README sets floors and goals for. */
export type Measures = Record<string, number>;

export interface Counts {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

export interface Ratio {
  readonly ok: number;
  readonly n: number;
}

/** Rows gold, columns predicted. */
export type Confusion = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The scorer's JSON, as far as it is read here. */
export interface Scores {
  readonly mentions?: {
    readonly recallOnly: boolean;
    readonly exact: Readonly<Record<string, Counts>>;
    readonly untypedExact: Counts;
    readonly sub: Readonly<Record<string, Counts>>;
    readonly link: Ratio;
    readonly reading: Ratio;
  };
  readonly quotes?: {
    readonly overlap: Counts;
    readonly e2e: Counts;
    readonly attr: Ratio;
    readonly byKind: Readonly<Record<string, Ratio>>;
    readonly spurious: { readonly given: number; readonly n: number };
  };
  readonly arguments?: {
    readonly ident: Counts;
    readonly macroStrict: number;
    readonly macroSent: number;
    readonly links: Counts;
    readonly strict: Readonly<Record<string, Counts>>;
    readonly confusion: Confusion;
  };
  readonly checks?: {
    readonly ok: number;
    readonly n: number;
    readonly bad: Counts;
    readonly conf: Confusion;
  };
}

/** A share as a percentage with one decimal. */
export const percent = (share: number): number => Math.round(share * 1000) / 10;

function ratio(into: Measures, name: string, { ok, n }: Ratio): void {
  if (n > 0) into[name] = percent(ok / n);
}

function pooledF1(counts: readonly (Counts | undefined)[]): number {
  let [tp, wrong] = [0, 0];
  for (const count of counts) {
    tp += count?.tp ?? 0;
    wrong += (count?.fp ?? 0) + (count?.fn ?? 0);
  }
  return tp === 0 ? 0 : (2 * tp) / (2 * tp + wrong);
}

function ofMentions(into: Measures, scores: NonNullable<Scores['mentions']>): void {
  const { exact, sub, untypedExact, recallOnly } = scores;
  if (!recallOnly) {
    into['person+state+org exact F1'] = percent(pooledF1([exact['person'], exact['state'], exact['org']]));
    into['untyped exact F1'] = percent(untypedExact.f1);
  }
  if (sub['state/demonym']) into['demonym recall'] = percent(sub['state/demonym'].r);
  if (sub['state/abbr']) into['U.S. recall'] = percent(sub['state/abbr'].r);
  ratio(into, 'entity accuracy', scores.link);
  ratio(into, 'metonymy accuracy', scores.reading);
}

/** The measures of one set, in the README's words; of a reader to whom not all apply, `only` those. */
export function measuresOf(scores: Scores, only?: readonly string[]): Measures {
  const all = allMeasures(scores);
  return only ? Object.fromEntries(Object.entries(all).filter(([name]) => only.includes(name))) : all;
}

function allMeasures(scores: Scores): Measures {
  const measures: Measures = {};
  if (scores.mentions) ofMentions(measures, scores.mentions);
  if (scores.quotes) {
    measures['quotation with speaker F1'] = percent(scores.quotes.e2e.f1);
    measures['quotation span F1'] = percent(scores.quotes.overlap.f1);
    ratio(measures, 'speaker accuracy', scores.quotes.attr);
  }
  if (scores.arguments) {
    measures['role macro-F1'] = percent(scores.arguments.macroStrict);
    measures['role macro-F1, sentences'] = percent(scores.arguments.macroSent);
    measures['unit F1'] = percent(scores.arguments.ident.f1);
    const { tp, fn } = scores.arguments.links;
    if (tp + fn > 0) measures['link F1'] = percent(scores.arguments.links.f1);
  }
  if (scores.checks) {
    ratio(measures, 'verdict accuracy', scores.checks);
    measures['defect F1'] = percent(scores.checks.bad.f1);
  }
  return measures;
}
