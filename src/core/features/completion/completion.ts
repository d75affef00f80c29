import type { EntityKind } from '../../model/entity.ts';
import type { Project } from '../../project/project.ts';
import type { Span } from '../../text/span.ts';
import { completeCitation } from './complete-citation.ts';
import { completeFootnote } from './complete-footnote.ts';
import { completeLink } from './complete-link.ts';
import { completeName } from './complete-name.ts';
import { locators } from './locators.ts';
import { typedAt } from './typed.ts';

export type CompletionKind = EntityKind | 'note' | 'heading' | 'block' | 'source' | 'footnote' | 'locator';

/** Something a writer may be about to type. All texts are plain but `documentation`. */
export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** In a few words, what it is. */
  readonly detail: string;
  /** Markdown in which nothing of a note or a bibliography is markup. */
  readonly documentation?: string;
  /** Whose card tells more; worked out when somebody looks. */
  readonly entity?: string;
  /** What takes the place of `span`, which ends where the cursor is. */
  readonly insert: string;
  readonly span: Span;
  /** What an editor compares with what has been typed. */
  readonly filter: string;
}

export interface Completions {
  /** The best first. */
  readonly items: readonly Completion[];
  /** `false`: more typing may bring others. */
  readonly complete: boolean;
}

export interface CompletionOptions {
  readonly offset: number;
  /** Whether names are offered in prose. */
  readonly names: boolean;
  /** The writer asked: a name may then be shorter than one that is offered unasked. */
  readonly asked: boolean;
}

export const noCompletions: Completions = { items: [], complete: true };

/** What may be meant to stand at the offset: a name, a link, a citation, a locator, a footnote; nothing in code or math. */
export function complete(project: Project, path: string, options: CompletionOptions): Completions {
  const doc = project.document(path);
  const typed = doc && typedAt(doc, options.offset);
  switch (typed?.type) {
    case 'link':
      return completeLink(project, path, typed);
    case 'footnote':
      return completeFootnote(project, path, typed);
    case 'citation':
      return completeCitation(project, path, typed);
    case 'locator':
      return { items: locators(typed), complete: true };
    case 'words':
      return options.names ? completeName(project, path, { typed, asked: options.asked }) : noCompletions;
    default:
      return noCompletions;
  }
}
