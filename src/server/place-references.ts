import type { Location } from 'vscode-languageserver';
import { createLineIndex, type Reference } from '../core/index.ts';
import type { Folder } from './folder.ts';
import { type Lines, toRange } from './to-lsp.ts';

/** Places in files as the protocol has them; each file is read once, one that is gone left out. */
export function placeReferences(folder: Folder, references: readonly Reference[]): Location[] {
  const linesOf = new Map<string, Lines | undefined>();
  return references.flatMap((reference) => {
    const { path } = reference;
    if (!linesOf.has(path)) {
      const text = folder.text(path);
      linesOf.set(path, text === undefined ? undefined : createLineIndex(text));
    }
    const lines = linesOf.get(path);
    return lines ? [{ uri: folder.uriOf(path), range: toRange(lines, reference) }] : [];
  });
}
