import { wordsOf } from '../list.ts';

/**
 * The small words by which a sentence is cut into clauses, and by which a head tells what kind of statement follows. Closed
 * classes of English grammar (Huddleston and Pullum 2002), each as far as its rule needs it.
 */
const setOf = (table: string): ReadonlySet<string> => new Set(wordsOf(table));

/** Begin a clause that grants something: *although X, Y*. */
export const granting = setOf('although though while whilst whereas');

/** Of these, those that behind the main clause put another side next to it. */
export const besideEachOther = setOf('while whilst whereas');

/** *Although X, Y*, also behind *In conclusion,*, *I believe that* and the like. */
export const concessiveHead =
  /^(?:[^,]{0,60},\s*|[^,]{0,24}\b(?:I|my|we|our)\b[^,]{0,40}\bthat,?\s+)?(?:although|though|even (?:though|if|when)|while|whilst|whereas|(?:despite|in spite of|notwithstanding) the fact that)\s/i;

/** Verbs that are written together with their subject, or with a *not*. */
export const contractedVerb = /^(?:it|that|there|he|she|who|what|here)'s$|n't$|'(?:re|ve|ll|m|d)$/;

/** Behind *but*, what goes on with a *not* before it: *not because X but because Y*. */
export const correlatives = setOf('because also rather by to as of from not');

/** Before *because*, what belongs to it: *not because*, *only because*, *it is because*. */
export const beforeBecause = setOf(
  `not but only just partly is are was simply largely mainly precisely it's that's`,
);

/** Behind *however*, what goes on with the sentence: *…, however, and …*. */
export const afterHowever = setOf('and but or as which');

/** Subjects by themselves, behind which a verb soon comes, and what opens a clause before one. */
export const pronounSubjects = setOf(`
  i you he she it we they this that these those there nobody everyone it's there's that's he's she's they're we're i'm
  you're if when
`);

/** Begin a subject. */
export const subjectOpeners = setOf(
  'the a an his her its our their my your some many most no people all each every such',
);

/** With which a clause goes on that has begun, so no main clause does. */
export const continuing = setOf(`
  who whose whom which where and or nor such especially including like for in on at with as to of that if when so because
`);

/** Begin the clause behind a reason: *because zoos matter*. */
export const reasonSubjects = setOf(`
  i you he she it we they this these those there nobody no the a an his her its our their some many most people all each
  every
`);

/** Connectives that give a reason by themselves. */
export const reasonLinks = setOf('because for since');

/** Connectives that begin so are part of the statement: *the third, agreed in May*; *nor* denies. */
export const statementOpeners = setOf('the another one nor not');

/** Connectives that may stand behind the first words, between commas: *This, however, …*. */
export const movable = setOf(
  'however therefore thus hence consequently nevertheless nonetheless moreover instead furthermore',
);

/** Several who are not named: *many parents … claim*. */
export const severalPeople = setOf('some many most several few numerous those people certain');

/** A view is nobody’s in particular that begins so; *commentators* are a trade that speaks of its own. */
export const anybody =
  /^(?:some|many|most|several|few|other|others|people|a lot|certain|those|there|opponents|critics|supporters|proponents|advocates|defenders|sceptics|skeptics|detractors|enthusiasts)\b/i;

/** Ends of words for several of a kind, or for anybody: *elites*, *one*. */
export const severalOrAnybody = /(?:s|people|one|some|others)$/;
/** Of these, those that no name ends with. */
export const surelySeveral = /(?:[^s]s|people|one|some|others)$/;

/** Before *may*, who or what is spoken of already: no view is brought up. */
export const spokenOf = setOf('i we he she it they this that');

/** Ends of words for more than one speaker; *this report* is none. */
export const severalSpeakers =
  /^(?!this$|its$|as$|us$|is$|was$|has$|thus$|perhaps$).*(?:[^s]s|people|many|some|others)$/;

/** One who speaks and has been named before. */
export const oneSpeaker = setOf('he she who');

/** Behind a verb of saying, what is done by saying it: *Ankara said no*. */
export const bareReplies = setOf('yes no');

/** By which a view is brought up to be answered: *some may wager*. */
export const tentative = setOf('may might could will would');

/** Before *need* as a noun: *the need to reform*. */
export const beforeNeed = setOf(
  'the a an any no some this that these those its their his her our your my of urgent special basic daily',
);

export const relatives = setOf('that which who');

/** Behind *for*, a time and no reason: *for forty years*. */
export const spansOfTime = setOf(
  'year years decade decades century centuries month months week weeks day days time now',
);

/** Behind *since*, a time and no reason: *since 2018*, *since the war*. */
export const sinceWhen = /^\d{4}$|^(?:then|the)$/;

/** Begin a sentence that draws what came before together. */
export const sumsUp =
  /^(?:(?:none|all|any|each|both|neither) of (?:this|these|it|them|that|those)|(?:that|this) is (?:the|what|why|how))\b/;
/** Behind *of*, things that were named before if a noun follows: *none of these papers*. */
export const thingsNamed = setOf('these those');

/** Connectives that begin a row of points. */
export const opensRow = /^(?:first|to |in the first|one |initially|the first|the main)/i;
/** Connectives that count the points of a row. */
export const ordinal = /^(?:the )?(?:first|second|third|fourth|fifth|finally|lastly)/i;

/** Heads that stand for what was named before. */
export const pronounHeads = setOf('it they he she this these those that such we one which his her their its');

/** Heads of statements about a kind of thing. */
export const indefiniteHeads = setOf('a an no nobody whoever anyone everyone any every what most people');

/** By one word of these a unit has the feature: whom it is about, and what is to be. */
export const telltale: Readonly<Record<string, ReadonlySet<string>>> = {
  self: setOf('i my me'),
  you: setOf('you your'),
  we: setOf('we our us'),
  third: setOf('he she they his her their'),
  will: setOf('will would'),
};

/** Besides those in *-n’t*. */
export const negations = setOf('not no cannot never');

/** Begin what is only supposed: nobody has said it. */
export const supposing = setOf('if unless whether until once');

/** Between a speaker and the verb of saying; those in *-ly* need no list. */
export const beforeReport = setOf('has have had also once recently');

/** Verbs of saying that are nouns as often: *the Gulf states*, *NATO demands*. */
export const reportsOrNouns = setOf(`
  states claims reports demands notes points calls fears worries estimates remarks answers questions holds
`);

/** The writer, and what the writer writes: *this paper argues*. */
export const ownVoices = setOf('i we report paper essay brief memo review article');

/** Before what a clause is about when its subject has been said: *from the other side*, *less than one might think*. */
export const placing = setOf('than from to on at');

/** Behind a frame, that its own clause goes on: *it is true of the pact*. */
export const frameGoesOn = setOf('of for in about with to by on at from as enough only and but or');

export const copulas = setOf('is are was were');

/** Behind *is*, that something is denied. */
export const denials = setOf('not no neither');

/** For what was said to be something else: *it is a handle*. */
export const replacements = setOf('it they that this he she');

/** With which a relative clause about a thing begins. */
export const relativesOfThings = setOf('which that whom');

/** Before a verb of holding, that it is the writer’s, or nobody’s yet: *I also think that*, *one must admit that*. */
export const viewHelpers = setOf(
  'i we to would will must may might not can could also strongly firmly still really do',
);

/** What is raised against something, and what is so only where it is somebody else’s: *their answer is that*. */
export const opposingNouns = setOf(
  'objection objections worry fear complaint concern criticism counterargument',
);
export const owners = setOf('his her their its');
export const othersNouns = setOf('argument answer reply case excuse reasoning');
