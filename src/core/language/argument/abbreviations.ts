/**
 * Words whose full stop need not end a sentence. Lower case, the last full stop left out.
 * Sources: the non-breaking prefixes of the Moses tokenizer for English; The Chicago Manual of Style, 17th ed., ch. 10;
 * the US Government Publishing Office Style Manual, ch. 9 (ranks, states, months).
 */

/** A name or a thing follows: the sentence goes on whatever the next word looks like. */
export const neverFinal: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx messrs mmes dr drs prof profs st ste mt mts ft fr sr.a hon rev revd msgr supt amb gen lt lieut col ' +
    "capt cpt cmdr cdr comdr sgt cpl pvt maj adm brig gov sen sens rep reps pres sec'y treas insp det pfc " +
    'lt.gen maj.gen lt.col brig.gen e.g eg i.e cf viz vs v ca approx esp incl resp w.r.t lit trans ed eds repr'
  ).split(' '),
);

/** A number, a numeral or a date follows when the sentence goes on. */
export const beforeNumber: ReadonlySet<string> = new Set(
  (
    'no nos nr p pp vol vols art arts fig figs sec secs ch chap chaps para paras par pt pts op eq eqs tab app ex ' +
    'n nn l ll f ff bk jan feb mar apr jun jul aug sep sept oct nov dec c circa res reg stat s.c ver rev'
  ).split(' '),
);

/** May end a sentence or stand inside of one: the next word decides. */
export const maybeFinal: ReadonlySet<string> = new Set(
  (
    'etc al inc ltd co corp plc llc bros jr sr esq ave blvd rd dept univ assn assoc est govt intl natl nat inst ' +
    'mon tue tues wed thu thur thurs fri sat sun ala ariz calif colo conn del fla ga ill ind kan ky la mass md mich ' +
    'minn miss mo mont nebr nev okla ore penn tenn tex va vt wash wis wyo ph.d m.d b.a m.a b.sc m.sc ll.m d.phil ' +
    'a.m p.m a.d b.c ad bc cent min max hr hrs sq mi km kg lb lbs oz ibid op.cit'
  ).split(' '),
);

/**
 * Words that, capitalised behind *U.S.* or *etc.*, begin a new sentence: function words that are no part of a name.
 */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it its he she they we you i his her their our your my there here what which who ' +
    'why how when where while if in on at for from to with without by of as but and or so yet nor because since ' +
    'although though after before during until once unless however moreover furthermore nevertheless nonetheless ' +
    'meanwhile instead still then thus therefore hence indeed also even only not no some many most few several all ' +
    'both each every another other such any one two three perhaps maybe today now later despite is are was were do ' +
    'does did can could will would should may might must let according whether critics'
  ).split(' '),
);

/** Verbs of saying that carry a sentence on behind a quoted question: *“Why?” asked Smith.* */
export const speechVerbs: ReadonlySet<string> = new Set(
  (
    'said says say asked asks ask replied replies answered answers wrote writes wondered wonders added adds argued ' +
    'argues insisted insists warned warns told tells declared declares exclaimed exclaims demanded demands shouted ' +
    'cried quipped mused continued continues responded responds countered counters explained explains noted notes'
  ).split(' '),
);
