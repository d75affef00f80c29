import { wordsOf } from '../list.ts';

/** Titles and offices that stand before or beside a speaker’s name: *President Macron*, *the historian Robert Kagan*. */
export const titlesBeforeSpeakers = wordsOf(`
  mr mrs ms miss dr sir lord lady dame prof sen rep gov gen col lt maj capt sgt adm rev admiral ambassador
  archbishop bishop captain cardinal chairman chairwoman chancellor chief colonel commander commissioner
  congressman congresswoman councilman counselor director emperor envoy father general governor imam judge
  justice king leader lieutenant major marshal mayor minister nominee officer pastor pope premier president
  prince princess professor queen rabbi representative reverend secretary secretary-general senator sergeant
  sheikh sheriff speaker spokesman spokesperson spokeswoman sultan tsar undersecretary vice-president
`);
/** Titles that tell the gender of who bears them: for *he* and *she*. */
export const genderOfTitle: Readonly<Record<string, 'he' | 'she'>> = {
  mr: 'he',
  sir: 'he',
  lord: 'he',
  king: 'he',
  prince: 'he',
  pope: 'he',
  chairman: 'he',
  congressman: 'he',
  spokesman: 'he',
  emperor: 'he',
  sultan: 'he',
  tsar: 'he',
  businessman: 'he',
  father: 'he',
  mrs: 'she',
  ms: 'she',
  miss: 'she',
  lady: 'she',
  dame: 'she',
  queen: 'she',
  princess: 'she',
  chairwoman: 'she',
  congresswoman: 'she',
  spokeswoman: 'she',
  businesswoman: 'she',
  mother: 'she',
};
