import { wordsOf } from '../language/list.ts';
import { elections } from '../language/names/beside.ts';
import {
  bodiesThatGoOn,
  bodyPrefixes,
  foreignJoints,
  bodyJoints as joints,
} from '../language/names/name-parts.ts';
import { beforeDomains, ofDomains } from '../language/names/titles.ts';
import { WordClass, WordMark } from '../language/names/word-classes.ts';
import type { LexiconMatch } from '../lexicon/lexicon.ts';
import { wordSet } from '../text/fold.ts';
import type { Candidate } from './candidate.ts';
import { behindJoint, chainEnd, chainStart } from './chain.ts';
import { add, addMatch, type Chain, type Cutting, matchAt, type Shape } from './cutting.ts';
import { behindDomain, officeEnd } from './office.ts';
import { cutChain, skipOpening } from './pieces.ts';
import { withDistricts } from './regions.ts';
import { has, isCapital, isOneOf, isSpaced, lower, markAt, marked, type RunView } from './run-view.ts';

const bodyJoints: ReadonlySet<string> = new Set(wordsOf(joints));
const ofOnly: ReadonlySet<string> = new Set(['of']);

const goesOn = wordSet(bodiesThatGoOn);

/** Where the chain ends that goes on behind *of*: *Ministry of Health and Welfare*. */
function complementEnd(cutting: Cutting, first: number, last: number): number {
  const { view, cuts } = cutting;
  let end = last;
  const head = last - 1;
  const body = has(view, head, WordClass.bodyFirst) || has(view, first, WordClass.bodyFirst);
  if (!body && !has(view, head, WordClass.placeOf)) return end;
  for (let turn = 0; turn < 3; turn++) {
    const next = behindJoint(view, end, body ? bodyJoints : ofOnly);
    if (next === 0 || has(view, next, WordClass.calendar)) break;
    const joint = lower(view, end);
    if (turn === 0 && /^(?:in|to)$/.test(joint)) break;
    const short = last - first === 1 || (last - first === 2 && marked(view, first, WordMark.the));
    if (joint !== 'of' && !short && !isOneOf(view, head, goesOn) && !isOneOf(view, first, goesOn)) break;
    end = chainEnd(cutting, next);
    // *of Health and Welfare*, *for England and Wales*, but *of Russia and Civilian Power*.
    const and = marked(view, end, WordMark.and) && isCapital(view, end + 1) && cuts[end + 1] === cuts[next];
    if (!body || !and || (cuts[next] === 1 && joint === 'of')) continue;
    if (!has(view, end + 1, WordClass.given | WordClass.office | WordClass.honorific))
      end = chainEnd(cutting, end + 1);
  }
  return end;
}

/** Cuts a chain that goes on behind *of* up to `end`: a body or a place, or an office and whose it is. */
function cutComplement(cutting: Cutting, { first, last }: Chain, end: number): void {
  const { view } = cutting;
  let from = skipOpening(cutting, first, last);
  while (from < last - 1 && matchAt(cutting, from, last) && has(view, from, WordClass.office)) from++;
  if (from < last - 1 && !matchAt(cutting, from, last) && has(view, from, WordClass.calendar)) from++;
  const body = has(view, last - 1, WordClass.bodyFirst) || has(view, from, WordClass.bodyFirst);
  if (officeEnd(view, from) > from) {
    cutChain(cutting, from, last);
    return;
  }
  const word = view.word(last - 1);
  const shape: Shape = body
    ? { kind: 'organization', why: `a body: ${word}` }
    : { kind: 'place', why: `a place: ${word}` };
  add(cutting, { first: from, last: end }, shape);
}

/** The end of a chain, or of the declared name that runs on beyond it: *Organization for Security …*. */
function reach({ matches }: Cutting, first: number, last: number): number {
  let end = last;
  for (let at = first; at < last; at++) end = Math.max(end, matches.get(at)?.last ?? 0);
  return end;
}

/** A declared body that goes on to another: *Liberal Party* of *Canada*. */
function runsOn(view: RunView, { first, last }: LexiconMatch): boolean {
  return last - first > 1 && has(view, last - 1, WordClass.bodyFirst) && marked(view, last, WordMark.of);
}

const adjective = /(?:ic|al|ist|ive|ary|ian|ous)$/;

const foreignJoint: ReadonlySet<string> = new Set(wordsOf(foreignJoints));

/** *Mouvement des Citoyens pour le Changement*: where a body's name of another language ends. */
function overForeign(cutting: Cutting, first: number, last: number): number {
  const { view } = cutting;
  const head = marked(view, first, WordMark.the) ? first + 1 : first;
  if (!has(view, head, WordClass.bodyForeign) || !isCapital(view, head)) return last;
  let end = last;
  for (let at = last, small = 0; small < 3 && at < view.tokens.count; at++) {
    if (isCapital(view, at) && small > 0) {
      end = chainEnd(cutting, at);
      at = end - 1;
      small = 0;
    } else if (foreignJoint.has(lower(view, at)) || /^\p{Ll}*[^\p{ASCII}]/u.test(view.word(at))) small++;
    else break;
  }
  return end;
}

