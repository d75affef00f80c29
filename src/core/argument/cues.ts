import type { CueTable } from '../language/argument/cue.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly feature: string;
}

/** A phrase that was found: what it shows, and of how many words it is. */
export interface Cue {
  readonly feature: string;
  readonly length: number;
}

/** Finds the phrases of cue tables in a list of words. */
interface CueFinder {
  /** The longest phrase that begins at word `index`. */
  at(words: readonly string[], index: number): Cue | undefined;
  /** All phrases that begin at word `index`, one a feature. */
  allAt(words: readonly string[], index: number): readonly Cue[];
}

/** A finder over one table; built once, it looks a word up in a map and compares a handful of phrases. */
export function createCueFinder(table: CueTable): CueFinder {
  const byFirst = new Map<string, Phrase[]>();
  for (const [feature, phrases] of Object.entries(table)) {
    for (const text of phrases.split(',')) {
      const words = text
        .trim()
        .replaceAll('’', "'")
        .split(/[\s.]+/);
      const list = byFirst.get(words[0]!) ?? [];
      list.push({ words, feature });
      byFirst.set(words[0]!, list);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    at(words, index) {
      const phrase = byFirst.get(words[index] ?? '')?.find((candidate) => stands(candidate, words, index));
      return phrase && { feature: phrase.feature, length: phrase.words.length };
    },
    allAt(words, index) {
      const found: Cue[] = [];
      for (const phrase of byFirst.get(words[index] ?? '') ?? []) {
        if (!stands(phrase, words, index) || found.some(({ feature }) => feature === phrase.feature))
          continue;
        found.push({ feature: phrase.feature, length: phrase.words.length });
      }
      return found;
    },
  };
}

function stands(phrase: Phrase, words: readonly string[], index: number): boolean {
  for (let i = 1; i < phrase.words.length; i++) if (words[index + i] !== phrase.words[i]) return false;
  return true;
}

/** *Instead of ships*, *rather than wait*: the connective before `index` takes an object and turns against nothing. */
export function governs(words: readonly string[], index: number): boolean {
  const last = words[index - 1];
  return (last === 'instead' && words[index] === 'of') || (last === 'rather' && words[index] === 'than');
}
