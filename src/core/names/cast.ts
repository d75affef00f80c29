import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Entity } from '../model/entity.ts';
import { hashWord } from '../text/fold.ts';
import type { Candidate } from './candidate.ts';
import {
  type Contributions,
  contributionsOf,
  isAboutSport,
  isPerson,
  type SportCount,
} from './contributions.ts';
import { type CastName, createMadeKnown, type NewName } from './made-known.ts';
import type { RunNames } from './run-names.ts';
import { isAllCaps, type RunView } from './run-view.ts';
import { tellUnknown } from './sums.ts';
import { hasGivenNameBehind, isDoubtfulTitle } from './titled.ts';

/** Who appears in a document: those it introduces itself, and the short forms it uses for anybody. */
export interface Cast {
  /** By a candidate's key. */
  named(key: string): CastName | undefined;
  /** Whether the document names several states: acronyms are those of politics then. */
  readonly aboutStates: boolean;
  /** Whether the document is a report on sport: places are sides sooner then. */
  readonly aboutSport: boolean;
  /** Whether the document also writes this word of a doubtful name in small letters. */
  isSmall(word: string): boolean;
  /** How often each entity is named without doubt. */
  readonly prominence: Pick<ReadonlyMap<string, number>, 'get'>;
  /** Makes an entity known that only its context has shown: a city, an alliance without a name. */
  introduce(entity: Entity): void;
  /** One of those this document makes known. */
  entity(id: string): Entity | undefined;
}

/** The cast as the names by themselves tell it, before any of them is read in its context. */
export interface GatheredCast extends Omit<Cast, 'introduce'> {
  /** By a candidate's key. */
  readonly names: ReadonlyMap<string, CastName>;
  readonly prominence: ReadonlyMap<string, number>;
  /** The words of its unknown names and of surnames, hashed: whether the text writes them small as well decides about them. */
  readonly doubtful: ReadonlySet<number>;
  /** Those that it does write small. */
  readonly small: ReadonlySet<number>;
  /** The words that it was gathered from: edits that change nobody leave it the same while these change. */
  readonly sport: SportCount;
  introduced(): readonly Entity[];
}

/** Collects whom a document names, from the summaries of its runs: one pass. */
export function gatherCast(runs: readonly RunNames[], lexicon: Lexicon): GatheredCast {
  return castOf(contributionsOf(runs, lexicon), lexicon);
}

/** The cast that all runs of a document make together. */
export function castOf(contributions: Contributions, lexicon: Lexicon): GatheredCast {
  const { prominence, small, sport } = contributions;
  const known = createMadeKnown();
  const isSmall = (word: string): boolean => small.has(hashWord(word));
  const aboutStates = statesIn(prominence, lexicon) >= severalStates;
  const settle = (name: NewName): void => {
    const id = known.introduce(name);
    if (name.kind === 'person') known.learnSurnames(id, name);
  };
  for (const { candidate, declared, view, token } of contributions.spelled)
    if (declared)
      known.learnName(declared, { key: candidate.key, why: `what ${view.word(token)} stands for` });
  // Full names first, whatever their place: a surname may stand before the name in full.
  for (const named of contributions.full) {
    const { candidate, declared } = named;
    const { key, kind, why } = candidate;
    const text = textOf(named);
    if (declared) {
      if (candidate.entries.length === 0)
        known.learnName(declared, { key, why: `another spelling: ${text}` });
      known.learnSurnames(declared, { text, key });
    } else if (kind && (kind !== 'person' || isPerson(named, isSmall))) settle({ text, key, kind, why });
  }
  for (const { key, text, kind } of tellUnknown(contributions.tallies, small, aboutStates)) {
    if (!known.names.has(key)) settle({ text, key, kind, why: 'by the words around it' });
  }
  for (const named of contributions.single) {
    const { key, why } = named.candidate;
    if (isSmall(key) && isDoubtfulTitle(named.view, named.candidate)) continue;
    const inFull = hasGivenNameBehind(named.view, named.candidate) ? known.byGivenName(key) : undefined;
    if (inFull)
      known.learnName(inFull, { key, why: `given name behind ${named.view.word(named.candidate.title)}` });
    settle({ text: textOf(named), key, kind: 'person', why });
  }
  for (const named of contributions.spelled) {
    const { view, candidate, token, declared } = named;
    if (declared || isTerm(view, candidate, isSmall)) continue;
    const text = textOf(named);
    const name = {
      text,
      key: candidate.key,
      kind: 'organization',
      why: 'written out beside its acronym',
    } as const;
    known.learnAcronym(view.word(token), candidate.entries[0]?.entity ?? known.introduce(name), text);
  }
  return {
    names: known.names,
    small,
    doubtful: contributions.doubtful,
    introduced: () => [...known.entities.values()],
    named: (key) => known.names.get(key),
    isSmall,
    aboutStates,
    aboutSport: isAboutSport(sport),
    sport,
    prominence,
    entity: (id) => known.entities.get(id),
  };
}

function textOf({ view, candidate }: { readonly view: RunView; readonly candidate: Candidate }): string {
  return view.text.slice(candidate.start, candidate.end);
}

/** *Long Term Support (LTS)*, *LINE FEED (LF)*: what is written out beside its letters may be a term of the text's own. */
function isTerm(
  view: RunView,
  { entries, kind, key, first, last }: Candidate,
  isSmall: (word: string) => boolean,
): boolean {
  if (entries.length > 0 || kind === 'organization') return false;
  return (isAllCaps(view, first) && isAllCaps(view, last - 1)) || isSmall(key.split(' ').at(-1) as string);
}

const severalStates = 2;

function statesIn(prominence: ReadonlyMap<string, number>, lexicon: Lexicon): number {
  let states = 0;
  for (const id of prominence.keys()) if (lexicon.entity(id)?.kind === 'state') states++;
  return states;
}
