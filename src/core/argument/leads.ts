import type { Role } from '../model/argument.ts';
import type { Items } from '../text/edited-list.ts';
import type { Decision, Placed } from './placed.ts';

export const leading: ReadonlySet<Role> = new Set([
  'claim',
  'recommendation',
  'rebuttal',
  'thesis',
  'conclusion',
]);
export const against: ReadonlySet<Role> = new Set(['objection', 'concession']);
export const supporting: ReadonlySet<Role> = new Set(['evidence', 'testimony', 'example']);

/** How far behind a concession the claim stands that it makes room for. */
const claimReach = 2;

interface Units {
  readonly placed: Items<Placed>;
  readonly decided: Items<Decision>;
}

/**
 * The unit that leads a paragraph: its first claim, objection or question; where a concession comes first, the claim behind
 * it; where nothing is claimed, its first unit, which carries on what stands above.
 */
export function leadOf(start: number, end: number, { placed, decided }: Units): number {
  const role = (index: number): Role => decided.at(index)!.role;
  for (let index = start; index < end; index++) {
    if (leading.has(role(index)) || role(index) === 'question' || role(index) === 'objection') return index;
    if (role(index) !== 'concession') continue;
    for (let later = index + 1; later < Math.min(end, index + 1 + claimReach); later++)
      if (
        leading.has(role(later)) &&
        role(later) !== 'rebuttal' &&
        turns(placed.at(index)!, placed.at(later)!)
      )
        return later;
    return index;
  }
  return start;
}

/** The claim stands in the sentence of the concession, or begins with *but*. */
function turns(concession: Placed, claim: Placed): boolean {
  return (
    claim.draft.sentence.start === concession.draft.sentence.start ||
    claim.draft.features.has('lead:contrast')
  );
}
