import { type Cue, makeCue } from './cue.ts';
import { bitsAt, type Frame } from './frame.ts';
import { anyVerb, Word } from './lexicon.ts';
import { canSpeak, isNamed, type Phrase, phraseAfter, phraseBefore } from './phrases.ts';
import { readPhrasal, readVerb } from './verb-cues.ts';

/** All cues of a frame, from left to right. */
export function findCues(frame: Frame): readonly Cue[] {
  const cues: Cue[] = [];
  for (let item = 0; item < frame.count; item++) {
    const bits = frame.bits[item] as number;
    if (bits & Word.colon) {
      const named = readColon(frame, item);
      if (named) cues.push(named);
    }
    if (!(bits & Word.word)) continue;
    const cue =
      (bits & Word.opener && (readFixed(frame, item) || readPhrasal(frame, item, cues))) ||
      (bits & anyVerb && readVerb(frame, item, cues)) ||
      (bits & Word.nounOfSaying && readNoun(frame, item));
    if (cue) cues.push(cue);
  }
  return cues;
}

/** *Macron’s claim that*, *his description of NATO as*, *a statement by the ministry*. */
function readNoun(frame: Frame, item: number): Cue | undefined {
  let left = item - 1;
  while (
    left >= 0 &&
    item - left < 4 &&
    bitsAt(frame, left) & Word.word &&
    !(bitsAt(frame, left) & (Word.possessive | Word.determiner | Word.preposition | Word.genitive))
  )
    left--;
  const bits = bitsAt(frame, left);
  if (bits & Word.genitive) {
    const owner = phraseBefore(frame, left - 1);
    return owner && canSpeak(frame, owner, false)
      ? makeCue(frame, { type: 'noun', from: item, to: item, speaker: owner })
      : undefined;
  }
  if (bits & Word.possessive)
    return makeCue(frame, { type: 'noun', from: item, to: item, speaker: { from: left, to: left } });
  const link = frame.words[item + 1];
  if (link === 'by' || link === 'from' || link === 'of') {
    const author = phraseAfter(frame, item + 2);
    if (author && canSpeak(frame, author, false) && link !== 'of')
      return makeCue(frame, { type: 'noun', from: item, to: item + 1, speaker: author });
    if (
      author &&
      link === 'of' &&
      (frame.words[item] as string).startsWith('word') &&
      canSpeak(frame, author, false)
    )
      return makeCue(frame, { type: 'words', from: item, to: item + 1, speaker: author });
  }
  return undefined;
}

/** *according to X*, *per X*, *a saying attributed to X*. */
function readFixed(frame: Frame, item: number): Cue | undefined {
  const next = frame.words[item + 1];
  switch (frame.words[item]) {
    case 'according':
      return next === 'to'
        ? readSource(frame, { type: 'according', from: item, to: item + 1 }, anybody)
        : undefined;
    case 'attributed':
    case 'ascribed':
    case 'credited':
      return next === 'to'
        ? readSource(frame, { type: 'noun', from: item, to: item + 1 }, isNamed)
        : undefined;
    case 'per':
      return bitsAt(frame, item - 1) & (Word.comma | Word.quote)
        ? readSource(frame, { type: 'according', from: item, to: item }, isSpeaker)
        : undefined;
    case 'quote':
      return frame.words[item - 1] === 'to' ? readAtHead(frame, item) : undefined;
    case 'for':
    case 'to':
      return item === 0 || frame.sentence[item] !== frame.sentence[item - 1]
        ? readAtHead(frame, item)
        : undefined;
  }
  return undefined;
}

const anybody = (): boolean => true;
const isSpeaker = (frame: Frame, source: Phrase): boolean => canSpeak(frame, source, true);
/** *For Osei, the pact is …*: whose view it is stands at the head. */
const isNameAtHead = (frame: Frame, source: Phrase): boolean =>
  isNamed(frame, source) && (bitsAt(frame, source.to + 1) & Word.comma) !== 0;

function readAtHead(frame: Frame, item: number): Cue | undefined {
  return readSource(frame, { type: 'according', from: item, to: item }, isNameAtHead);
}

/** The cue with the phrase behind it for its speaker, if that may be one. */
function readSource(
  frame: Frame,
  cue: Pick<Cue, 'type' | 'from' | 'to'>,
  may: (frame: Frame, source: Phrase) => boolean,
): Cue | undefined {
  const source = phraseAfter(frame, cue.to + 1);
  return source && may(frame, source) ? makeCue(frame, { ...cue, speaker: source }) : undefined;
}

/** *Kagan: …* at the head of a sentence: a transcript or a headline. */
function readColon(frame: Frame, item: number): Cue | undefined {
  const phrase = phraseBefore(frame, item - 1);
  if (!phrase || !isNamed(frame, phrase)) return undefined;
  if (phrase.from > 0 && frame.sentence[phrase.from - 1] === frame.sentence[item]) return undefined;
  return makeCue(frame, { type: 'colon', from: item, to: item, speaker: phrase });
}
