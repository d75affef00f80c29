import { createLineIndex, entityDocument, type Target } from '../core/index.ts';
import type { Folder } from './folder.ts';
import { virtualScheme } from './protocol.ts';
import type { PlacedTarget } from './to-lsp.ts';

const gazetteerPrefix = 'gazetteer:';

/**
 * The address and the lines of a target's file, read if no editor has it open. `undefined` if there is no such file, or
 * if it is a document of ours and the client can't show these.
 */
export function placeTarget(
  folder: Folder,
  target: Target,
  virtualDocuments: boolean,
): PlacedTarget | undefined {
  if (!target.path.startsWith(gazetteerPrefix)) {
    const text = folder.text(target.path);
    if (text === undefined) return undefined;
    return { target, uri: folder.uriOf(target.path), lines: createLineIndex(text) };
  }
  if (!virtualDocuments) return undefined;
  const uri = entryUri(target.path);
  const entry = entryOf(uri);
  const text = entry && entityDocument(folder.project, entry.id, entry.asOf);
  return text === undefined ? undefined : { target, uri, lines: createLineIndex(text) };
}

/** The same address, without a look at the file. */
export function targetUri(folder: Folder, target: Target, virtualDocuments: boolean): string | undefined {
  if (!target.path.startsWith(gazetteerPrefix)) return folder.uriOf(target.path);
  return virtualDocuments ? entryUri(target.path) : undefined;
}

/** The address of a read-only document, by its path in the core: `dossier:/gazetteer/2019-12-09/nato.md`. */
export function entryUri(path: string): string {
  const parts = path.slice(gazetteerPrefix.length).split('/').map(encodeURIComponent);
  return `${virtualScheme}:/gazetteer/${parts.join('/')}.md`;
}

/** The entity whose read-only document this is, and the day that it speaks of. */
export function entryOf(uri: string): { readonly id: string; readonly asOf: string } | undefined {
  const match = /^dossier:\/+gazetteer\/(\d{4}-\d\d-\d\d)\/([^/?#]+)\.md$/.exec(uri);
  if (!match) return undefined;
  const id = safeDecode(match[2] as string);
  return id === undefined ? undefined : { id, asOf: match[1] as string };
}

function safeDecode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
