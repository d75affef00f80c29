import { resolve } from 'node:path';
import { createProject, isMarkdown, type Project } from '../core/index.ts';
import type { FileSystem, ReadFailure } from '../server/file-system.ts';
import { walkFolder } from '../server/folder-walk.ts';
import { readGazetteerFile } from '../server/gazetteer-file.ts';
import { createIgnore } from '../server/ignore.ts';
import { createSharedLibraries } from '../server/shared-libraries.ts';
import type { Arguments, Io } from './command.ts';

/** A project over one folder of the disk, for one run of a command. */
export interface FolderProject {
  readonly project: Project;
  readonly root: string;
  /** Files that could not be read, by path. */
  readonly failures: ReadonlyMap<string, ReadFailure>;
  /** The Markdown files of the folder, in order. */
  readonly documents: readonly string[];
  /** Its bibliographies, and the settings of Quarto projects, in order. */
  readonly others: readonly string[];
}

export interface FolderOptions {
  readonly root: string;
  /** Whether the folder's notes count, or only what a document itself names. */
  readonly readNotes: boolean;
  readonly args: Arguments;
  readonly io: Io;
  readonly fileSystem: FileSystem;
}

/** Reads the folder and tells a new project of its files. */
export function openFolder({ root, readNotes, args, io, fileSystem }: FolderOptions): FolderProject {
  const failures = new Map<string, ReadFailure>();
  const documents: string[] = [];
  const others: string[] = [];
  const shared = createSharedLibraries(root, fileSystem);
  shared.configure(args.bibliography.map((file) => resolve(file)));
  const read = (path: string): string | undefined => {
    const result = fileSystem.readText(shared.outside(path) ?? fileSystem.join(root, path));
    if ('text' in result) return result.text;
    failures.set(path, result.failure);
    return undefined;
  };
  const project = createProject({
    host: { read },
    gazetteer: () => readGazetteerFile((message) => io.error(`dossier: ${message}\n`)),
    settings: {
      today: args.today ?? io.today(),
      gazetteer: true,
      checksOff: [],
      libraries: shared.paths(),
    },
  });
  if (readNotes) {
    for (const path of walkFolder({ root, fileSystem, ignore: createIgnore([]) })) {
      if (path === undefined) continue;
      (isMarkdown(path) ? documents : others).push(path);
      const text = read(path);
      if (text !== undefined) project.setFile(path, text);
    }
  }
  return { project, root, failures, documents: documents.sort(), others: others.sort() };
}
