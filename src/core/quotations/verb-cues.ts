import { type Cue, makeCue } from './cue.ts';
import { bitsAt, type Frame } from './frame.ts';
import {
  copulas,
  goalPrepositions,
  neverInverted,
  phrasals,
  pluralNouns,
  pluralQuantifiers,
  Word,
} from './lexicon.ts';
import {
  canSpeak,
  headOf,
  isFiniteVerb,
  isNamed,
  type Phrase,
  phraseAfter,
  phraseBefore,
} from './phrases.ts';
import { clauseSubject, subjectOf } from './subjects.ts';

/** A verb of saying with its subject, on either side: *Osei said*, *said Osei*, *was called so by Osei*. */
export function readVerb(frame: Frame, item: number, earlier: readonly Cue[]): Cue | undefined {
  const bits = bitsAt(frame, item);
  if (bits & Word.capital && bitsAt(frame, item - 1) & Word.word) return undefined;
  const left = bitsAt(frame, item - 1);
  if (left & (Word.determiner | Word.possessive | Word.genitive) && !(left & (Word.pronoun | Word.speaker)))
    return undefined;
  if (left & Word.preposition && frame.words[item - 1] !== 'to' && !(bits & Word.ing)) return undefined;
  if (bits & Word.base && !(bits & Word.past) && !agrees(frame, item)) return undefined;
  if (bits & Word.doubtful && !isBacked(frame, item) && !closesClause(frame, item)) return undefined;
  const loose = (bits & Word.plainVerb) !== 0;
  const inverted = bits & (Word.past | Word.present) ? readInverted(frame, item, loose) : undefined;
  if (inverted) return inverted;
  const verb = { ...verbGroup(frame, item), frame, item, earlier };
  if (isPassive(frame, verb.from, item) && !frame.words[item]?.startsWith('quote'))
    return readPassive(frame, item);
  const subject = isParticiple(frame, verb.from, item) ? clauseSubject(verb) : subjectOf(verb);
  if (!subject || !canSpeak(frame, subject, loose || hasOwner(frame, subject))) return undefined;
  if (!loose && !hasComplement(frame, item, subject)) return undefined;
  const quoted = frame.words[item]?.startsWith('quot') ? quotedOne(frame, item) : undefined;
  if (quoted) return makeCue(frame, { type: 'verb', from: verb.from, to: item, speaker: quoted });
  return makeCue(frame, { type: 'verb', from: verb.from, to: item, speaker: subject });
}

/** *Osei quoted Brandt: “…”*, *quoted Brandt as saying*: the words are Brandt’s. */
function quotedOne(frame: Frame, item: number): Phrase | undefined {
  const one = phraseAfter(frame, item + 1);
  if (!one || !isNamed(frame, one)) return undefined;
  return bitsAt(frame, one.to + 1) & Word.colon || frame.words[one.to + 1] === 'as' ? one : undefined;
}

/** *to help the one attacked*: a verb that only reports a stance needs something behind it, or a quotation in front. */
function hasComplement(frame: Frame, item: number, subject: Phrase): boolean {
  const behind = bitsAt(frame, item + 1);
  if (behind & (Word.word | Word.quote | Word.colon | Word.dash)) return true;
  if (behind & Word.comma && bitsAt(frame, item + 2) & Word.quote) return true;
  const first = Math.min(subject.from, item);
  return ((bitsAt(frame, first - 1) | bitsAt(frame, first - 2) | bitsAt(frame, item - 1)) & Word.quote) !== 0;
}

/** *“…,” he went on*, *she shot back: “…”*: a verb and its particle, with a quotation beside them. */
export function readPhrasal(frame: Frame, item: number, earlier: readonly Cue[]): Cue | undefined {
  if (!phrasals.get(frame.words[item] as string)?.includes(frame.words[item + 1] ?? '')) return undefined;
  const subject = subjectOf({ frame, from: item, item, earlier });
  if (!subject || !canSpeak(frame, subject, true)) return undefined;
  let before = subject.from - 1;
  if (bitsAt(frame, before) & Word.comma) before--;
  let behind = item + 2;
  while (bitsAt(frame, behind) & (Word.comma | Word.colon)) behind++;
  if (!((bitsAt(frame, before) | bitsAt(frame, behind)) & Word.quote)) return undefined;
  return { ...makeCue(frame, { type: 'verb', from: item, to: item + 1, speaker: subject }), plain: true };
}

