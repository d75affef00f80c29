import type { FileEdit } from '../../actions/code-action.ts';
import type { DocumentAnalysis } from '../../project/analysis.ts';
import type { Project } from '../../project/project.ts';
import { findEntry, findSourceNote } from '../citation-target.ts';
import { usesOf } from '../references.ts';
import { scalarEdits } from './front-matter-edits.ts';
import type { Renamed } from './rename.ts';

/** As pandoc reads keys: marks within them, not at their end. */
const keyShape = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_]))*$/u;

/** Changes a citation key in its bibliography or source note and in all citations of the folder. */
export function* renameKey(
  project: Project,
  analysis: DocumentAnalysis,
  { key, name }: { readonly key: string; readonly name: string },
): Generator<undefined, Renamed> {
  if (!keyShape.test(name))
    return { refused: 'A citation key is letters, digits and marks such as : . - between them.' };
  if (findEntry(project, analysis, name) ?? findSourceNote(project, name))
    return { refused: `There is a source with the key “${name}” already.` };
  if (isShared(project, analysis, key))
    return { refused: `The key “${key}” stands in a library that other folders use too. Change it there.` };
  const declared = declarationOf(project, analysis, { key, name });
  if (!declared) return { refused: `The key “${key}” is the name of the source’s file. Rename the file.` };
  const edits: FileEdit[] = [...declared];
  for (const use of yield* usesOf(project, analysis, { type: 'citation', key }))
    edits.push({ ...use, text: `@${name}` });
  return { edits, doubtful: [] };
}

function isShared(project: Project, analysis: DocumentAnalysis, key: string): boolean {
  const path = findEntry(project, analysis, key)?.path;
  return path !== undefined && project.settings().libraries?.includes(path) === true;
}

/** `undefined`: the key is declared by a file's name only. */
function declarationOf(
  project: Project,
  analysis: DocumentAnalysis,
  { key, name }: { readonly key: string; readonly name: string },
): readonly FileEdit[] | undefined {
  const found = findEntry(project, analysis, key);
  if (found) return [{ path: found.path, ...found.entry.keySpan, text: name }];
  const note = findSourceNote(project, key);
  if (!note) return [];
  if (note.fields.key !== key) return undefined;
  const text = project.document(note.path)?.text() ?? '';
  return scalarEdits(text, ['key', 'citekey', 'citation-key'], { from: key, to: name }).map((edit) => ({
    path: note.path,
    ...edit,
  }));
}
