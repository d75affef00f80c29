import {
  beforeNeed,
  indefiniteHeads,
  relatives,
  relativesOfThings,
} from '../language/argument/clause-words.ts';

/** *Those that must cross*, *whether it should*, *it should have left*, *nobody needs to.* tell nobody what to do. */
export function directs(
  forms: readonly string[],
  { head, index, length }: { readonly head: number; readonly index: number; readonly length: number },
): boolean {
  if (index > 1 && relatives.has(forms[index - 1]!)) return false;
  if (/^needs?$/.test(forms[index]!) && beforeNeed.has(forms[index - 1] ?? '')) return false;
  // *a driver needs two weeks*, *the frigates that the navy needs*: what a thing takes is a fact.
  const ofKind = indefiniteHeads.has(forms[head] ?? '');
  if (forms[index] === 'needs' && length === 1 && (ofKind || ofRelative(forms, index))) return false;
  // *A trader who buys oil must sign*: a rule for whoever does it.
  if (ofKind && forms.slice(head, index).includes('who')) return false;
  if (forms.slice(Math.max(0, index - 6), index).includes('whether')) return false;
  if (forms[index + length - 1] === 'to' && index + length === forms.length) return false;
  return !(forms[index + length - 1] === 'should' && forms[index + length] === 'have');
}

/** *which the navy needs*: the verb ends a relative clause of a few words. */
function ofRelative(forms: readonly string[], index: number): boolean {
  return forms.slice(Math.max(0, index - 5), index).some((form) => relativesOfThings.has(form));
}