/** *…, adding*, *by calling*: it shares the subject of its clause. *With one poster writing* has its own. */
function isParticiple(frame: Frame, from: number, item: number): boolean {
  if (!(bitsAt(frame, item) & Word.ing) || hasAuxiliary(frame, from, item)) return false;
  const left = bitsAt(frame, from - 1);
  return (
    (left & Word.word) === 0 ||
    (left & (Word.preposition | Word.conjunction | Word.subordinator | Word.adverb)) !== 0 ||
    isBehindGoal(frame, from)
  );
}

/** *sent troops into Elbonia claiming*: where something goes does not speak. */
function isBehindGoal(frame: Frame, from: number): boolean {
  const goal = phraseBefore(frame, from - 1);
  return goal !== undefined && goalPrepositions.has(frame.words[goal.from - 1] ?? '');
}

/** *the Charter’s fourth point*: a thing that belongs to somebody speaks for them. */
function hasOwner(frame: Frame, phrase: Phrase): boolean {
  if (bitsAt(frame, phrase.from) & Word.possessive) return true;
  for (let item = phrase.from; item <= phrase.to; item++)
    if (bitsAt(frame, item) & Word.genitive) return true;
  return false;
}

/** A bare form is a verb behind a plural, a pronoun, *to* or an auxiliary; else it is a noun: *a health issue*. */
function agrees(frame: Frame, item: number): boolean {
  let left = item - 1;
  while (bitsAt(frame, left) & Word.adverb) left--;
  const bits = bitsAt(frame, left);
  if (!(bits & Word.word)) return true;
  if (bits & (Word.pronoun | Word.auxiliary | Word.relative | Word.conjunction)) return true;
  const word = frame.words[left] as string;
  // *Osei and Brandt call*: two are a plural.
  if (frame.words[left - 1] === 'and' && bits & Word.capital && bitsAt(frame, left - 2) & Word.capital)
    return true;
  return word === 'to' || isPlural(word) || hasPluralHead(frame, left);
}

function isPlural(word: string): boolean {
  return word.endsWith('s') || pluralNouns.has(word) || pluralQuantifiers.has(word);
}

/** *Officials in Lisbon call*, *critics on the left call*: the plural stands before the preposition. */
function hasPluralHead(frame: Frame, end: number): boolean {
  const phrase = phraseBefore(frame, end);
  if (!phrase) return false;
  if (isPlural(frame.words[headOf(frame, phrase)] as string)) return true;
  if (!(bitsAt(frame, phrase.from - 1) & Word.preposition)) return false;
  const outer = phraseBefore(frame, phrase.from - 2);
  return outer !== undefined && isPlural(frame.words[headOf(frame, outer)] as string);
}

/** *“…,” the letter reads.*: nothing but the subject stands between the quotation and the verb. */
function closesClause(frame: Frame, item: number): boolean {
  if (bitsAt(frame, item + 1) & Word.word) return false;
  const subject = phraseBefore(frame, item - 1);
  if (!subject) return false;
  const before = bitsAt(frame, subject.from - 1) & Word.comma ? subject.from - 2 : subject.from - 1;
  return (bitsAt(frame, before) & Word.quote) !== 0;
}

/** A form that may be a noun counts as a verb when a quotation, *that* or a colon follows, or a pronoun or name comes first. */
function isBacked(frame: Frame, item: number): boolean {
  const bits = bitsAt(frame, item);
  const behind = bitsAt(frame, item + 1);
  const introduces = (behind & (Word.quote | Word.colon)) !== 0 || frame.words[item + 1] === 'that';
  // *a blog post “…”*: the bare form is a verb behind a pronoun or an auxiliary only.
  if (bits & Word.base && !(bits & Word.past)) {
    const left = bitsAt(frame, item - 1);
    const finite = (left & (Word.pronoun | Word.auxiliary)) !== 0 || frame.words[item - 1] === 'to';
    return finite && (introduces || (bits & Word.plainVerb) !== 0);
  }
  if (frame.words[item + 1] === 'it' || introduces) return true;
  if (bits & Word.namingVerb && bits & Word.present && namesAs(frame, item)) return true;
  if (behind & Word.comma && bitsAt(frame, item + 2) & Word.quote) return true;
  const left = bitsAt(frame, item - 1);
  if (left & Word.quote || (left & Word.comma && bitsAt(frame, item - 2) & Word.quote)) return true;
  if (left & (Word.pronoun | Word.auxiliary | Word.relative)) return true;
  return (left & Word.capital) !== 0 && !(left & (Word.determiner | Word.preposition | Word.possessive));
}

