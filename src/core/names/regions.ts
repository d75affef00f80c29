import { districts } from '../language/names/geography.ts';
import { WordClass } from '../language/names/word-classes.ts';
import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.ts';
import type { Entity } from '../model/entity.ts';
import type { Candidate } from './candidate.ts';
import { capitalNamed, cityNamed } from './city.ts';
import { has, isCapital, isSpaced, lower, markAt, type RunView } from './run-view.ts';

/** The token behind the district that ends a city's name at `at`, which is its comma; or 0. */
function districtEnd(view: RunView, { key }: Candidate, at: number): number {
  const known = districts[key];
  if (!known || markAt(view, at) !== ',' || !isCapital(view, at + 1)) return 0;
  let letters = lower(view, at + 1);
  let end = at + 2;
  while (
    markAt(view, end) === '.' &&
    !isSpaced(view, end) &&
    isCapital(view, end + 1) &&
    !isSpaced(view, end + 1)
  ) {
    letters += lower(view, end + 1);
    end += 2;
  }
  return known.includes(letters) ? end : 0;
}

/** *Washington, D.C.* is one name; what the district is by itself is left out. */
export function withDistricts(view: RunView, found: readonly Candidate[]): readonly Candidate[] {
  if (!found.some(({ key, last }) => key in districts && markAt(view, last) === ',')) return found;
  const ends = found.map((candidate) => districtEnd(view, candidate, candidate.last));
  const { text, tokens } = view;
  return found.flatMap((candidate, index) => {
    const taken = ends[index - 1] ?? 0;
    if (candidate.first < taken) return [];
    const last = ends[index] as number;
    if (last === 0) return [candidate];
    const end = tokens.ends[last - 1] as number;
    const entries = candidate.entries.filter(({ name }) => name.form === 'metonym');
    return [
      {
        ...candidate,
        last,
        end: text[end] === '.' && end - (tokens.starts[last - 1] as number) === 1 ? end + 1 : end,
        entries,
      },
    ];
  });
}

/** What a name means that stands with another as a place and the land it lies in. */
export interface Placed {
  readonly entity: string;
  readonly why: string;
  /** The place, where only the text knows it. */
  readonly introduced?: Entity;
}

type Land = Pick<Entity, 'id' | 'name' | 'kind' | 'of'>;

/** The lands that a name right behind a place's comma may be. */
function landsOf({ entries }: Candidate, lexicon: Lexicon): readonly Land[] {
  return entries
    .filter(({ name }) => name.form === 'name' || name.form === 'acronym')
    .map(({ entity }) => lexicon.entity(entity))
    .filter((entity) => entity?.kind === 'state' || entity?.kind === 'place') as readonly Land[];
}

const joins = /^(?:and|or)$/;

/** Whether a list goes on at `at`: *Texas, Florida, and Ohio*. */
function listGoesOn(view: RunView, at: number): boolean {
  const next = markAt(view, at) === ',' ? at + 1 : at;
  return isCapital(view, joins.test(lower(view, next)) ? next + 1 : next);
}

/** How the name that ends at `last` ends what it belongs to: by a mark, by a small word, or as one of a list. */
function closes(view: RunView, last: number): 'mark' | 'word' | 'list' | undefined {
  if (last >= view.tokens.count) return 'mark';
  const mark = markAt(view, last);
  if (mark === ',' || joins.test(lower(view, last))) return listGoesOn(view, last) ? 'list' : 'mark';
  if (mark !== '') return /^[.;:!?)\]”"—–]$/.test(mark) ? 'mark' : undefined;
  const acts = has(view, last, WordClass.acting | WordClass.saying);
  return has(view, last, WordClass.functionWord) && !acts ? 'word' : undefined;
}

/** The place that one reading of a name is, if it lies in the land. */
function placeIn({ entity, name }: LexiconEntry, land: Land, lexicon: Lexicon): Placed | undefined {
  const known = lexicon.entity(entity);
  const why = `the place in ${land.name}`;
  if (known?.kind === 'place' && known.id !== land.id) {
    const within =
      known.of === land.id || (land.kind === 'place' && known.of !== undefined && known.of === land.of);
    return within ? { entity, why } : undefined;
  }
  const capital = name.form === 'metonym' ? capitalNamed(known, name.text) : undefined;
  if (!known || capital === undefined || (known.id !== land.id && known.id !== land.of)) return undefined;
  const city = cityNamed(capital, known.kind === 'state' ? known.id : undefined);
  return { entity: city.id, why, introduced: city };
}

/** Words that are nobody's full name and no state: *Paris*, *Austin*, *Birmingham*. */
function mayBeElsewhere({ entries, title }: Candidate, lexicon: Lexicon): boolean {
  return (
    title < 0 &&
    entries.length > 0 &&
    entries.every(({ entity, name }) => {
      if (name.form === 'surname' || name.form === 'metonym') return true;
      return name.form === 'name' && lexicon.entity(entity)?.kind === 'place';
    })
  );
}

/** Two names that follow each other. */
interface Neighbours {
  readonly place: Candidate;
  readonly behind: Candidate;
}

/** *Paris, Texas*: a place that only shares its name with one that is known. */
function elsewhere({ text }: RunView, { place, behind }: Neighbours, of: string): Placed {
  const name = text.slice(place.start, place.end);
  const land = text.slice(behind.start, behind.end);
  const { id } = cityNamed(`${name} ${land}`, of);
  return {
    entity: id,
    why: `a place in ${land}`,
    introduced: {
      id,
      name: `${name}, ${land}`,
      kind: 'place',
      names: [{ text: name, form: 'name' }],
      origin: 'text',
      summary: `a place in ${land}`,
      of,
    },
  };
}

/** The place and the land of two names with a comma between, if that is what they are. */
function pairOf(
  view: RunView,
  neighbours: Neighbours,
  lexicon: Lexicon,
): readonly [Placed, Land] | undefined {
  const { place, behind } = neighbours;
  if (markAt(view, place.last) !== ',' || behind.first !== place.last + 1) return undefined;
  const end = closes(view, behind.last);
  const lands = end ? landsOf(behind, lexicon) : [];
  for (const land of lands)
    for (const entry of end === 'list' && land.kind === 'place' ? [] : place.entries) {
      const placed = placeIn(entry, land, lexicon);
      if (placed) return [placed, land];
    }
  // A part of a state, which nobody names in one breath with the places of others.
  const part = lands.find(({ kind, of }) => kind === 'place' && of !== undefined);
  return part && end === 'mark' && mayBeElsewhere(place, lexicon)
    ? [elsewhere(view, neighbours, part.id), part]
    : undefined;
}

const nowhere: ReadonlyMap<Candidate, Placed> = new Map();

/** What the names of a run mean that stand beside the land they lie in, and that land: *Tbilisi, Georgia*. */
export function placedNames(
  view: RunView,
  candidates: readonly Candidate[],
  lexicon: Lexicon,
): ReadonlyMap<Candidate, Placed> {
  let found: Map<Candidate, Placed> | undefined;
  for (let index = 1; index < candidates.length; index++) {
    const place = candidates[index - 1] as Candidate;
    const behind = candidates[index] as Candidate;
    const pair = found?.has(place) ? undefined : pairOf(view, { place, behind }, lexicon);
    if (!pair) continue;
    const [placed, { id, name }] = pair;
    found ??= new Map();
    found.set(place, placed);
    found.set(behind, { entity: id, why: `${name}: the land a place lies in` });
  }
  return found ?? nowhere;
}
