import { WordClass } from '../language/names/word-classes.ts';
import type { LexiconMatch } from '../lexicon/lexicon.ts';
import type { EntityKind } from '../model/entity.ts';
import { fold } from '../text/fold.ts';
import { TokenFlag } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { beginsOffice, officeEnd, officeWithin } from './office.ts';
import { has, isAllCaps, isCapital, lower, markAt, type RunView } from './run-view.ts';

/** What is known while a run is cut into candidates. */
export interface Cutting {
  readonly view: RunView;
  /** The declared name that begins at a token. */
  readonly matches: ReadonlyMap<number, LexiconMatch>;
  readonly found: Candidate[];
}

interface Shape {
  readonly kind: EntityKind | undefined;
  readonly why: string;
  readonly title?: number;
}

/** The key under which names written differently in case, accents and marks are one. */
export function keyOf(text: string): string {
  return fold(text)
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}

export function add(cutting: Cutting, first: number, last: number, shape: Shape): void {
  const { view, found } = cutting;
  const { starts, ends } = view.tokens;
  const start = starts[first] as number;
  const end = ends[last - 1] as number;
  found.push({
    start,
    end,
    first,
    last,
    entries: [],
    kind: shape.kind,
    why: shape.why,
    title: shape.title ?? -1,
    key: keyOf(view.text.slice(start, end)),
  });
}

export function addMatch(cutting: Cutting, match: LexiconMatch, title = -1): void {
  const { view, found } = cutting;
  const { first, last, start, end, entries } = match;
  if (entries.length === 0) return;
  found.push({
    start,
    end,
    first,
    last,
    entries,
    kind: undefined,
    why: '',
    title,
    key: keyOf(view.text.slice(start, end)),
  });
}

/** The match that begins at `at` and stays within the chain. */
export function matchAt({ matches }: Cutting, at: number, last: number): LexiconMatch | undefined {
  const match = matches.get(at);
  return match && match.last <= last ? match : undefined;
}

/** An everyday word that opens the sentence before a declared name: *Today France*. */
function opensWithWord(cutting: Cutting, at: number, last: number): boolean {
  const { view } = cutting;
  return (
    view.opening[at] === 1 &&
    has(view, at, WordClass.everyday) &&
    matchAt(cutting, at + 1, last) !== undefined
  );
}

/** *Scholar Barry Posen*: a role, then a given name. */
function opensWithRole(cutting: Cutting, at: number, last: number): boolean {
  const { view } = cutting;
  if (at + 2 >= last || matchAt(cutting, at, last) || has(view, at, WordClass.given)) return false;
  return has(view, at, WordClass.role) && has(view, at + 1, WordClass.given);
}

/** The words before the name at the end of a chain that only open the sentence: *While*, *Today*. */
export function skipOpening(cutting: Cutting, first: number, last: number): number {
  const { view } = cutting;
  let at = first;
  while (at < last) {
    if (!isCapital(view, at) && !has(view, at, WordClass.particle)) at++;
    else if (isAllCaps(view, at) && matchAt(cutting, at, last)) return at;
    else if (
      has(view, at, WordClass.functionWord) &&
      (view.opening[at] === 1 || /^(?:the|a|an)$/.test(lower(view, at)))
    ) {
      const match = matchAt(cutting, at, last);
      if (match && (match.last > at + 1 || at + 1 === last)) return at;
      at++;
    } else if (opensWithWord(cutting, at, last) || opensWithRole(cutting, at, last)) at++;
    else break;
  }
  return at;
}

/** A chain whose last word says what it is. */
function byHead(cutting: Cutting, first: number, last: number): Shape | undefined {
  const { view } = cutting;
  if (last - first < 2) return undefined;
  const head = last - 1;
  if (has(view, head, WordClass.bodyLast)) return { kind: 'organization', why: `a body: ${view.word(head)}` };
  if (last - first === 2 && has(view, first, WordClass.given) && placeSurname.test(lower(view, head)))
    return undefined;
  if (has(view, head, WordClass.placeLast)) return { kind: 'place', why: `a place: ${view.word(head)}` };
  if (has(view, head, WordClass.otherLast))
    return { kind: 'work', why: `neither actor nor place: ${view.word(head)}` };
  if (has(view, first, WordClass.placeFirst) && has(view, first, WordClass.given) === false) {
    return { kind: 'place', why: `a place: ${view.word(first)}` };
  }
  return undefined;
}

function wordCount({ tokens }: RunView, first: number, last: number): number {
  let words = 0;
  for (let at = first; at < last; at++) if ((tokens.flags[at] as number) & TokenFlag.word) words++;
  return words;
}

