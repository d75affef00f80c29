import type { FileEdit } from '../../actions/code-action.ts';
import type { DocumentAnalysis } from '../../project/analysis.ts';
import type { Project } from '../../project/project.ts';
import type { Span } from '../../text/span.ts';
import { type Thing, thingAt } from '../references.ts';
import { subjectAt } from '../subject.ts';
import { renameEntity } from './rename-entity.ts';
import { renameFootnote } from './rename-footnote.ts';
import { renameKey } from './rename-key.ts';

/** What F2 offers to change: the span that it stands on, and the text to begin with. */
export interface Renaming {
  readonly span: Span;
  readonly text: string;
}

/** What a rename does, or in words for the writer why it can't be done. */
export type Renamed =
  | { readonly refused: string }
  | {
      readonly edits: readonly FileEdit[];
      /** What is changed only if the writer agrees to it: other files, where no note declares the name. */
      readonly doubtful: readonly FileEdit[];
      /** A note that has its name from its file only. */
      readonly move?: { readonly path: string; readonly to: string };
    };

/** A thing that has a name of its own, and that name. */
interface Renamable extends Renaming {
  readonly thing: Exclude<Thing, { type: 'note' }>;
}

/**
 * The name at an offset, as it can be changed: a name or acronym as it stands, a person by the surname in full, a
 * footnote's label, a citation key. `undefined` for what is no name: *the alliance*, *he*, *Ankara* for a government.
 */
export function renamableAt(
  project: Project,
  analysis: DocumentAnalysis,
  offset: number,
): Renamable | undefined {
  const found = thingAt(project, analysis, offset);
  if (!found || found.thing.type === 'note') return undefined;
  const { thing, span } = found;
  if (thing.type === 'footnote') {
    const label = analysis.doc.text().slice(span.start + 2, span.start + 2 + thing.label.length);
    const start = span.start + 2;
    return { thing, span: { start, end: start + label.length }, text: label };
  }
  if (thing.type === 'citation') return { thing, span, text: thing.key };
  const name = nameAt(project, analysis, { offset, id: thing.id });
  return name === undefined ? undefined : { thing, span, text: name };
}

/** The name of an entity as it stands at an offset, if it can be changed there. */
function nameAt(
  project: Project,
  analysis: DocumentAnalysis,
  { offset, id }: { readonly offset: number; readonly id: string },
): string | undefined {
  const entity = analysis.entity(id);
  const subject = subjectAt(analysis, offset);
  if (subject?.type === 'link') return entity?.name;
  if (subject?.type !== 'mention') return project.notes.get(analysis.path)?.title;
  const { form, run, local, why } = subject.mention;
  if (form === 'surname' || form === 'title' || why === 'linked by the writer') return entity?.name;
  if (form !== 'name' && form !== 'acronym') return undefined;
  return analysis.runs()[run]?.run.text.slice(local.start, local.end).replace(/\s+/g, ' ');
}

/** What F2 may change at an offset. */
export function renaming(project: Project, path: string, offset: number): Renaming | undefined {
  const analysis = project.analysis(path);
  const found = analysis && renamableAt(project, analysis, offset);
  return found && { span: found.span, text: found.text };
}

/** Gives the thing at `offset` another name in all files; a step is one file. */
export function* rename(
  project: Project,
  path: string,
  options: { readonly offset: number; readonly name: string },
): Generator<undefined, Renamed> {
  const analysis = project.analysis(path);
  const found = analysis && renamableAt(project, analysis, options.offset);
  if (!found) return { refused: 'There is no name here that could be changed.' };
  const name = options.name.trim();
  if (name === found.text) return { edits: [], doubtful: [] };
  const { thing, text } = found;
  switch (thing.type) {
    case 'footnote':
      return renameFootnote(analysis, thing.label, name);
    case 'citation':
      return yield* renameKey(project, analysis, { key: thing.key, name });
    case 'entity':
      return yield* renameEntity(project, analysis, { id: thing.id, from: text, to: name });
  }
}