/** *Co-operative Commonwealth Federation*, *Anti-corruption Commission*: a body whose first word is a small compound. */
function overHyphen(cutting: Cutting, first: number, last: number): number {
  const { view, cuts } = cutting;
  const single = last === first + 1 || (last === first + 2 && marked(view, first, WordMark.the));
  const compound = single && cuts[last - 1] === 0 && markAt(view, last) === '-' && !isSpaced(view, last);
  if (!compound || isCapital(view, last + 1) || !isCapital(view, last + 2) || cuts[last + 2] === 1)
    return last;
  const end = chainEnd(cutting, last + 2);
  return has(view, end - 1, WordClass.bodyLast) ? end : last;
}

/** *Social Democratic and Labour Party*, *the Peace and Freedom Party*: words that share their noun. */
function overAnd(cutting: Cutting, first: number, last: number): number {
  const { view, cuts } = cutting;
  if (!marked(view, last, WordMark.and) || !isCapital(view, last + 1) || cuts[last - 1] === 1) return last;
  if (!isCapital(view, last - 1)) return last;
  const end = chainEnd(cutting, last + 1);
  if (end < last + 3 || !has(view, end - 1, WordClass.bodyLast)) return last;
  if (adjective.test(lower(view, last - 1))) return end;
  const article = marked(view, first - 1, WordMark.the) || marked(view, first, WordMark.the);
  return article && cuts[first] === 0 && cuts[last + 1] === 0 && !has(view, last - 1, notShared) ? end : last;
}

/** Words that are a body or somebody by themselves: what *and* joins to them is another. */
const notShared =
  WordClass.bodyLast | WordClass.given | WordClass.office | WordClass.honorific | WordClass.placeLast;

const election = wordSet(elections);

/** *the 2005 Canadian federal election* is the name of an election, not of a state. */
function inElection(
  view: RunView,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  if (!/^(?:1[789]|20)\d\d$/.test(lower(view, first - 1))) return false;
  for (let at = last; at < last + 4; at++) {
    if (isOneOf(view, at, election)) return true;
    if (markAt(view, at) !== '' || isCapital(view, at)) return false;
  }
  return false;
}

const leadsOn = wordSet(beforeDomains);
const domainNouns = wordSet(ofDomains);

/** *Foreign Affairs Secretary Ana Ruiz*: what an office is for, not the journal or house of that name. */
function inOffice(view: RunView, { first, last }: LexiconMatch): boolean {
  const held = has(view, last, WordClass.office) && isCapital(view, last) && isSpaced(view, last);
  const of =
    markAt(view, first - 1) === '' && isOneOf(view, first - 1, leadsOn) && isCapital(view, first - 2);
  if (!held && !isOneOf(view, last, domainNouns) && !of) return false;
  for (let at = first; at < last; at++)
    if (!has(view, at, WordClass.officeDomain | WordClass.officeModifier)) return false;
  return true;
}

const across = wordSet(bodyPrefixes);

/** *Inter-American Court*: a people's name that a body's own begins with, behind a prefix. */
function inBody(view: RunView, { first, last }: LexiconMatch): boolean {
  if (markAt(view, first - 1) !== '-' || isSpaced(view, first) || !isOneOf(view, first - 2, across))
    return false;
  return isCapital(view, first - 2) && isCapital(view, last) && isSpaced(view, last);
}

/**
 * Cuts a run into candidates, left to right and not overlapping: declared names, and chains of capitals that their own
 * words show to be a person, a body or a place, or that only their neighbours can tell. In a headline, where capitals say
 * nothing, declared names only.
 */
export function findCandidates(view: RunView, matches: readonly LexiconMatch[]): readonly Candidate[] {
  const { count } = view.tokens;
  const cuts = new Uint8Array(count);
  const byFirst = new Map<number, LexiconMatch>();
  for (const match of matches) {
    if (inElection(view, match) || inOffice(view, match)) continue;
    byFirst.set(match.first, match);
    // A surname parts no hyphened name: *Hee-Chan*.
    const whole = inBody(view, match) || match.entries.every(({ name }) => name.form === 'surname');
    cuts[match.first] = whole ? 2 : 1;
  }
  const cutting: Cutting = { view, matches: byFirst, cuts, found: [] };
  for (let at = 0; at < count; ) {
    const match = cuts[at] === 0 ? undefined : byFirst.get(at);
    if (view.headline[at] === 1 || !isCapital(view, at) || (match && !isCapital(view, at))) {
      if (match) addMatch(cutting, match);
      at = match ? match.last : at + 1;
      continue;
    }
    const chain = overForeign(cutting, at, overHyphen(cutting, at, chainEnd(cutting, at)));
    const whole = overAnd(cutting, at, reach(cutting, at, chain));
    const holder = behindDomain(view, at, whole);
    const last = holder > whole ? chainEnd(cutting, holder) : whole;
    const first = chainStart(view, at, cutting.found.at(-1)?.last ?? 0);
    const end = match && match.last >= last && !runsOn(view, match) ? last : complementEnd(cutting, at, last);
    if (inElection(view, { first: at, last: end })) {
      at = end;
      continue;
    }
    if (end > last) cutComplement(cutting, { first: at, last }, end);
    else cutChain(cutting, match ? at : first, last);
    at = end;
  }
  return withDistricts(view, outsideAddresses(view.text, cutting.found));
}

const address = /(?:https?:\/\/|www\.)\S+/g;

/** Those that are no part of an address: *https://example.org/France*. */
function outsideAddresses(text: string, found: readonly Candidate[]): readonly Candidate[] {
  if (!text.includes('://') && !text.includes('www.')) return found;
  const spans = Array.from(text.matchAll(address), ({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));
  return found.filter(({ start }) => !spans.some((span) => span.start <= start && start < span.end));
}
