import { plainLine } from '../render/escape.ts';
import { keptFinds } from '../text/kept-finds.ts';
import { createFactCheck, type OwnMention, ownMentions, placeSlip, type Slip } from './fact-check.ts';

/** A short form that stands in a run: alone, or right behind what it is short for. */
interface Short {
  readonly own: OwnMention;
  readonly words: string;
  readonly long: OwnMention | undefined;
}

/** *The YPG … the People's Protection Units (YPG)*: an acronym that the essay writes out only later. */
export const acronymBeforeExpansion = createFactCheck(
  'acronym-before-expansion',
  'An acronym used before the place where the essay writes it out.',
  function* (analysis) {
    const first = new Map<string, Short & { readonly run: number }>();
    const own = ownMentions(analysis);
    const { at, found } = shortsIn(own.found);
    for (const [index, shorts] of found.entries()) {
      const run = own.at[at[index]!]!;
      for (const short of shorts) {
        const seen = first.get(short.words);
        if (!seen) first.set(short.words, { ...short, run });
        // Written out where it is first used, or once more further on.
        if (short.long === undefined || !seen || seen.long) continue;
        first.set(short.words, { ...short, run });
        yield placeSlip(analysis, seen.run, slip(seen.own, short.words, short.long));
      }
    }
  },
);

/** Those of each run. */
const shortsIn = keptFinds((own: readonly OwnMention[]) => {
  const shorts = own.flatMap((each, at): readonly Short[] => {
    if (each.mention.form !== 'acronym' && !isInBrackets(each)) return [];
    const before = own[at - 1];
    const long = before && isExpanded(before, each) ? before : undefined;
    return [{ own: each, words: wordsOf(each), long }];
  });
  return shorts.length > 0 ? shorts : undefined;
});

function slip(seen: OwnMention, short: string, before: OwnMention): Slip {
  const { start, end } = seen.mention;
  const long = wordsOf(before);
  return {
    start,
    end,
    message: `“${plainLine(short)}” is written out only later, as “${plainLine(long)}”.`,
    ...(article(before) === article(seen) && {
      fix: {
        title: `Write “${plainLine(long)} (${plainLine(short)})” here`,
        edits: [{ start, end, text: `${long} (${short})` }],
      },
    }),
  };
}

function wordsOf({ text, mention }: OwnMention): string {
  return text.slice(mention.start, mention.end);
}

function isInBrackets({ before, behind }: OwnMention): boolean {
  return before.endsWith('(') && behind.startsWith(')');
}

/** Whether the second stands in brackets right behind the first, as its short form. */
function isExpanded(long: OwnMention, short: OwnMention): boolean {
  const { mention: a, text } = long;
  const { mention: b } = short;
  return a.entity === b.entity && text.slice(a.end, b.start) === ' (' && isInBrackets(short);
}

function article({ before }: OwnMention): boolean {
  return /\bthe $/i.test(before);
}
