import { beforeList } from './before-list.ts';
import { bitsAt, type Frame } from './frame.ts';
import { anyVerb, bodiesWithTasks, causatives, taskPrepositions, Word, whereabouts } from './lexicon.ts';
import {
  canSpeak,
  headOf,
  isDate,
  isFiniteVerb,
  isNamed,
  type Phrase,
  phraseAfter,
  phraseBefore,
} from './phrases.ts';

/** What stands before a verb: enough of a cue to share its subject. */
export interface EarlierCue {
  readonly type: string;
  readonly sentence: number;
  readonly speaker: Phrase;
  /** It stands in a relative clause (*an architect who said*): its subject is not that of the sentence. */
  readonly relative: boolean;
}

export interface VerbAt {
  readonly frame: Frame;
  /** The first item of the verb with its auxiliaries, and the verb itself. */
  readonly from: number;
  readonly item: number;
  readonly earlier: readonly EarlierCue[];
}

/** The subject of a verb, to its left. */
export function subjectOf(verb: VerbAt): Phrase | undefined {
  const { frame, from, item } = verb;
  const left = from - 1;
  const bits = bitsAt(frame, left);
  if (left < 0 || frame.sentence[left] !== frame.sentence[item]) return undefined;
  if (frame.words[left] === 'to') return subjectOfInfinitive(verb, left);
  if (bits & (Word.conjunction | Word.quote)) return clauseSubject(verb);
  if (isRelative(frame, left))
    return phraseBefore(frame, bitsAt(frame, left - 1) & Word.comma ? left - 2 : left - 1);
  if (bits & Word.comma) return subjectBeforeApposition(verb, left);
  if (bits & Word.bracket) return phraseBefore(frame, openingBracket(frame, left) - 1);
  if (bits & Word.dash) return clauseSubject(verb);
  return overObjects(frame, phraseBefore(frame, left));
}

/** *who*, *which*, and the *that* of *the letter that says*. */
export function isRelative(frame: Frame, item: number): boolean {
  return (bitsAt(frame, item) & Word.relative) !== 0 || frame.words[item] === 'that';
}

function openingBracket(frame: Frame, close: number): number {
  let open = close - 1;
  while (open > 0 && close - open < 20 && !(bitsAt(frame, open) & Word.bracket)) open--;
  return open;
}

/**
 * *Protesters marching through the streets chanted*: a phrase behind a preposition is its object, the subject stands
 * further left; and *advisor to Gorbachev*, without an article behind a comma, stands in apposition to a name.
 */
function overObjects(frame: Frame, phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase) return undefined;
  const owner = isNamed(frame, phrase) ? beforeList(frame, phrase) : undefined;
  if (owner) return owner;
  const before = bitsAt(frame, phrase.from - 1);
  const sentence = frame.sentence[phrase.from];
  if (before & Word.comma && frame.sentence[phrase.from - 1] === sentence && isBareRole(frame, phrase)) {
    const name = phraseBefore(frame, phrase.from - 2);
    return name && isNamed(frame, name) ? name : phrase;
  }
  if (before & Word.comma && isNamed(frame, phrase)) return withOffice(frame, phrase);
  if (!(before & Word.preposition) || bitsAt(frame, phrase.from) & Word.pronoun) return phrase;
  if (isNamed(frame, phrase)) return bodyBefore(frame, phrase) ?? whereItStands(frame, phrase);
  let left = phrase.from - 2;
  if (bitsAt(frame, left) & Word.comma || left < 0 || frame.sentence[left] !== sentence) return phrase;
  while (bitsAt(frame, left) & Word.word && /(?:ing|ed)$/.test(frame.words[left] as string) && left > 0)
    left--;
  const outer = phraseBefore(frame, left);
  return outer && frame.sentence[outer.from] === sentence && canSpeak(frame, outer, false) ? outer : phrase;
}

/** *Ada Brandt of the Council on [Foreign Relations]*: what a body works on belongs to its name. */
function bodyBefore(frame: Frame, task: Phrase): Phrase | undefined {
  if (!taskPrepositions.has(frame.words[task.from - 1] as string)) return undefined;
  const left = task.from - 2;
  if (!(bitsAt(frame, left) & Word.capital) || !bodiesWithTasks.has(frame.words[left] as string))
    return undefined;
  const body = overObjects(frame, phraseBefore(frame, left));
  return body && frame.sentence[body.from] === frame.sentence[task.from]
    ? { from: body.from, to: task.to }
    : undefined;
}

/** *A manager at a plant in Slovakia told us*: the name is where, the speaker stands before it. */
function whereItStands(frame: Frame, name: Phrase): Phrase {
  if (!whereabouts.has(frame.words[name.from - 1] as string)) return name;
  const noun = phraseBefore(frame, name.from - 2);
  if (!noun || isNamed(frame, noun) || frame.sentence[noun.from] !== frame.sentence[name.from]) return name;
  const opens = noun.from === 0 || frame.sentence[noun.from - 1] !== frame.sentence[name.from];
  const words = (bitsAt(frame, headOf(frame, noun)) & Word.nounOfSaying) !== 0;
  return opens && (words || canSpeak(frame, noun, false)) ? noun : name;
}

