import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.ts';
import type { ProseRun } from '../model/prose-run.ts';
import { type Acronym, findAcronyms } from './acronyms.ts';
import { type Anaphor, findAnaphors } from './anaphors.ts';
import type { Candidate } from './candidate.ts';
import { type Evidence, weigh } from './evidence.ts';
import { findCandidates } from './find-candidates.ts';
import { createRunView, lower, markAt, type RunView } from './run-view.ts';

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
  leanOnNeighbours({ view, candidates, evidence }, lexicon);
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

/** Points for standing in a list beside a name whose kind is known. */
const listPoints = 1.2;

function inList(view: RunView, before: Candidate, behind: Candidate): boolean {
  if (behind.first - before.last > 4) return false;
  for (let at = before.last; at < behind.first; at++) {
    if (!/^(?:[,;()&–-]|and|or|the|\d+)$/.test(markAt(view, at) || lower(view, at))) return false;
  }
  return true;
}

/** Points for standing before the land it lies in: *Espoo, Finland*. */
const landPoints = 1.5;

function isLand(candidate: Candidate, lexicon: Lexicon): boolean {
  return candidate.entries.some(
    ({ entity, name }) =>
      name.form === 'name' && /^(?:state|place)$/.test(lexicon.entity(entity)?.kind ?? ''),
  );
}

function knownKind(candidate: Candidate, lexicon: Lexicon): keyof Evidence | undefined {
  const [entry] = candidate.entries;
  const kind =
    candidate.kind ?? (entry && entry.name.form === 'name' ? lexicon.entity(entry.entity)?.kind : undefined);
  if (kind === 'person' || kind === 'place') return kind;
  return kind === 'organization' || kind === 'company' || kind === 'group' ? 'organization' : undefined;
}

/** What stands in a list is of one kind: a name whose kind is open leans on the names beside it. */
function leanOnNeighbours(
  { view, candidates, evidence }: Pick<RunNames, 'view' | 'candidates' | 'evidence'>,
  lexicon: Lexicon,
): void {
  for (let index = 0; index < candidates.length; index++) {
    const own = evidence[index];
    if (!own) continue;
    const candidate = candidates[index] as Candidate;
    const next = candidates[index + 1];
    if (
      next &&
      markAt(view, candidate.last) === ',' &&
      next.first === candidate.last + 1 &&
      isLand(next, lexicon)
    ) {
      own.place += landPoints;
      continue;
    }
    for (const side of [index - 1, index + 1]) {
      const other = candidates[side];
      const kind = other && knownKind(other, lexicon);
      if (!other || !kind) continue;
      if (side < index ? inList(view, other, candidate) : inList(view, candidate, other))
        own[kind] += listPoints;
    }
  }
}
