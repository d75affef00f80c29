import type { ProseRun } from '../model/prose-run.ts';
import type { QuotationKind } from '../model/quotation.ts';
import type { Span } from '../text/span.ts';
import { nameAtHead } from '../text/speaker-label.ts';
import { type Attribution, attribute } from './attribute.ts';
import type { Cue } from './cue.ts';
import { findCues } from './cues.ts';
import { type Frame, readFrame } from './frame.ts';
import { findIndirect, type Reported } from './indirect.ts';
import { backwardPronouns, personPronouns, Word } from './lexicon.ts';
import { findMarks, type MarkedSpan } from './marks.ts';
import { canSpeak, type Phrase } from './phrases.ts';
import { personBefore, sentenceSubject } from './subjects.ts';

/** A quotation as one run by itself shows it. Offsets are into the run's text. */
export interface Found extends Span {
  readonly kind: QuotationKind;
  readonly text: string;
  readonly inner: readonly Span[];
  readonly parts?: readonly Span[];
  readonly depth: number;
  /** With its run where that is another one: the signature of a block quote. */
  readonly speaker?: Span & { readonly away?: number };
  /** For a speaking pronoun: the person whom its own sentence is about. */
  readonly person?: Span;
  readonly cue?: string;
  readonly confidence: number;
  readonly why: string;
  /** A sentence of its own without a speaker: the one of the paragraph before may go on speaking. */
  readonly orphan: boolean;
  readonly open: boolean;
}

/** What a run tells by itself; kept as long as the run. */
export interface RunFindings {
  readonly quotations: readonly Found[];
  /** Every phrase that speaks, in order: what a pronoun may stand for. */
  readonly speakers: readonly Span[];
  /** The last one who spoke, for the paragraph that follows. */
  readonly last?: Span;
  /** The run ends with a colon or a comma: what follows is said by its last speaker. */
  readonly leadsIn: boolean;
  /** A quotation’s opening mark without a closing one. */
  readonly unclosed?: string;
}

/**
 * Finds the quotations of one run, with those speakers that the run itself names.
 *
 * @param goesOn whether the next run opens with the mark that this one leaves unclosed
 */
export function findInRun(run: ProseRun, goesOn = false): RunFindings {
  const { text } = run;
  const { pairs: marks, unclosed } = findMarks(text, goesOn);
  const outer = marks.filter((mark) => mark.depth === 0);
  const frame = readFrame(text, outer);
  const cues = findCues(frame);
  const attributions = attribute(frame, outer, cues);
  const found = describe(frame, outer, attributions);
  if (marks.length > outer.length) found.push(...describeNested(text, marks));
  if (run.place.kind === 'paragraph')
    for (const reported of findIndirect(frame, cues)) found.push(toReported(frame, reported));
  found.sort((a, b) => a.start - b.start);
  const named = nameAtHead(text);
  const turn = named === undefined ? found : found.map((one) => asTurnOf(named, text, one));
  const speakers = speakersOf(frame, cues);
  const tail = text.trimEnd();
  // A noun (*Google’s response*) tells whose words they are, not who goes on speaking.
  const voices = cues.filter((cue) => cue.type !== 'noun');
  const leadsIn = /[:;,]$/.test(tail) || isCutOff(run, tail);
  const last =
    (leadsIn && introducer(frame, voices)) ||
    lastSpeaker(found, voices.length > 0 ? speakersOf(frame, voices) : speakers);
  return {
    quotations: turn,
    speakers,
    ...(last && { last }),
    leadsIn,
    ...(unclosed && { unclosed }),
  };
}

/** *Ada Brandt: I said that …*: in a turn *I* am the one whose name stands at its head. */
function asTurnOf(named: string, text: string, found: Found): Found {
  const { speaker } = found;
  if (!speaker || speaker.away !== undefined || text.slice(speaker.start, speaker.end) !== 'I') return found;
  const start = text.indexOf(named);
  return { ...found, person: { start, end: start + named.length } };
}

/** A paragraph that ends within its sentence goes on in the block quote behind it. */
function isCutOff({ place }: ProseRun, tail: string): boolean {
  return place.kind === 'paragraph' && place.list === 0 && place.quote === 0 && /[\p{L}\p{N}]$/u.test(tail);
}

