import { exportArgument } from '../core/index.ts';
import { createNodeFileSystem } from '../server/node-file-system.ts';
import { type Arguments, formats, type Io } from './command.ts';
import { openDocuments, reasonOf } from './documents.ts';

/** `dossier outline FILE`: the argument as an indented list, or in another form. 0, or 2 if it could not run. */
export function runOutline(args: Arguments, io: Io): number {
  if (args.files.length !== 1) {
    io.error('dossier: outline needs one file\n');
    return 2;
  }
  const document = openDocuments(args, io, createNodeFileSystem())?.[0];
  if (!document) return 2;
  if (document.failure !== undefined) {
    io.error(`dossier: ${document.file}: ${reasonOf(document.failure, document.file)}\n`);
    return 2;
  }
  const format = formats.outline.find((each) => each === args.format) ?? 'text';
  io.out(exportArgument(document.folder.project, document.path, format) ?? '');
  return 0;
}
