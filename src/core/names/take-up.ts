import { nominalNouns, personPronouns, womensNames } from '../language/names/nominals.ts';
import { WordClass } from '../language/names/word-classes.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Entity } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import { fold } from '../text/fold.ts';
import type { Anaphor } from './anaphors.ts';
import type { Cast } from './cast.ts';
import { yearAt } from './choose.ts';
import type { Offices } from './offices.ts';
import { has, isCapital, lower, markAt, type RunView } from './run-view.ts';
import { type Salience, weights } from './salience.ts';

export interface TakingUp {
  readonly lexicon: Lexicon;
  readonly cast: Cast;
  readonly offices: Offices;
  readonly asOf: string;
}

/** A run whose names are read. */
export interface NamedRun {
  readonly view: RunView;
  readonly mentions: readonly Mention[];
  readonly anaphors: readonly Anaphor[];
}

/** How much heavier the best must be than the next, by what is asked. */
const leads = { pronoun: 1.3, noun: 1.6, office: 1.2 } as const;

const women: ReadonlySet<string> = new Set(womensNames.split(/\s+/));

interface Taken {
  readonly entity: string;
  readonly form: Mention['form'];
  readonly confidence: number;
  readonly why: string;
}

/** Everything one anaphor is read with. */
interface Point extends TakingUp {
  readonly view: RunView;
  readonly anaphor: Anaphor;
  readonly salience: Salience;
  readonly mentions: readonly Mention[];
}

function entityOf({ lexicon, cast }: TakingUp, id: string): Entity | undefined {
  return lexicon.entity(id) ?? cast.entity(id);
}

function takePronoun(point: Point): Taken | undefined {
  const { anaphor, salience } = point;
  const wanted = personPronouns[anaphor.word];
  const passes = (id: string): boolean => {
    const entity = entityOf(point, id);
    if (entity?.kind !== 'person') return false;
    const given = fold(entity.name).split(/[\s-]/)[0] as string;
    return wanted === 'female' ? women.has(given) || !entity.name.includes(' ') : !women.has(given);
  };
  const top = salience.top('near', passes);
  if (!top || top.weight < top.next * leads.pronoun) return undefined;
  return {
    entity: top.entity,
    form: 'pronoun',
    confidence: top.next === 0 ? 0.7 : 0.55,
    why: 'the person who stands out here',
  };
}

/** Whether one of the entity's names holds the noun: *the ministry* is a ministry, *the alliance* sooner an alliance. */
function isCalled(entity: Entity, noun: string): boolean {
  const holds = (name: string): boolean =>
    fold(name)
      .split(/[^a-z]+/)
      .includes(noun);
  return holds(entity.name) || entity.names.some(({ text }) => holds(text));
}

/** At most so many states make a bond that is spoken of with its parties. */
const fewParties = 3;
/** How much more a bond stands out where all its parties have just been named. */
const parties = 3;

function bond(point: Point, id: string): number {
  const members = entityOf(point, id)?.members?.filter(({ to }) => !to || to > point.asOf) ?? [];
  if (members.length < 2 || members.length > fewParties) return 1;
  return members.every(({ member }) => point.salience.near(member) > 0) ? parties : 1;
}

function takeNoun(point: Point): Taken | undefined {
  const { anaphor, salience } = point;
  const noun = nominalNouns[anaphor.noun];
  if (!noun) return undefined;
  const ofKind = (id: string, called: boolean): boolean => {
    const entity = entityOf(point, id);
    if (!entity || (noun.only ? !noun.only.includes(id) : !noun.kinds.includes(entity.kind))) return false;
    return !called || isCalled(entity, anaphor.word);
  };
  // Every text is full of states and people: for *the government*, *the author* only the one just named will do.
  const crowded = !noun.only && noun.kinds.some((kind) => kind === 'state' || kind === 'person');
  const called = crowded
    ? undefined
    : salience.top(
        'far',
        (id) => ofKind(id, true),
        (id) => bond(point, id),
      );
  const top =
    called ??
    (noun.inName
      ? undefined
      : salience.top(
          crowded ? 'near' : 'far',
          (id) => ofKind(id, false),
          (id) => bond(point, id),
        ));
  if (crowded && top && top.next > 0) return undefined;
  if (!top || top.weight < top.next * leads.noun) return undefined;
  const sure = entityOf(point, top.entity)?.kind === 'state' ? 0.5 : 0.65;
  return {
    entity: top.entity,
    form: 'nominal',
    confidence: top.next === 0 ? sure + 0.1 : sure,
    why: `the ${anaphor.word} that stands out here`,
  };
}

function takeCompass({ anaphor, cast }: Point): Taken | undefined {
  const korea = `${anaphor.word}-korea`;
  const vietnam = `${anaphor.word}-vietnam`;
  const weight = (id: string): number => cast.prominence.get(id) ?? 0;
  const best = weight(korea) >= weight(vietnam) ? korea : vietnam;
  if (weight('north-korea') + weight('south-korea') + weight('north-vietnam') + weight('south-vietnam') === 0)
    return undefined;
  if (weight(best) === 0 && best === vietnam) return undefined;
  return {
    entity: best,
    form: 'nominal',
    confidence: 0.65,
    why: `the ${anaphor.word} of a divided country this text names`,
  };
}

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

