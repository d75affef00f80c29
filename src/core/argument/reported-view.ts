import { severalPeople, viewHelpers } from '../language/argument/clause-words.ts';
import { reportVerbBases, wishes } from '../language/argument/speech.ts';
import type { Words } from './words.ts';

/** Nobody in particular: *some people*, *others*, *opponents*; *commentators* are a trade that speaks of its own. */
export const anybody =
  /^(?:some|many|most|several|few|other|others|people|a lot|certain|those|there|opponents|critics|supporters|proponents|advocates|defenders|sceptics|skeptics|detractors|enthusiasts)\b/i;

/** *Many parents … claim that*: several unnamed ones and, within a few words, a verb of saying or holding. */
export function readReportedView(
  { forms }: Words,
  shown: (index: number, length: number) => string,
  features: Map<string, string>,
): void {
  for (let index = 0; index < Math.min(6, forms.length); index++) {
    if (!severalPeople.has(forms[index]!)) continue;
    for (let later = index + 1; later < Math.min(index + 9, forms.length); later++) {
      if (!reportVerbBases.has(forms[later]!) && !(forms[later - 1] === 'would' && wishes.has(forms[later]!)))
        continue;
      if (!features.has('has:reportedView'))
        features.set('has:reportedView', shown(index, later - index + 1));
      return;
    }
  }
}

/** How far into a unit the *that* of a reported view may stand. */
const VIEW_WORDS = 12;

/** Where a view begins that several hold: at the *that* behind their verb; past the end where there is none. */
export function viewFrom({ forms }: Words, head: number): number {
  const end = Math.min(head + VIEW_WORDS, forms.length);
  for (let that = head + 2; that < end; that++)
    if (forms[that] === 'that' && reportVerbBases.has(forms[that - 1]!) && !viewHelpers.has(forms[that - 2]!))
      return that;
  return forms.length;
}
