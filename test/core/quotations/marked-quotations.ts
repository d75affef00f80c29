import assert from 'node:assert/strict';
import { createQuotationReader } from '../../../src/core/quotations/quotations.ts';
import { plainRuns } from '../../../src/core/text/plain.ts';

/**
 * Checks what is found in a text that says so itself: `[[…]]` around each quotation, marks included, with `#kind` behind
 * it where the kind matters; `{…}` around whoever speaks them all, nothing where nobody is named. `^` in front of a
 * quotation says that it has no speaker although another one has.
 */
export function check(marked: string): void {
  const expected = readMarked(marked);
  const placed = plainRuns(expected.text);
  const read = createQuotationReader().read({ runs: placed.map(({ run }) => run), mentions: [] });
  const found = read.all().flatMap((quotations, run) => {
    const at = placed[run]?.start ?? 0;
    return quotations
      .filter((one) => one.kind !== 'indirect' || expected.kinds.includes('indirect'))
      .map((one) => {
        const home = one.speakerSpan && (placed[run + one.speakerSpan.away]?.start ?? 0);
        return {
          words: expected.text.slice(at + one.start, at + one.end),
          kind: one.kind,
          speaker:
            one.speakerSpan && home !== undefined
              ? expected.text.slice(home + one.speakerSpan.start, home + one.speakerSpan.end)
              : null,
        };
      });
  });
  const wanted = expected.quotations.map((one, index) => ({
    words: one.words,
    kind: one.kind ?? found[index]?.kind,
    speaker: one.speaker,
  }));
  assert.deepEqual(found, wanted, marked);
}

interface Expected {
  readonly text: string;
  readonly kinds: readonly string[];
  readonly quotations: readonly {
    readonly words: string;
    readonly kind?: string;
    readonly speaker: string | null;
  }[];
}

function readMarked(marked: string): Expected {
  const speaker = /\{([^}]*)\}/.exec(marked)?.[1] ?? null;
  const plain = marked.replace(/[{}]/g, '');
  const quotation = /(\^?)\[\[([\s\S]*?)\]\](?:#(\w+))?/g;
  const quotations = [...plain.matchAll(quotation)].map((match) => ({
    words: match[2] as string,
    ...(match[3] && { kind: match[3] }),
    speaker: match[1] || match[3] === 'scare' ? null : speaker,
  }));
  return {
    text: plain.replace(quotation, '$2'),
    quotations,
    kinds: quotations.map(({ kind }) => kind ?? ''),
  };
}
