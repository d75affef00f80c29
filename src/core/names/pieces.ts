import { leanings, ofBodiesCapital, placeSurnames } from '../language/names/name-parts.ts';
import { WordClass } from '../language/names/word-classes.ts';
import type { LexiconMatch } from '../lexicon/lexicon.ts';
import { wordSet } from '../text/fold.ts';
import { TokenFlag } from '../text/tokens.ts';
import { add, addMatch, type Cutting, matchAt, type Shape } from './cutting.ts';
import { beginsOffice, officeEnd, officeWithin } from './office.ts';
import { has, isAllCaps, isCapital, isOneOf, isSpaced, lower, markAt, type RunView } from './run-view.ts';
import { isDoubtfulTitle } from './titled.ts';
import {
  asSide,
  behindDescription,
  behindEveryday,
  inPower,
  partOfPlace,
  shortRoleAt,
  shoutedTail,
} from './within-chain.ts';

/** *General Langley*: an everyday word too, but not before what is no state. */
function isRank(cutting: Cutting, at: number, last: number): boolean {
  if (lower(cutting.view, at) !== 'general') return false;
  return matchAt(cutting, at + 1, last)?.entries.every(({ name }) => nobodysLand.has(name.form)) ?? false;
}

const nobodysLand: ReadonlySet<string> = new Set(['surname', 'metonym']);

/** An everyday word that opens the sentence before a declared name: *Today France*. */
function opensWithWord(cutting: Cutting, at: number, last: number): boolean {
  const { view } = cutting;
  return (
    view.opening[at] === 1 &&
    has(view, at, WordClass.everyday) &&
    !isRank(cutting, at, last) &&
    matchAt(cutting, at + 1, last) !== undefined
  );
}

/** *Legal Adviser Margaret Taylor*: where the person begins behind a role within a chain, or `last`. */
function behindRole(cutting: Cutting, first: number, last: number): number {
  const { view } = cutting;
  for (let at = first + 1; at + 2 < last; at++) {
    if (!has(view, at, WordClass.role) || !isSpaced(view, at + 1)) continue;
    if (isPersonal(cutting, at + 1, last) || matchAt(cutting, at + 1, last)?.last === last) return at + 1;
  }
  return last;
}

/** *Scholar Barry Posen*: a role, then a given name. */
function opensWithRole(cutting: Cutting, at: number, last: number): boolean {
  const { view } = cutting;
  if (at + 2 >= last || has(view, at, WordClass.given)) return false;
  // *Democrat Jon Hale*
  if (isOneOf(view, at, leaning)) return has(view, at + 1, WordClass.given);
  return !matchAt(cutting, at, last) && has(view, at, WordClass.role) && has(view, at + 1, WordClass.given);
}

const articles = wordSet('the a an');

