import { join, resolve } from 'node:path';
import { createLineIndex, type Problem, problems } from '../core/index.ts';
import type { FileSystem } from '../server/file-system.ts';
import { createNodeFileSystem } from '../server/node-file-system.ts';
import { type Arguments, formats, type Io } from './command.ts';
import { openDocuments, reasonOf } from './documents.ts';
import { type FolderOptions, type FolderProject, openFolder } from './folder-project.ts';
import { type CheckedFile, printProblems } from './print.ts';
import { printSarif } from './sarif.ts';

/**
 * `dossier check FILE|DIR…`: 0 if nothing is found, 1 if something is, 2 if it could not run. Hints are told and count
 * for nothing.
 */
export function runCheck(args: Arguments, io: Io): number {
  if (args.files.length === 0) {
    io.error('dossier: check needs a file or a folder\n');
    return 2;
  }
  const fileSystem = createNodeFileSystem();
  const missing = args.files.filter((file) => fileSystem.kind(resolve(file)) === undefined);
  for (const file of missing) io.error(`dossier: ${file}: ${reasonOf('missing', file)}\n`);
  if (missing.length > 0) return 2;
  const folders = args.files.filter((file) => fileSystem.kind(resolve(file)) === 'folder');
  const files = args.files.filter((file) => !folders.includes(file));
  const inFiles = checkFiles({ ...args, files }, io, fileSystem);
  if (!inFiles) return 2;
  const checked = [...inFiles, ...folders.flatMap((name) => checkFolder(name, { args, io, fileSystem }))];
  const format = formats.check.find((each) => each === args.format) ?? 'text';
  io.out(printers[format](checked, io));
  const counts = ({ severity }: Problem): boolean => severity !== 'hint';
  return checked.some((each) => each.problems.some(counts)) ? 1 : 0;
}

const printers: Readonly<
  Record<(typeof formats.check)[number], (checked: readonly CheckedFile[], io: Io) => string>
> = {
  text: printProblems,
  json: (checked) => {
    const shown = checked.map(({ file, problems }) => ({ file, problems }));
    return `${JSON.stringify(shown, null, 2)}\n`;
  },
  sarif: (checked, io) => printSarif(checked, io.version),
};

function checkFiles(args: Arguments, io: Io, fileSystem: FileSystem): readonly CheckedFile[] | undefined {
  return openDocuments(args, io, fileSystem)?.map(({ file, path, folder, failure }) => {
    if (failure !== undefined) return failed(file, reasonOf(failure, file));
    const text = folder.project.host.read(path) ?? '';
    const prefix = args.workspace ?? file.slice(0, file.length - path.length);
    return checked({ file, text, folder, prefix, found: problems(folder.project, path) });
  });
}

function checkFolder(
  name: string,
  options: Pick<FolderOptions, 'args' | 'io' | 'fileSystem'>,
): readonly CheckedFile[] {
  const folder = openFolder({ ...options, root: resolve(name), readNotes: true });
  const prefix = name.replace(/[\\/]+$/, '');
  return [...folder.documents, ...folder.others].map((path) => {
    const file = `${prefix}/${path}`;
    const failure = folder.failures.get(path);
    if (failure !== undefined) return failed(file, reasonOf(failure, file));
    const text = folder.project.host.read(path) ?? '';
    return checked({ file, text, folder, prefix, found: problems(folder.project, path) });
  });
}

interface Checked {
  readonly file: string;
  readonly text: string;
  readonly found: readonly Problem[];
  readonly folder: FolderProject;
  /** What the folder is called on the command line. */
  readonly prefix: string;
}

function checked({ file, text, found, folder, prefix }: Checked): CheckedFile {
  return {
    file,
    problems: found,
    lines: createLineIndex(text),
    other(path) {
      const there = folder.project.host.read(path);
      return there === undefined ? undefined : { file: join(prefix, path), lines: createLineIndex(there) };
    },
  };
}

/** A file that cannot be read is a problem of that file; the others are checked all the same. */
function failed(file: string, message: string): CheckedFile {
  const problem: Problem = { start: 0, end: 0, code: 'unreadable-file', severity: 'error', message };
  return { file, problems: [problem], lines: createLineIndex(''), other: () => undefined };
}
