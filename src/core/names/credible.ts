import {
  beforeLanguages,
  beforeMonths,
  clauseOpeners,
  languageNouns,
  objectsOfVerbs,
  ofOfficeHolders,
  ofPresidents,
  verbsLikeNames,
} from '../language/names/beside.ts';
import { doubtfulAcronyms, partyWords } from '../language/names/common-words.ts';
import { WordClass, WordMark } from '../language/names/word-classes.ts';
import { hashWord, wordSet } from '../text/fold.ts';
import type { Candidate, Occurrence } from './candidate.ts';
import type { Cast } from './cast.ts';
import type { Reading } from './choose.ts';
import { weigh } from './evidence.ts';
import {
  has,
  isAllCaps,
  isCapital,
  isOneOf,
  isSpaced,
  lower,
  markAt,
  marked,
  type RunView,
} from './run-view.ts';
import { isHonorific, suitsTitle } from './titled.ts';

/** Whether capitals stand on both sides of an acronym, so that its own say nothing: *TELL US MORE*. */
function shouted(view: RunView, { first, last }: Candidate): boolean {
  const left = isAllCaps(view, first - 1);
  const right = isAllCaps(view, last);
  return (left && right) || ((left || right) && has(view, first, WordClass.functionWord));
}

/** What credibility looks at beyond the name. */
export interface Credibility {
  readonly cast: Cast;
  readonly isPlace: (entity: string) => boolean;
  /** Whether a person holds an office on the day, or did shortly before. */
  readonly inOffice: (entity: string) => boolean;
  /** Whether a person holds an office on the day. */
  readonly holdsOffice: (entity: string) => boolean;
  /** Whether a person has ever been president of the United States: whose administration it was. */
  readonly hasLed: (entity: string) => boolean;
  /** The state that a party or another body belongs to. */
  readonly of: (entity: string) => string | undefined;
  /** Whether the run names states, and this one is not among them. */
  readonly elsewhere: (state: string) => boolean;
  /** The name has no other reading: nothing else will choose. */
  readonly alone: boolean;
}

const objects = wordSet(objectsOfVerbs);

/** *Polish your shoes*: a people's name that is a verb, with an object. */
function asVerb(view: RunView, { first, last }: Candidate): boolean {
  return view.opening[first] === 1 && lower(view, first) === 'polish' && isOneOf(view, last, objects);
}

const ofLanguage = wordSet(languageNouns);
const inLanguage = wordSet(beforeLanguages);

/** *in French*, *speaks Russian*: a people's name that nothing follows is its language. */
function asLanguage(view: RunView, { first, last }: Candidate): boolean {
  const prefix = markAt(view, first - 1) === '-' ? lower(view, first - 2) : '';
  if (prefix === 'un' || (prefix === 'non' && has(view, last - 1, WordClass.everyday))) return true;
  if (isOneOf(view, last, ofLanguage)) return true;
  // *Deutsch: German*: alone in its line, it names a language.
  const opens = first === 0 || (markAt(view, first - 1) === ':' && first <= 2);
  if (
    opens &&
    last >= view.tokens.count &&
    lower(view, last - 1).length > 3 &&
    !/s$/.test(lower(view, last - 1))
  )
    return true;
  if (!isOneOf(view, first - 1, inLanguage)) return false;
  return last >= view.tokens.count || markAt(view, last) !== '' || has(view, last, WordClass.functionWord);
}

/** *in the Hague*: nobody's surname stands alone behind an article; *the Trump years* is another matter. */
function behindArticle(view: RunView, { first, last }: Candidate): boolean {
  if (!marked(view, first - 1, WordMark.the) || /s$/.test(lower(view, last - 1))) return false;
  // *the Obama-era deal*
  if (markAt(view, last) === '-' && !isSpaced(view, last)) return false;
  return last >= view.tokens.count || markAt(view, last) !== '' || has(view, last, WordClass.functionWord);
}

const monthLeads = wordSet(beforeMonths);

