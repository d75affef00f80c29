import { wordsOf } from '../language/list.ts';
import {
  dividedCountries,
  nominalNouns,
  personPronouns,
  subjectPronouns,
  womensNames,
} from '../language/names/nominals.ts';
import { WordClass } from '../language/names/word-classes.ts';
import type { Entity } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import { fold } from '../text/fold.ts';
import { entityOf, leads, type Point, type Taken, type TakingUp } from './anaphor-point.ts';
import type { Anaphor } from './anaphors.ts';
import { byPlace, hasUnknownSubject } from './pronoun-place.ts';
import { has, isCapital, markAt, type RunView } from './run-view.ts';
import { type Salience, weights } from './salience.ts';
import { takeOffice } from './take-office.ts';

/** A run whose names are read. */
export interface NamedRun {
  readonly view: RunView;
  readonly mentions: readonly Mention[];
  readonly anaphors: readonly Anaphor[];
}

const women: ReadonlySet<string> = new Set(wordsOf(womensNames));
const subjects: ReadonlySet<string> = new Set(wordsOf(subjectPronouns));

function firstWord(name: string): string {
  const end = name.search(/[\s-]/);
  return end < 0 ? name : name.slice(0, end);
}

function takePronoun(point: Point): Taken | undefined {
  const { anaphor, salience } = point;
  const wanted = personPronouns[anaphor.word];
  const passes = (id: string): boolean => {
    const entity = entityOf(point, id);
    if (entity?.kind !== 'person') return false;
    const given = fold(firstWord(entity.name));
    return wanted === 'female' ? women.has(given) || !entity.name.includes(' ') : !women.has(given);
  };
  const placed = byPlace(point)?.entity;
  if (placed && passes(placed))
    return {
      entity: placed,
      form: 'pronoun',
      confidence: 0.75,
      why: 'the person beside the sentence’s verb',
    };
  if (hasUnknownSubject(point)) return undefined;
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
    if (!entity || noun.never?.includes(id)) return false;
    if (noun.only ? !noun.only.includes(id) : !noun.kinds.includes(entity.kind)) return false;
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

/** *The North* is the half of that divided country of which the text names this half most, else the other. */
function takeCompass({ anaphor, cast }: Point): Taken | undefined {
  const weight = (id: string | undefined): number => (id && cast.prominence.get(id)) || 0;
  const [best] = dividedCountries
    .map((country) => ({
      country,
      half: weight(country[anaphor.word]),
      whole: Object.values(country).reduce((sum, id) => sum + weight(id), 0),
    }))
    .filter(({ whole }) => whole > 0)
    .toSorted((one, other) => other.half - one.half || other.whole - one.whole);
  const entity = best?.country[anaphor.word];
  if (entity === undefined) return undefined;
  const why = `the ${anaphor.word} of a divided country this text names`;
  return { entity, form: 'nominal', confidence: 0.65, why };
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
  const note = (mention: Mention, mayBeSubject = true): void => {
    if (!mention.entity) return;
    const weight =
      mayBeSubject && isSubject(view, mention.start, sentence) ? weights.subject : weights.object;
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
    // *Beside him stood the minister*
    note(mention, one.kind !== 'pronoun' || subjects.has(one.word));
  }
  while (next < mentions.length) note(mentions[next++] as Mention);
  return found.length === 0 ? mentions : [...mentions, ...found].toSorted((a, b) => a.start - b.start);
}
