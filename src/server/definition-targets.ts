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
  const id = target.path.slice(gazetteerPrefix.length);
  const text = entityDocument(folder.project, id);
  return text === undefined ? undefined : { target, uri: entityUri(id), lines: createLineIndex(text) };
}

/** The same address, without a look at the file. */
export function targetUri(folder: Folder, target: Target, virtualDocuments: boolean): string | undefined {
  if (!target.path.startsWith(gazetteerPrefix)) return folder.uriOf(target.path);
  return virtualDocuments ? entityUri(target.path.slice(gazetteerPrefix.length)) : undefined;
}

export function entityUri(id: string): string {
  return `${virtualScheme}:/gazetteer/${encodeURIComponent(id)}.md`;
}

/** The entity whose read-only document this is. */
export function entityOf(uri: string): string | undefined {
  const match = /^dossier:\/+gazetteer\/([^/?#]+)\.md$/.exec(uri);
  return match ? safeDecode(match[1]!) : undefined;
}

function safeDecode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
