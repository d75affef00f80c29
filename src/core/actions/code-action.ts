import type { Problem } from '../model/problem.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import type { Project, TextChange } from '../project/project.ts';
import type { Span } from '../text/span.ts';

/** A change of one file: `start` and `end` are offsets into its text as it is now. */
export interface FileEdit extends TextChange {
  readonly path: string;
}

/** A file to be made. If there is one by then, nothing of the action is done. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Something a writer may have done to the text at the cursor. Nothing is ever done unasked. */
export interface CodeAction {
  /** What it does, as a command: *Pin “Georgia” to Georgia (state)*. */
  readonly title: string;
  readonly kind: 'quickfix' | 'refactor.rewrite' | 'source';
  /** One of many alike: an editor that can ask which one is meant shows them as one, and none unasked. */
  readonly menu?: 'mark';
  /** The problem that it mends. */
  readonly fixes?: Problem;
  /** The one that is most likely wanted of those that mend the same problem. */
  readonly preferred?: boolean;
  /** In one file the edits neither touch nor follow each other: all offsets are into the text before any of them. */
  readonly edits: readonly FileEdit[];
  /** Files that it makes, the first of which is then shown. */
  readonly creates?: readonly NewFile[];
}

/** Where a writer asks what can be done. */
export interface ActionRequest {
  readonly project: Project;
  readonly analysis: DocumentAnalysis;
  /** The selection; empty where there is only a cursor. */
  readonly span: Span;
  /** The problems that the selection touches. */
  readonly problems: readonly Problem[];
}

/** What yields the actions of one kind. One per file; all of them are in `index.ts`. */
export type ActionSource = (request: ActionRequest) => Iterable<CodeAction>;