/** The words before the name at the end of a chain that only open the sentence: *While*, *Today*. */
export function skipOpening(cutting: Cutting, first: number, last: number): number {
  const { view } = cutting;
  let at = first;
  while (at < last) {
    if (!isCapital(view, at) && !has(view, at, WordClass.particle)) at++;
    else if (isAllCaps(view, at) && matchAt(cutting, at, last)) return at;
    else if (
      has(view, at, WordClass.functionWord) &&
      (view.opening[at] === 1 || isOneOf(view, at, articles))
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
  if (has(view, first, WordClass.bodyForeign))
    return { kind: 'organization', why: `a body: ${view.word(first)}` };
  if (last - first === 2 && has(view, first, WordClass.given) && isOneOf(view, head, placeSurname))
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
  // *To: The Secretary*, and in the next line *From: …*.
  if (last - name === 1 && has(view, name, WordClass.functionWord) && !matchAt(cutting, name, last))
    return true;
  // *General Public License*: no rank, no name.
  if (isDoubtfulTitle(view, { title: first }) && has(view, name, WordClass.everyday | WordClass.functionWord))
    return true;
  const match = matchAt(cutting, name, last);
  if (match && match.last === last) addMatch(cutting, match, first);
  else if (name > last - 1 || wordCount(view, name, last) <= 5) {
    add(
      cutting,
      { first: name, last },
      {
        kind: 'person',
        why: `after ${view.text.slice(view.tokens.starts[first], view.tokens.ends[name - 1])}`,
        title: first,
      },
    );
  }
  return true;
}

/** The mark between two who are named together, *Grace & Evie*, or 0. */
function pairedAt(view: RunView, first: number, last: number): number {
  const pair = last - first === 3 && markAt(view, first + 1) === '&';
  return pair && has(view, first, WordClass.given) && has(view, last - 1, WordClass.given) ? first + 1 : 0;
}

/** *C. Olmec* at the beginning of a line: the letter counts an item of a list, unless the name speaks or acts. */
function isItem(view: RunView, first: number, last: number): boolean {
  const { text, tokens } = view;
  if (last - first !== 3 || !/^[A-H]$/.test(view.word(first)) || markAt(view, first + 1) !== '.')
    return false;
  if (!isSpaced(view, last - 1)) return false;
  const begins = first === 0 || text.slice(tokens.ends[first - 1], tokens.starts[first]).includes('\n');
  return begins && !has(view, last, WordClass.saying | WordClass.acting);
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

const placeSurname = wordSet(placeSurnames);
const leaning = wordSet(leanings);
const itsOwn = wordSet(ofBodiesCapital);

/** A chain that begins with a given name and goes on with what may be a surname. */
function isPersonal(cutting: Cutting, first: number, last: number): boolean {
  const { view } = cutting;
  const words = wordCount(view, first, last);
  if (words < 2 || words > 5 || isItem(view, first, last)) return false;
  if (isOneOf(view, last - 1, leaning)) return false;
  // *Will Not Fix*, *Travis-CI Status*.
  if (has(view, first + 1, WordClass.functionWord) && !has(view, first + 1, WordClass.given)) return false;
  if (markAt(view, first + 1) === '-' && isAllCaps(view, first + 2)) return false;
  if (!has(view, first, WordClass.given) && !isInitialled(view, first, last)) return false;
  const match = matchAt(cutting, first, last);
  return !match || match.last === first + 1;
}

function isSurname({ entries }: LexiconMatch): boolean {
  return entries.some(({ name }) => name.form === 'surname');
}

function isDemonym(match: LexiconMatch): boolean {
  return match.entries.some((entry) => entry.name.form === 'demonym');
}

/** Cuts a chain in which declared names stand beside other capitals. */
function cutAroundMatches(cutting: Cutting, first: number, last: number): boolean {
  const { view } = cutting;
  const match = matchAt(cutting, first, last);
  if (!match) return false;
  const wordsBehind = last - match.last;
  const multi = match.last - match.first > 1;
  const next = matchAt(cutting, match.last, last);
  const leans = wordsBehind === 1 && isOneOf(view, match.last, leaning);
  if (wordsBehind > 0 && (leans || isOneOf(view, match.last, itsOwn)) && !isSurname(match)) {
    addMatch(cutting, match);
    return true;
  }
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
  if (isDate(view, at) && at + 1 < last) return true;
  if (!has(view, at, WordClass.calendar) || matchAt(cutting, at, last)) return false;
  return !has(view, at, WordClass.given) || at + 1 >= last || /^\d/.test(lower(view, at + 1));
}

/** *22 May*, *5th March*: a month behind its day, whoever is called so. */
function isDate(view: RunView, at: number): boolean {
  if (!has(view, at, WordClass.calendar) && lower(view, at) !== 'may') return false;
  return /^[0-3]?\d(?:st|nd|rd|th)?$/.test(lower(view, at - 1));
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
  if (isItem(view, first, last)) {
    cutChain(cutting, first + 2, last);
    return;
  }
  const and = pairedAt(view, first, last);
  if (and > 0) {
    cutChain(cutting, first, and);
    cutChain(cutting, and + 1, last);
    return;
  }
  const whole = matchAt(cutting, first, last);
  if (whole && whole.last === last) {
    addMatch(cutting, whole);
    return;
  }
  const shouted = shoutedTail(cutting, first, last);
  if (shouted > 0) {
    cutChain(cutting, first, shouted);
    cutChain(cutting, shouted, last);
    return;
  }
  const role = shortRoleAt(view, first, last);
  if (role > first) {
    cutChain(cutting, first, role);
    cutChain(cutting, role + 1, last);
    return;
  }
  if (inPower(cutting, first, last)) {
    cutChain(cutting, first, last - 1);
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
  const plural = head?.kind === 'organization' && /s$/.test(lower(view, last - 1));
  const described = head && !plural ? first : behindDescription(cutting, first, last);
  if (described > first) {
    cutChain(cutting, described, last);
    return;
  }
  const person = behindRole(cutting, first, last);
  if (person < last) {
    const declared = matchAt(cutting, person, last);
    if (declared?.last === last) addMatch(cutting, declared);
    else add(cutting, { first: person, last }, { kind: 'person', why: `after ${view.word(person - 1)}` });
    return;
  }
  const inner = head ? undefined : behindEveryday(cutting, first, last);
  const side = asSide(cutting, first, last);
  if (side) add(cutting, { first, last }, side);
  else if (head) add(cutting, { first, last }, head);
  else if (inner) addMatch(cutting, inner);
  else if (isPersonal(cutting, first, last)) {
    add(cutting, { first, last }, { kind: 'person', why: 'a given name and a surname' });
  } else if (!cutAroundMatches(cutting, first, last)) {
    add(cutting, { first, last }, partOfPlace(cutting, first, last) ?? { kind: undefined, why: '' });
  }
}