/** *The treaty obliges each party to help*: without a verb of saying, the subject of the sentence that leads in. */
function introducer(frame: Frame, voices: readonly Cue[]): Span | undefined {
  const end = frame.count - 1;
  if (end < 0 || voices.some((cue) => cue.sentence === frame.sentence[end])) return undefined;
  const subject = sentenceSubject(frame, end);
  return subject && canSpeak(frame, subject, false) ? spanOf(frame, subject) : undefined;
}

function lastSpeaker(found: readonly Found[], speakers: readonly Span[]): Span | undefined {
  const quoted = found.filter((one) => one.speaker).at(-1)?.speaker;
  const cued = speakers.at(-1);
  return quoted && cued ? (cued.start > quoted.start ? cued : quoted) : (quoted ?? cued);
}

function speakersOf(frame: Frame, cues: readonly Cue[]): readonly Span[] {
  const spans: Span[] = [];
  for (const cue of cues) {
    // *his assessment*: whose it is was said before.
    if (cue.type === 'noun' && (frame.bits[cue.speaker.from] as number) & Word.possessive) continue;
    const span = spanOf(frame, cue.speaker);
    if (spans.at(-1)?.start !== span.start) spans.push(span);
  }
  return spans.sort((a, b) => a.start - b.start);
}

export function spanOf(frame: Frame, phrase: Phrase): Span {
  return { start: frame.starts[phrase.from] as number, end: frame.ends[phrase.to] as number };
}

const why: Readonly<Record<Attribution['sieve'], string>> = {
  beside: 'verb of saying right before the quotation',
  behind: 'verb of saying right behind the quotation',
  before: 'nearest cue before it in its sentence',
  after: 'cue behind it in its sentence',
  carried: 'speaker carried over from the sentence before',
  subject: 'subject of the sentence',
  none: 'no words of saying near it',
  term: 'marks around a term',
};
const confidence: Readonly<Record<Attribution['sieve'], number>> = {
  beside: 0.95,
  behind: 0.95,
  before: 0.75,
  after: 0.6,
  carried: 0.6,
  subject: 0.35,
  none: 0.5,
  term: 0.8,
};

/** A pair of quotation marks, and who is said to speak between them. */
interface Attributed {
  readonly mark: MarkedSpan;
  readonly attribution: Attribution;
}

const unattributed: Attribution = { sieve: 'none', alone: false };

function describe(frame: Frame, outer: readonly MarkedSpan[], attributions: readonly Attribution[]): Found[] {
  const all = outer.map((mark, index) => ({ mark, attribution: attributions[index] ?? unattributed }));
  const found: Found[] = [];
  for (let index = 0; index < all.length; index++) {
    const first = all[index] as Attributed;
    const second = all[index + 1];
    if (second && interrupts(frame, first, second)) {
      const whole = joined(frame.text, first.mark, second.mark);
      const kind = kindOf(whole.text, { ...first.attribution, alone: false });
      found.push({ ...toFound(frame, first), ...whole, kind });
      index++;
    } else found.push(toFound(frame, first));
  }
  return found;
}

function toReported(frame: Frame, reported: Reported): Found {
  const pieces = reported.parts ?? [{ start: reported.start, end: reported.end }];
  return {
    start: reported.start,
    end: reported.end,
    kind: 'indirect',
    text: pieces.map(({ start, end }) => frame.text.slice(start, end)).join(' '),
    inner: pieces,
    ...(reported.parts && { parts: reported.parts }),
    depth: 0,
    speaker: spanOf(frame, reported.speaker),
    cue: frame.text.slice(frame.starts[reported.cue.from], frame.ends[reported.cue.to]),
    confidence: 0.7,
    why: 'reported speech',
    orphan: false,
    open: false,
  };
}

/** *“A,” writes X, “B.”*: one quotation, its attribution put in the middle. */
function interrupts(frame: Frame, { mark: first, attribution }: Attributed, next: Attributed): boolean {
  const { sieve, cue } = attribution;
  if (sieve !== 'behind' || !cue || cue !== next.attribution.cue) return false;
  const { start, innerStart } = next.mark;
  const between = frame.text.slice(frame.ends[cue.reach.to], start);
  const lower = /^\W*\p{Ll}/u.test(frame.text.slice(innerStart, innerStart + 4));
  return (
    // Where, when, to whom and by what office may stand there as well: *said Brandt, the minister, in June 1931,*.
    /^(?:[\s,–—-]*|[^.:;!?()]{1,80}),\s*$/.test(between) &&
    (lower || /[,–—-]\W*$/.test(frame.text.slice(first.start, first.end)))
  );
}

