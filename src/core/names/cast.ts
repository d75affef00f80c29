import { wordsOf } from '../language/list.ts';
import { familiesFirst, generations, surnameParticles } from '../language/names/name-parts.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Entity, EntityKind, EntityName, MentionForm } from '../model/entity.ts';
import { hashWord } from '../text/fold.ts';
import type { Candidate } from './candidate.ts';
import {
  type Contributions,
  contributionsOf,
  isAboutSport,
  isPerson,
  type SportCount,
} from './contributions.ts';
import type { RunNames } from './run-names.ts';
import { isAllCaps, type RunView } from './run-view.ts';
import { tellUnknown } from './sums.ts';
import { isDoubtfulTitle } from './titled.ts';

/** A name this document has made known, and how. */
export interface CastName {
  readonly entity: string;
  readonly form: MentionForm;
  readonly why: string;
}

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

function kebab(key: string): string {
  return key.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
}

const smallWords: ReadonlySet<string> = new Set(wordsOf(surnameParticles));
const suffixes: ReadonlySet<string> = new Set(wordsOf(generations));

/** The surname of a full name by its key: the last word, small words before it taken along for the longer form. */
export function surnamesOf(key: string): readonly string[] {
  const words = key.split(' ').filter((word) => !suffixes.has(word));
  if (words.length < 2) return [];
  const last = words.length - 1;
  let from = last;
  while (from > 1 && smallWords.has(words[from - 1] as string)) from--;
  const surname = words[last] as string;
  // *Espen Barth Eide* is *Barth Eide* as well.
  if (from === last && words.length === 3 && (words[1] as string).length > 2) from--;
  return from === last ? [surname] : [words.slice(from).join(' '), surname];
}

const familyFirst: ReadonlySet<string> = new Set(wordsOf(familiesFirst));

/** Collects whom a document names, from the summaries of its runs: one pass. */
export function gatherCast(runs: readonly RunNames[], lexicon: Lexicon): GatheredCast {
  return castOf(contributionsOf(runs, lexicon), lexicon);
}

/** The cast that all runs of a document make together. */
export function castOf(contributions: Contributions, lexicon: Lexicon): GatheredCast {
  const { prominence, small, sport } = contributions;
  const introduced = new Map<string, Entity>();
  const names = new Map<string, CastName>();

  const learn = (key: string, name: CastName): void => {
    if (key !== '' && !names.has(key)) names.set(key, name);
  };
  const introduce = (text: string, key: string, kind: EntityKind, why: string): string => {
    const known = names.get(key);
    if (known) return known.entity;
    const id = kebab(key);
    if (!introduced.has(id))
      introduced.set(id, {
        id,
        name: text,
        kind,
        names: [{ text, form: 'name' }],
        origin: 'text',
        summary: why,
      });
    learn(key, { entity: id, form: 'name', why });
    return id;
  };
  const isSmall = (word: string): boolean => small.has(hashWord(word));
  const learnSurnames = (id: string, key: string, full: string): void => {
    for (const surname of surnamesOf(key))
      learn(surname, { entity: id, form: 'surname', why: `surname of ${full}` });
    const first = key.split(' ')[0] as string;
    if (familyFirst.has(first)) learn(first, { entity: id, form: 'surname', why: `surname of ${full}` });
  };

  const settle = (text: string, key: string, kind: EntityKind, why: string): void => {
    const id = introduce(text, key, kind, why);
    if (kind === 'person') learnSurnames(id, key, text);
  };

  const aboutStates = statesIn(prominence, lexicon) >= severalStates;

  // Full names first, whatever their place: a surname may stand before the name in full.
  for (const named of contributions.full) {
    const { view, candidate, declared } = named;
    const { key, kind, why } = candidate;
    const text = view.text.slice(candidate.start, candidate.end);
    if (declared) learnSurnames(declared, key, text);
    else if (kind && (kind !== 'person' || isPerson(named, isSmall))) settle(text, key, kind, why);
  }
  for (const { key, text, kind } of tellUnknown(contributions.tallies, small, aboutStates)) {
    if (!names.has(key)) settle(text, key, kind, 'by the words around it');
  }
  for (const { view, candidate } of contributions.single) {
    if (isSmall(candidate.key) && isDoubtfulTitle(view, candidate)) continue;
    settle(view.text.slice(candidate.start, candidate.end), candidate.key, 'person', candidate.why);
  }
  for (const { view, candidate, token } of contributions.spelled) {
    if (isTerm(view, candidate, isSmall)) continue;
    const text = view.text.slice(candidate.start, candidate.end);
    const id =
      candidate.entries[0]?.entity ??
      introduce(text, candidate.key, 'organization', 'written out beside its acronym');
    const short = view.word(token);
    names.set(short.toLowerCase(), {
      entity: id,
      form: 'acronym',
      why: `${short} stands for ${text} here`,
    });
    const entity = introduced.get(id);
    if (entity) introduced.set(id, { ...entity, names: [...entity.names, acronymName(short)] });
  }
  return {
    names,
    small,
    doubtful: contributions.doubtful,
    introduced: () => [...introduced.values()],
    named: (key) => names.get(key),
    isSmall,
    aboutStates,
    aboutSport: isAboutSport(sport),
    sport,
    prominence,
    entity: (id) => introduced.get(id),
  };
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

function acronymName(text: string): EntityName {
  return { text, form: 'acronym', case: 'exact' };
}
