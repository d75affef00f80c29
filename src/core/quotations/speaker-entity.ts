import { spokespeople } from '../language/saying/nouns.ts';
import { phrasePrepositions } from '../language/saying/words.ts';
import type { Mention } from '../model/mention.ts';
import { overlapping, type Span } from '../text/span.ts';

const lends = new Set<string>(spokespeople);
/** Behind it stands what belongs to the speaker, no longer who speaks. */
const linking = new RegExp(`\\s(?:of|on|${phrasePrepositions.join('|')})\\s`);

/** *Reiter and Poast*: two who speak together are not the one of them. */
function isPair(text: string, heads: readonly Mention[]): boolean {
  return heads.some(({ end }, at) => {
    const next = heads[at + 1];
    return next !== undefined && /^,?\s+and\s+(?:\p{L}+\s+)?$/u.test(text.slice(end, next.start));
  });
}

/**
 * The entity a speaker's phrase refers to: that of the mention at its head. *Trump’s lawyer* is not Trump, *one French
 * official* not France; *a Pentagon spokesman* speaks for the Pentagon.
 */
export function entityOf(text: string, mentions: readonly Mention[], speaker: Span): string | null {
  const inside = overlapping(mentions, speaker).filter(({ entity }) => entity);
  if (inside.length === 0) return null;
  const phrase = text.slice(speaker.start, speaker.end);
  const possessive = /.*['’]s\s/.exec(phrase);
  const from = speaker.start + (possessive ? possessive[0].length : 0);
  const link = linking.exec(text.slice(from, speaker.end));
  const to = link ? from + link.index : speaker.end;
  const heads = inside.filter(({ start }) => start >= from && start < to);
  const head = heads.at(-1);
  const noun = /(\p{L}+)\W*$/u.exec(text.slice(from, to))?.[1] ?? '';
  if (lends.has(noun.toLowerCase())) return inside.at(-1)?.entity ?? null;
  if (!head || isPair(text, heads)) return null;
  // The head noun is a common one behind the name: *a Trump adviser*.
  return head.end < to &&
    /^\s+\p{Ll}/u.test(text.slice(head.end, to)) &&
    head.form !== 'nominal' &&
    head.form !== 'title'
    ? null
    : head.entity;
}
