import type { ActionSource } from './code-action.ts';
import { createNote } from './create-note.ts';
import { ignoreHere } from './ignore-here.ts';
import { markParaphrase } from './mark-paraphrase.ts';
import { markRole } from './mark-role.ts';
import { mendCitation } from './mend-citation.ts';
import { mendFact } from './mend-fact.ts';
import { mendFootnote } from './mend-footnote.ts';
import { mendLink } from './mend-link.ts';
import { pinName } from './pin-name.ts';
import { takeSourceWords } from './take-source-words.ts';

/** All sources of actions, in the order in which their actions are offered. */
export const actionSources: readonly ActionSource[] = [
  takeSourceWords,
  markParaphrase,
  mendCitation,
  mendFootnote,
  mendLink,
  mendFact,
  pinName,
  createNote,
  ignoreHere,
  markRole,
];

/** Those that mend something: asked at every move of the cursor, while the others wait until a writer asks. */
export const fixSources: readonly ActionSource[] = actionSources.filter(
  (source) => source !== createNote && source !== markRole,
);
