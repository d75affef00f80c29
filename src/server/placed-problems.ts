import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver';
import { createLineIndex, type Problem } from '../core/index.ts';
import type { Folder } from './folder.ts';
import { type Lines, toDiagnostic, toRange } from './to-lsp.ts';

/** Problems of one file as the protocol has them, with the places elsewhere that they point to. */
export function placeProblems(folder: Folder, lines: Lines, found: readonly Problem[]): Diagnostic[] {
  const linesOf = createLinesOf(folder);
  return found.map((problem) => {
    const related = problem.related?.flatMap(({ path, message, ...span }): DiagnosticRelatedInformation[] => {
      const there = linesOf(path);
      return there ? [{ location: { uri: folder.uriOf(path), range: toRange(there, span) }, message }] : [];
    });
    const diagnostic = toDiagnostic(lines, problem);
    return related?.length ? { ...diagnostic, relatedInformation: related } : diagnostic;
  });
}

/** The lines of other files, each read once. */
export function createLinesOf(folder: Folder): (path: string) => Lines | undefined {
  const known = new Map<string, Lines | undefined>();
  return (path) => {
    if (!known.has(path)) {
      const text = folder.text(path);
      known.set(path, text === undefined ? undefined : createLineIndex(text));
    }
    return known.get(path);
  };
}
