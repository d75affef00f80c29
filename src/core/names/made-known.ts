import { wordsOf } from '../language/list.ts';
import { familiesFirst, generations, surnameParticles } from '../language/names/name-parts.ts';
import type { Entity, EntityKind, MentionForm } from '../model/entity.ts';

/** A name this document has made known, and how. */
export interface CastName {
  readonly entity: string;
  readonly form: MentionForm;
  readonly why: string;
}

/** A name as it stands in a text, and what bears it. */
export interface NewName {
  readonly text: string;
  /** The candidate’s key. */
  readonly key: string;
  readonly kind: EntityKind;
  readonly why: string;
}

/** Whom a text makes known, and by which names: the first to bear a name keeps it. */
export interface MadeKnown {
  readonly names: ReadonlyMap<string, CastName>;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Somebody or something by that name, known or new. @returns the id */
  introduce(name: NewName): string;
  /** The one person whose full name begins with this word. */
  byGivenName(word: string): string | undefined;
  /** Another full name of somebody who is declared. */
  learnName(id: string, name: Pick<NewName, 'key' | 'why'>): void;
  /** The short forms of a person’s full name. */
  learnSurnames(id: string, name: Pick<NewName, 'text' | 'key'>): void;
  /** From now on the letters stand for this one, whoever bore them. */
  learnAcronym(short: string, id: string, written: string): void;
}

export function createMadeKnown(): MadeKnown {
  const entities = new Map<string, Entity>();
  const names = new Map<string, CastName>();
  const given = new Map<string, Set<string>>();
  const firstTwo = new Map<string, { readonly id: string; readonly key: string }>();
  const learn = (key: string, name: CastName): void => {
    if (key !== '' && !names.has(key)) names.set(key, name);
  };
  /** Who has been introduced by a longer or shorter form of the name: *Ana Ruiz*, *Ana Ruiz Vega*. */
  const byFirstTwo = (key: string): string | undefined => {
    const two = key.split(' ', 2).join(' ');
    if (!two.includes(' ')) return undefined;
    const other = firstTwo.get(two);
    if (!other) firstTwo.set(two, { id: kebab(key), key });
    return other && (key.startsWith(`${other.key} `) || other.key.startsWith(`${key} `))
      ? other.id
      : undefined;
  };
  return {
    names,
    entities,
    introduce({ text, key, kind, why }) {
      const known = names.get(key);
      if (known) return known.entity;
      const longer = kind === 'person' ? byFirstTwo(key) : undefined;
      if (longer) {
        learn(key, { entity: longer, form: 'name', why });
        return longer;
      }
      const id = kebab(key);
      if (!entities.has(id))
        entities.set(id, {
          id,
          name: text,
          kind,
          names: [{ text, form: 'name' }],
          origin: 'text',
          summary: why,
        });
      learn(key, { entity: id, form: 'name', why });
      return id;
    },
    byGivenName(word) {
      const ids = given.get(word);
      return ids?.size === 1 ? [...ids][0] : undefined;
    },
    learnName: (id, { key, why }) => learn(key, { entity: id, form: 'name', why }),
    learnSurnames(id, { text, key }) {
      const why = `surname of ${text}`;
      const first = key.split(' ')[0] as string;
      given.set(first, (given.get(first) ?? new Set<string>()).add(id));
      for (const surname of surnamesOf(key)) learn(surname, { entity: id, form: 'surname', why });
      if (familyFirst.has(first)) learn(first, { entity: id, form: 'surname', why });
    },
    learnAcronym(short, id, written) {
      names.set(short.toLowerCase(), {
        entity: id,
        form: 'acronym',
        why: `${short} stands for ${written} here`,
      });
      const entity = entities.get(id);
      const name = { text: short, form: 'acronym', case: 'exact' } as const;
      if (entity) entities.set(id, { ...entity, names: [...entity.names, name] });
    },
  };
}

function kebab(key: string): string {
  return key.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
}

const smallWords: ReadonlySet<string> = new Set(wordsOf(surnameParticles));
const suffixes: ReadonlySet<string> = new Set(wordsOf(generations));
const familyFirst: ReadonlySet<string> = new Set(wordsOf(familiesFirst));

/** The surname of a full name by its key: the last word, small words before it taken along for the longer form. */
function surnamesOf(key: string): readonly string[] {
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
