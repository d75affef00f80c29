import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.ts';
import type { ProseRun } from '../model/prose-run.ts';
import { type Acronym, findAcronyms } from './acronyms.ts';
import { type Anaphor, findAnaphors } from './anaphors.ts';
import type { Candidate } from './candidate.ts';
import { type Evidence, weigh } from './evidence.ts';
import { findCandidates } from './find-candidates.ts';
import { createRunView, type RunView } from './run-view.ts';

/** What one run says of names by itself. It hangs on the run and lives as long as it. */
export interface RunNames {
  readonly view: RunView;
  readonly candidates: readonly Candidate[];
  /** For each candidate without a declared name and a kind: what its neighbours speak for. */
  readonly evidence: readonly (Evidence | undefined)[];
  readonly acronyms: readonly Acronym[];
  readonly anaphors: readonly Anaphor[];
  /** The entities named without doubt, once for each time. */
  readonly certain: readonly string[];
}

/** Reads one run. Inlines such as code are U+FFFC in its text, a mark that is in no name. */
export function readRunNames(run: ProseRun, lexicon: Lexicon): RunNames {
  const view = createRunView(run.text);
  const candidates = findCandidates(view, lexicon.match(run.text, view.tokens));
  const evidence = candidates.map((candidate) =>
    candidate.entries.length === 0 && candidate.kind === undefined ? weigh(view, candidate) : undefined,
  );
  const certain = candidates.flatMap(({ entries }) =>
    entries.length === 1 && !(entries[0] as LexiconEntry).name.ambiguous
      ? [(entries[0] as LexiconEntry).entity]
      : [],
  );
  return {
    view,
    candidates,
    evidence,
    acronyms: findAcronyms(view, candidates),
    anaphors: findAnaphors(view),
    certain,
  };
}
