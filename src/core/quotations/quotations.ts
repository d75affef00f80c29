import { genderOfTitle } from '../language/saying/titles.ts';
import type { Mention } from '../model/mention.ts';
import type { ProseRun } from '../model/prose-run.ts';
import type { Quotation } from '../model/quotation.ts';
import { blockQuotations } from './blocks.ts';
import { type Found, findInRun, isPronoun, type RunFindings } from './find.ts';
import { type Placed, type Settled, type State, settleOnce } from './settled.ts';
import { entityOf } from './speaker-entity.ts';

export interface QuotationsInput {
  readonly runs: readonly ProseRun[];
  /** Per run, from the names module; may be empty. */
  readonly mentions: readonly (readonly Mention[])[];
}

export interface QuotationReader {
  /** The quotations of each run, in order. */
  read(input: QuotationsInput): readonly (readonly Quotation[])[];
}

/**
 * Finds quotations and who speaks them. What a run shows by itself is kept as long as the run; who *he* is, and who
 * goes on speaking in the next paragraph, is one linear pass over the runs.
 */
export function createQuotationReader(): QuotationReader {
  const cache = new WeakMap<ProseRun, RunFindings>();
  const kept: Settled = new WeakMap();
  const findings = (run: ProseRun): RunFindings => {
    let known = cache.get(run);
    if (!known) {
      known = findInRun(run);
      cache.set(run, known);
    }
    return known;
  };
  return {
    read: (input) => link(input, input.runs.map(findings), kept),
  };
}

const none: readonly Quotation[] = [];

function link(
  input: QuotationsInput,
  findings: readonly RunFindings[],
  kept: Settled,
): readonly (readonly Quotation[])[] {
  let state: State = { last: undefined, named: undefined, leads: false, lastQuoted: false };
  const blocks = blockQuotations(input.runs);
  return input.runs.map((run, index) => {
    const own = findings[index] as RunFindings;
    const block = blocks.get(index);
    const all = block ?? own.quotations;
    const settleAll = () => all.map((found) => settle({ input, found, index, state, findings }));
    const quotations =
      all.length === 0 ? none : block ? settleAll() : settleOnce({ input, index, state, kept, settleAll });
    if (run.place.kind !== 'cell') state = advance(state, run, own, index, quotations);
    return quotations;
  });
}

interface Settling {
  readonly input: QuotationsInput;
  readonly found: Found;
  readonly index: number;
  readonly state: State;
  readonly findings: readonly RunFindings[];
}

/** Gives a found quotation its entity, its pronoun's name, and the speaker of the paragraph before where it has none. */
function settle({ input, found, index, state, findings }: Settling): Quotation {
  let speaker: Placed | undefined = found.speaker && { run: index, ...found.speaker };
  let { why, confidence, kind } = found;
  if (!speaker && found.orphan && state.last && (state.leads || state.lastQuoted)) {
    speaker = state.last;
    why = state.leads ? 'the paragraph before leads in' : 'speaker of the paragraph before';
    confidence = 0.55;
    if (kind === 'scare') kind = 'direct';
  }
  const antecedent = speaker && pronounName(input.runs, findings, speaker, state);
  const named = antecedent ?? speaker;
  const entity =
    (speaker && entityOf(input.runs[speaker.run]?.text ?? '', input.mentions[speaker.run] ?? [], speaker)) ??
    (named && entityOf(input.runs[named.run]?.text ?? '', input.mentions[named.run] ?? [], named)) ??
    null;
  return {
    start: found.start,
    end: found.end,
    kind,
    text: found.text,
    inner: found.inner,
    speaker: entity,
    ...(speaker && { speakerSpan: speaker }),
    ...(antecedent && { antecedent }),
    ...(found.parts && { parts: found.parts }),
    ...(found.depth > 0 && { nested: found.depth }),
    ...(found.cue && { cue: found.cue }),
    confidence,
    why,
  };
}

/** The name a speaking pronoun stands for: the last named speaker before it. */
function pronounName(
  runs: readonly ProseRun[],
  findings: readonly RunFindings[],
  speaker: Placed,
  state: State,
): Placed | undefined {
  const text = runs[speaker.run]?.text ?? '';
  if (!isPronoun(text, speaker)) return undefined;
  const pronoun = text.slice(speaker.start, speaker.end).toLowerCase();
  const here = findings[speaker.run]?.speakers.findLast(
    (span) =>
      span.end <= speaker.start &&
      !isPronoun(text, span) &&
      agrees(pronoun, text.slice(span.start, span.end)),
  );
  return here ? { ...here, run: speaker.run } : state.named;
}

const genders: Readonly<Record<string, 'he' | 'she'>> = { he: 'he', his: 'he', she: 'she', her: 'she' };

/** *Mrs. Osei* is no *he*; a name without such a title may be either. */
function agrees(pronoun: string, name: string): boolean {
  const asked = genders[pronoun];
  const known = genderOfTitle[/^(?:the\s+)?(\p{L}+)/iu.exec(name)?.[1]?.toLowerCase() ?? ''];
  return asked === undefined || known === undefined || asked === known;
}

/** Who has spoken where the run ends. */
function advance(
  state: State,
  run: ProseRun,
  own: RunFindings,
  index: number,
  quotations: readonly Quotation[],
): State {
  const named = own.speakers.findLast((span) => !isPronoun(run.text, span));
  const spoken = quotations.findLast((quotation) => quotation.speakerSpan && !quotation.nested);
  const last = own.last ? { ...own.last, run: index } : spoken?.speakerSpan;
  return {
    last: last ?? (run.text.trim().length > 0 ? undefined : state.last),
    named: named ? { ...named, run: index } : state.named,
    leads: own.leadsIn || (own.quotations.at(-1)?.open ?? false),
    lastQuoted: spoken !== undefined,
  };
}
