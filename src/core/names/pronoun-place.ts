import { leadingPhrases, reflexivePronouns, subjectPronouns } from '../language/names/nominals.ts';
import { WordClass } from '../language/names/word-classes.ts';
import type { Mention } from '../model/mention.ts';
import { wordSet } from '../text/fold.ts';
import type { Point } from './anaphor-point.ts';
import { has, isCapital, isOneOf, lower, markAt, type RunView } from './run-view.ts';

const subjects = wordSet(subjectPronouns);
const leading = wordSet(leadingPhrases);
const reflexives = wordSet(reflexivePronouns);

/** How many tokens a phrase may have before the pronoun, behind it, and how many a title before a name. */
const reach = { before: 4, behind: 10, title: 4 } as const;

/**
 * Whom a pronoun takes up by where it stands, whoever stands out: *Osei said [he] …*, *In [his] memoir, Osei …*.
 */
export function byPlace(point: Point): Mention | undefined {
  return whoseWords(point) ?? behindPhrase(point);
}

const knownWord =
  WordClass.functionWord |
  WordClass.everyday |
  WordClass.calendar |
  WordClass.role |
  WordClass.office |
  WordClass.given;

/**
 * Whether somebody whom nobody has made known is the subject of the sentence: *Powell himself did not appear as though he
 * believed it*. Then a pronoun is nobody else's.
 */
export function hasUnknownSubject({ view, anaphor, mentions }: Point): boolean {
  let at = anaphor.first;
  while (at > 0 && view.opening[at] !== 1) at--;
  if (at === anaphor.first || !isCapital(view, at) || has(view, at, knownWord) || isCapital(view, at + 1))
    return false;
  const start = view.tokens.starts[at] as number;
  if (mentions.some((mention) => mention.start <= start && start < mention.end)) return false;
  return isOneOf(view, at + 1, reflexives) || has(view, at + 1, WordClass.saying);
}

/** Whose words are told: who stands right before the verb of saying. */
function whoseWords({ view, anaphor, mentions }: Point): Mention | undefined {
  if (!isOneOf(view, anaphor.first, subjects)) return undefined;
  const verb = lower(view, anaphor.first - 1) === 'that' ? anaphor.first - 2 : anaphor.first - 1;
  if (!has(view, verb, WordClass.saying) || isCapital(view, verb)) return undefined;
  const end = view.tokens.ends[verb - 1];
  return mentions.find((mention) => mention.end === end);
}

/** Who is behind the comma of a phrase that opens the sentence. */
function behindPhrase({ view, anaphor, mentions }: Point): Mention | undefined {
  if (isOneOf(view, anaphor.first, subjects) || !opensSentence(view, anaphor.first)) return undefined;
  const comma = commaBehind(view, anaphor.last);
  if (comma === 0) return undefined;
  const from = view.tokens.starts[comma + 1] as number;
  const behind = mentions.find(({ start }) => start >= from);
  if (!behind) return undefined;
  for (let at = comma + 1; (view.tokens.starts[at] ?? Infinity) < behind.start; at++)
    if (
      at > comma + reach.title ||
      (!has(view, at, WordClass.office | WordClass.honorific) && markAt(view, at) !== '.')
    )
      return undefined;
  return behind;
}

function opensSentence(view: RunView, pronoun: number): boolean {
  for (let at = pronoun - 1; at >= 0 && at >= pronoun - reach.before && markAt(view, at) === ''; at--)
    if (view.opening[at] === 1) return isOneOf(view, at, leading);
  return false;
}

function commaBehind(view: RunView, last: number): number {
  for (let at = last; at < last + reach.behind; at++) {
    const mark = markAt(view, at);
    if (mark === ',') return at;
    if (mark !== '' && !/^[-'’]$/.test(mark)) return 0;
  }
  return 0;
}
