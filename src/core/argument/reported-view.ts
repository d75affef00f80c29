import {
  copulas,
  opposingNouns,
  othersNouns,
  owners,
  severalOrAnybody,
  severalPeople,
  spokenOf,
  surelySeveral,
  tentative,
  viewHelpers,
} from '../language/argument/clause-words.ts';
import { reportVerbBases, wishes } from '../language/argument/speech.ts';
import { isCapital, shown, type Words } from './words.ts';

/** How far into a unit several unnamed ones may stand, and how far behind them their verb. */
const holdersReach = 6;
const verbReach = 9;
/** How far into a unit the *that* of a reported view may stand. */
const viewReach = 12;
/** The same for who may hold one. */
const holderReach = 9;
/** How far into a unit the noun may stand that says whose point it is. */
const pointReach = 7;

/** *Many parents … claim that*: several unnamed ones and, within a few words, a verb of saying or holding. */
export function readReportedView(words: Words, features: Map<string, string>): void {
  const { forms } = words;
  for (let index = 0; index < Math.min(holdersReach, forms.length); index++) {
    if (!severalPeople.has(forms[index]!)) continue;
    for (let later = index + 1; later < Math.min(index + verbReach, forms.length); later++) {
      const wish = forms[later - 1] === 'would' && wishes.has(forms[later]!);
      if (!wish && !reportVerbBases.has(forms[later]!)) continue;
      if (!features.has('has:reportedView'))
        features.set('has:reportedView', shown(words, index, later - index + 1));
      return;
    }
  }
}

/** Where a view begins that several hold: at the *that* behind their verb; past the end where there is none. */
export function viewFrom({ forms }: Words, head: number): number {
  const end = Math.min(head + viewReach, forms.length);
  for (let that = head + 2; that < end; that++)
    if (forms[that] === 'that' && reportVerbBases.has(forms[that - 1]!) && !viewHelpers.has(forms[that - 2]!))
      return that;
  return forms.length;
}

/** *Elites may wager that*: several of a kind, a modal, a verb of saying or holding: a view brought up to be answered. */
export function readOpposition(words: Words, features: Map<string, string>): void {
  const { forms } = words;
  for (let index = 1; index < Math.min(holderReach, forms.length - 1); index++) {
    if (!tentative.has(forms[index]!) || forms[index - 2] === 'than') continue;
    const subject = forms[index - 1]!;
    const generic = surelySeveral.test(subject) && !isCapital(words, index - 1);
    if (!(generic || index === 1) || !reportVerbBases.has(forms[index + 1]!)) continue;
    if (spokenOf.has(subject) || !severalOrAnybody.test(subject)) continue;
    oppose(features, shown(words, index - 1, 3));
    return;
  }
}

/**
 * *The ministers’ first worry is the euro*, *their answer is that …*, *the strongest objection is …*: a point of somebody
 * else’s. *An objection*, *my answer* and *the answer* are none.
 */
export function readOthersPoint(words: Words, features: Map<string, string>): void {
  const { forms } = words;
  for (let index = 1; index < Math.min(pointReach, forms.length); index++) {
    const opposes = opposingNouns.has(forms[index]!);
    if (!opposes && !othersNouns.has(forms[index]!)) continue;
    const ends = index === forms.length - 1;
    if (!ends && !copulas.has(forms[index + 1]!)) continue;
    const said = shown(words, 0, index + 1);
    const owned = !ends && (owners.has(forms[0]!) || /\p{L}(?:[’']s|s[’'])\s/u.test(said));
    const marked = opposes && index > 1 && forms[index - 2] === 'the';
    if (owned || marked) oppose(features, said);
    return;
  }
}

function oppose(features: Map<string, string>, said: string): void {
  if (!features.has('has:opposition')) features.set('has:opposition', said);
}
