/**
 * Words by which a sentence is made shorter for the outline: what may go, and where it may stop. Closed classes of English
 * grammar (Huddleston and Pullum 2002), and the say-type verbs of VerbNet 3.4 that take a clause.
 */

/** Begin a phrase that may stand before a main clause; participles need no list. */
export const phraseOpeners = `given by in during despite with under after before for at on from compared within amid among across through throughout
  as while when since beyond unlike like even increasingly`;

/** Of these, those that may begin a clause. */
export const clauseOpeners = `as while when since before after`;

/** What begins so is no main clause: an apposition, the second part of a list. */
export const noMainClause = `and or but nor then who which whose where when of including especially`;

/** Behind a comma, what begins a new clause: the label may stop before it. */
export const newClause = `and but or nor which who whose where when because so as if while although`;

/** What joins the part at which a label stops to the next, and goes with that. */
export const joints = `and or but that as because if than which who`;

/** Behind *and*, what begins a clause: no list goes on there. */
export const clauseSubjects = `it they he she we you i this that there`;

/** Behind the last comma, what looks back to the sentence before. */
export const lookingBack = `however though too instead nonetheless nevertheless therefore`;

/** Connectives that go from the head of a label though no comma follows. */
export const bareConnectives = `and so also`;

/** Behind a colon, what begins the question itself: *This raises the question: what for?* */
export const askingWords = `what why how who where when which whether is are can should do does did will would`;

/** Deny what a *but* then puts in its place. */
export const denials = `not nor neither`;

/** Stems of verbs whose object is what was said, not who was spoken to or about. */
export const clauseTakers = `say argue write wrote said note claim believe think thought insist warn suggest conclude contend maintain observe declare
  state explain announce add acknowledge admit assert concede estimate find found predict report hope fear reckon`;

/** Behind such a verb, what goes on with the sentence: *What Norland says is a lie*, *as she said to friends*. */
export const noReport = `is was are were has had will would to about of in with at on by for`;

/** What is said without saying what: *she said no*, *said little of it*. */
export const bareObjects = `yes no nothing little much more less`;
/** The same of what somebody else has said: *she said as much*. */
export const saidBefore = ['as much', 'the same', 'so'];

/** Whose attribution may go: the speaker stands before the label. */
export const speakingPronouns = `he she they`;