/** *names the plan as “…”*: a few words behind the form, *as* and a quotation. */
function namesAs(frame: Frame, item: number): boolean {
  for (let at = item + 2; at < item + 8 && frame.sentence[at] === frame.sentence[item]; at++)
    if (frame.words[at] === 'as' && bitsAt(frame, at + 1) & Word.quote) return true;
  return false;
}

/** The verb with its auxiliaries and adverbs: *has also said*, *went on to say*. */
function verbGroup(frame: Frame, item: number): Phrase {
  let from = item;
  const isPart = (at: number): boolean =>
    (bitsAt(frame, at) & (Word.auxiliary | Word.adverb)) !== 0 && !(bitsAt(frame, at) & Word.pronoun);
  // *has long said*
  if (frame.words[from - 1] === 'long' && isPart(from - 2)) from--;
  while (from > 0 && isPart(from - 1)) from--;
  return { from, to: item };
}

function hasAuxiliary(frame: Frame, from: number, item: number): boolean {
  for (let k = from; k < item; k++) if (bitsAt(frame, k) & Word.auxiliary) return true;
  return false;
}

function isPassive(frame: Frame, from: number, item: number): boolean {
  if (!(bitsAt(frame, item) & Word.past)) return false;
  for (let k = from; k < item; k++) if (copulas.has(frame.words[k] as string)) return true;
  return false;
}

/** *was called “…” by critics*; *was quoted as saying* is read at *saying*. */
function readPassive(frame: Frame, item: number): Cue | undefined {
  const sentence = frame.sentence[item];
  for (let k = item + 1; k < frame.count && k < item + 12 && frame.sentence[k] === sentence; k++) {
    if (frame.words[k] !== 'by') continue;
    const agent = phraseAfter(frame, k + 1);
    return agent && canSpeak(frame, agent, false)
      ? makeCue(frame, { type: 'verb', from: item, to: item, speaker: agent })
      : undefined;
  }
  return undefined;
}

/** *“…,” said Kagan*, *…, writes the historian*: the verb right behind a quotation or a comma, its subject behind it. */
function readInverted(frame: Frame, item: number, loose: boolean): Cue | undefined {
  let before = item - 1;
  while (bitsAt(frame, before) & Word.adverb) before--;
  if (bitsAt(frame, before) & (Word.comma | Word.dash)) before--;
  const behindQuote = (bitsAt(frame, before) & Word.quote) !== 0;
  const behindComma =
    before < item - 1 && !behindQuote && loose && (bitsAt(frame, item) & Word.doubtful) === 0;
  const opening = item === 0 || frame.sentence[item] !== frame.sentence[item - 1];
  if (!behindQuote && !behindComma && !opening && frame.words[item - 1] !== 'as') return undefined;
  if (neverInverted.has(frame.words[item] as string)) return undefined;
  const subject = phraseAfter(frame, item + 1);
  const closed = before < item - 1 || (behindQuote && endsInMark(frame, before));
  if (!subject || !canSpeak(frame, subject, behindQuote && loose && closed)) return undefined;
  // *…, explained it to me*: behind a comma a pronoun is the object.
  if (!behindQuote && bitsAt(frame, subject.from) & Word.pronoun) return undefined;
  // *…, said officials in Brussels*: the clause ends with the speaker; *Macron, asked about NATO, called* does not.
  if (behindComma && bitsAt(frame, subject.to + 1) & Word.word && isFiniteVerb(frame, subject.to + 1))
    return undefined;
  return makeCue(frame, { type: 'verb', from: item, to: item, speaker: subject });
}

/** *“The pact is dead,” …*: not *the “Gull” posted the plan*. */
function endsInMark(frame: Frame, quotation: number): boolean {
  return /[,.!?…–—-]["”’'»›]*$/.test(frame.text.slice(frame.starts[quotation], frame.ends[quotation]));
}
