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
        const paragraph = at[nth]!;
        const index = argument.starts[paragraph]! + objection;
        if (isMet(index, argument) || isFollowed(index, paragraph, argument)) continue;
        const { start, end } = argument.units.at(index)!;
        yield {
          run: argument.runOf[paragraph]!,
          start,
          end,
          message: 'Nothing in this essay meets this objection.',
        };
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
    const { relation, role } = argument.units.at(below)!;
    return relation === 'attacks' || role === 'rebuttal' || isMet(below, argument);
  });
}

function isFollowed(index: number, paragraph: number, argument: ArgumentOf): boolean {
  const { units, paragraphs, starts, sectionOf } = argument;
  const { id, explicit } = units.at(index)!;
  for (let at = paragraph; at <= paragraph + 2 && at < paragraphs.length; at++) {
    if (explicit && sectionOf(at) !== sectionOf(paragraph)) return false;
    const later = at === paragraph ? paragraphs[at]!.slice(index + 1 - starts[at]!) : paragraphs[at]!;
    // A claim that the objection itself puts up meets nothing.
    if (later.some(({ role, parent }) => assertive.has(role) && parent !== id)) return true;
  }
  return false;
}
