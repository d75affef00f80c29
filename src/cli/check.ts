import { resolve } from 'node:path';
import { createLineIndex, type Problem, problems } from '../core/index.ts';
import type { FileSystem } from '../server/file-system.ts';
import { createNodeFileSystem } from '../server/node-file-system.ts';
import type { Arguments, Io } from './command.ts';
import { openDocuments, reasonOf } from './documents.ts';
import { openFolder } from './folder-project.ts';
import { type CheckedFile, printProblems } from './print.ts';

/** `dossier check FILE|DIR…`: 0 if nothing is found, 1 if something is, 2 if it could not run. */
export function runCheck(args: Arguments, io: Io): number {
  if (args.files.length === 0) {
    io.error('dossier: check needs a file or a folder\n');
    return 2;
  }
  const fileSystem = createNodeFileSystem();
  const missing = args.files.filter((file) => fileSystem.kind(resolve(file)) === undefined);
  for (const file of missing) io.error(`dossier: ${file}: ${reasonOf('missing')}\n`);
  if (missing.length > 0) return 2;
  const folders = args.files.filter((file) => fileSystem.kind(resolve(file)) === 'folder');
  const files = args.files.filter((file) => !folders.includes(file));
  const inFiles = checkFiles({ ...args, files }, io, fileSystem);
  if (!inFiles) return 2;
  const checked = [...inFiles, ...folders.flatMap((folder) => checkFolder(folder, args, io, fileSystem))];
  if (args.format === 'json')
    io.out(
      `${JSON.stringify(
        checked.map(({ file, problems }) => ({ file, problems })),
        null,
        2,
      )}\n`,
    );
  else io.out(printProblems(checked));
  return checked.some((each) => each.problems.length > 0) ? 1 : 0;
}

function checkFiles(args: Arguments, io: Io, fileSystem: FileSystem): readonly CheckedFile[] | undefined {
  return openDocuments(args, io, fileSystem)?.map(({ file, path, folder, failure }) =>
    failure === undefined
      ? checked(file, folder.project.document(path)?.text() ?? '', problems(folder.project, path))
      : failed(file, reasonOf(failure)),
  );
}

function checkFolder(name: string, args: Arguments, io: Io, fileSystem: FileSystem): readonly CheckedFile[] {
  const root = resolve(name);
  const folder = openFolder({ root, readNotes: true, args, io, fileSystem });
  const prefix = name.replace(/[\\/]+$/, '');
  return folder.documents.map((path) => {
    const failure = folder.failures.get(path);
    if (failure !== undefined) return failed(`${prefix}/${path}`, reasonOf(failure));
    const text = folder.project.document(path)?.text() ?? '';
    return checked(`${prefix}/${path}`, text, problems(folder.project, path));
  });
}

function checked(file: string, text: string, found: readonly Problem[]): CheckedFile {
  return { file, problems: found, lines: createLineIndex(text) };
}

/** A file that cannot be read is a problem of that file; the others are checked all the same. */
function failed(file: string, message: string): CheckedFile {
  const problem: Problem = { start: 0, end: 0, code: 'unreadable-file', severity: 'error', message };
  return checked(file, '', [problem]);
}