/** *Malaysia’s Prime Minister, Najib Razak said*: the office before the name belongs to it. */
function withOffice(frame: Frame, name: Phrase): Phrase {
  const office = phraseBefore(frame, name.from - 2);
  if (!office || !(bitsAt(frame, office.to) & Word.title)) return name;
  const before = bitsAt(frame, office.from - 1);
  const opens =
    office.from === 0 ||
    frame.sentence[office.from - 1] !== frame.sentence[name.from] ||
    (before & Word.comma) !== 0;
  return opens ? { from: office.from, to: name.to } : name;
}

/** A name from its first word to its last; *a member of the Council* only ends with one. */
function isProper(frame: Frame, phrase: Phrase): boolean {
  const first = bitsAt(frame, phrase.from);
  return (
    (first & Word.capital) !== 0 && !(first & (Word.determiner | Word.possessive)) && isNamed(frame, phrase)
  );
}

/** *the former chief of defence*: its head is an office or a word for speakers. */
function isRole(frame: Frame, phrase: Phrase): boolean {
  return (bitsAt(frame, headOf(frame, phrase)) & (Word.speaker | Word.title)) !== 0;
}

/** *foreign policy advisor to Gorbachev*: lower case, no determiner, its head a word for a role. */
function isBareRole(frame: Frame, phrase: Phrase): boolean {
  for (let item = phrase.from; item <= phrase.to; item++) {
    const bits = bitsAt(frame, item);
    if (bits & (Word.determiner | Word.possessive | Word.genitive)) return false;
    if (bits & (Word.speaker | Word.title)) return !(bits & Word.capital);
  }
  return false;
}

/** *went on to say* has the subject of the clause; *leading Brzezinski to claim* has its own. */
function subjectOfInfinitive(verb: VerbAt, to: number): Phrase | undefined {
  const { frame } = verb;
  const whole = phraseBefore(frame, to - 1);
  const object =
    whole && causatives.has(frame.words[whole.from] as string)
      ? { from: whole.from + 1, to: whole.to }
      : whole;
  if (
    object &&
    object.from <= object.to &&
    isNamed(frame, object) &&
    causatives.has(frame.words[object.from - 1] ?? '')
  )
    return object;
  return clauseSubject(verb);
}

/** *Heather Conley, a senior vice president at CSIS, said*: over the apposition to the name before it. */
function subjectBeforeApposition(verb: VerbAt, comma: number): Phrase | undefined {
  const { frame, item } = verb;
  let fallback: Phrase | undefined;
  for (let k = comma - 1; k > 0 && comma - k < 30 && frame.sentence[k] === frame.sentence[item]; k--) {
    const bits = bitsAt(frame, k);
    if (bits & (Word.stop | Word.colon)) break;
    if (bits & Word.quote && k === comma - 1) return clauseSubject(verb);
    if (!(bits & Word.comma)) continue;
    const phrase = phraseBefore(frame, k - 1);
    if (!phrase || !canSpeak(frame, phrase, false)) continue;
    // *The minister, Ada Brandt, said*: the apposition is the name.
    const name = phraseBefore(frame, comma - 1);
    if (name?.from === k + 1 && isProper(frame, name) && isRole(frame, phrase)) return name;
    // What a preposition governs is part of the apposition: *at the University of Arkansas, Fayetteville,*.
    const object = (bitsAt(frame, phrase.from - 1) & Word.preposition) !== 0;
    if (!object && (isNamed(frame, phrase) || bitsAt(frame, phrase.to) & Word.pronoun)) return phrase;
    fallback ??= phrase;
  }
  return fallback ?? clauseSubject(verb);
}

/** For *adding*, *to say*, *and called*: the subject of the cue before in this sentence, else the sentence’s own. */
export function clauseSubject({ frame, item, earlier }: VerbAt): Phrase | undefined {
  const sentence = frame.sentence[item] as number;
  const start = clauseStart(frame, item);
  const previous = earlier.findLast(
    (cue) => cue.sentence === sentence && cue.type === 'verb' && !cue.relative && cue.speaker.from >= start,
  );
  return previous?.speaker ?? sentenceSubject(frame, item);
}

/** Items looked back for the beginning of a sentence. */
const longestSentence = 150;

/** Where the sentence begins that an item stands in, or the part of it behind a semicolon. */
function clauseStart(frame: Frame, item: number): number {
  const sentence = frame.sentence[item] as number;
  let start = item;
  while (start > 0 && item - start < longestSentence && frame.sentence[start - 1] === sentence) {
    if (frame.text[(frame.ends[start - 1] as number) - 1] === ';') break;
    start--;
  }
  return start;
}