/** *in May*, *5 May*, *May 1940*: the month, even where somebody of that name is known. */
function asMonth(view: RunView, { first, last }: Candidate): boolean {
  if (!has(view, first, WordClass.calendar) && lower(view, first) !== 'may') return false;
  if (isOneOf(view, first - 1, monthLeads) || /^\d/.test(lower(view, last))) return true;
  return /^[0-3]?\d(?:st|nd|rd|th)?$/.test(lower(view, first - 1));
}

/** *The Sun rose*: behind an article that opens the sentence, a paper's name needs what papers do. */
function asPaper(view: RunView, { first, last }: Candidate): boolean {
  if (view.opening[first - 1] !== 1) return true;
  return has(view, last, WordClass.saying) || /^['’,]$/.test(markAt(view, last));
}

/** *an editor of The Australian said*: an article with a capital of its own makes a people's name that of a paper. */
function withArticle(view: RunView, { first, last }: Candidate): boolean {
  if (view.word(first - 1) !== 'The' || view.opening[first - 1] === 1 || /s$/.test(lower(view, last - 1)))
    return false;
  if (last >= view.tokens.count || markAt(view, last) !== '') return true;
  return has(view, last, afterNames) || /ed$/.test(lower(view, last));
}

const afterNames = WordClass.functionWord | WordClass.saying;

function notThePeople(view: RunView, candidate: Candidate): boolean {
  return asVerb(view, candidate) || asLanguage(view, candidate) || withArticle(view, candidate);
}

/** A name that is a person's as well is a place only where the words beside it ask for one. */
function wantsPlace(view: RunView, candidate: Candidate): boolean {
  const { person, place } = weigh(view, candidate);
  return place >= 1 && place > person;
}

/** *the West*, *the Gulf*, where a text names states: not *the West Wing*, *the West of England*. */
function asRegion(view: RunView, { last }: Candidate, { name }: Reading): boolean {
  return (name?.startsWith('the ') ?? false) && !isCapital(view, last) && !marked(view, last, WordMark.of);
}

/** *Campbell’s Soup*: what bears the name of a maker or founder, where nothing else tells of him. */
function ownsName(view: RunView, last: number): boolean {
  return /^['’]$/.test(markAt(view, last)) && marked(view, last + 1, WordMark.s) && isCapital(view, last + 2);
}

const ofOffice = wordSet(ofOfficeHolders);
const administrations = wordSet(ofPresidents);

/**
 * Whether a party's name that is a word as well means the party: the text names its state, the paragraph no others alone, and
 * a word that opens the sentence acts (*Labour hesitated*, not *Labour is cheap*).
 */
function asParty(
  { view, candidate: { first, last } }: Occurrence,
  entity: string,
  { cast, of, elsewhere }: Credibility,
): boolean {
  const state = of(entity);
  if (state === undefined || (cast.prominence.get(state) ?? 0) === 0 || elsewhere(state)) return false;
  if (view.opening[first] !== 1 || last - first > 1) return true;
  const acts = has(view, last, WordClass.acting | WordClass.saying) || /[^e]ed$/.test(lower(view, last));
  return acts && !has(view, last, WordClass.functionWord) && !isCapital(view, last);
}

/** The points of what the writer has pinned or linked. */
const pinned = 9;

const opensClause = wordSet(clauseOpeners);
const likeVerbs = wordSet(verbsLikeNames);

/** Whether a surname stands where nobody's can: as a month, behind an article, or as a small word that opens a sentence. */
function notTheirs({ view, candidate }: Occurrence, { ambiguous }: Reading, cast: Cast): boolean {
  if (candidate.title >= 0 || candidate.last - candidate.first > 1) return false;
  if (behindArticle(view, candidate) || asMonth(view, candidate)) return true;
  // *Mark the day*, but *Churchill the orator*.
  const opens = view.opening[candidate.first] === 1 && isOneOf(view, candidate.last, opensClause);
  if (opens && (ambiguous || has(view, candidate.first, anyWord))) return true;
  // *Brown the onions*: where the text also writes the word small, its capital says nothing at the beginning.
  if (view.opening[candidate.first] !== 1 || !cast.isSmall(candidate.key)) return false;
  return weigh(view, candidate).person < openingPerson;
}

const anyWord = WordClass.functionWord | WordClass.everyday | WordClass.calendar;

const doubtful: ReadonlySet<number> = new Set(doubtfulAcronyms.split(/\s+/).map(hashWord));

/** *Trudeau agreed*: who holds an office may open a sentence by a surname that the text never writes small. */
function opensAsHolder(
  { view, candidate: { first, last, key } }: Occurrence,
  { entity }: Reading,
  { cast, holdsOffice }: Credibility,
): boolean {
  if (view.opening[first] !== 1 || has(view, first, WordClass.given)) return false;
  return cast.aboutStates && holdsOffice(entity) && !cast.isSmall(key) && !isCapital(view, last);
}

/** What speaks for somebody at the beginning of a sentence, where a single word starts with three points less. */
const openingPerson = -1;
/** The points of a single word there of which nothing else is known. */
const openingPenalty = -3;

/**
 * Whether a declared name that is an everyday word, a month or a given name as well is to be taken for the entity here:
 * precision first. A surname of this kind needs a title or the full name somewhere in the document.
 */
export function credible(here: Occurrence, reading: Reading, context: Credibility): boolean {
  const { view, candidate } = here;
  const { cast, isPlace, alone } = context;
  const { first, last } = candidate;
  const { base, form } = reading;
  if (base < pinned && candidate.title >= 0 && !suitsTitle(view, candidate, reading.entity)) return false;
  if (base < pinned && form === 'surname' && notTheirs(here, reading, cast)) return false;
  if (base < 3 && partyWords.has(candidate.key) && !asParty(here, reading.entity, context)) return false;
  if (base >= 3 || last - first > 1) return true;
  if (reading.name?.startsWith('The ') && !isPlace(reading.entity) && !asPaper(view, candidate)) return false;
  if (alone && reading.ambiguous && form === 'name' && isPlace(reading.entity))
    return wantsPlace(view, candidate) || (cast.aboutStates && asRegion(view, candidate, reading));
  if (form === 'acronym') return isAcronym(here, cast);
  if (form === 'demonym' && notThePeople(view, candidate)) return false;
  if (form === 'surname') return isTheirs(here, reading, context);
  if (has(view, first, anyWord) && view.opening[first] === 1 && !isCapital(view, first + 1))
    return (cast.prominence.get(reading.entity) ?? 0) > 0 && !isOneOf(view, first, likeVerbs);
  return true;
}

/** Whether letters that are a word as well stand for a body. */
function isAcronym({ view, candidate }: Occurrence, cast: Cast): boolean {
  const { first } = candidate;
  if (doubtful.has(view.tokens.hashes[first] as number) && !cast.aboutStates) return false;
  return !(has(view, first, WordClass.functionWord) && shouted(view, candidate));
}

/** Whether a surname that stands alone is that of somebody declared. */
function isTheirs(here: Occurrence, reading: Reading, context: Credibility): boolean {
  const { view, candidate } = here;
  const { cast, inOffice, hasLed } = context;
  const { first, last } = candidate;
  const known = cast.prominence.get(reading.entity) ?? 0;
  const about = known > 0 || inOffice(reading.entity);
  if (candidate.title >= 0) return !reading.ambiguous || !isHonorific(view, candidate) || about;
  if (cast.named(candidate.key)) return true;
  if (isOneOf(view, last, administrations) && hasLed(reading.entity)) return true;
  if (has(view, first, anyWord)) return false;
  if (!reading.ambiguous) return true;
  if (!about || (ownsName(view, last) && known === 0)) return false;
  const { person } = weigh(view, candidate);
  if (isOneOf(view, last, ofOffice) || person >= 0) return true;
  return person >= openingPenalty && opensAsHolder(here, reading, context);
}
