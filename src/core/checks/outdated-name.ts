import { firstDay } from '../gazetteer/facts.ts';
import { showDate } from '../render/date.ts';
import { plainLine } from '../render/escape.ts';
import { factCheck, type OwnMention, saysOtherTime } from './fact-check.ts';

/** *Swaziland* in an essay of today: a state that has taken another name. */
export const outdatedName = factCheck({
  id: 'outdated-name',
  description: 'A state’s name that was no longer its own on the essay’s date.',
  *slipsIn(mentions, { asOf, entity: known }) {
    for (const own of mentions) {
      const entity = known(own.mention.entity);
      if (entity?.kind !== 'state' || own.mention.form !== 'name') continue;
      const { start, end } = own.mention;
      const written = own.text.slice(start, end);
      const name = entity.names.find(({ text, form }) => form === 'name' && text === written);
      if (!name?.to || firstDay(name.to) > asOf || isAbout(own, entity.name)) continue;
      if (saysOtherTime(own, { first: asOf, last: asOf })) continue;
      const now = plainLine(entity.name);
      const span = { start, end };
      yield {
        ...span,
        message: `The state is called ${now} since ${showDate(name.to)}.`,
        fix: {
          title: `Write “${now}”`,
          edits: [{ ...span, text: now }],
        },
      };
    }
  },
});

/** Whether the sentence has both names: then it tells of the change, or explains one by the other. */
function isAbout({ text, sentence }: OwnMention, name: string): boolean {
  return text.slice(sentence.start, sentence.end).includes(name);
}
