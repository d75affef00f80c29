/**
 * Words that tell names of bodies from names of persons, and capitalised words that are no names. Source: the head nouns
 * of organization names in the gazetteer's data (ministries, institutes, councils) and the titles of the GPO Style Manual, ch. 3.
 */

/** A name with one of these is a body's: it is given whole. */
export const bodyWords: ReadonlySet<string> = new Set(
  (
    'ministry department institute institution council commission committee bank office union university college party house ' +
    'senate parliament government administration agency centre center foundation court board association organization ' +
    'organisation alliance league congress assembly embassy mission bureau service secretariat group forum side court corporation ' +
    'company times post journal report review network fund delegation academy ' +
    'school states republic kingdom church museum library army navy chamber society club order'
  ).split(' '),
);

/** Begin sentences and are no names. */
export const notSpeakers: ReadonlySet<string> = new Set(
  (
    'The A An It In On But And As If Or He She They We I This That These Those However For By At So Yet Even While When With ' +
    'Nor Not No One Some Many Most Such Our His Her Their Its After Before Since Then There Here What Why How'
  ).split(' '),
);

/** Before a name: never the name itself. */
export const titleWords: ReadonlySet<string> = new Set(
  'Secretary General President Chancellor Director Chief Head Speaker Scholar Minister Prime Foreign Sir Lord Dame Senator Ambassador Professor Admiral Dr Mr Mrs Ms'.split(
    ' ',
  ),
);

/** Small words within the name of who speaks. */
export const joinsInSpeakers = `of for de van von al bin`;

/** Of these, and others, those with which a person’s last name begins. */
export const lastNameParticles: ReadonlySet<string> = new Set('de van von der den bin al du di'.split(' '));

/** Lead to what a name stands in or belongs to: *the pact with Manila says*. */
export const placePrepositions = `in at of from with between against near on`;

/** Between the name and the verb of saying; those in *-ly* need no list. */
export const betweenNameAndVerb = `has have had also once`;

/** Before a phrase, what makes it nobody’s name: *others*, *each side*. */
export const beforeNobody = `The A An Some Many Other Each`;

/** Offices behind which a person’s name stands, as they are written: *White House spokesman Karin Holm*. */
export const officesBeforeNames = `Spokesman Spokeswoman Spokesperson Secretary Leader President Minister Director Chair Chairman Chairwoman Senator
  Governor Chief Historian Scholar`;

/** Verbs that show that a phrase is a clause and no name: *The film shows Karin Holm*. */
export const verbsInNoName: ReadonlySet<string> = new Set(
  'use uses show shows is was were has had'.split(' '),
);
