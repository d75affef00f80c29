import type { Unit } from '../model/argument.ts';
import { keptFinds } from '../text/kept-finds.ts';
import { type ArgumentOf, assertive } from './argument-of.ts';
import { gapCheck } from './gap-check.ts';

/**
 * An objection that nothing speaks against: no unit under it or under what carries it attacks or rebuts, and behind it the
 * writer asserts nothing, in its paragraph or the next two. One that the writer has marked is to be met in its section;
 * a candidate answer to a question is put up to be turned down and needs no more than that.
 */
export const unmetObjection = gapCheck({
  id: 'unmet-objection',
  description: 'An objection that nothing meets.',
  *gapsIn(argument) {
    const { at, found } = openObjections(argument.paragraphs);
    for (const [nth, objections] of found.entries()) {
      for (const objection of objections) {
        const index = argument.starts[at[nth]!]! + objection;
        if (isMet(index, argument) || isFollowed(index, argument)) continue;
        const { run, start, end } = argument.units[index]!;
        yield { run, start, end, message: 'Nothing in this essay meets this objection.' };
      }
    }
  },
});

/** The objections of a paragraph behind which it asserts nothing. */
const openObjections = keptFinds((paragraph: readonly Unit[]) => {
  const open = [...paragraph.keys()].filter((at) => {
    const { role, relation, id } = paragraph[at]!;
    if (role !== 'objection' || relation === 'answers') return false;
    return !paragraph.slice(at + 1).some((later) => assertive.has(later.role) && later.parent !== id);
  });
  return open.length > 0 ? open : undefined;
});

function isMet(index: number, argument: ArgumentOf): boolean {
  return argument.under(index).some((below) => {
    const { relation, role } = argument.units[below]!;
    return relation === 'attacks' || role === 'rebuttal' || isMet(below, argument);
  });
}

function isFollowed(index: number, { units, sectionOf }: ArgumentOf): boolean {
  const objection = units[index] as Unit;
  let paragraph = objection.run;
  let paragraphs = 0;
  for (let later = index + 1; later < units.length; later++) {
    const unit = units[later] as Unit;
    if (objection.explicit && sectionOf(unit) !== sectionOf(objection)) return false;
    if (unit.run !== paragraph) {
      paragraph = unit.run;
      if (++paragraphs > 2) return false;
    }
    // A claim that the objection itself puts up meets nothing.
    if (assertive.has(unit.role) && unit.parent !== objection.id) return true;
  }
  return false;
}
