import { genderOfTitle } from '../language/saying/titles.ts';
import { genderOfPronoun } from '../language/saying/words.ts';
import type { Mention } from '../model/mention.ts';
import type { ProseRun } from '../model/prose-run.ts';
import type { Beside, Quotation } from '../model/quotation.ts';
import type { ChangedPart } from '../text/changed-part.ts';
import { changedItems, type EditedList, editedList, type Items, replacedItems } from '../text/edited-list.ts';
import { createKeepsakes } from '../text/keepsakes.ts';
import { blockQuotation, isQuoted } from './blocks.ts';
import { type Found, findInRun, isPronoun, type RunFindings } from './find.ts';
import { isSameState, nobody, type Settled, type State, settleOnce } from './settled.ts';
import { entityOf } from './speaker-entity.ts';
import { sortOf } from './speaker-sort.ts';
import { isWhole, turnOf } from './turns.ts';

export interface QuotationsInput {
  readonly runs: Items<ProseRun>;
  /** Per run, from the names module; may be empty. */
  readonly mentions: Items<readonly Mention[]>;
}

export interface QuotationReader {
  /** The quotations of each run, in order. */
  read(input: QuotationsInput): EditedList<readonly Quotation[]>;
  /** Does the part of the work that a run needs nobody else for, so that a host may read a long document in steps. */
  prepare(runs: Items<ProseRun>, index: number): void;
}

/**
 * Finds quotations and who speaks them. What a run shows by itself is kept as long as the run; who *he* is, and who
 * goes on speaking in the next paragraph, is one linear pass over the runs.
 */
export function createQuotationReader(): QuotationReader {
  const memory: Memory = {
    findings: createFindings(),
    kept: createKeepsakes(Symbol('quotations of a run')),
  };
  const passes = createKeepsakes<ProseRun, Pass>(Symbol('quotations of a document'));
  return {
    read(input) {
      const { runs } = input;
      const ends = [runs.at(0), runs.at(Math.max(0, runs.length - 1))].filter((run) => run !== undefined);
      const before = ends.map((run) => passes.get(run)).find((pass) => pass !== undefined);
      const pass = link(input, memory, before);
      for (const run of ends) passes.set(run, pass);
      return pass.quotations;
    },
    prepare: (runs, index) => void memory.findings(runs, index),
  };
}

/** What the run at an index shows by itself, read once; and whether its last quotation goes on in the next. */
type Findings = (runs: Items<ProseRun>, index: number) => RunFindings;

function createFindings(): Findings {
  const closed = createKeepsakes<ProseRun, RunFindings>(Symbol('quotations that end'));
  const open = createKeepsakes<ProseRun, RunFindings>(Symbol('quotations that go on'));
  return (runs, index) => {
    const run = runs.at(index) as ProseRun;
    const found = closed.get(run) ?? findInRun(run);
    closed.set(run, found);
    if (!goesOn(found.unclosed, runs.at(index + 1))) return found;
    const longer = open.get(run) ?? findInRun(run, true);
    open.set(run, longer);
    return longer;
  };
}

