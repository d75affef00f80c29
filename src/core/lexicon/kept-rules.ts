import type { NameRule } from './name-paths.ts';

/**
 * What the names of a table ask of a text, each made when a text first comes upon it and then found by one look into a
 * list: a text is full of the names that it has had before.
 *
 * @param size - how many values there are
 * @param make - the rule of a value; `undefined` where there is none any more
 * @param most - so many are kept at most
 */
export function createKeptRules(
  size: number,
  make: (value: number) => NameRule | undefined,
  most = Number.POSITIVE_INFINITY,
): (value: number) => NameRule | undefined {
  let rules: (NameRule | undefined)[] | undefined;
  let made = 0;
  return (value) => {
    const kept = rules?.[value];
    if (kept !== undefined) return kept;
    const rule = make(value);
    if (rule === undefined) return undefined;
    if (rules === undefined || made >= most) {
      rules = new Array<NameRule | undefined>(size).fill(undefined);
      made = 0;
    }
    made++;
    rules[value] = rule;
    return rule;
  };
}
