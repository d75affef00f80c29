import {
  copulas,
  opposingNouns,
  othersNouns,
  owners,
  severalPeople,
  tentative,
  viewHelpers,
} from '../language/argument/clause-words.ts';
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
/** The same for who may hold one. */
const VIEW_HEAD = 9;

/** Where a view begins that several hold: at the *that* behind their verb; past the end where there is none. */
export function viewFrom({ forms }: Words, head: number): number {
  const end = Math.min(head + VIEW_WORDS, forms.length);
  for (let that = head + 2; that < end; that++)
    if (forms[that] === 'that' && reportVerbBases.has(forms[that - 1]!) && !viewHelpers.has(forms[that - 2]!))
      return that;
  return forms.length;
}

/** *Elites may wager that*: several of a kind, a modal, a verb of saying or holding: a view brought up to be answered. */
export function readOpposition(text: string, words: Words, features: Map<string, string>): void {
  const { forms, bounds } = words;
  for (let index = 1; index < Math.min(VIEW_HEAD, forms.length - 1); index++) {
    if (!tentative.has(forms[index]!) || forms[index - 2] === 'than') continue;
    const subject = forms[index - 1]!;
    const generic =
      /(?:[^s]s|people|one|some|others)$/.test(subject) && !/^\p{Lu}/u.test(text[bounds[2 * index - 2]!]!);
    if (!(generic || index === 1) || !reportVerbBases.has(forms[index + 1]!)) continue;
    if (/^(?:i|we|he|she|it|they|this|that)$/.test(subject) || !/(?:s|people|one|some|others)$/.test(subject))
      continue;
    oppose(features, text.slice(bounds[2 * index - 2], bounds[2 * index + 3]));
    return;
  }
}

/** How far into a unit the noun may stand that says whose point it is. */
const POINT_WORDS = 7;

/**
 * *The ministers’ first worry is the euro*, *their answer is that …*, *the strongest objection is …*: a point of somebody
 * else’s. *An objection*, *my answer* and *the answer* are none.
 */
export function readOthersPoint(text: string, { forms, bounds }: Words, features: Map<string, string>): void {
  for (let index = 1; index < Math.min(POINT_WORDS, forms.length); index++) {
    const opposes = opposingNouns.has(forms[index]!);
    if (!opposes && !othersNouns.has(forms[index]!)) continue;
    const ends = index === forms.length - 1;
    if (!ends && !copulas.has(forms[index + 1]!)) continue;
    const said = text.slice(bounds[0], bounds[2 * index + 1]);
    const owned = !ends && (owners.has(forms[0]!) || /\p{L}(?:[’']s|s[’'])\s/u.test(said));
    const marked = opposes && index > 1 && forms[index - 2] === 'the';
    if (owned || marked) oppose(features, said);
    return;
  }
}

function oppose(features: Map<string, string>, shown: string): void {
  if (!features.has('has:opposition')) features.set('has:opposition', shown);
}
