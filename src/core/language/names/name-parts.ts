/** The small words that names are made of, and those that end where a name ends. Written for this project. */

/** Small words inside of names: *van*, *bin*, *de la*. */
export const particles = `van von der den de del della di da dos du la le bin ibn ben bint al el zu`;

/** Those that belong to a surname: *Espen ter Horst*. */
export const surnameParticles = `${particles} ter`;

/** Words of honour behind a hyphen that close a given name: *Yunus-bek Yevkurov*. */
export const honoursBehind = `aga agha bay beg bek bey ji khan mirza ud ul zade`;

/** What stands behind a surname and is no part of it. */
export const generations = `jr sr ii iii iv`;

/** Families whose name stands first: *Xi Jinping*, *Kim Jong-un*. */
export const familiesFirst = `xi kim park moon roh lee yoon chun mao deng hu jiang zhou zhu li wang chen zhang liu yang zhao huang wu xu sun ma lin tsai
  chiang ban chung choi cho han nguyen tran pham le phan vo ngo lai wen bo`;

/** Words that are a surname behind a given name, whatever place they name elsewhere: *Anita Hill*. */
export const placeSurnames = `hill lake park woods lane banks wells brook marsh fields rivers heights forest castle street church bush fox ford mills stone`;

/** What nobody is called by a surname: *Kent County Republican*. */
export const leanings = `republican democrat democratic conservative liberal labour socialist communist christian muslim catholic protestant`;

/** What an acronym may leave out of a name. */
export const acronymFillers = `of the and for on in to de du des la le del der y e`;

/** Words that lead from a body to what it is for: *Ministry of Health*, *Committee on Trade*. */
export const bodyJoints = `of for on against to in`;

/** Small words of other languages within a body’s name. */
export const foreignJoints = `de du des del della di da do dos das der für fur fuer und et e y pour la le les las los el na nad van voor para por per degli dei`;

/** Bodies whose names go on behind other words than *of*, however long they are: *Atlantic Council on …*, but no *Liberal Party for*. */
export const bodiesThatGoOn = `center centre centers centres institute institutes council committee commission campaign foundation society association
  network project fund programme program organization organisation office agency alliance coalition forum school front movement union congress federation
  citizens physicians veterans women lawyers scientists centrists`;

/** Words behind a hyphen that make an adjective of the name before it: *US-led*, *Moscow-backed*. */
export const hyphenAdjectives = `led based backed born style like wide run held made era bound only level trained funded owned built type free friendly
  sponsored occupied controlled brokered turned and to in the of`;

/** Small words before a hyphen that make an adjective of the name behind it: *post-Brexit Britain*, *pro-Serb Bosnia*. */
export const hyphenPrefixes = `post pre anti pro non ex neo mid`;

/** Prefixes that bodies' names begin with: *Inter-American Court*, *Pan-African Parliament*. */
export const bodyPrefixes = `inter pan trans afro`;

/** Capitalised nouns behind a body's name that are whom or what it has: *EU Heads of State*, *NATO Allies*. */
export const ofBodiesCapital = `heads leaders member members allies ministers presidency partners states chiefs headquarters summit`;

/** What describes the name behind it, where a sentence begins with it: *Tiny Estonia*; more by their endings. */
export const describing = `tiny mighty poor rich weak strong nearby neighbour neighbours neighbor neighbors thereafter hence meanwhile elsewhere
  democrat communist fascist imperialist shiite sunni muslim catholic protestant landlocked oil-rich post-war postwar wartime
  little-known fellow faraway distant cash-strapped bankrupt modern ancient medieval`;
export const describingEndings = /(?:ic|al|ist|ive|ary|ous|ful|less|ing|ern|ly|ican|ian|tile|ish|erate)$/;

/** What an apostrophe may part from a word without being in its name. */
export const clitics = `s t re ll ve d m`;

/** Abbreviations whose full stop ends no sentence. */
export const abbreviations = `mr mrs ms dr prof gen sen rep gov lt col maj capt sgt st jr sr vs no inc co corp ltd rev hon adm cf eg ie al
  jan feb mar apr jun jul aug sep sept oct nov dec ft mt dept univ assn bros art vol pp ed eds`;

/** Abbreviations that a name goes on behind, as they are written: *Gen. Osei*, *St. Brendan*. */
export const abbreviationsInNames = `Mr Mrs Ms Dr Prof Gen Sen Rep Gov Lt Col Maj Capt Sgt St Rev Hon Adm Ft Mt Dept Mme Amb Msgr Brig Cmdr Cpl Pvt`;

/** Small words within a name that is being typed. */
export const joinsInTyped = `of the for and de van von al bin`;

/** Small words within the name of who speaks at the head of a turn: *Osei of the Council: …*. */
export const joinsInLabels = `of the de van von der bin al`;

/** Small words within a title that is a proper name. */
export const joinsInTitles = `and of the for in on de del der di la le al el von van bin ibn`;
