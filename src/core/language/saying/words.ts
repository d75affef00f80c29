import { wordsOf } from '../list.ts';

/** The small words that bound a noun phrase or a clause. Closed classes of English grammar (Huddleston and Pullum 2002). */
export const determiners = wordsOf(`
  the a an this these those some any each every no another both several many most few all one two three four
  five other
`);
export const possessives = ['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose'] as const;
export const subjectPronouns = ['he', 'she', 'they', 'it', 'i', 'we', 'you'] as const;
/** Those that are never objects: what follows them is their verb. */
export const nominativePronouns = ['he', 'she', 'they', 'we', 'i'] as const;
/** Pronouns that are one person when they speak. */
export const personPronouns = ['he', 'she'] as const;
/** Pronouns that stand for whoever was named before. */
export const backwardPronouns = ['he', 'she', 'they', 'it', 'his', 'her', 'their', 'its'] as const;
/** Which of two a pronoun asks for; *they* and *it* take anybody. */
export const genderOfPronoun: Readonly<Record<string, 'he' | 'she'>> = {
  he: 'he',
  his: 'he',
  she: 'she',
  her: 'she',
};
/** What the writer has: *my colleague calls it* is about the colleague, whoever else speaks. */
export const writersPossessives = ['my', 'our'] as const;
/** Subjects that tell what a thing is called among them: *what we call “depth”*. */
export const namingPronouns = ['we', 'you', 'i', 'one'] as const;
/** What a month stands behind: *that November*. */
export const datePointers = ['that', 'this', 'last', 'next', 'in', 'since', 'early', 'late'] as const;
/** Subjects behind which the writer speaks, or lets the reader speak, and no third person is reported. */
export const writersVoices = wordsOf(`
  i we you one who that which nobody none nothing neither
`);
/** Words with which a sentence begins that has its main clause behind a comma: *When Osei said that A, he was thanked*. */
export const clauseOpeners = wordsOf(`
  when after before since until while whilst because if although though once as unless whereas
`);
/** What begins a clause beside another, not under it: *while its fifth point expressed*. */
export const clauseLinks = ['while', 'whereas', 'but', 'and', 'though', 'although'] as const;
/** What stands between a cue and its quotation: *said that “…”*, *called him a “…”*. */
export const cueJoints = ['that', 'it', 'them', 'him', 'as', 'a', 'an', 'the'] as const;
/** Subjects that may be no one at all: *it is easy to say that*, *it suggests that*. */
export const expletives = ['it', 'this', 'there'] as const;
/** What a fact does as well as a person: of *it* and *this* it reports nothing. */
export const showingVerbs = wordsOf(`
  suggest suggests suggested show shows showed shown mean means meant indicate indicates indicated imply
  implies implied prove proves proved reveal reveals revealed demonstrate demonstrates demonstrated
`);
/** What may stand with its noun between a verb of saying and its *that*: *said in Lisbon that*, *wrote to him that*. */
export const circumstanceWords = wordsOf(`
  in on at to during after before from last this
`);
export const otherPronouns = wordsOf(`
  him them me us himself herself themselves itself myself what everything nothing something anything there
`);
/** Pronouns that speak like a noun: *one wrote*, *others say*. */
export const looseSpeakers = wordsOf(`
  one others some many everyone everybody someone somebody nobody another few most neither both several
`);
/** What makes any noun several speakers, or stands for several itself: *some officials*, *each side*, *others*. */
export const quantifiers = wordsOf(`
  some many most few several both all each every others these those two three four five everyone everybody
  neither
`);
/** Plurals that have no *s* to show it. */
export const pluralNouns = ['people', 'police', 'men', 'women', 'media'] as const;
/** Of the quantifiers those that take a plural verb when they stand alone: *many call*. */
export const pluralQuantifiers = ['some', 'many', 'few', 'most', 'both'] as const;
/** Who is somebody, and nobody knows who. */
export const indefiniteSpeakers = ['one', 'someone', 'somebody', 'nobody', 'another', 'other'] as const;
export const relatives = ['who', 'which', 'whom'] as const;
export const auxiliaries = wordsOf(`
  is are was were be been being am has have had having do does did will would shall should can could may
  might must cannot not isn wasn didn doesn
`);
export const copulas = wordsOf(`
  is are was were be been being am get gets got
`);
export const prepositions = wordsOf(`
  of in on at by for from with to into about over under after before during between among against through
  within without toward towards upon across behind beyond near since until regarding concerning despite like
  via amid around inside outside beside alongside throughout unlike except versus above below off along per
  than as
`);
/** Besides *of*, prepositions that lead from a speaker to what belongs to its phrase: *adviser to*, *spokesman for*. */
export const phrasePrepositions = ['for', 'at', 'in', 'from', 'with', 'to'] as const;
export const conjunctions = ['and', 'or', 'but', 'nor', 'yet'] as const;
export const subordinators = wordsOf(`
  whilst that because if when while although though whether where why how once unless whereas as
`);
/** Adverbs that stand between a speaker and the verb of saying; those in *-ly* need no list. */
export const adverbs = wordsOf(`
  also once then later even still never ever always often again now just first further too already sometimes
  thus therefore himself herself themselves itself soon rightly elsewhere meanwhile instead perhaps however
  similarly likewise nonetheless nevertheless moreover furthermore additionally consequently hence otherwise
  besides indeed only merely well so simply flatly almost afterward afterwards today yesterday tonight
  famously
`);
/** Words of time: they follow a verb of saying and are never the speaker. */
export const times = wordsOf(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december year years month months week weeks day days morning afternoon evening
  night decade century time today yesterday tomorrow hours minutes moment
`);

/** What begins a cue of several words, or one that no verb or noun makes: *according to*, *per*, *to quote*. */
export const cueOpeners = [
  'according',
  'attributed',
  'ascribed',
  'credited',
  'per',
  'quote',
  'for',
  'to',
] as const;

/** Abbreviations whose full stop ends no sentence. */
export const abbreviations = wordsOf(`
  mr mrs ms dr prof sen sens rep reps gov gen col lt maj sgt capt cpl adm rev hon st jr sr vs etc inc corp
  co ltd no vol pp cf ca jan feb mar apr jun jul aug sep sept oct nov dec dept univ assn bros ft mt messrs
  fig ed eds trans amb supt atty asst ph
`);

/** Words cut at their front by an apostrophe: *’tis*, *’em*, *rock ’n’ roll*. */
export const elisions = wordsOf(`
  tis twas twere twill em cause cuz til till n round bout neath tween gainst nother ere scuse fraid cos coz
  nuff ya ello ere
`);

/** What stands before marks around a term or title that quote nobody: *the term “…”*, *so-called “…”*. */
export const termMarkers = wordsOf(`
  means mean meant so-called called term terms word words phrase dubbed known titled entitled named
  nicknamed name label labeled labelled rated designated christened concept notion title meaning pronounced
  song film movie album episode series show novel poem essay article chapter book paper exhibition painting
  code-named codenamed category supposed spelled hashtag website blog magazine podcast
`);

/** Verbs that give a thing its name: what stands in marks behind the thing is that name (*named their boat “Gull”*). */
export const namers = [
  'named',
  'christened',
  'nicknamed',
  'renamed',
  'titled',
  'labelled',
  'labeled',
] as const;

/** Participles behind a noun that give its name: *a user labelled “Gull”*. */
export const namingParticiples = wordsOf(`
  called dubbed labelled labeled named nicknamed termed titled entitled styled christened designated branded
  headlined captioned
`);

/** Works that have titles: in *her essay “The Habit of Peace”* nobody speaks. */
export const worksWithTitles = wordsOf(`
  essay article book paper column op-ed report speech lecture memoir novel poem song film documentary play
  chapter study pamphlet manifesto commentary editorial address thesis memorandum telegram podcast series
  show blog
`);

/** Nouns whose *of* is followed by what the thing is, not by what somebody said: *a kind of “weather”*. */
export const kindNouns = wordsOf(`
  kind sort type form meaning definition concept notion doctrine policy strategy
`);

/** What stands before the place where somebody is: *a manager at a plant in Slovakia*. */
export const whereaboutPrepositions = ['in', 'at', 'from', 'near', 'outside'] as const;

/** What stands before the place where something goes: *sent troops into Elbonia claiming …*. */
export const goalPrepositions = ['into', 'onto', 'across', 'through', 'toward', 'towards'] as const;

/** Verbs that make somebody else speak: in *leading Brzezinski to claim* it is Brzezinski who claims. */
export const causatives = wordsOf(`
  lead leads led leading force forces forced forcing prompt prompts prompted prompting cause caused causing
  allow allowed allowing get got getting drive drove driving compel compelled compelling inspire inspired
  inspiring provoke provoked provoking persuade persuaded enable enabled enabling
`);

/** What others will or should do, said by somebody else. */
export const futures = wordsOf(`
  will would shall should must may might can could
`);

/** What leads to a body’s task: *Council on Foreign Relations*. */
export const taskPrepositions = ['on', 'for'] as const;
/** Nouns in names of bodies that say what the body is *for* or works *on*: *Council on Foreign Relations*. */
export const bodiesWithTasks = wordsOf(`
  academy agency association board bureau campaign center centre coalition commission committee conference
  council department endowment forum foundation fund group initiative institute institution movement network
  office organisation organization program programme project school society union
`);
