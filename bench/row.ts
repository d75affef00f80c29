/** One line of a table of measurements. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly rounds: number;
  /** What it is measured against in the same run, and how many times that it takes. */
  readonly against?: { readonly what: string; readonly times: number };
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

export interface Measured {
  readonly what: string;
  readonly unit: string;
  readonly numbers: readonly number[];
}

/** @param yardstick - measured in turn with the other: its ratio is the median of the rounds' ratios */
export function rowOf({ what, unit, numbers }: Measured, yardstick?: Measured): Row {
  const row = {
    what,
    unit,
    median: median(numbers),
    least: Math.min(...numbers),
    most: Math.max(...numbers),
    rounds: numbers.length,
  };
  if (!yardstick) return row;
  const ratios = numbers.map((number, round) => number / (yardstick.numbers[round] as number));
  return { ...row, against: { what: yardstick.what, times: median(ratios) } };
}

export function printRows(rows: readonly Row[]): void {
  for (const { what, unit, median: middle, least, most, rounds, against } of rows) {
    const spread = `${show(least)}–${show(most)}, n=${rounds}`;
    const ratio = against ? `  ${against.times.toFixed(2)} × ${against.what}` : '';
    console.log(`${what.padEnd(58)} ${show(middle).padStart(8)} ${unit.padEnd(8)} (${spread})${ratio}`);
  }
}

function show(number: number): string {
  return number < 10 ? number.toFixed(2) : number < 100 ? number.toFixed(1) : number.toFixed(0);
}
