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
