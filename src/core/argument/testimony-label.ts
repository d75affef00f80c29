import {
  bareObjects,
  clauseTakers,
  noReport,
  saidBefore,
  speakingPronouns,
} from '../language/argument/label-words.ts';
import { reportVerbs } from '../language/argument/speech.ts';
import { anyOf } from '../language/list.ts';
import { dropOpening, hasVerb, longestLabel, opening } from './shorten.ts';

/** *Posen: a reappraisal is overdue*; without a name the words alone. */
export function testimonyLabel(label: string, speaker: string | undefined): string {
  let said = withoutAttribution(speaker ? saidBy(label, speaker) : (quotedPart(label) ?? label));
  if (speaker === undefined || (said === label && label.includes(speaker))) return said;
  said = said.replace(/^([“‘"]?)\[(\p{L})\]/u, (_, mark, letter) => mark + letter.toUpperCase());
  if (said.length + speaker.length > longestLabel) said = dropOpening(said);
  return `${speaker}: ${said}`;
}

const attribution = new RegExp(`,\\s${anyOf(speakingPronouns)}\\s\\p{Ll}+,\\s`, 'u');
const lastAttribution = new RegExp(`,\\s${anyOf(speakingPronouns)}\\s\\p{Ll}+[.]?$`, 'u');

/** *The pact, he argues, is overdue*: the pronoun's attribution goes, the speaker stands before the label. */
function withoutAttribution(label: string): string {
  return label.replace(attribution, ' ').replace(lastAttribution, '');
}

/** What was said, without its speaker: *A reappraisal, he argues, ‘is overdue’* keeps its own words, quotations lose their marks. */
function saidBy(label: string, speaker: string): string {
  const quoted = quotedPart(label);
  // *That patience “bought years of quiet”*: what begins in lower case goes on with the sentence, unless it opens it.
  if (quoted !== undefined && (/^[“‘"]/.test(label) || !/^\p{Ll}/u.test(quoted))) return quoted;
  const name = escaped(speaker);
  const before = new RegExp(`^[^“"‘]{0,120}${name}[^“"‘]{0,140}[,:]\\s+[“"‘](.{12,}?)[,.]?[”"’]$`, 'u').exec(
    label,
  );
  if (before) return before[1]!;
  const that = new RegExp(`^.{0,80}?${name}[^,]{0,40}?\\b(?:that|:)\\s+`, 'u').exec(label);
  if (that) return label.slice(that[0].length);
  const as = new RegExp(`^(?:As\\s)?[^,]{0,60}${name}(?:,[^,]{1,60},)?\\s\\p{Ll}+(?:\\sit)?,\\s+`, 'u').exec(
    label,
  );
  if (as) return label.slice(as[0].length).replace(/^[“‘"](.*?)[,.]?[”’"]$/u, '$1');
  const within = new RegExp(`,\\s(?:\\p{Ll}+\\s[^,]{0,40})?${name}(?:\\s\\p{Ll}+)?(?:,|[.]?$)`, 'u').exec(
    label,
  );
  if (within) {
    const [before, behind] = [label.slice(0, within.index), label.slice(within.index + within[0].length)];
    // *By saving, argues Mead, Germany …*: the phrase keeps its comma.
    const phrase = opening.test(`${before},${behind}`) && !hasVerb(before) && !before.includes(',');
    return before + (phrase ? ',' : '') + behind;
  }
  const plain = new RegExp(`^[^,]{0,60}?${name}(\\s\\p{Ll}+)\\s+`, 'u').exec(label);
  const rest = plain ? label.slice(plain[0].length) : '';
  const verb = plain?.[1] ?? '';
  return reportVerbs.has(verb.trim()) && takesClause.test(verb) && !noClause.test(rest) ? rest : label;
}

/** The quoted words of a label, where they make up most of it or open it. */
function quotedPart(label: string): string | undefined {
  const quotes = [...opened(label).matchAll(quotation)];
  const quoted = quotes.map((match) => match[1] ?? match[2] ?? match[3] ?? '').reduce(joinQuotes, '');
  const words = quoted.split(' ').length;
  const opens = quotes[0]?.index === 0 && words >= 4;
  return opens || (words >= 5 && quoted.length * 2 > label.length) ? quoted : undefined;
}

/** *It is not enough,” she said*: the quotation began in the sentence before. */
function opened(label: string): string {
  const bare = label.replace(/^[”"](?=\p{L})/u, (mark) => (mark === '”' ? '' : mark));
  if (/^[^“]*\p{P}”/u.test(bare)) return bare.startsWith('"') ? `“${bare.slice(1)}` : `“${bare}`;
  return /^[^"]*[,.?!]"(?:\s|$)[^"]*$/.test(bare) ? `"${bare}` : bare;
}

/** Quoted words between marks of one kind, their last comma or stop left out; the last may go on in the next sentence. */
const quotation =
  /(?<![\p{L}\d])(?:“([^”]*?)[,.]?(?:”|$)|‘((?:[^’]|’(?=\p{L}))*?)[,.]?(?:’(?!\p{L})|$)|"([^"]*?)[,.]?(?:"|$))/gu;

/** A quotation that its attribution interrupts goes on in lower case; another begins anew. */
function joinQuotes(before: string, next: string): string {
  if (before === '') return next;
  return /^\p{Lu}/u.test(next) && !/^I\b/.test(next)
    ? `${before.replace(/[:;,.]$/, '')}; ${next}`
    : `${before} ${next}`;
}

const noClause = new RegExp(
  `^(?:${anyOf(noReport)}\\b|(?:${saidBefore.join('|')})\\b|${anyOf(bareObjects)}(?:$|[,.]|\\s${anyOf(noReport)}\\b))`,
);
const takesClause = new RegExp(`\\s${anyOf(clauseTakers)}`);

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
