import type { Role } from '../model/argument.ts';
import type { Decision, Placed } from './placed.ts';

const closes: ReadonlySet<Role> = new Set(['claim', 'rebuttal', 'recommendation', 'context', 'evidence']);

/** A close that draws nothing in so many words draws it with its last statement. */
export function withConclusion(placed: readonly Placed[], decided: readonly Decision[]): readonly Decision[] {
  const close = placed.flatMap(({ zone }, index) => (zone === 'closing' ? [index] : []));
  if (close.some((index) => decided[index]!.role === 'conclusion' || decided[index]!.role === 'thesis'))
    return decided;
  const fit = close.filter(
    (index) => closes.has(decided[index]!.role) && !decided[index]!.explicit && !isThin(placed[index]!),
  );
  const chosen = fit.at(-1);
  if (chosen === undefined) return decided;
  const why = 'the last statement of the closing paragraph';
  return decided.map((one, index) =>
    index === chosen ? { ...one, role: 'conclusion', confidence: 0.4, why } : one,
  );
}

/** Thanks, fragments and clauses behind a conjunction conclude nothing. */
function isThin({ draft }: Placed): boolean {
  const { features } = draft;
  return (
    features.has('fragment') ||
    features.has('has:interaction') ||
    features.has('inner:reason') ||
    features.has('figure')
  );
}
