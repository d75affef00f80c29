import { ordinal } from '../language/argument/clause-words.ts';
import type { Role } from '../model/argument.ts';
import type { Decision, Paragraph, Placed } from './placed.ts';

export const claiming: ReadonlySet<Role> = new Set(['claim', 'recommendation']);

/**
 * In a short text a paragraph makes one point (its topic sentence, wherever it stands): of several claims the surest stays,
 * the others are what they would be if they claimed nothing. What the writer marked stays, and so do numbered points, which
 * stand side by side: *First, … Second, … Third, …*.
 */
export function withOnePointEach(
  paragraphs: readonly Paragraph[],
  decisions: readonly (readonly Decision[])[],
): typeof decisions {
  return decisions.map((decided, at) =>
    paragraphs[at]!.units[0]?.zone === 'body' ? onePoint(paragraphs[at]!, decided) : decided,
  );
}

function onePoint({ units }: Paragraph, decided: readonly Decision[]): readonly Decision[] {
  const claims = decided.flatMap(({ role }, index) => (claiming.has(role) ? [index] : []));
  if (claims.length < 2) return decided;
  const row = claims.filter((index) => isCounted(units[index]!, index));
  const kept = row.length > 1 ? row : [surest(claims, decided)];
  return decided.map((one, index) => {
    if (!claims.includes(index) || kept.includes(index) || one.explicit) return one;
    return { ...one, role: one.instead, why: 'the paragraph makes another point' };
  });
}

function surest(claims: readonly number[], decided: readonly Decision[]): number | undefined {
  let best: number | undefined;
  for (const index of claims)
    if (best === undefined || decided[index]!.confidence > decided[best]!.confidence) best = index;
  return best;
}

/** *Two lessons follow. The first …*: one of a row, or what announces it; *another reason* adds to the one point. */
function isCounted({ draft: { features } }: Placed, index: number): boolean {
  return (index === 0 && features.has('has:count')) || ordinal.test(features.get('lead:enumeration') ?? '');
}
