/** What stands beside a name and tells what is called so. Written for this project. */

/** Pronouns right behind somebody: *Osei, who …*. */
export const relativesOfPeople = `who whose whom`;

/** What stands between a name and the role behind its comma: *Osei, a scholar*. */
export const beforeRoles = `a an the his her their former chief who`;

/** Verbs of saying behind which a name most often is a speaker: *said Osei*. */
export const leadingSaying = `said says wrote`;

/** What only bodies have: *ETA fighters*, *the SPD candidate*. */
export const bodiesHave = `official officials member members leader leaders leadership candidate candidates fighters militants forces troops
  spokesman spokeswoman chief chairman headquarters executive executives shares employees staff councillor councillors mp mps lawmakers supporters
  activists rebels guerrillas gunmen ministers delegates coalition shareholders`;

/** What somebody or something is of a body: *members of the PLO*. */
export const ofBodies = `member members leader leaders chairman head founder founders supporters faction wing branch director ceo employees shareholders
  supporter president subsidiary unit owner`;

/** What is in or of a place, and the words that lead to it: *born in*, *residents of*. */
export const inPlaces = `located based situated born settled residing village town city suburb district province port streets people residents outskirts`;
export const leadingToPlaces = `in at near of outside`;

/** Where something is. */
export const whereabouts = `in at near outside throughout`;
/** Where it goes or comes from. */
export const directions = `from to into across around toward towards within`;

/** Before a participle of a life: *was born*, *who has served*. */
export const lifeAuxiliaries = `was is had has been who`;
/** Between a name and a verb of a life: *later ran for*. */
export const lifeAdverbs = `later also then first again previously subsequently eventually unsuccessfully twice once never`;

/** What is written or spoken, right behind a language. */
export const languageNouns = `language languages text texts spelling spellings word words translation translations translator dictionary speaker speakers
  alphabet punctuation grammar lyrics locale sentence sentences verb verbs noun nouns vocabulary subtitles version versions prose verse`;

/** What stands before a language: *in French*, *speaks Russian*. */
export const beforeLanguages = `from translated in into speak speaks spoke speaking learn learns learned learning teach taught study studied fluent
  read reads`;

/** What bears the name of who holds an office: *the Bush administration*. */
export const ofOfficeHolders = `administration government presidency cabinet doctrine regime era years team campaign plan`;

/** Of that, what an American president has, whoever else is called so. */
export const ofPresidents = `administration administrations presidency`;

/** What stands before a month. */
export const beforeMonths = `in on by since until till of from during early late mid last next this through`;

/** What is the object of a verb that is written like a people: *polish your shoes*. */
export const objectsOfVerbs = `the a an my your his her our their it them`;

/** Behind a verb that opens a sentence, *May we go*, *Mark my words*; behind a person’s name these hardly stand. */
export const clauseOpeners = `i we you he she it they there this that these those my your his her its our their the a an`;

/** Names that open a sentence as verbs more often than as somebody. */
export const verbsLikeNames = `may will mark`;

/** Behind a year and a land: *the 2005 Canadian federal election*. */
export const elections = `election elections referendum primaries primary`;