/** Cuts off the office that opens a chain; what is left is the person's name. */
function cutOffice(cutting: Cutting, first: number, last: number): boolean {
  const { view } = cutting;
  const name = officeEnd(view, first);
  if (name === first || byHead(cutting, first, last)?.kind === 'organization') return false;
  if (name >= last) return true;
  const match = matchAt(cutting, name, last);
  if (match && match.last === last) addMatch(cutting, match, first);
  else if (name > last - 1 || wordCount(view, name, last) <= 5) {
    add(cutting, name, last, {
      kind: 'person',
      why: `after ${view.text.slice(view.tokens.starts[first], view.tokens.ends[name - 1])}`,
      title: first,
    });
  }
  return true;
}

function isDemonym(match: LexiconMatch): boolean {
  return match.entries.some((entry) => entry.name.form === 'demonym');
}

/** *J. Smith*, *A. B. de Silva*: initials and a word that is more than capitals. */
function isInitialled(view: RunView, first: number, last: number): boolean {
  if (view.word(first).length !== 1 || markAt(view, first + 1) !== '.') return false;
  const surname = view.word(last - 1);
  return (
    surname.length > 2 &&
    /\p{Ll}/u.test(surname) &&
    !has(view, last - 1, WordClass.functionWord | WordClass.everyday)
  );
}

/** Words that are a surname behind a given name, whatever place they name elsewhere: *Anita Hill*. */
const placeSurname =
  /^(?:hill|lake|park|woods|lane|banks|wells|brook|marsh|fields|rivers|heights|forest|castle|street|church|bush|fox|ford|mills|stone)$/;

/** A chain that begins with a given name and goes on with what may be a surname. */
function isPersonal(cutting: Cutting, first: number, last: number): boolean {
  const { view } = cutting;
  const words = wordCount(view, first, last);
  if (words < 2 || words > 5) return false;
  if (!has(view, first, WordClass.given) && !isInitialled(view, first, last)) return false;
  const match = matchAt(cutting, first, last);
  return !match || match.last === first + 1;
}

/** Cuts a chain in which declared names stand beside other capitals. */
function cutAroundMatches(cutting: Cutting, first: number, last: number): boolean {
  const { view } = cutting;
  const match = matchAt(cutting, first, last);
  if (!match) return false;
  const wordsBehind = last - match.last;
  const multi = match.last - match.first > 1;
  const next = matchAt(cutting, match.last, last);
  if (wordsBehind > 0 && !next && !multi && !isDemonym(match) && !has(view, match.last, WordClass.given))
    return false;
  addMatch(cutting, match);
  if (wordsBehind > 0) cutChain(cutting, match.last, last);
  return true;
}

/** Words that are in no name: *I*, and months and days that are not a given name before a surname. */
function breaksChain(cutting: Cutting, at: number, last: number): boolean {
  const { view } = cutting;
  if (view.word(at) === 'I') return markAt(view, at + 1) !== '.' && !isAllCaps(view, at - 1);
  if (!has(view, at, WordClass.calendar) || matchAt(cutting, at, last)) return false;
  return !has(view, at, WordClass.given) || at + 1 >= last || /^\d/.test(lower(view, at + 1));
}

/** Cuts one chain of capitals, tokens `first` to `last`, into candidates. */
export function cutChain(cutting: Cutting, from: number, last: number): void {
  const { view } = cutting;
  const first = skipOpening(cutting, from, last);
  if (first >= last) return;
  for (let at = first; at < last; at++) {
    if (!breaksChain(cutting, at, last)) continue;
    cutChain(cutting, first, at);
    cutChain(cutting, at + 1, last);
    return;
  }
  const whole = matchAt(cutting, first, last);
  if (whole && whole.last === last) {
    addMatch(cutting, whole);
    return;
  }
  const office = officeWithin(view, first, last);
  const head = byHead(cutting, first, last);
  if (office < last && !(head && office === last - 1) && !beginsOffice(view, first)) {
    cutChain(cutting, first, office);
    cutChain(cutting, office, last);
    return;
  }
  if (cutOffice(cutting, first, last)) return;
  if (head) add(cutting, first, last, head);
  else if (isPersonal(cutting, first, last)) {
    add(cutting, first, last, { kind: 'person', why: 'a given name and a surname' });
  } else if (!cutAroundMatches(cutting, first, last)) {
    add(cutting, first, last, partOfPlace(cutting, first, last) ?? { kind: undefined, why: '' });
  }
}

/** A compass word before a declared name: *Eastern Ukraine*. */
function partOfPlace(cutting: Cutting, first: number, last: number): Shape | undefined {
  if (!has(cutting.view, first, WordClass.compass) || first + 1 >= last) return undefined;
  if (matchAt(cutting, first + 1, last)?.last !== last) return undefined;
  return { kind: 'place', why: 'a part of a place' };
}
