import { wordsOf } from '../list.ts';

/**
 * Nouns that stand for words said or written: *Macron’s claim that*, *in a statement*, *his call for*. From the noun
 * cues of PARC3 and the communication nouns of FrameNet (frames Statement, Text, Judgment_communication).
 */
export const nounsOfSaying = wordsOf(`
  accusation account address admission admonition advice affirmation allegation announcement answer appeal
  argument article assertion assessment assurance aphorism book call characterization characterisation
  charge claim column comment commentary communiqué complaint conclusion contention credo criticism
  declaration definition demand denial description dictum diagnosis editorial essay exhortation explanation
  expression formula formulation idea insistence interview joke judgment judgement lament lecture letter
  line manifesto maxim memo memoir memorandum message motto note notion observation op-ed opinion paper
  paragraph passage phrase plea pledge post prediction promise pronouncement prophecy proposal prescription
  question quip quotation quote reading rebuke recommendation remark remarks reminder reply report response
  retort rhetoric sentence sentiment slogan speech statement suggestion summary telegram terms term
  testimony thesis theory thread threat tweet verdict view vision vow warning wish words word writing
  writings
`);

/** Common nouns for those who speak without a name, and for what speaks for its author: *one official*, *the report*. */
export const nounsOfSpeakers = wordsOf(`
  activist adviser advisor advocate agency agent aide ambassador analyst anchor article artist attendee
  attorney audience author authority backer banker billionaire bishop blogger board boss businessman
  businesswoman campaign candidate caption captain cardinal chair chairman chairwoman chairperson charter
  chief citizen coach colleague columnist commander commentator commission commissioner committee communiqué
  company congressman congresswoman conservative constitution consultant correspondent council counselor
  counsel country court critic crowd daughter decision declaration defector defender delegate delegation
  democrat department deputy developer dictator diplomat director doctor doctrine document donor driver
  economist editor editorial employee engineer envoy essay essayist executive expert father fighter
  filmmaker firm founder friend general girl governor government group guest guy head historian host husband
  insider institute investigator investor journalist judge justice kid king lawmaker law lawyer lawsuit
  leader leadership letter liberal lobbyist lord majority man manager mayor member memo men message
  millionaire minister ministry moderator monarch mother museum navigator negotiator neighbor newscaster
  newspaper nominee observer officer official one operative opponent order organization organizer others
  owner pact paper parent parliamentarian partisan percent party passenger pastor patient people person
  persons petition philosopher player poet police policymaker politician poll pollster pope preacher premier
  president press priest prince princess principal producer professor prosecutor protester pundit queen
  radio realist regulator rep report reporter representative republican researcher resident resolution
  responder reviewer rival ruling scholar scientist secretary senator sign singer site skeptic sceptic
  soldier some son source speaker spokesman spokesperson spokespeople spokeswoman staff staffer star state
  statement station strategist student study supporter surgeon surrogate survey team teacher telegram text
  theorist treaty tsar tweet union user veteran victim viewer volunteer voter website wife witness woman
  women worker writer
`);

/** Spokespeople lend the name of those they speak for. */
export const spokespeople = [
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'spokespeople',
  'spokesmen',
  'spokeswomen',
] as const;

/** Bodies that speak with one voice although no name says which: *the ministry said*. */
export const bodiesThatSpeak = wordsOf(`
  administration agency army assembly authority bank board bureau cabinet campaign coalition command
  commission committee company congress council country court crowd delegation department embassy firm
  foundation government group institute institution junta kingdom leadership media ministry museum newspaper
  office opposition organization organisation parliament party police press regime senate side staff state
  team think-tank treasury tribunal union university wing
`);

/** Texts that speak for whoever wrote them: *the report concludes*. */
export const textsThatSpeak = wordsOf(`
  account analysis article book brief caption charter communiqué constitution declaration doctrine document
  editorial essay estimate history law letter memo memorandum message note pact paper petition poll report
  resolution ruling sign site statement strategy study survey telegram text treaty tweet verdict website
  white-paper
`);
