import { resolve } from 'node:path';
import { type FileSystem, largestFile, type ReadFailure } from '../server/file-system.ts';
import type { Arguments, Io } from './command.ts';
import { type FolderProject, openFolder } from './folder-project.ts';

/** A file named on the command line, in the project that it belongs to. */
export interface NamedDocument {
  /** As it was named. */
  readonly file: string;
  /** In the project. */
  readonly path: string;
  readonly folder: FolderProject;
  /** Why it has no text. */
  readonly failure: ReadFailure | undefined;
}

const reasons: Readonly<Record<ReadFailure, string>> = {
  missing: 'there is no such file',
  'not-a-file': 'this is a folder, not a file',
  'too-large': 'this file is larger than SIZE MB and was not read',
  'not-utf-8': 'this file is not UTF-8 text and was not read',
  unreadable: 'this file could not be read',
};

export function reasonOf(failure: ReadFailure, file: string): string {
  return reasons[failure].replace('SIZE', String(largestFile(file) / 1024 / 1024));
}

/**
 * The files named on the command line, each opened in the workspace if one is given, else in a project of its own.
 * `undefined`, after a message, if the workspace is not a folder.
 */
export function openDocuments(
  args: Arguments,
  io: Io,
  fileSystem: FileSystem,
): readonly NamedDocument[] | undefined {
  const workspace = args.workspace === undefined ? undefined : resolve(args.workspace);
  if (workspace !== undefined && fileSystem.kind(workspace) !== 'folder') {
    io.error(`dossier: the workspace ${args.workspace} is not a folder\n`);
    return undefined;
  }
  const shared = workspace && openFolder({ root: workspace, readNotes: true, args, io, fileSystem });
  return args.files.map((file) => {
    const place = resolve(file);
    const { folder: root, name } = fileSystem.split(place);
    const folder = shared || openFolder({ root, readNotes: false, args, io, fileSystem });
    const path = shared ? (fileSystem.relative(shared.root, place) ?? place) : name;
    const result = fileSystem.readText(place);
    if ('failure' in result) return { file, path, folder, failure: result.failure };
    folder.project.open(path, result.text);
    return { file, path, folder, failure: undefined };
  });
}
