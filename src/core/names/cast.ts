import { WordClass } from '../language/names/word-classes.ts';
import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.ts';
import type { Entity, EntityKind, EntityName, MentionForm } from '../model/entity.ts';
import { hashWord } from '../text/fold.ts';
import type { Candidate } from './candidate.ts';
import { weigh } from './evidence.ts';
import type { RunNames } from './run-names.ts';
import { has, isAllCaps, type RunView } from './run-view.ts';
import { addSmallWords, doubtfulWords, tellUnknown } from './sums.ts';
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
  introduced(): readonly Entity[];
  /** The words of its unknown names and of surnames, hashed: whether the text writes them small as well decides about them. */
  readonly unknownWords: ReadonlySet<number>;
}

function kebab(key: string): string {
  return key.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
}

/** Bodies that are called by their head alone afterwards: not those whose head says too little. */
const surnameParticles =
  /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|ibn|ben|bint|al|el|zu|ter)$/;
const suffixes = /^(?:jr|sr|ii|iii|iv)$/;

/** The surname of a full name by its key: the last word, small words before it taken along for the longer form. */
export function surnamesOf(key: string): readonly string[] {
  const words = key.split(' ').filter((word) => !suffixes.test(word));
  if (words.length < 2) return [];
  const last = words.length - 1;
  let from = last;
  while (from > 1 && surnameParticles.test(words[from - 1] as string)) from--;
  const surname = words[last] as string;
  return from === last ? [surname] : [words.slice(from).join(' '), surname];
}

/** Families whose name stands first: *Xi Jinping*, *Kim Jong-un*. */
const familyFirst =
  /^(?:xi|kim|park|moon|roh|lee|yoon|chun|mao|deng|hu|jiang|zhou|zhu|li|wang|chen|zhang|liu|yang|zhao|huang|wu|xu|sun|ma|lin|tsai|chiang|ban|chung|choi|cho|han|nguyen|tran|pham|le|phan|vo|ngo|lai|wen|bo)$/;

/** Collects whom a document names, from the summaries of its runs: one pass. */
export function gatherCast(runs: readonly RunNames[], lexicon: Lexicon): GatheredCast {
  const introduced = new Map<string, Entity>();
  const doubtful = doubtfulWords(runs);
  const small = new Set<number>();
  for (const { view } of runs) addSmallWords(view, doubtful, small);
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
    if (familyFirst.test(first)) learn(first, { entity: id, form: 'surname', why: `surname of ${full}` });
  };

  const settle = (text: string, key: string, kind: EntityKind, why: string): void => {
    const id = introduce(text, key, kind, why);
    if (kind === 'person') learnSurnames(id, key, text);
  };

  const prominence = new Map<string, number>();
  for (const { certain } of runs) for (const id of certain) prominence.set(id, (prominence.get(id) ?? 0) + 1);
  const aboutStates = statesIn(prominence, lexicon) >= severalStates;

  // Full names first, whatever their place: a surname may stand before the name in full.
  for (const { view, candidates, acronyms } of runs) {
    // Nobody’s name is written out beside its letters: *Long Term Support (LTS)*.
    const spelled = new Set(acronyms.map(({ long }) => candidates[long]));
    for (const candidate of candidates) {
      const text = view.text.slice(candidate.start, candidate.end);
      const declared = personIn(candidate.entries, lexicon);
      if (declared && candidate.key.includes(' ')) learnSurnames(declared, candidate.key, text);
      if (candidate.entries.length > 0 || !candidate.kind || candidate.kind === 'work') continue;
      if (candidate.kind === 'person' && (spelled.has(candidate) || !isPerson(view, candidate, isSmall)))
        continue;
      settle(text, candidate.key, candidate.kind, candidate.why);
    }
  }
  for (const { key, text, kind } of tellUnknown(runs, small, aboutStates)) {
    if (!names.has(key)) settle(text, key, kind, 'by the words around it');
  }
  for (const { view, candidates } of runs) {
    for (const candidate of candidates) {
      if (candidate.entries.length > 0 || candidate.kind !== 'person' || candidate.key.includes(' '))
        continue;
      if (isSmall(candidate.key) && isDoubtfulTitle(view, candidate)) continue;
      settle(view.text.slice(candidate.start, candidate.end), candidate.key, 'person', candidate.why);
    }
  }
  for (const { view, candidates, acronyms } of runs) {
    for (const { long, token } of acronyms) {
      const candidate = candidates[long] as Candidate;
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
  }
  return {
    introduced: () => [...introduced.values()],
    named: (key) => names.get(key),
    isSmall,
    aboutStates,
    prominence,
    unknownWords: doubtful,
    entity: (id) => introduced.get(id),
  };
}

/** Points that speak for somebody whose names are all words of the text: more than their shape gives. */
const enoughOfSmall = 4;

/** *Long Term Support (LTS)*, *LINE FEED (LF)*: what is written out beside its letters may be a term of the text's own. */
function isTerm(
  view: RunView,
  { entries, kind, key, first, last }: Candidate,
  isSmall: (word: string) => boolean,
): boolean {
  if (entries.length > 0 || kind === 'organization') return false;
  return (isAllCaps(view, first) && isAllCaps(view, last - 1)) || isSmall(key.split(' ').at(-1) as string);
}

/** Whether a full name is somebody's: *Will Power* or *F. Mix* is nobody where the text speaks of these. */
function isPerson(view: RunView, candidate: Candidate, isSmall: (word: string) => boolean): boolean {
  const [given = '', ...rest] = candidate.key.split(' ');
  if (rest.length === 0) return false;
  if (!isSmall(rest.at(-1) as string)) return true;
  if (candidate.title >= 0) return !isDoubtfulTitle(view, candidate);
  const told = given.length > 1 && !isSmall(given) && !has(view, candidate.first, common);
  return told || weigh(view, candidate).person >= enoughOfSmall;
}

const common = WordClass.functionWord | WordClass.everyday | WordClass.calendar;

const severalStates = 2;

function statesIn(prominence: ReadonlyMap<string, number>, lexicon: Lexicon): number {
  let states = 0;
  for (const id of prominence.keys()) if (lexicon.entity(id)?.kind === 'state') states++;
  return states;
}

function acronymName(text: string): EntityName {
  return { text, form: 'acronym', case: 'exact' };
}

function personIn(entries: readonly LexiconEntry[], lexicon: Lexicon): string | undefined {
  return entries.find((entry) => lexicon.entity(entry.entity)?.kind === 'person')?.entity;
}
