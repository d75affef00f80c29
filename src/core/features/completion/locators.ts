import type { Completion } from './completion.ts';
import type { Typed } from './typed.ts';

/** What stands before a place in a source, as pandoc reads it. */
const terms = [
  ['p. ', 'page'],
  ['pp. ', 'pages'],
  ['ch. ', 'chapter'],
  ['sec. ', 'section'],
  ['para. ', 'paragraph'],
] as const;

export function locators({ span, spaced }: Extract<Typed, { type: 'locator' }>): readonly Completion[] {
  return terms.map(([term, detail]) => ({
    label: term.trim(),
    kind: 'locator',
    detail,
    insert: spaced || span.start < span.end ? term : ` ${term}`,
    span,
    filter: term,
  }));
}
