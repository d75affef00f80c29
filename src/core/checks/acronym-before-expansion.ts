import { plainLine } from '../render/escape.ts';
import { factCheck, type OwnMention, ownMentions, placeIn } from './fact-check.ts';

/** *The YPG … the People's Protection Units (YPG)*: an acronym that the essay writes out only later. */
export const acronymBeforeExpansion = factCheck({
  id: 'acronym-before-expansion',
  description: 'An acronym used before the place where the essay writes it out.',
  *slips(analysis) {
    const own = [...ownMentions(analysis)];
    const first = new Map<string, { readonly at: number; readonly own: OwnMention }>();
    for (const [at, each] of own.entries()) {
      const before = own[at - 1];
      const short = wordsOf(each);
      if (each.mention.form !== 'acronym' && !isInBrackets(each)) continue;
      const seen = first.get(short);
      if (!seen) first.set(short, { at, own: each });
      const long = before && isExpanded(before, each) ? wordsOf(before) : undefined;
      // Written out where it is first used, or once more further on.
      if (long === undefined || !seen || isWrittenOut(own, seen.at)) continue;
      const span = placeIn(analysis, seen.own, seen.own.mention);
      first.set(short, { at, own: each });
      yield {
        ...span,
        message: `“${plainLine(short)}” is written out only later, as “${plainLine(long)}”.`,
        ...(article(before as OwnMention) === article(seen.own) && {
          fix: {
            title: `Write “${plainLine(long)} (${plainLine(short)})” here`,
            edits: [{ ...span, text: `${long} (${short})` }],
          },
        }),
      };
    }
  },
});

function wordsOf({ text, mention }: OwnMention): string {
  return text.slice(mention.start, mention.end);
}

function isInBrackets({ before, behind }: OwnMention): boolean {
  return before.endsWith('(') && behind.startsWith(')');
}

function isWrittenOut(own: readonly OwnMention[], at: number): boolean {
  const before = own[at - 1];
  return before !== undefined && isExpanded(before, own[at] as OwnMention);
}

/** Whether the second stands in brackets right behind the first, as its short form. */
function isExpanded(long: OwnMention, short: OwnMention): boolean {
  const { mention: a, text } = long;
  const { mention: b } = short;
  return (
    long.run === short.run &&
    a.entity === b.entity &&
    text.slice(a.end, b.start) === ' (' &&
    isInBrackets(short)
  );
}

function article({ before }: OwnMention): boolean {
  return /\bthe $/i.test(before);
}
