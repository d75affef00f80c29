import { table } from '../markdown.ts';
import { percent } from '../measures.ts';
import type { Agreement } from './compare.ts';

export interface EssayResult {
  readonly name: string;
  readonly apart: boolean;
  readonly agreement: Agreement;
}

/** Unweighted mean of the F1 of the classes that the editor used. */
export function macroF1(pairs: readonly (readonly [string, string])[]): number {
  const classes = [...new Set(pairs.map(([gold]) => gold))];
  const scores = classes.map((one) => {
    const right = pairs.filter(([gold, told]) => gold === one && told === one).length;
    const either =
      pairs.filter(([gold]) => gold === one).length + pairs.filter(([, told]) => told === one).length;
    return (2 * right) / either;
  });
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}

function row(name: string, apart: string, results: readonly EssayResult[]): (string | number)[] {
  const all = results.map(({ agreement }) => agreement);
  const sum = (of: (one: Agreement) => number) => all.reduce((total, one) => total + of(one), 0);
  const units = sum((one) => one.units);
  const share = (of: (one: Agreement) => number) => percent(sum(of) / units).toFixed(1);
  const theses = sum((one) => (one.thesis ? 1 : 0));
  return [
    name,
    apart,
    units,
    all.length > 1 ? `${theses} of ${all.length}` : theses === 1 ? 'yes' : 'no',
    `${sum((one) => one.sections.found)} of ${sum((one) => one.sections.all)}`,
    share((one) => one.roles),
    percent(macroF1(all.flatMap((one) => one.classes))).toFixed(1),
    share((one) => one.parents),
  ];
}

/** One row an essay, and the means of those that were read while rules were worked on and of those kept apart. */
export function essayTable(results: readonly EssayResult[]): string {
  const head = [
    'essay',
    'kept apart',
    'units',
    'thesis found',
    'section claims',
    'roles right',
    'role macro-F1',
    'parents right',
  ];
  const groups = [false, true].map((apart) => results.filter((one) => one.apart === apart));
  return table(head, [
    ...results.map((one) => row(one.name, one.apart ? 'yes' : '', [one])),
    ...groups.flatMap((group, index) =>
      group.length > 0 ? [row(index === 0 ? 'read' : 'kept apart', index === 0 ? '' : 'yes', group)] : [],
    ),
  ]);
}
