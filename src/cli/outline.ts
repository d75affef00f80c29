import { argumentTree } from '../core/index.ts';
import { createNodeFileSystem } from '../server/node-file-system.ts';
import type { Arguments, Io } from './command.ts';
import { openDocuments, reasonOf } from './documents.ts';
import { printOutline } from './print.ts';

/** `dossier outline FILE`: the argument as an indented list, or as JSON. 0, or 2 if it could not run. */
export function runOutline(args: Arguments, io: Io): number {
  if (args.files.length !== 1) {
    io.error('dossier: outline needs one file\n');
    return 2;
  }
  const document = openDocuments(args, io, createNodeFileSystem())?.[0];
  if (!document) return 2;
  if (document.failure !== undefined) {
    io.error(`dossier: ${document.file}: ${reasonOf(document.failure)}\n`);
    return 2;
  }
  const tree = argumentTree(document.folder.project, document.path);
  io.out(args.format === 'json' ? `${JSON.stringify(tree, null, 2)}\n` : printOutline(tree));
  return 0;
}
