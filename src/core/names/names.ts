import type { Lexicon } from '../lexicon/lexicon.ts';
import { remember } from '../lexicon/remember.ts';
import type { Entity } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { Severity } from '../model/problem.ts';
import type { Inline, ProseRun } from '../model/prose-run.ts';
import type { Span } from '../text/span.ts';
import type { Known } from './asked-cast.ts';
import { type CastState, keepCast } from './kept-cast.ts';
import { createRunReader } from './read-run.ts';
import { type RunNames, readRunNames } from './run-names.ts';
import type { SalienceState } from './salience.ts';

export interface NamesInput {
  readonly runs: readonly ProseRun[];
  /** The day for which names are read, ISO. */
  readonly asOf: string;
  /** Entity ids by the words the writer has pinned to them. */
  readonly pins: ReadonlyMap<string, string>;
  /** The entity a wikilink or link leads to. */
  linkTarget(inline: Inline): string | undefined;
}

/** Something about a name that a writer may want to look at. Offsets are into the run's text. */
export interface NameProblem extends Span {
  readonly run: number;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}

export interface NamesResult {
  /** For each run its mentions, sorted, not overlapping; offsets into the run's text. */
  readonly mentions: readonly (readonly Mention[])[];
  /** Whom the document itself makes known. */
  readonly introduced: readonly Entity[];
  readonly problems: readonly NameProblem[];
}

export interface NameReader {
  /** Reads all names of a document. What a run says by itself is kept for as long as the run lives. */
  read(input: NamesInput): NamesResult;
}

/** What was kept of a document when it was read last. */
interface Pass {
  readonly cast: CastState;
  readonly pins: ReadonlyMap<string, string>;
}

/** Makes a reader over one lexicon. */
export function createNameReader(lexicon: Lexicon): NameReader {
  const summaries = new WeakMap<ProseRun, RunNames>();
  const passes = new WeakMap<ProseRun, Pass>();
  // The lexicon lives no longer than its names stay the same.
  const remembering = { ...lexicon, entity: remember(lexicon.entity) };
  const reader = createRunReader(remembering);
  const summaryOf = (run: ProseRun): RunNames => {
    let summary = summaries.get(run);
    if (summary) return summary;
    summary = readRunNames(run, remembering);
    summaries.set(run, summary);
    return summary;
  };
  return {
    read(input) {
      const ends = [input.runs[0], input.runs.at(-1)].filter((run) => run !== undefined);
      // An edit leaves the first run or the last: by these the pass before is found.
      const before = ends.map((run) => passes.get(run)).find((pass) => pass !== undefined);
      const cast = keepCast(input.runs.map(summaryOf), remembering, before?.cast);
      const pins = before && isSameMap(before.pins, input.pins) ? before.pins : input.pins;
      for (const run of ends) passes.set(run, { cast, pins });
      const known: Known = { cast: cast.cast, late: new Map() };
      const problems: NameProblem[] = [];
      let salience: SalienceState = [];
      const mentions = input.runs.map((run, index) => {
        const read = reader.read({
          run,
          names: cast.runs[index] as RunNames,
          input: pins === input.pins ? input : { ...input, pins },
          known,
          salience,
        });
        for (const problem of read.problems) problems.push({ ...problem, run: index });
        salience = read.salience;
        return read.mentions;
      });
      return { mentions, introduced: [...cast.cast.introduced(), ...known.late.values()], problems };
    },
  };
}

function isSameMap(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  if (one.size !== other.size) return false;
  for (const [key, value] of one) if (other.get(key) !== value) return false;
  return true;
}
