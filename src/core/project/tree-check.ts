import { joinBlocks } from '../markdown/block-document.ts';
import { type FoundRight, isAsParsed, markRight, nextPortion } from '../markdown/check-blocks.ts';
import { ofBlocks, type TextDocument } from './document.ts';

/**
 * Holds the trees of open documents to the parser's own while nobody waits for anything: a whole parse, in portions that
 * take no notice of how a document was cut. After an edit only what it has changed is parsed again.
 */
export interface TreeCheck {
  /**
   * Looks at one more portion of a document.
   *
   * @returns `repaired`: its tree was another, and is the parser's now; `done`: nothing was left to look at
   */
  step(path: string): 'right' | 'repaired' | 'done';
}

export interface TreeCheckOptions {
  readonly document: (path: string) => TextDocument | undefined;
  /** Puts the same text in another tree in a document's place. */
  readonly replace: (path: string, doc: TextDocument) => void;
}

export function createTreeCheck({ document, replace }: TreeCheckOptions): TreeCheck {
  const right: FoundRight = new WeakMap();
  return {
    step(path) {
      const doc = document(path)?.blocks;
      const portion = doc && !/\.txt$/i.test(path) ? nextPortion(doc, right) : undefined;
      if (!doc || !portion) return 'done';
      if (isAsParsed(doc, portion)) {
        markRight(doc, portion, right);
        return 'right';
      }
      const joined = joinBlocks(doc, portion.from, portion.to);
      replace(path, ofBlocks(joined));
      // Several blocks become fewer, so the check comes to an end; one alone is read anew once.
      if (portion.to === portion.from + 1) markRight(joined, portion, right);
      return 'repaired';
    },
  };
}