const notTheHolder =
  /^(?:a|an|former|ex|next|previous|then|every|any|no|new|first|last|future|vice|deputy|late|another|each|each|some|many|as|acting|incoming|outgoing|assistant|under)$/;

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

function takeOffice(point: Point): Taken | undefined {
  const { view, anaphor, offices, salience, mentions } = point;
  const before = lower(view, anaphor.first - 1);
  if (notTheHolder.test(before) || markAt(view, anaphor.first - 1) === '-') return undefined;
  if (
    mentions.some((mention) => mention.start === view.tokens.starts[anaphor.last]) &&
    !markAt(view, anaphor.last)
  )
    return undefined;
  if (isCapital(view, anaphor.last) && isCapital(view, anaphor.first)) return undefined;
  const capital = isCapital(view, anaphor.first);
  const body = bodyBeside(point);
  if (body) {
    const owner = view.tokens.starts[anaphor.first] as number;
    if (
      /\b(?:a|an|former|every|any|next|previous|first|each)\s+\S+\s+$/i.test(
        view.text.slice(Math.max(0, owner - 40), owner),
      )
    )
      return undefined;
    const holder = offices.holder(anaphor.word, stateOf(point, body), dayOf(point));
    return holder
      ? { entity: holder, form: 'title', confidence: 0.85, why: `held the office on the day` }
      : undefined;
  }
  if (before !== 'the' || /^(?:of|for|to)$/.test(lower(view, anaphor.last))) return undefined;
  const holders = offices.holders(anaphor.word, point.asOf);
  const byPerson = new Set(holders.map((term) => term.holder));
  const byBody = new Map(holders.map((term) => [term.of, term.holder]));
  const top =
    salience.top('near', (id) => byPerson.has(id)) ??
    salience.top('far', (id) => byBody.has(id)) ??
    prominent(point, byBody);
  if (!top || top.weight < top.next * leads.office) return undefined;
  const entity = byPerson.has(top.entity) ? top.entity : byBody.get(top.entity);
  if (!entity) return undefined;
  return {
    entity,
    form: capital ? 'title' : 'nominal',
    confidence: capital ? 0.75 : 0.6,
    why: 'holds the office on the day, and stands out here',
  };
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

function take(point: Point): Taken | undefined {
  if (point.anaphor.kind === 'pronoun') return takePronoun(point);
  if (point.anaphor.kind === 'noun') return takeNoun(point);
  return point.anaphor.kind === 'compass' ? takeCompass(point) : takeOffice(point);
}

/** Whether a mention stands before the first verb of its sentence. */
function isSubject(view: RunView, start: number, sentence: number): boolean {
  for (let at = sentence; at < view.tokens.count && (view.tokens.starts[at] as number) < start; at++) {
    if (!isCapital(view, at) && has(view, at, WordClass.acting | WordClass.saying)) return false;
  }
  return true;
}

function beginsSentence(view: RunView, at: number): boolean {
  if (at === 0) return true;
  if (view.opening[at] !== 1) return false;
  for (let before = at - 1; before >= at - 3 && before >= 0; before--) {
    const mark = markAt(view, before);
    if (mark === '') return false;
    if (/[.!?…;]/.test(mark)) return true;
  }
  return false;
}

/**
 * Says whom the nouns, titles and pronouns of a run take up, and moves `salience` on to the run's end.
 * @returns the run's mentions with those found, sorted
 */
export function takeUp(
  taking: TakingUp,
  { view, mentions, anaphors }: NamedRun,
  salience: Salience,
): readonly Mention[] {
  const { starts, ends, count } = view.tokens;
  const found: Mention[] = [];
  let next = 0;
  let anaphor = 0;
  let sentence = 0;
  const note = (mention: Mention): void => {
    if (!mention.entity) return;
    const weight = isSubject(view, mention.start, sentence) ? weights.subject : weights.object;
    salience.add(mention.entity, weights.mention + weight);
  };
  for (let at = 0; at < count; at++) {
    if (beginsSentence(view, at)) {
      salience.nextSentence();
      sentence = at;
    }
    const start = starts[at] as number;
    while (next < mentions.length && (mentions[next] as Mention).start <= start)
      note(mentions[next++] as Mention);
    if (anaphors[anaphor]?.first !== at) continue;
    const one = anaphors[anaphor++] as Anaphor;
    const end = ends[one.last - 1] as number;
    if (mentions.some((mention) => mention.start < end && start < mention.end)) continue;
    const taken = take({ ...taking, view, anaphor: one, salience, mentions });
    if (!taken) continue;
    const mention: Mention = { start, end, ...taken, candidates: [taken.entity] };
    found.push(mention);
    note(mention);
  }
  while (next < mentions.length) note(mentions[next++] as Mention);
  return found.length === 0 ? mentions : [...mentions, ...found].toSorted((a, b) => a.start - b.start);
}
