import { createSourceIndex } from '../quotations/verify.ts';
import type { Host } from './project.ts';

type SourceIndex = ReturnType<typeof createSourceIndex>;
export type Verification = ReturnType<SourceIndex['verify']>;

/** The texts of the folder's source notes, read when a quotation is first looked for in them. */
export interface SourceTexts {
  touch(path: string): void;
  remove(path: string): void;
  /**
   * Reads one more of the sources that are new or have changed, of a long one a part; `false` if none is left. For the
   * time when nobody waits.
   */
  prepare(): boolean;
  /** Whether nothing is left to prepare. */
  isPrepared(): boolean;
  /**
   * Looks the words up, the sources `preferred` first. What was found is kept until a source changes. Reads at once
   * what {@link SourceTexts.prepare} has not read yet.
   */
  verify: SourceIndex['verify'];
  /** How often a source came, changed or went: what was found in them holds while this stays the same. */
  readonly changes: number;
  /** How many quotations have been looked for: those whose result was kept are none. */
  readonly searches: number;
}

/** Results: more than any book has quotations; past it the memory is emptied. */
const mostKept = 5000;
/**
 * Code units of all sources together that are searched for any quotation: about six bytes of memory each. What is
 * beyond it is searched for quotations that cite it or are by its author.
 */
const mostRead = 64_000_000;
/** Of those the last few are kept. */
const mostGuests = 8;

export function createSourceTexts(host: Host, most = mostRead): SourceTexts {
  const index = createSourceIndex(host.read);
  const unread = new Set<string>();
  const lengths = new Map<string, number>();
  const outside = new Set<string>();
  const guests = new Set<string>();
  const kept = new Map<string, Verification>();
  let total = 0;
  let searches = 0;
  let changes = 0;
  let reading: { readonly path: string; readonly work: Generator<undefined, boolean> } | undefined;

  const weigh = (path: string, length: number): void => {
    total += length - (lengths.get(path) ?? 0);
    lengths.set(path, length);
  };
  const drop = (path: string): void => {
    if (reading?.path === path) reading = undefined;
    weigh(path, 0);
    lengths.delete(path);
    outside.delete(path);
    guests.delete(path);
    index.remove(path);
    kept.clear();
  };
  const begin = (path: string): void => {
    unread.delete(path);
    const text = host.read(path);
    if (text === undefined) drop(path);
    else if (total - (lengths.get(path) ?? 0) + text.length > most) {
      drop(path);
      outside.add(path);
    } else {
      weigh(path, text.length);
      reading = { path, work: index.setInSteps(path, withoutFrontMatter(text)) };
    }
  };
  const prepare = (): boolean => {
    if (!reading) {
      const [next] = unread;
      if (next === undefined) return false;
      begin(next);
    }
    const step = reading?.work.next();
    if (step?.done) reading = undefined;
    if (step?.value === true) kept.clear();
    return true;
  };
  /** Takes in a source that is not among those that are always searched, and lets the longest-standing guest go. */
  const invite = (path: string): void => {
    const text = outside.has(path) && !guests.has(path) ? host.read(path) : undefined;
    if (text === undefined) return;
    index.set(path, withoutFrontMatter(text));
    guests.add(path);
    const [oldest] = guests;
    if (guests.size > mostGuests && oldest !== undefined) {
      guests.delete(oldest);
      index.remove(oldest);
    }
  };

  return {
    touch(path) {
      changes++;
      if (guests.has(path)) drop(path);
      unread.add(path);
    },
    remove(path) {
      changes++;
      unread.delete(path);
      drop(path);
    },
    prepare,
    isPrepared: () => !reading && unread.size === 0,
    verify(quotation, preferred) {
      while (prepare());
      const key = `${quotation.kind}\n${quotation.text}\n${preferred.join('\n')}`;
      const before = kept.get(key);
      if (before) return before;
      if (kept.size >= mostKept) kept.clear();
      for (const path of preferred.slice(0, mostGuests)) invite(path);
      searches++;
      const found = index.verify(quotation, preferred);
      kept.set(key, found);
      return found;
    },
    get changes() {
      return changes;
    },
    get searches() {
      return searches;
    },
  };
}

/** The text with its front matter blanked: offsets stay, and nobody is quoted from a list of keys. */
function withoutFrontMatter(text: string): string {
  const match = /^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  return match ? ' '.repeat(match[0].length) + text.slice(match[0].length) : text;
}
