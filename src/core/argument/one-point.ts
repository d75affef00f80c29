import type { Role } from '../model/argument.ts';
import type { Decision, Paragraph } from './placed.ts';

export const claiming: ReadonlySet<Role> = new Set(['claim', 'recommendation']);

/**
 * In a short text a paragraph makes one point (its topic sentence, wherever it stands): of several claims the surest stays,
 * the others are what they would be if they claimed nothing. What the writer marked stays.
 */
export function withOnePointEach(
  paragraphs: readonly Paragraph[],
  decisions: readonly (readonly Decision[])[],
): typeof decisions {
  return decisions.map((decided, at) =>
    paragraphs[at]!.units[0]?.zone === 'body' ? onePoint(decided) : decided,
  );
}

function onePoint(decided: readonly Decision[]): readonly Decision[] {
  const claims = decided.flatMap(({ role }, index) => (claiming.has(role) ? [index] : []));
  if (claims.length < 2) return decided;
  const sure = surest(claims, decided);
  return decided.map((one, index) => {
    if (!claims.includes(index) || index === sure || one.explicit) return one;
    return { ...one, role: one.instead, why: 'the paragraph makes another point' };
  });
}

function surest(claims: readonly number[], decided: readonly Decision[]): number | undefined {
  let best: number | undefined;
  for (const index of claims)
    if (best === undefined || decided[index]!.confidence > decided[best]!.confidence) best = index;
  return best;
}
