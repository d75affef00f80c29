import { anyOf, wordsOf } from '../language/list.ts';
import { beforeSeats } from '../language/names/nominals.ts';
import { notTheHolder, notTheHolderFarther, officeComplements } from '../language/names/titles.ts';
import type { OfficeTerm } from '../model/entity.ts';
import { wordSet } from '../text/fold.ts';
import { leads, type Point, type Taken, type TakingUp } from './anaphor-point.ts';
import { takeApposition } from './apposition.ts';
import { yearAt } from './choose.ts';
import { isCapital, isOneOf, lower, markAt } from './run-view.ts';
import type { Salient } from './salience.ts';

/** The body an office is of, as the words beside it say: *US president*, *Turkey’s president*, *president of France*. */
function bodyBeside({ view, anaphor, mentions }: Point): string | undefined {
  const { starts, ends } = view.tokens;
  let before = anaphor.first - 1;
  if (lower(view, before) === 's' && /^['’]$/.test(markAt(view, before - 1))) before -= 2;
  const end = ends[before];
  const owner = mentions.find(
    (mention) => mention.end === end || (mention.end - 1 === end && view.text[mention.end - 1] === '.'),
  );
  if (owner) return owner.entity ?? owner.candidates[0];
  if (lower(view, anaphor.last) !== 'of') return undefined;
  const next = anaphor.last + (lower(view, anaphor.last + 1) === 'the' ? 2 : 1);
  const of = mentions.find((mention) => mention.start === starts[next]);
  return of?.entity ?? of?.candidates[0];
}

const beforeSeat = wordSet(beforeSeats);

/** *In Washington, the president …*: the land of the city that is named right before. */
function landBefore({ view, anaphor, mentions }: Point): string | undefined {
  const end = anaphor.first - (markAt(view, anaphor.first - 2) === ',' ? 2 : 1);
  const place = mentions.find((mention) => mention.end === view.tokens.ends[end - 1]);
  if (!place?.entity || place.reading === undefined) return undefined;
  let at = end - 1;
  while (at > 0 && (view.tokens.starts[at] as number) > place.start) at--;
  return isOneOf(view, at - 1, beforeSeat) ? place.entity : undefined;
}

const nobodysOwn: ReadonlySet<string> = new Set(wordsOf(notTheHolder));
const nobodysFarther = new RegExp(`\\b${anyOf(notTheHolderFarther)}\\s+\\S+\\s+$`, 'i');
const complement: ReadonlySet<string> = new Set(wordsOf(officeComplements));

function stateOf({ lexicon, cast }: TakingUp, id: string): string {
  const entity = lexicon.entity(id) ?? cast.entity(id);
  return entity?.kind === 'place' && entity.of ? entity.of : id;
}

/** The day an office is asked for: the year beside it, if that is another than the as-of date's. */
function dayOf({ view, anaphor, asOf }: Point): string {
  const year = yearAt(
    view,
    { first: anaphor.first, last: anaphor.last } as Parameters<typeof yearAt>[1],
    asOf,
  );
  return year === Number(asOf.slice(0, 4)) ? asOf : `${year}-07-01`;
}

/** Who holds the office that is spoken of on the day: *the president*, *Turkey’s president*. */
export function takeOffice(point: Point): Taken | undefined {
  const { view, anaphor, mentions } = point;
  const before = lower(view, anaphor.first - 1);
  if (nobodysOwn.has(before) || markAt(view, anaphor.first - 1) === '-') return undefined;
  if (
    mentions.some((mention) => mention.start === view.tokens.starts[anaphor.last]) &&
    !markAt(view, anaphor.last)
  )
    return undefined;
  if (isCapital(view, anaphor.last) && isCapital(view, anaphor.first)) return undefined;
  const beside = takeApposition(point);
  if (beside) return beside;
  const body = bodyBeside(point);
  if (body) {
    const owner = view.tokens.starts[anaphor.first] as number;
    if (nobodysFarther.test(view.text.slice(Math.max(0, owner - 40), owner))) return undefined;
    const holder = heldHere(point, stateOf(point, body));
    return holder
      ? { entity: holder, form: 'title', confidence: 0.85, why: `held the office on the day` }
      : undefined;
  }
  if (before !== 'the' || complement.has(lower(view, anaphor.last))) return undefined;
  const land = landBefore(point);
  const holder = land && heldHere(point, stateOf(point, land));
  if (holder)
    return { entity: holder, form: 'nominal', confidence: 0.7, why: 'holds the office there on the day' };
  return standsOut(point);
}

/**
 * The holder of a body's office: on the day, but of another day where the text names him and not who holds it now
 * (*Churchill came. The British prime minister …*, written in 1985). Nobody where it names several of these.
 */
function heldHere(point: Point, of: string): string | undefined {
  const { anaphor, asOf, cast, offices } = point;
  const day = dayOf(point);
  const now = offices.holder(anaphor.word, of, day);
  const isNamed = (id: string): boolean => (cast.prominence.get(id) ?? 0) > 0;
  if (day !== asOf || (now && isNamed(now))) return now;
  const named = offices.allOf(anaphor.word, of).filter(isNamed);
  if (named.length === 0) return now;
  return named.length === 1 ? named[0] : undefined;
}

/** *The president* alone: who holds such an office, or has held it, or the body that has one, whichever stands out. */
function standsOut(point: Point): Taken | undefined {
  const { view, anaphor, salience } = point;
  const holders = holdersHere(point);
  const byPerson = new Set(holders.map((term) => term.holder));
  const byBody = new Map(holders.map((term) => [term.of, term.holder]));
  const top =
    salience.top('near', (id) => byPerson.has(id)) ??
    onceInOffice(point, byPerson) ??
    justNamed(point, byBody) ??
    farther(point, byBody);
  if (!top || top.weight < top.next * leads.office) return undefined;
  const holder = byBody.get(top.entity);
  const once = holder === undefined && !byPerson.has(top.entity);
  const capital = isCapital(view, anaphor.first);
  return {
    entity: holder ?? top.entity,
    form: capital ? 'title' : 'nominal',
    confidence: capital ? 0.75 : 0.6,
    why: once
      ? 'has held the office, and stands out here'
      : 'holds the office on the day, and stands out here',
  };
}

/** The body that the text has been about, unless it is far more about another state. */
function farther(point: Point, byBody: ReadonlyMap<string, string>): Salient | undefined {
  const top = point.salience.top('far', (id) => byBody.has(id)) ?? prominent(point, byBody);
  return top && !isOutdone(point, top.entity) ? top : undefined;
}

/** How much more another state must be named than the one whose office it is, before it may be the other's. */
const outdone = 2;

/** Whether the text speaks far more of another state, of whose office nothing is known: the office may be that one's. */
function isOutdone({ cast, lexicon, salience }: Point, body: string): boolean {
  const isState = (id: string): boolean => lexicon.entity(id)?.kind === 'state';
  if (!isState(body)) return false;
  const most = salience.top('far', (id) => id !== body && isState(id));
  if (!most) return false;
  const own = cast.prominence.get(body) ?? 0;
  return (cast.prominence.get(most.entity) ?? 0) > own * outdone;
}

/** Who holds such an office: now, unless the sentence speaks of another year and the text names nobody who does. */
function holdersHere(point: Point): readonly OfficeTerm[] {
  const { anaphor, asOf, offices, cast } = point;
  const now = offices.holders(anaphor.word, asOf);
  const day = dayOf(point);
  const named = day === asOf || now.some(({ holder }) => (cast.prominence.get(holder) ?? 0) > 0);
  return named ? now : offices.holders(anaphor.word, day);
}

/** *Eisenhower refused. Some thought that the president …*: one of another day, where the text knows nobody who holds it now. */
function onceInOffice(point: Point, byPerson: ReadonlySet<string>): Salient | undefined {
  const { salience, offices, anaphor } = point;
  if (salience.top('far', (id) => byPerson.has(id))) return undefined;
  return salience.top('near', (id) => offices.hasHeld(id, anaphor.word));
}

/** The body that the sentence or the one before it is about, if it has such an office: *Washington was slow. The president…* */
function justNamed({ salience }: Point, byBody: ReadonlyMap<string, string>): Salient | undefined {
  const top = salience.top('near', (id) => byBody.has(id));
  return top && top.weight >= top.next * leads.noun ? top : undefined;
}

/** The body named most in the document among those that have such an office. */
function prominent({ cast }: Point, byBody: ReadonlyMap<string, string>) {
  const ranked = [...byBody.keys()]
    .map((entity) => ({ entity, weight: cast.prominence.get(entity) ?? 0 }))
    .toSorted((a, b) => b.weight - a.weight);
  const [best, second] = ranked;
  return best && best.weight > 0
    ? { entity: best.entity, weight: best.weight, next: (second?.weight ?? 0) * 1.5 }
    : undefined;
}
