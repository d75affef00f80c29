import { monthNames } from '../facts/times.ts';
import type { CueTable } from './cue.ts';

/**
 * What gives a sentence away as evidence: counts, shares, measures, the words for findings. Sources: the evidence types
 * of Rinott et al. (2015: study, expert, anecdotal); the argument from expert opinion and from example in Walton, Reed and
 * Macagno, Argumentation Schemes (2008).
 */
export const evidenceWords: CueTable = {
  measure: `
    per cent, percent, percentage, million, billion, trillion, thousand, thousands, millions, billions,
    dozens, hundreds, half of, a third, two-thirds, a quarter, gdp, double, doubled, tripled, fivefold,
    tenfold, twofold, majority of, rate, average`,
  finding: `
    study, studies, survey, surveys, research, researchers, researches, statistics, statistic, data, poll,
    polls, report, reports, evidence, experiment, scientists, findings, census, figures, analysis,
    experts, scholars, it has been proven, has been shown, proven, statistically, article, white paper,
    according to`,
  /** One of many, told in full. */
  instance: `
    for example, for instance, such as, example, e.g, instance, in particular, like, including, case`,
};

/** Months, for dates in words. */
export const months: ReadonlySet<string> = new Set(monthNames);

/** Numbers written out that count something; *one* is left out, it is mostly a pronoun. */
export const numberWords: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred'.split(
    ' ',
  ),
);

/** What a text counts before it goes through them one by one: *three dull things*, *four conditions*. Shell nouns of Schmid (2000). */
export const countedNouns: ReadonlySet<string> = new Set(
  (
    'things steps reasons conditions requests lessons questions points options problems programmes programs measures tasks ways ' +
    'proposals changes principles priorities tests risks answers facts errors mistakes arguments objections developments trends ' +
    'features recommendations rules models scenarios challenges dangers goals consequences causes explanations charges complaints criticisms accusations counterarguments'
  ).split(' '),
);

/** Those of them that are raised against something: each one counted is an objection. */
export const countedCharges: ReadonlySet<string> = new Set(
  'charges complaints criticisms accusations objections counterarguments'.split(' '),
);