const notOrders = Word.speaker | Word.title | Word.nounOfSaying | Word.past;

/** The first noun phrase of a sentence that can speak, introductory phrases left out. */
export function sentenceSubject(frame: Frame, item: number): Phrase | undefined {
  const start = clauseStart(frame, item);
  let first = true;
  let fallback: Phrase | undefined;
  for (let k = start; k < item; k++) {
    const bits = bitsAt(frame, k);
    // *Tell them, “…”*: an order has no subject.
    if (k === start && bits & anyVerb && bits & Word.base && !(bits & notOrders)) return undefined;
    if (first && introduces(frame, k)) {
      k = skipIntroduction(frame, k, item);
      first = false;
      continue;
    }
    if (!(bits & Word.word) || bits & (Word.preposition | Word.conjunction | Word.subordinator | Word.adverb))
      continue;
    const whole = phraseAfter(frame, k);
    if (!whole) continue;
    const phrase = namedBehind(frame, withoutDate(frame, whole));
    const governed = (bitsAt(frame, phrase.from - 1) & Word.preposition) !== 0;
    if (phrase.to < item && !governed && canSpeak(frame, phrase, first)) {
      if (isFiniteVerb(frame, phrase.to + 1) || first) return phrase;
      // *Osei, then minister, gave*: what stands in apposition is not the subject.
      if (isNamed(frame, phrase) && bitsAt(frame, phrase.to + 1) & Word.comma && !fallback) return phrase;
      fallback ??= phrase;
    }
    first = false;
    k = Math.max(k, phrase.to);
  }
  return fallback;
}

/**
 * Whom *he* or *she* stands for by the sentence alone: its subject, where an office or a title beside the name shows a
 * person (*the minister, Ada Brandt, smiled, but “…,” she said*).
 */
export function personBefore(frame: Frame, pronoun: number): Phrase | undefined {
  for (let end = pronoun; end > 0; end = clauseStart(frame, end) - 1) {
    if (frame.sentence[end] !== frame.sentence[pronoun]) return undefined;
    const subject = sentenceSubject(frame, end);
    if (subject && isNamed(frame, subject)) return hasOffice(frame, subject) ? subject : undefined;
  }
  return undefined;
}

/** A title in front of the name, or an office in apposition on either side. */
function hasOffice(frame: Frame, name: Phrase): boolean {
  if ((bitsAt(frame, name.from) | bitsAt(frame, name.from - 1)) & Word.title) return true;
  const before = bitsAt(frame, name.from - 1) & Word.comma ? phraseBefore(frame, name.from - 2) : undefined;
  if (before) return isRole(frame, before);
  if (!(bitsAt(frame, name.to + 1) & Word.comma)) return false;
  const start = bitsAt(frame, name.to + 2) & Word.adverb ? name.to + 3 : name.to + 2;
  const behind = phraseAfter(frame, start);
  return behind !== undefined && isRole(frame, behind);
}

/** *That November Osei told*: the month belongs to no name. */
function withoutDate(frame: Frame, phrase: Phrase): Phrase {
  return phrase.from < phrase.to && isDate(frame, phrase.from)
    ? { from: phrase.from + 1, to: phrase.to }
    : phrase;
}

/** *My old chief, Peter Lorne, used to say*: the name that stands in apposition to the office. */
function namedBehind(frame: Frame, phrase: Phrase): Phrase {
  if (isNamed(frame, phrase) || !isRole(frame, phrase) || !(bitsAt(frame, phrase.to + 1) & Word.comma))
    return phrase;
  const name = phraseAfter(frame, phrase.to + 2);
  if (!name || !isProper(frame, name)) return phrase;
  return bitsAt(frame, name.to + 1) & Word.comma ? name : phrase;
}

/** *In 1950, …*, *Speaking in Paris, …*, *When …, …*: no subject before the comma. */
function introduces(frame: Frame, item: number): boolean {
  const bits = bitsAt(frame, item);
  if (bits & (Word.preposition | Word.subordinator)) return true;
  return (
    /..ing$/.test(frame.words[item] as string) &&
    (bitsAt(frame, item + 1) & (Word.preposition | Word.determiner | Word.possessive)) !== 0
  );
}

/** The comma that ends an introduction; not that of a date (*January 8, 1918,*). */
function skipIntroduction(frame: Frame, from: number, limit: number): number {
  for (let k = from; k < limit; k++) {
    // *In March 2019 Osei said*: no comma, the year is its end.
    if (/^\d{4}$/.test(frame.words[k] as string) && bitsAt(frame, k + 1) & Word.capital) return k;
    if (bitsAt(frame, k) & Word.comma && !/^\d/.test(frame.words[k + 1] ?? '')) return k;
  }
  return from;
}
