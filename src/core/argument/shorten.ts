import {
  clauseOpeners,
  clauseSubjects,
  denials,
  joints,
  lookingBack,
  newClause,
  noMainClause,
  phraseOpeners,
} from '../language/argument/label-words.ts';
import { reportVerbs } from '../language/argument/speech.ts';
import { finiteForms, notPast } from '../language/argument/verbs.ts';
import { anyOf } from '../language/list.ts';
import { wordsOf } from './words.ts';

/** Longest label. */
export const longestLabel = 90;

/** A phrase that may stand before a main clause. */
export const opening = new RegExp(
  `^(?:${anyOf(phraseOpeners)}|\\p{L}+(?:ing|ed))\\b[^,]{2,90},(?:\\s\\d{4},)?\\s+`,
  'iu',
);
const opensClause = new RegExp(`^${anyOf(clauseOpeners)}\\b`, 'i');

/** A phrase before the main clause: *Given all this, X* becomes *X*. Conditions stay: without them the claim is another. */
export function dropOpening(label: string): string {
  const found = opening.exec(label);
  if (!found) return label;
  // *By saving, argues Mead, Germany …*: the attribution goes with the phrase.
  const rest = label.slice(found[0].length).replace(/^\p{Ll}+s\s\p{Lu}[^,]{1,40},\s/u, '');
  const clause = opensClause.test(label);
  const phrase = clause || !hasVerb(label.slice(0, found[0].length));
  if (listed.test(found[0]) && names.test(rest)) return label;
  return phrase && rest.length >= 25 && hasVerb(rest) && !cutOff.test(rest) ? rest : label;
}

const cutOff = new RegExp(`^${anyOf(noMainClause)}\\b`);
/** *Within a year Norland, Elbonia and …*: the comma stands in a list of names. */
const listed = /\s[\p{Ll}\d]+\s\p{Lu}[\p{L}’'-]*,\s+$/u;
const names = /^\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*(?:,|\sand\s\p{Lu})/u;

/** Whether a finite verb stands in it. */
export function hasVerb(text: string): boolean {
  return wordsOf(text, { start: 0, end: text.length }).forms.some(
    (form) => finiteForms.has(form) || (isPast.test(form) && !notPast.has(form)),
  );
}

const isPast = /^\p{L}{2,}ed$/u;

/** *What could the garrison do, asked Holm, if …*: who says so. */
export function dropAttribution(label: string): string {
  return label.replace(/,\s(\p{Ll}+)\s\p{Lu}[^,]{1,40},(?=\s)/u, (all, verb) =>
    reportVerbs.has(verb) ? '' : all,
  );
}

/** Brackets, and what stands between two dashes or between commas behind *which*. */
export function dropAsides(label: string): string {
  return label
    .replace(/\s*\([^()]{0,200}\)/g, '')
    .replace(/\s[–—]\s[^–—]{1,80}\s[–—]\s/g, ' ')
    .replace(/,\sas\s[^,]{1,80},(?!\s(?:and|or|but)\b)/g, '')
    .replace(/^([^,]*),\s(?:who|which)\s[^,]{1,80},([^,]*)$/, '$1$2')
    .replace(/,\s(?:who|which)\s[^,]{1,80},(?=\s(\p{Ll}+))/u, (all, next) => (hasVerb(next) ? '' : all));
}

/** Where a statement may stop: before a new clause, at a colon, semicolon or dash. */
const stops = new RegExp(`[;:](?=\\s)|\\s[–—-]+(?=\\s)|,(?=\\s(?:${anyOf(newClause)}|\\p{L}+ing)\\b)`, 'gu');

/** Cuts at the last such stop within reach, else at a word, with an ellipsis. */
export function shorten(label: string): string {
  const head = label.slice(0, longestLabel);
  let stop = 0;
  for (const { index } of head.matchAll(stops))
    if (!halfDenied(label, index) && says(head.slice(0, index), label.slice(index))) stop = index;
  // *… by fraud and, if not reformed, …*: what joins the two parts goes with the second.
  if (stop >= longestLabel * 0.45) return head.slice(0, stop).trimEnd().replace(joins, '');
  const space = head.lastIndexOf(' ', longestLabel - 1);
  return `${head.slice(0, space > 0 ? space : longestLabel - 1).replace(/[,;:–—-]+$/, '')}…`;
}

const joins = new RegExp(`\\s${anyOf(joints)}$`);

/** A name with its apposition (*Holm, envoy of the ports*) says nothing yet, and a list goes on behind *and*. */
function says(part: string, rest: string): boolean {
  const comma = part.lastIndexOf(',');
  if (comma < 0) return true;
  // *…, and Osei, who …*: the verb of the last part is still to come.
  if (/^,\s(?:and|or)\s/.test(part.slice(comma)) && !hasVerb(part.slice(comma))) return false;
  return hasVerb(listGoesOn.test(rest) && !looksBack.test(part) ? part.slice(comma) : part);
}

const listGoesOn = new RegExp(`^,\\s(?:and|or)\\s(?!${anyOf(clauseSubjects)}\\b)`, 'i');
const looksBack = new RegExp(`,\\s${anyOf(lookingBack)}$`);
const denies = new RegExp(`\\b${anyOf(denials)}\\b[^,;:]*$`);

/** *… not because it must, but because …*: to stop before *but* would say the contrary. */
function halfDenied(label: string, stop: number): boolean {
  return /^, but\b/.test(label.slice(stop)) && denies.test(label.slice(0, stop));
}

/** Without what ends it and a *however* that looks back; quotation marks in pairs. */
export function trimmed(label: string): string {
  const bare = closed(label.replace(stray, '').trim())
    .replace(/(?:[.;,:–—-]|\[\^?\w+\])+$/, '')
    .replace(looksBack, '')
    .replace(/[,.]([’”"])$/, '$1');
  return bare.trim();
}

/** A mark whose other half stands in another sentence. */
const stray = /(?<=^[^“]*)”[.,]?$|(?<=^[^"]*)"[.,]?$|“[.,]?$|^”/g;

/** A quotation that was cut off gets its closing mark. */
function closed(label: string): string {
  const opens = label.match(/“/g)?.length ?? 0;
  const closes = label.match(/”/g)?.length ?? 0;
  if (opens > closes) return `${label.replace(/[.;,:]+$/, '')}”`;
  // *A 5" gun* opens nothing.
  return /(?:^|[\s(])"(?=\S)[^"]*$/.test(label) ? `${label.replace(/[.;,:]+$/, '')}"` : label;
}
