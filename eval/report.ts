import { table } from './markdown.ts';
import { type Confusion, type Counts, type Measures, percent, type Ratio, type Scores } from './measures.ts';

/** One reader's scores on one set. */
export interface Result {
  readonly set: string;
  /** `Dossier`, or the peer that read the same texts. */
  readonly reader: string;
  readonly scores: Scores;
  readonly measures: Measures;
  /** Characters a second. */
  readonly rate: number;
}

const shown = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(1));

/** Two figures of the rate: the rest is noise. */
function rateOf(rate: number): string {
  const figure = Number(rate.toPrecision(2));
  return figure >= 1e6 ? `${figure / 1e6} M` : `${Math.round(figure / 1000)} k`;
}

function measureTable(results: readonly Result[]): string {
  const names = [...new Set(results.flatMap(({ measures }) => Object.keys(measures)))];
  const peers = results.some(({ reader }) => reader !== 'Dossier');
  const head = ['set', ...(peers ? ['reader'] : []), ...names, 'characters per second'];
  const rows = results.map(({ set, reader, measures, rate }) => [
    set,
    ...(peers ? [reader] : []),
    ...names.map((name) => shown(measures[name])),
    rateOf(rate),
  ]);
  return table(head, rows);
}

function countsTable(
  first: string,
  results: readonly Result[],
  of: (scores: Scores) => Readonly<Record<string, Counts>> | undefined,
): string {
  const rows = results.flatMap(({ set, scores }) =>
    Object.entries(of(scores) ?? {}).map(([name, { p, r, f1, tp, fp, fn }]) => [
      set,
      name,
      ...[p, r, f1].map((share) => shown(percent(share))),
      tp,
      fp,
      fn,
    ]),
  );
  return rows.length === 0
    ? ''
    : table(['set', first, 'precision', 'recall', 'F1', 'right', 'wrong', 'missed'], rows);
}

function confusionTable(title: string, confusion: Confusion): string {
  const columns = [...new Set(Object.values(confusion).flatMap((row) => Object.keys(row)))].sort();
  const rows = Object.keys(confusion)
    .sort()
    .map((gold) => [gold, ...columns.map((column) => confusion[gold]?.[column] ?? 0)]);
  return table([`${title}: gold \\ predicted`, ...columns], rows);
}

function ratiosTable(results: readonly Result[]): string {
  const rows = results.flatMap(({ set, scores }) => {
    const { byKind = {}, spurious } = scores.quotes ?? {};
    const line = (name: string, { ok, n }: Ratio) => [
      set,
      name,
      ok,
      n,
      n === 0 ? '' : shown(percent(ok / n)),
    ];
    const given = spurious
      ? [line('speaker given where there is none', { ok: spurious.given, n: spurious.n })]
      : [];
    return [
      ...Object.entries(byKind).map(([kind, ratio]) => line(`${kind}: found with speaker`, ratio)),
      ...given,
    ];
  });
  return rows.length === 0 ? '' : table(['set', 'kind', 'count', 'of', '%'], rows);
}

/** Precision and recall by kind, without the sets of which only some mentions are annotated. */
function kindsOf({ mentions }: Scores): Readonly<Record<string, Counts>> | undefined {
  return mentions && !mentions.recallOnly ? mentions.exact : undefined;
}

/** The confusion matrices of the sets, one table each, as Markdown. */
export function confusions(results: readonly Result[]): readonly string[] {
  return results.flatMap(({ set, scores }) => {
    const confusion = scores.arguments?.confusion ?? scores.checks?.conf;
    return confusion ? [confusionTable(set, confusion)] : [];
  });
}

/** All that one layer's results say, as Markdown tables. */
export function reportOf(results: readonly Result[]): string {
  const own = results.filter(({ reader }) => reader === 'Dossier');
  const parts = [
    measureTable(results),
    countsTable('kind', own, kindsOf),
    countsTable('role', own, (scores) => scores.arguments?.strict),
    ratiosTable(own),
    ...confusions(own),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}
