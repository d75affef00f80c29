import type { Role } from '../model/argument.ts';
import type { Decision, Placed } from './placed.ts';

export const claiming: ReadonlySet<Role> = new Set(['claim', 'recommendation']);

/**
 * In a short text a paragraph makes one point (its topic sentence, wherever it stands): of several claims the surest stays,
 * the others are what they would be if they claimed nothing. What the writer marked stays.
 */
export function withOnePointEach(
  placed: readonly Placed[],
  decided: readonly Decision[],
): readonly Decision[] {
  const settled = [...decided];
  for (let start = 0; start < placed.length; start += placed[start]!.count) {
    const { zone, count } = placed[start]!;
    if (zone !== 'body') continue;
    const claims: number[] = [];
    for (let index = start; index < start + count; index++)
      if (claiming.has(decided[index]!.role)) claims.push(index);
    const sure = surest(claims, decided);
    for (const index of claims) {
      const { instead, explicit } = decided[index]!;
      if (index === sure || explicit) continue;
      settled[index] = { ...decided[index]!, role: instead, why: 'the paragraph makes another point' };
    }
  }
  return settled;
}

function surest(claims: readonly number[], decided: readonly Decision[]): number | undefined {
  let best: number | undefined;
  for (const index of claims)
    if (best === undefined || decided[index]!.confidence > decided[best]!.confidence) best = index;
  return best;
}