/** Marks that stand for each other: a quotation that opens with the one may go on with the other. */
const doubles = /["“”„‟]/;

/** A quotation of several paragraphs has its opening mark at the head of each (Chicago Manual of Style, 13.32). */
function goesOn(unclosed: string | undefined, next: ProseRun | undefined): boolean {
  const head = next?.text[0];
  if (!unclosed || !head || next.place.kind !== 'paragraph' || isQuoted(next)) return false;
  return head === unclosed || (doubles.test(head) && doubles.test(unclosed));
}

const none: readonly Quotation[] = [];

/** What was found in one state of a document, and who had spoken where each run begins and where the last one ends. */
interface Pass {
  readonly input: QuotationsInput;
  readonly states: EditedList<State>;
  readonly quotations: EditedList<readonly Quotation[]>;
}

const nothingRead: Omit<Pass, 'input'> = { states: editedList([nobody]), quotations: editedList([]) };

/** What is kept of single runs from one state of a document to the next. */
interface Memory {
  readonly findings: Findings;
  readonly kept: Settled;
}

/** Goes from the first run that has changed to where all is as it was before. */
function link(input: QuotationsInput, memory: Memory, before: Pass | undefined): Pass {
  const { runs } = input;
  const { findings } = memory;
  const part = before
    ? changedRuns(before.input, input, findings)
    : { from: 0, oldEnd: 0, newEnd: runs.length };
  const earlier = before ?? nothingRead;
  const { from } = part;
  const shift = part.newEnd - part.oldEnd;
  const states: State[] = [];
  const all: (readonly Quotation[])[] = [];
  const upTo = (oldEnd: number): Pass => ({
    input,
    states: replacedItems(earlier.states, { from, oldEnd }, states),
    quotations: replacedItems(
      earlier.quotations,
      { from, oldEnd: Math.min(oldEnd, earlier.quotations.length) },
      all,
    ),
  });
  const blockAt = blockQuotations(runs);
  let state = earlier.states.at(from) ?? nobody;
  for (let index = from; index < runs.length; index++) {
    const old = index >= part.newEnd ? earlier.states.at(index - shift) : undefined;
    if (old && isSameState(old, state) && !isSpokenFrom(part, index, state)) return upTo(index - shift);
    const run = runs.at(index) as ProseRun;
    const own = findings(runs, index);
    const quotations = settledAt({ input, index, state, block: blockAt(index), own, memory });
    states.push(state);
    all.push(quotations);
    if (run.place.kind !== 'cell') state = advance(input, state, { run, index, own, quotations });
    else state = oneFurther(state);
  }
  states.push(state);
  return upTo(earlier.states.length);
}

/** The block quotations of a document: what each of its runs gives, asked for in the order of the text. */
function blockQuotations(runs: Items<ProseRun>): (index: number) => readonly Found[] | undefined {
  const blocks = new Map<number, readonly Found[]>();
  return (index) => {
    if (!blocks.has(index) && isQuoted(runs.at(index) as ProseRun))
      for (const [at, found] of blockQuotation(runs, index)) blocks.set(at, found);
    return blocks.get(index);
  };
}

interface RunToSettle {
  readonly input: QuotationsInput;
  readonly index: number;
  readonly state: State;
  /** What a block quotation that the run is part of gives. */
  readonly block: readonly Found[] | undefined;
  readonly own: RunFindings;
  readonly memory: Memory;
}

function settledAt({ input, index, state, block, own, memory }: RunToSettle): readonly Quotation[] {
  const { findings, kept } = memory;
  const found = block ?? own.quotations;
  if (found.length === 0) return none;
  const settleAll = () => found.map((one) => settle({ input, found: one, index, state, findings }));
  return block ? settleAll() : settleOnce({ input, index, state, kept, found, settleAll });
}

/** Whether where a run begins somebody speaks on whose run or its mentions have changed, or is no longer as far away. */
function isSpokenFrom({ from, oldEnd, newEnd }: ChangedPart, index: number, state: State): boolean {
  const { last, named, other } = state;
  const first = newEnd === oldEnd ? from : 0;
  return [last, named, other].some(
    (at) => at !== undefined && index + at.away >= first && index + at.away < newEnd,
  );
}

/** The runs that are others now or have other mentions, with the block quotations and open ones that they are part of. */
function changedRuns(before: QuotationsInput, after: QuotationsInput, findings: Findings): ChangedPart {
  const one = changedItems(before.runs, after.runs);
  const other = after.mentions.length === 0 ? one : changedItems(before.mentions, after.mentions);
  let from = Math.min(one.from, other.from);
  let behind = after.runs.length - Math.max(one.newEnd, other.newEnd);
  const { runs } = after;
  // A mark that is left open is a quotation or none by what the next run begins with.
  if (from > 0 && findings(runs, from - 1).unclosed) from--;
  while (from > 0 && isQuoted(runs.at(from - 1) as ProseRun)) from--;
  while (behind > 0 && isQuoted(runs.at(runs.length - behind) as ProseRun)) behind--;
  return { from, oldEnd: before.runs.length - behind, newEnd: runs.length - behind };
}

interface Settling {
  readonly input: QuotationsInput;
  readonly found: Found;
  readonly index: number;
  readonly state: State;
  readonly findings: Findings;
}

/** Gives a found quotation its entity, its pronoun's name, and the speaker of the paragraph before where it has none. */
function settle({ input, found, index, state, findings }: Settling): Quotation {
  let speaker: Beside | undefined = found.speaker && { away: 0, ...found.speaker };
  let { why, confidence, kind } = found;
  if (!speaker && found.orphan && state.last && (state.leads || state.lastQuoted)) {
    const answers = !state.leads && isWhole(input.runs.at(index), found) ? state.other : undefined;
    speaker = answers ?? state.last;
    why = state.leads ? 'the paragraph before leads in' : 'speaker of the paragraph before';
    if (answers) why = 'two speak in turn';
    confidence = 0.55;
    if (kind === 'scare') kind = 'direct';
  }
  const person = speaker && found.person && { ...found.person, away: 0 };
  const antecedent = person ?? (speaker && pronounName({ input, findings, index, state }, speaker));
  const named = antecedent ?? speaker;
  const entity =
    (person && entityAt(input, index, person)) ??
    (speaker && entityAt(input, index, speaker)) ??
    (named && entityAt(input, index, named)) ??
    null;
  const sort =
    named && entity === null
      ? sortOf((input.runs.at(index + named.away)?.text ?? '').slice(named.start, named.end))
      : undefined;
  return {
    start: found.start,
    end: found.end,
    kind,
    text: found.text,
    inner: found.inner,
    speaker: entity,
    ...(speaker && { speakerSpan: speaker }),
    ...(sort && { speakerSort: sort }),
    ...(antecedent && { antecedent }),
    ...(found.parts && { parts: found.parts }),
    ...(found.depth > 0 && { nested: found.depth }),
    ...(found.cue && { cue: found.cue }),
    confidence,
    why,
  };
}

function entityAt({ runs, mentions }: QuotationsInput, index: number, at: Beside): string | null | undefined {
  const run = index + at.away;
  return entityOf(runs.at(run)?.text ?? '', mentions.at(run) ?? [], at);
}

/** The name a speaking pronoun stands for: the last named speaker before it. */
function pronounName(
  { input: { runs }, findings, index, state }: Omit<Settling, 'found'>,
  speaker: Beside,
): Beside | undefined {
  const at = index + speaker.away;
  const run = runs.at(at);
  const text = run?.text ?? '';
  if (!run || !isPronoun(text, speaker)) return undefined;
  const pronoun = text.slice(speaker.start, speaker.end).toLowerCase();
  const here = findings(runs, at).speakers.findLast(
    (span) =>
      span.end <= speaker.start &&
      !isPronoun(text, span) &&
      agrees(pronoun, text.slice(span.start, span.end)),
  );
  // *It* and *they* do not reach back to another paragraph: whoever speaks there is mostly one person.
  const far = genderOfPronoun[pronoun] ? state.named : undefined;
  return here ? { ...here, away: speaker.away } : far;
}

/** *Mrs. Osei* is no *he*; a name without such a title may be either. */
function agrees(pronoun: string, name: string): boolean {
  const asked = genderOfPronoun[pronoun];
  const known = genderOfTitle[/^(?:the\s+)?(\p{L}+)/iu.exec(name)?.[1]?.toLowerCase() ?? ''];
  return asked === undefined || known === undefined || asked === known;
}

/** A run whose quotations are settled. */
interface ReadRun {
  readonly run: ProseRun;
  readonly index: number;
  readonly own: RunFindings;
  readonly quotations: readonly Quotation[];
}

/** Who has spoken where the run ends. */
function advance({ runs }: QuotationsInput, state: State, { run, index, own, quotations }: ReadRun): State {
  const named = own.speakers.findLast((span) => !isPronoun(run.text, span));
  const spoken = quotations.findLast((quotation) => quotation.speakerSpan && !quotation.nested);
  const last = own.last ? { ...own.last, away: 0 } : spoken?.speakerSpan;
  return oneFurther({
    ...turnOf(state, { runs, index, quotations, last }),
    last: last ?? (run.text.trim().length > 0 ? undefined : state.last),
    named: named ? { ...named, away: 0 } : state.named,
    leads: own.leadsIn || (own.quotations.at(-1)?.open ?? false),
    lastQuoted: spoken !== undefined,
  });
}

/** The same where the next run begins: all who spoke are one run further away. */
function oneFurther(state: State): State {
  const { last, named, other } = state;
  if (!last && !named && !other) return state;
  return {
    ...state,
    last: last && { ...last, away: last.away - 1 },
    named: named && { ...named, away: named.away - 1 },
    other: other && { ...other, away: other.away - 1 },
  };
}
