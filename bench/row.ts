/** One line of a table of measurements. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** The 99th percentile, where fifty measurements or more tell it. */
  readonly p99?: number;
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

function tail(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * 0.99)] as number;
}

export interface Measured {
  readonly what: string;
  readonly unit: string;
  readonly numbers: readonly number[];
}

/**
 * @param yardstick - what it is measured against. Where both have as many numbers they were taken in turn, and the ratio
 *   is the median of the rounds' ratios; else it is that of the medians.
 */
export function rowOf({ what, unit, numbers }: Measured, yardstick?: Measured): Row {
  const row = {
    what,
    unit,
    median: median(numbers),
    least: Math.min(...numbers),
    most: Math.max(...numbers),
    ...(numbers.length >= 50 && { p99: tail(numbers) }),
    rounds: numbers.length,
  };
  if (!yardstick) return row;
  const others = yardstick.numbers;
  const times =
    others.length === numbers.length
      ? median(numbers.map((number, round) => number / (others[round] as number)))
      : row.median / median(others);
  return { ...row, against: { what: yardstick.what, times } };
}

export function printRows(rows: readonly Row[]): void {
  for (const { what, unit, median: middle, least, most, p99, rounds, against } of rows) {
    const spread = `${p99 === undefined ? '' : `p99 ${show(p99)}, `}${show(least)}–${show(most)}, n=${rounds}`;
    const ratio = against ? `  ${show(against.times)} × ${against.what}` : '';
    console.log(`${what.padEnd(58)} ${show(middle).padStart(8)} ${unit.padEnd(8)} (${spread})${ratio}`);
  }
}

/** As many digits as can be trusted on a machine that others use too. */
export function show(number: number): string {
  const digits = number >= 100 ? 0 : number >= 10 ? 1 : number >= 1 ? 2 : 3;
  return number.toFixed(digits);
}
