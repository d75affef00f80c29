import { membersOn } from '../gazetteer/facts.ts';
import { memberNouns, numberOf, pickingWords, writtenLike } from '../language/facts/times.ts';
import type { Entity } from '../model/entity.ts';
import { showDate } from '../render/date.ts';
import { plainLine } from '../render/escape.ts';
import type { Span } from '../text/span.ts';
import { factCheck, type OwnMention, type Slip, saysOtherTime } from './fact-check.ts';
import type { Day } from './facts.ts';

/** *One of NATO's 30 members* in an essay of 2019: the number of another time. */
export const memberCount = factCheck({
  id: 'member-count',
  description: 'A number of members that an alliance did not have on the essay’s date.',
  slipAt(own, { day, entity: known }) {
    const found = day && numberBeside(own);
    const said = found && numberOf(found.word);
    const entity = said === undefined ? undefined : known(own.mention.entity);
    const count = entity && day && countOn(entity, day);
    if (!day || !found || said === undefined || !entity || count === undefined) return undefined;
    if (said === count || !wasEver(entity, said) || saysOtherTime(own, day)) return undefined;
    const { start, end, word } = found;
    return slip(entity, day, { span: { start, end }, count, word });
  },
});

function slip(entity: Entity, day: Day, at: { span: Span; count: number; word: string }): Slip {
  const name = plainLine(entity.name);
  const right = writtenLike(at.word, at.count);
  return {
    ...at.span,
    message: `${name} had ${at.count} members on ${showDate(day.last)}, not ${at.word}.`,
    fix: { title: `Write “${right}”`, edits: [{ ...at.span, text: right }] },
  };
}

/** How many members it had, if that is known and did not change within the date. Few members are named, not counted. */
function countOn(entity: Entity, { first, last }: Day): number | undefined {
  const count = membersOn(entity, last).length;
  return count >= 6 && membersOn(entity, first).length === count ? count : undefined;
}

/** Whether there ever was that number: any other may count something else than members. */
function wasEver(entity: Entity, said: number): boolean {
  const days = (entity.members ?? []).flatMap(({ from, to }) =>
    [from, to].filter((day) => day !== undefined),
  );
  return days.some((day) => membersOn(entity, day).length === said);
}

const number = '(\\d{1,2}|[A-Za-z]+(?:-[a-z]+)?)';
/** *all 30 NATO members*, *one of the thirty NATO allies*. */
const numberThenName = new RegExp(
  `\\b(?:all|all of the|one of the|one of|of the|each of the) ${number} (?:the )?$`,
  'i',
);
const nounBehind = new RegExp(`^ (?:${memberNouns})\\b`);
/** *NATO’s 30 members*, *NATO and its 30 members*, *the EU, with its 27 members*. */
const nameThenNumber = new RegExp(
  `^(?:['’]s?|(?:,? (?:and|with)|,) (?:all )?its|(?:['’]s?|,? (?:and|with)) all) ${number} (?:${memberNouns})\\b`,
);
/** *the 30 members of NATO*. */
const numberOfName = new RegExp(`\\b(?:the|all|its) ${number} (?:${memberNouns}) of (?:the )?$`, 'i');

/** The number of members that is said right beside a name; offsets are into the run. */
function numberBeside({ mention, before, behind }: OwnMention): (Span & { word: string }) | undefined {
  const noun = nounBehind.exec(behind);
  const left = (noun ? numberThenName.exec(before) : undefined) ?? numberOfName.exec(before);
  if (left) {
    const rest = noun ? behind.slice(noun[0].length) : behind;
    const word = left[1] as string;
    const start = mention.start - before.length + left.index + left[0].indexOf(word, left[0].search(/\S/));
    const at = left[0].lastIndexOf(word, left[0].length);
    return pickingWords.test(rest)
      ? undefined
      : spanOf(at < 0 ? start : mention.start - left[0].length + at, word);
  }
  const right = nameThenNumber.exec(behind);
  if (!right || pickingWords.test(behind.slice(right[0].length))) return undefined;
  const word = right[1] as string;
  return spanOf(mention.end + right[0].lastIndexOf(` ${word} `) + 1, word);
}

function spanOf(start: number, word: string): Span & { word: string } {
  return { start, end: start + word.length, word };
}
