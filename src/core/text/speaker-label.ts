import { runInWords } from '../language/argument/headings.ts';
import { anyOf } from '../language/list.ts';
import { joinsInLabels } from '../language/names/name-parts.ts';

/** *NIXON:* at the head of a turn; *Q:* and *A:* of an interview. */
export const speakerLabel = /^\s*(?:\p{Lu}[\p{Lu}.'’ -]{1,30}|[QA]):\s/u;

/** *Ada Brandt: …*, *Interviewer: …*: a name or a part in lower case, and a sentence behind it. */
const namedLabel = new RegExp(
  `^\\s*(\\p{Lu}[\\p{L}.'’-]*(?: (?:${anyOf(joinsInLabels)} ){0,2}\\p{Lu}[\\p{L}.'’-]*){0,3}):\\s+(?=["“‘([]?[\\p{Lu}\\d])`,
  'u',
);

/** The name at the head of a paragraph that may be the label of a turn: *Ada Brandt* of *Ada Brandt: The pact is dead.* */
export function nameAtHead(text: string): string | undefined {
  const name = namedLabel.exec(text)?.[1];
  return name === undefined || name.length < 2 || runInWords.has(name.toLowerCase()) ? undefined : name;
}

/** How many names must come back for a text to be a talk. */
const talkers = 2;

/**
 * For each paragraph of a text how many code units of it are the label of who speaks there, 0 where there is none. A name in
 * lower case is one only in a talk, where two of them come back: *Result: …* and *Ada Brandt: …* look alike.
 */
export function labelLengths(texts: readonly string[]): readonly number[] {
  const names = texts.map(nameAtHead);
  const turns = new Map<string, number>();
  for (const name of names) if (name !== undefined) turns.set(name, (turns.get(name) ?? 0) + 1);
  const isTalk = [...turns.values()].filter((count) => count > 1).length >= talkers;
  return texts.map((text, index) => {
    const sure = speakerLabel.exec(text)?.[0].length;
    if (sure !== undefined || !isTalk || names[index] === undefined) return sure ?? 0;
    return namedLabel.exec(text)?.[0].length ?? 0;
  });
}
