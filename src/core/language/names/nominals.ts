import type { EntityKind } from '../../model/entity.ts';

/** A noun that, with *the* before it, takes up something already named. */
export interface NominalNoun {
  /** Nouns, small letters. */
  readonly nouns: string;
  readonly kinds: readonly EntityKind[];
  /** The noun must be a word of the entity's name: *the ministry* is a ministry. */
  readonly inName?: boolean;
  /** Nobody else is called so, by id. */
  readonly only?: readonly string[];
  /** Of those kinds, but not called so, by id. */
  readonly never?: readonly string[];
}

/** Groupings by id that nobody calls an alliance, whatever their members owe each other. */
const noAlliances =
  `european-union african-union eurozone benelux nordic-council visegrad-group weimar-triangle e3 normandy-format open-balkan
  three-seas-initiative commonwealth-of-independent-states eurasian-economic-union shanghai-cooperation-organization brics
  organization-of-turkic-states guam arab-league ecowas southern-african-development-community east-african-community igad asean
  saarc bimstec apec pacific-islands-forum organization-of-american-states mercosur unasur celac andean-community caricom
  lima-group commonwealth-of-nations g7 g8 g20 g77 non-aligned-movement d-10 p5 opec opec-plus p5-plus-1 six-party-talks
  organisation-of-islamic-cooperation comecon`.split(/\s+/);

/** Written for this project. */
export const nominalNouns: readonly NominalNoun[] = [
  { nouns: 'alliance', kinds: ['alliance'], never: noAlliances },
  { nouns: 'bloc', kinds: ['alliance'] },
  { nouns: 'treaty pact accord convention', kinds: ['treaty', 'alliance'] },
  {
    nouns:
      'union commission ministry department agency bank court council committee institute institution foundation university college party movement congress parliament senate assembly board bureau authority corporation league federation association society tribunal fund newspaper army navy',
    kinds: ['organization', 'company', 'group', 'alliance'],
    inName: true,
  },
  { nouns: 'organization organisation', kinds: ['organization', 'alliance'] },
  { nouns: 'administration', kinds: ['state'], only: ['united-states'] },
  { nouns: 'company firm', kinds: ['company'] },
  { nouns: 'militia insurgents rebels', kinds: ['group'] },
  { nouns: 'government regime country kingdom', kinds: ['state'] },
  {
    nouns:
      'scholar historian author analyst diplomat economist writer journalist strategist philosopher professor',
    kinds: ['person'],
  },
];

/** What stands before a noun that takes somebody up: *the alliance*, *that ministry*. */
export const nounDeterminers = `the this that`;
/** What may stand between the two and says only of what sort it is: *the regional bloc*. */
export const nounSorts = `regional military economic trading transatlantic western`;

/** What stands behind a noun that is told there and takes nobody up: *the alliance of the two*, *the pact that they signed*. */
export const nounComplements = `of between with to that which for`;

/** Nouns of a bond between states. */
export const bonds = 'alliance alliances pact treaty entente';
/** What may stand between the states and that noun: *US-Japan security treaty*. */
export const bondAdjectives = `military security defense defence strategic bilateral trilateral mutual old long longstanding postwar`;
/** What leads from that noun to its parties: *the pact between A and B*. */
export const bondLinks = `between of linking joining binding`;
/** What stands among the parties: *both the United States and Japan*. */
export const partyJoints = `the , and both`;

/** The halves of divided countries, by what each is called and its id: *the North*. */
export const dividedCountries: readonly Readonly<Record<string, string>>[] = [
  { north: 'north-korea', south: 'south-korea' },
  { north: 'north-vietnam', south: 'south-vietnam' },
];

/** The titles behind an office noun of two words. */
export const officeTitles: readonly string[] = [
  'prime minister',
  'foreign minister',
  'defense minister',
  'defence minister',
  'secretary general',
  'secretary-general',
  'secretary of state',
  'secretary of defense',
  'president',
  'chancellor',
  'premier',
  'chairman',
  'king',
  'queen',
  'emir',
  'sultan',
  'high representative',
  'vice president',
  'foreign secretary',
  'defense secretary',
  'general secretary',
  'supreme leader',
];

/** Pronouns of one person. */
export const personPronouns: Readonly<Record<string, 'male' | 'female'>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
};

/** What stands between the subject of a sentence and its verb, for that subject: *Osei himself said*. */
export const reflexivePronouns = `himself herself`;

/** What leads to the city in which somebody's office is: *in Washington, the president*. */
export const beforeSeats = `in at`;

/** What opens a phrase before its sentence's subject: *in his memoir, …*. */
export const leadingPhrases = `in with by during after before for despite like at on under throughout since from as through among`;

/** What opens a clause or leads on: between a comma and an office it makes the office somebody else's. */
export const notInAppositions = `while when after before as who whom whose which that if because since until although though and but or with by to from against
  for on in at like unlike including`;

/** *His Excellency*: behind a pronoun, part of a title. */
export const honours = `excellency majesty highness holiness honour honor eminence grace lordship ladyship`;

/** Of these, those that are always the subject of their verb. */
export const subjectPronouns = `he she`;

/** Given names of women, where the given names of the other table do not tell: enough for a pronoun's choice. */
export const womensNames = `abigail mira agnes aisha alexandra alice alicia amanda amelia amy ana andrea angela anita anna anne annalena annie annegret antonia april astrid audrey barbara beata beatrice becky benazir beth betty birgit brenda bridget brigitte
  camille carla carmen carol carole caroline catherine cecilia celia charlotte cheryl christiane christina christine claire clara claudia condoleezza constanze corazon cristina cynthia dalia dana danielle deborah debbie denise diana diane dilma donna doris dorothy
  ekaterina elaine elena elisabeth elizabeth ellen emily emma erika eva evelyn fatima fiona frances francesca gabriela gita gloria golda grace gro hanna hannah hasina heather heidi helen helena helle hilary hillary indira ingrid irene irina isabel jacinda
  jacqueline jane janet janice jean jennifer jessica jill joan joanna jody joyce judith judy julia julie kaja kamala karen karin kate katherine kathleen kathryn katja katrin kersti kimberly kirsten kolinda kristalina kyung-wha laura lauren leila linda lisa liz lucy
  madeleine magda magdalena malala marcia margaret margarethe margot maria marianne marie marine marion martha mary megawati melanie melissa meral merkel mette michele michelle monica nadia nancy naomi natalia natalie nicola nikki nina noa nora olga oksana pamela patricia paula penny
  pratibha priti rachel rebecca renate retno rita rosa rose ruth sahra salome samantha sandra sanna sara sarah shirin simone sirimavo sonia sophia sophie stella stephanie susan susanne suzanne svetlana sylvia tamara tansu tarja tatiana teresa theresa tina tsai tulsi tzipi ursula valerie vera victoria viktoria virginia vivian wendy yulia yuliya zoe zuzana`;
