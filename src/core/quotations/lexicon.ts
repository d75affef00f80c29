import { inflect } from '../language/saying/inflect.ts';
import { nounsOfSaying, nounsOfSpeakers, spokespeople } from '../language/saying/nouns.ts';
import { statesInThePast, verbsOfViews } from '../language/saying/reports.ts';
import { titlesBeforeSpeakers } from '../language/saying/titles.ts';
import {
  doubtfulForms,
  inwardVerbs,
  phrasalVerbs,
  verbsNeverInverted,
  verbsOfSaying,
  verbsWithHearers,
} from '../language/saying/verbs.ts';
import * as words from '../language/saying/words.ts';

/** What the tables know of a word; a sum, since *state* is noun and verb. The upper bits are read off the text. */
export const Word = {
  plainVerb: 1,
  stanceVerb: 1 << 1,
  namingVerb: 1 << 2,
  /** The form: first or bare, third person, past or participle, *-ing*. */
  base: 1 << 3,
  present: 1 << 4,
  past: 1 << 5,
  ing: 1 << 6,
  /** As often a noun or an adjective. */
  doubtful: 1 << 7,
  nounOfSaying: 1 << 8,
  speaker: 1 << 9,
  title: 1 << 10,
  determiner: 1 << 11,
  possessive: 1 << 12,
  pronoun: 1 << 13,
  relative: 1 << 14,
  auxiliary: 1 << 15,
  adverb: 1 << 16,
  preposition: 1 << 17,
  conjunction: 1 << 18,
  subordinator: 1 << 19,
  time: 1 << 20,
  otherPronoun: 1 << 21,
  /** Begins a cue of several words: *according to*, *went on*. */
  opener: 1 << 31,
  // From here on: what the item looks like.
  word: 1 << 22,
  capital: 1 << 23,
  quote: 1 << 24,
  comma: 1 << 25,
  colon: 1 << 26,
  stop: 1 << 27,
  dash: 1 << 28,
  bracket: 1 << 29,
  /** *’s* behind a noun. */
  genitive: 1 << 30,
} as const;

export const anyVerb = Word.plainVerb | Word.stanceVerb | Word.namingVerb;
export const mark = Word.comma | Word.colon | Word.stop | Word.dash | Word.bracket;

function plurals(noun: string): readonly string[] {
  if (noun.endsWith('man')) return [noun, `${noun.slice(0, -3)}men`];
  if (/[^aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`];
  return [noun, /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`];
}

function build(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  const add = (word: string, bits: number): void => {
    table.set(word, (table.get(word) ?? 0) | bits);
  };
  const addAll = (list: readonly string[], bits: number): void => {
    for (const word of list) add(word, bits);
  };
  const addVerbs = (lemmas: readonly string[], bits: number): void => {
    for (const lemma of lemmas) {
      const forms = inflect(lemma);
      add(forms.base, bits | Word.base);
      add(forms.present, bits | Word.present);
      addAll(forms.past, bits | Word.past);
      addAll(forms.ing, bits | Word.ing);
    }
  };
  addVerbs(verbsOfSaying.plain, Word.plainVerb);
  addVerbs(verbsOfSaying.stance, Word.stanceVerb);
  addVerbs(verbsOfSaying.naming, Word.namingVerb);
  addAll(doubtfulForms, Word.doubtful);
  addAll(nounsOfSaying.flatMap(plurals), Word.nounOfSaying);
  addAll(nounsOfSpeakers.flatMap(plurals), Word.speaker);
  addAll(spokespeople, Word.speaker);
  addAll(titlesBeforeSpeakers, Word.title);
  addAll([...words.cueOpeners, ...Object.keys(phrasalVerbs)], Word.opener);
  addAll(words.determiners, Word.determiner);
  addAll(words.possessives, Word.possessive);
  addAll(words.subjectPronouns, Word.pronoun);
  addAll(words.otherPronouns, Word.otherPronoun);
  addAll(words.looseSpeakers, Word.speaker);
  addAll(words.relatives, Word.relative);
  addAll(words.auxiliaries, Word.auxiliary);
  addAll(words.prepositions, Word.preposition);
  addAll(words.conjunctions, Word.conjunction);
  addAll(words.subordinators, Word.subordinator);
  addAll(words.adverbs, Word.adverb);
  addAll(words.times, Word.time);
  return table;
}

function formsOf(lemmas: readonly string[]): ReadonlySet<string> {
  return new Set(
    lemmas.flatMap((lemma) => {
      const { base, present, past, ing } = inflect(lemma);
      return [base, present, ...past, ...ing];
    }),
  );
}

/** Lower-case word → what the tables say of it. Built once; never changed. */
export const lexicon: ReadonlyMap<string, number> = build();
export const hearerForms: ReadonlySet<string> = formsOf(verbsWithHearers);
export const neverInverted: ReadonlySet<string> = formsOf(verbsNeverInverted);
export const inwardForms: ReadonlySet<string> = formsOf(inwardVerbs);
export const phrasals: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(phrasalVerbs));
export const abbreviations: ReadonlySet<string> = new Set(words.abbreviations);
export const termMarkers: ReadonlySet<string> = new Set(words.termMarkers);
export const participlesOfNaming: ReadonlySet<string> = new Set(words.namingParticiples);
export const worksWithTitles: ReadonlySet<string> = new Set(words.worksWithTitles);
export const namers: ReadonlySet<string> = new Set(words.namers);
export const kindNouns: ReadonlySet<string> = new Set(words.kindNouns);
export const causatives: ReadonlySet<string> = new Set(words.causatives);
export const futures: ReadonlySet<string> = new Set(words.futures);
export const bodiesWithTasks: ReadonlySet<string> = new Set(words.bodiesWithTasks);
export const whereabouts: ReadonlySet<string> = new Set(words.whereaboutPrepositions);
export const goalPrepositions: ReadonlySet<string> = new Set(words.goalPrepositions);
export const personPronouns: ReadonlySet<string> = new Set(words.personPronouns);
export const backwardPronouns: ReadonlySet<string> = new Set(words.backwardPronouns);
export const writersPossessives: ReadonlySet<string> = new Set(words.writersPossessives);
export const namingPronouns: ReadonlySet<string> = new Set(words.namingPronouns);
export const clauseLinks: ReadonlySet<string> = new Set(words.clauseLinks);
export const cueJoints: ReadonlySet<string> = new Set(words.cueJoints);
export const pluralNouns: ReadonlySet<string> = new Set(words.pluralNouns);
export const pluralQuantifiers: ReadonlySet<string> = new Set(words.pluralQuantifiers);
export const phrasePrepositions: ReadonlySet<string> = new Set(words.phrasePrepositions);
export const taskPrepositions: ReadonlySet<string> = new Set(words.taskPrepositions);
export const nominatives: ReadonlySet<string> = new Set(words.nominativePronouns);
export const datePointers: ReadonlySet<string> = new Set(words.datePointers);
export const ownVoices: ReadonlySet<string> = new Set(words.writersVoices);
export const clauseOpeners: ReadonlySet<string> = new Set(words.clauseOpeners);
export const expletives: ReadonlySet<string> = new Set(words.expletives);
export const showingVerbs: ReadonlySet<string> = new Set(words.showingVerbs);
export const circumstances: ReadonlySet<string> = new Set(words.circumstanceWords);
export const copulas: ReadonlySet<string> = new Set(words.copulas);
export const pastStates: ReadonlySet<string> = new Set(statesInThePast);
export const viewForms: ReadonlySet<string> = new Set(verbsOfViews);
