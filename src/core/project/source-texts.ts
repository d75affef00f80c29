import { createSourceIndex } from '../quotations/verify.ts';
import type { Host } from './project.ts';

type SourceIndex = ReturnType<typeof createSourceIndex>;
export type Verification = ReturnType<SourceIndex['verify']>;

/** The texts of the folder's source notes, read when a quotation is first looked for in them. */
export interface SourceTexts {
  touch(path: string): void;
  remove(path: string): void;
  /** Reads one more of the sources that are new or have changed; `false` if none is left. */
  prepare(): boolean;
  /**
   * Looks the words up, the sources `preferred` first. What was found is kept until a source changes. Reads at once
   * what {@link SourceTexts.prepare} has not read yet.
   */
  verify: SourceIndex['verify'];
  /** How many quotations have been looked for: those whose result was kept are none. */
  readonly searches: number;
}

/** More than any book quotes; past it the memory is emptied. */
const mostKept = 5000;

export function createSourceTexts(host: Host): SourceTexts {
  const index = createSourceIndex();
  const unread = new Set<string>();
  const kept = new Map<string, Verification>();
  let searches = 0;
  const prepare = (): boolean => {
    for (const path of unread) {
      unread.delete(path);
      const text = host.read(path);
      if (text === undefined) index.remove(path);
      else if (index.set(path, withoutFrontMatter(text))) kept.clear();
      return true;
    }
    return false;
  };
  return {
    touch: (path) => void unread.add(path),
    remove(path) {
      unread.delete(path);
      index.remove(path);
      kept.clear();
    },
    prepare,
    verify(quotation, preferred) {
      while (prepare());
      const key = `${quotation.kind}\n${quotation.text}\n${preferred.join('\n')}`;
      const before = kept.get(key);
      if (before) return before;
      if (kept.size >= mostKept) kept.clear();
      searches++;
      const found = index.verify(quotation, preferred);
      kept.set(key, found);
      return found;
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
