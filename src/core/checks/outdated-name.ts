import { firstDay } from '../gazetteer/facts.ts';
import { showDate } from '../render/date.ts';
import { plainLine } from '../render/escape.ts';
import { factCheck, type OwnMention, saysOtherTime } from './fact-check.ts';

/** *Swaziland* in an essay of today: a state that has taken another name. */
export const outdatedName = factCheck({
  id: 'outdated-name',
  description: 'A state’s name that was no longer its own on the essay’s date.',
  slipAt(own, { asOf, entity: known }) {
    const { start, end, form, entity: id } = own.mention;
    const entity = known(id);
    if (entity?.kind !== 'state' || form !== 'name') return undefined;
    const written = own.text.slice(start, end);
    const name = entity.names.find((each) => each.form === 'name' && each.text === written);
    if (!name?.to || firstDay(name.to) > asOf || isAbout(own, entity.name)) return undefined;
    if (saysOtherTime(own, { first: asOf, last: asOf })) return undefined;
    const now = plainLine(entity.name);
    return {
      start,
      end,
      message: `The state is called ${now} since ${showDate(name.to)}.`,
      fix: { title: `Write “${now}”`, edits: [{ start, end, text: now }] },
    };
  },
});

/** Whether the sentence has both names: then it tells of the change, or explains one by the other. */
function isAbout({ text, sentence }: OwnMention, name: string): boolean {
  return text.slice(sentence.start, sentence.end).includes(name);
}