function joined(
  text: string,
  first: MarkedSpan,
  second: MarkedSpan,
): Pick<Found, 'end' | 'text' | 'inner' | 'parts'> {
  return {
    end: second.end,
    text: `${text.slice(first.innerStart, first.innerEnd)} ${text.slice(second.innerStart, second.innerEnd)}`,
    inner: [innerOf(first), innerOf(second)],
    parts: [
      { start: first.start, end: first.end },
      { start: second.start, end: second.end },
    ],
  };
}

function innerOf({ innerStart, innerEnd }: MarkedSpan): Span {
  return { start: innerStart, end: innerEnd };
}

/** *“OSEI: The pact will hold.”*: a name in capitals and a colon, as transcripts have it. */
const transcriptLabel = /^(\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+){0,2}):\s/u;

function toFound(frame: Frame, { mark: quotation, attribution }: Attributed): Found {
  const { cue, sieve } = attribution;
  const text = frame.text.slice(quotation.innerStart, quotation.innerEnd);
  const label = transcriptLabel.exec(text)?.[1];
  const speaker = label
    ? { start: quotation.innerStart, end: quotation.innerStart + label.length }
    : attribution.speaker && spanOf(frame, attribution.speaker);
  const person =
    attribution.speaker && speaker && isPersonal(frame.text, speaker)
      ? personBefore(frame, attribution.speaker.from)
      : undefined;
  return {
    start: quotation.start,
    end: quotation.end,
    kind: kindOf(text, attribution),
    text,
    inner: [innerOf(quotation)],
    depth: quotation.depth,
    ...(speaker && { speaker }),
    ...(person && { person: spanOf(frame, person) }),
    ...(cue &&
      !label &&
      cue.type !== 'colon' && { cue: frame.text.slice(frame.starts[cue.from], frame.ends[cue.to]) }),
    confidence: label ? confidence.beside : confidence[sieve],
    why: label ? 'label of a transcript' : why[sieve],
    orphan: !label && sieve === 'none' && attribution.alone,
    open: quotation.open,
  };
}

function kindOf(text: string, { sieve, alone, cue }: Attribution): QuotationKind {
  const words = text.trim().split(/\s+/).length;
  if (sieve === 'term') return 'scare';
  const capital = /^\P{L}*\p{Lu}/u.test(text);
  if (sieve === 'none') return alone && words > 3 ? 'direct' : words > 5 ? 'fragment' : 'scare';
  if (alone || (capital && words > 3)) return 'direct';
  return sieve === 'behind' && !cue?.naming && words > 3 ? 'direct' : 'fragment';
}

/** A quotation inside another has a speaker only when the words around it, inside the outer one, name one. */
function describeNested(text: string, marks: readonly MarkedSpan[]): Found[] {
  const inside = new Map<MarkedSpan, MarkedSpan[]>();
  const around: MarkedSpan[] = [];
  for (const mark of marks) {
    around.length = mark.depth;
    const outer = around.at(-1);
    const siblings = outer && inside.get(outer);
    if (siblings) siblings.push(mark);
    else if (outer) inside.set(outer, [mark]);
    around.push(mark);
  }
  return [...inside].flatMap(([outer, nested]) => {
    const frame = readFrame(text, nested, innerOf(outer));
    const attributions = attribute(frame, nested, findCues(frame));
    return nested.map((mark, index) => ({
      ...toFound(frame, { mark, attribution: attributions[index] as Attribution }),
      orphan: false,
    }));
  });
}

function isPersonal(text: string, span: Span): boolean {
  return personPronouns.has(text.slice(span.start, span.end).toLowerCase());
}

/** Whether a span is a pronoun: *he*, *she*, *they*, *his*. */
export function isPronoun(text: string, span: Span): boolean {
  return backwardPronouns.has(text.slice(span.start, span.end).toLowerCase());
}
