import { wordsOf } from '../language/list.ts';
import {
  abbreviationsInNames,
  clitics,
  honoursBehind,
  hyphenAdjectives,
} from '../language/names/name-parts.ts';
import { WordClass, WordMark } from '../language/names/word-classes.ts';
import { wordSet } from '../text/fold.ts';
import { TokenFlag } from '../text/tokens.ts';
import type { Cutting } from './cutting.ts';
import {
  endsLine,
  has,
  isCapital,
  isOneOf,
  isSpaced,
  lower,
  markAt,
  marked,
  type RunView,
} from './run-view.ts';

const adjectival: ReadonlySet<string> = new Set(wordsOf(hyphenAdjectives));
const clitic = wordSet(clitics);
const honours = wordSet(honoursBehind);
const hyphens = new Set(['-', '‐', '‑']);
const apostrophes = new Set(["'", '’', 'ʼ', '`']);
const shortened: ReadonlySet<string> = new Set(wordsOf(abbreviationsInNames));

/** An initial or an abbreviation: the full stop behind it is part of the name. */
function isShortened(word: string): boolean {
  return /^[A-Z]$/.test(word) || shortened.has(word);
}

function breaksLine({ text, tokens }: RunView, at: number): boolean {
  return endsLine(text, tokens.ends[at - 1] as number, tokens.starts[at] as number);
}

/** The token a name goes on with behind a mark at `mark`, or 0. */
function overMark(view: RunView, at: number, mark: number): number {
  const next = mark + 1;
  const sign = markAt(view, mark);
  if (next >= view.tokens.count || markAt(view, next) !== '') return 0;
  if (sign === '&') return isCapital(view, next) ? next : 0;
  if (isSpaced(view, mark)) return 0;
  if (sign === '.')
    return isCapital(view, next) && !breaksLine(view, next) && isShortened(view.word(at)) ? next : 0;
  if (isSpaced(view, next)) return apostrophes.has(sign) && ownersOf(view, at, next) ? next : 0;
  if (hyphens.has(sign)) return isCapital(view, next) || syllable(view, at, next) ? next : 0;
  if (apostrophes.has(sign)) return overApostrophe(view, at, next);
  return 0;
}

/** *Workers’ Party*, where the owners are part of the name. */
function ownersOf(view: RunView, at: number, next: number): boolean {
  return (
    has(view, at, WordClass.ownerInName) &&
    /s$/.test(lower(view, at)) &&
    isCapital(view, next) &&
    !breaksLine(view, next)
  );
}

/** *O’Brien*, *N’Djamena*; *People’s Party*, where the owner is part of the name. */
function overApostrophe(view: RunView, at: number, next: number): number {
  if (isCapital(view, next) || !isOneOf(view, next, clitic)) return next;
  const owns =
    marked(view, next, WordMark.s) && has(view, at, WordClass.ownerInName) && isCapital(view, next + 1);
  return owns && isSpaced(view, next + 1) && !breaksLine(view, next + 1) ? next + 1 : 0;
}

/** The small second half of a given name: *Jong-un*, *Il-sung*, *Yunus-bek*. */
function syllable(view: RunView, at: number, next: number): boolean {
  const half = view.word(next);
  if (isOneOf(view, next, honours)) return isCapital(view, next + 1) && isSpaced(view, next + 1);
  return (
    half.length <= 5 && view.word(at).length <= 6 && !adjectival.has(half) && isCapital(view, at - 1) === true
  );
}

/** The token a name goes on with over small words such as *van der*, or 0. */
function overParticles(view: RunView, next: number): number {
  let at = next;
  while (at < view.tokens.count && has(view, at, WordClass.particle) && !isCapital(view, at)) {
    at++;
    if (hyphens.has(markAt(view, at)) && !isSpaced(view, at)) at++;
  }
  return at > next && isCapital(view, at) ? at : 0;
}

/**
 * The token behind a chain of capitalised words that begins at `first`: words, initials, hyphened halves and the small
 * words of surnames.
 */
export function chainEnd({ view, cuts }: Pick<Cutting, 'view' | 'cuts'>, first: number): number {
  const { count, flags } = view.tokens;
  let at = first;
  for (;;) {
    const next = at + 1;
    if (next >= count) return next;
    let on = 0;
    if (!((flags[next] as number) & TokenFlag.word)) {
      on = overMark(view, at, next);
      if (on !== 0 && cuts[on] === 1 && hyphens.has(markAt(view, next))) return next;
    } else if (!breaksLine(view, next)) {
      on = isCapital(view, next) && isSpaced(view, next) ? next : overParticles(view, next);
    }
    if (on === 0) return next;
    at = on;
  }
}

/** The first token of a name whose first capital is at `first`: a small *al-* or *de* before it is its own. */
export function chainStart(view: RunView, first: number, floor: number): number {
  let start = first;
  for (;;) {
    const hyphen = hyphens.has(markAt(view, start - 1)) && !isSpaced(view, start) ? 1 : 0;
    const before = start - 1 - hyphen;
    if (before < floor || !has(view, before, WordClass.particle) || isCapital(view, before)) return start;
    start = before;
  }
}

/** Where a chain goes on behind *of*, *for* and the like at token `joint`: the next capital, or 0. */
export function behindJoint(view: RunView, joint: number, joints: ReadonlySet<string>): number {
  if (!joints.has(lower(view, joint))) return 0;
  const article = marked(view, joint + 1, WordMark.the) ? 1 : 0;
  const next = joint + 1 + article;
  return isCapital(view, next) && !breaksLine(view, next) ? next : 0;
}
