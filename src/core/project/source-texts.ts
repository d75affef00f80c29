import { createSourceIndex } from '../quotations/verify.ts';
import type { Host } from './project.ts';

type SourceIndex = ReturnType<typeof createSourceIndex>;
export type Verification = ReturnType<SourceIndex['verify']>;

/** The texts of the folder's source notes, read when a quotation is first looked for in them. */
export interface SourceTexts {
  touch(path: string): void;
  remove(path: string): void;
  /** Looks the words up, the sources `preferred` first. What was found is kept until a source changes. */
  verify: SourceIndex['verify'];
}

/** More than any book quotes; past it the memory is emptied. */
const mostKept = 5000;

export function createSourceTexts(host: Host): SourceTexts {
  const index = createSourceIndex();
  const unread = new Set<string>();
  const kept = new Map<string, Verification>();
  const readAll = (): void => {
    for (const path of unread) {
      const text = host.read(path);
      if (text === undefined) index.remove(path);
      else index.set(path, withoutFrontMatter(text));
    }
    unread.clear();
  };
  return {
    touch(path) {
      unread.add(path);
      kept.clear();
    },
    remove(path) {
      unread.delete(path);
      index.remove(path);
      kept.clear();
    },
    verify(quotation, preferred) {
      readAll();
      const key = `${quotation.kind}\n${quotation.text}\n${preferred.join('\n')}`;
      const before = kept.get(key);
      if (before) return before;
      if (kept.size >= mostKept) kept.clear();
      const found = index.verify(quotation, preferred);
      kept.set(key, found);
      return found;
    },
  };
}

/** The text with its front matter blanked: offsets stay, and nobody is quoted from a list of keys. */
function withoutFrontMatter(text: string): string {
  const match = /^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  return match ? ' '.repeat(match[0].length) + text.slice(match[0].length) : text;
}
