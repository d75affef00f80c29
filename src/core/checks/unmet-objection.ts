import type { Unit } from '../model/argument.ts';
import { type ArgumentOf, argumentOf, assertive, hintAt } from './argument-of.ts';
import type { Check } from './check.ts';

/**
 * An objection that nothing speaks against: no unit under it or under what carries it attacks or rebuts, and behind it the
 * writer asserts nothing, in its paragraph or the next two. One that the writer has marked is to be met in its section;
 * a candidate answer to a question is put up to be turned down and needs no more than that.
 */
export const unmetObjection: Check = {
  id: 'unmet-objection',
  description: 'An objection that nothing meets.',
  *run(analysis, project) {
    const argument = argumentOf(analysis, project);
    if (!argument) return;
    for (const [index, unit] of argument.units.entries()) {
      if (unit.role !== 'objection' || unit.relation === 'answers') continue;
      if (isMet(unit, argument) || isFollowed(index, argument)) continue;
      yield hintAt(analysis, unit, 'unmet-objection', 'Nothing in this essay meets this objection.');
    }
  },
};

function isMet(unit: Unit, argument: ArgumentOf): boolean {
  return argument
    .under(unit)
    .some((below) => below.relation === 'attacks' || below.role === 'rebuttal' || isMet(below, argument));
}

function isFollowed(index: number, { units, sectionOf }: ArgumentOf): boolean {
  const objection = units[index] as Unit;
  let paragraph = objection.run;
  let paragraphs = 0;
  for (const unit of units.slice(index + 1)) {
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
