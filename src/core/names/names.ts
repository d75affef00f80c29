import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Entity } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { Severity } from '../model/problem.ts';
import type { Inline, ProseRun } from '../model/prose-run.ts';
import type { Span } from '../text/span.ts';
import { createAllianceFinder, findAlliances } from './alliances.ts';
import { gatherCast } from './cast.ts';
import { createOffices } from './offices.ts';
import { type Resolved, resolveRun } from './resolve.ts';
import { type RunNames, readRunNames } from './run-names.ts';
import { createDiscourse } from './take-up.ts';

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

/** The mentions in order; an alliance named by its parties takes their place. */
function withBonds(resolved: readonly Resolved[], bonds: readonly Mention[]): readonly Mention[] {
  const mentions = resolved.map(({ mention }) => mention);
  if (bonds.length === 0) return mentions;
  const left = mentions.filter(
    ({ start, end }) => !bonds.some((bond) => bond.start < end && start < bond.end),
  );
  return [...left, ...bonds].toSorted((a, b) => a.start - b.start);
}

/** Makes a reader over one lexicon. */
export function createNameReader(lexicon: Lexicon): NameReader {
  const finder = createAllianceFinder(lexicon);
  const offices = createOffices(lexicon);
  const summaries = new WeakMap<ProseRun, RunNames>();
  const summaryOf = (run: ProseRun): RunNames => {
    let summary = summaries.get(run);
    if (summary) return summary;
    summary = readRunNames(run, lexicon);
    summaries.set(run, summary);
    return summary;
  };
  return {
    read(input) {
      const runs = input.runs.map(summaryOf);
      const cast = gatherCast(runs, lexicon);
      const problems: NameProblem[] = [];
      const discourse = createDiscourse({ lexicon, cast, offices, asOf: input.asOf });
      const mentions = runs.map((names, run) => {
        const { inlines } = input.runs[run] as ProseRun;
        const resolved = resolveRun({ names, run, inlines, input, lexicon, cast, offices, problems });
        const bonds = findAlliances({ view: names.view, lexicon, cast, finder, asOf: input.asOf }, resolved);
        return discourse.read(names.view, withBonds(resolved, bonds), names.anaphors);
      });
      return { mentions, introduced: cast.introduced(), problems };
    },
  };
}
