import { isMarkdown, type Project } from '../core/index.ts';
import type { FileSystem, ReadFailure } from './file-system.ts';
import { isFolderFile, isReachable, walkFolder, walkFolders } from './folder-walk.ts';
import type { Ignore } from './ignore.ts';
import { createTimeSlice } from './time-slice.ts';

/** Told of each step, asked whether to stop. */
export interface ReadingProgress {
  report(files: number): void;
  done(files: number): void;
  isCancelled(): boolean;
}

/** The folder as passes over it find and leave it. */
export interface FolderState {
  readonly root: string;
  readonly fileSystem: FileSystem;
  readonly project: Project;
  readonly failures: Map<string, ReadFailure>;
  /** Bibliographies that no walk reads, which the project asked for by name, there or not. */
  readonly asked: ReadonlySet<string>;
  /** The files that are no notes: bibliographies. */
  readonly others: Set<string>;
  ignore: Ignore;
  stopped: boolean;
}

/** How many files the project knows. */
export function countOf({ project, others }: FolderState): number {
  return project.notes.size + others.size;
}

/** Looking at the clock costs a tenth of looking at a file. */
const stepsPerLook = 8;

/** Goes through the folder; reads what is not known in the state in which it is now. */
export async function readAll(state: FolderState, progress: ReadingProgress): Promise<void> {
  const slice = createTimeSlice();
  const { notes } = state.project;
  const { generation } = notes;
  const seen: SeenFiles = {
    rows: new Uint8Array(notes.rowCount),
    others: new Set(),
    next: 0,
  };
  let steps = 0;
  for (const { base, names } of walkFolders(state)) {
    const place = base === '' ? state.root : state.fileSystem.join(state.root, base.slice(0, -1));
    for (let index = 0; index <= names.length; index++) {
      if (index < names.length) {
        const name = names[index] as string;
        see(state, seen, { base, name, place: `${place}/${name}` });
        if (++steps % stepsPerLook !== 0) continue;
      }
      if (!slice.isOver()) continue;
      progress.report(countOf(state));
      await slice.next();
      if (state.stopped) return;
      if (progress.isCancelled()) return progress.done(countOf(state));
    }
  }
  // So much has changed that rows have other numbers now.
  if (notes.generation !== generation) return readAll(state, progress);
  forgetUnseen(state, seen);
  progress.done(countOf(state));
}

interface WalkedFile {
  readonly base: string;
  readonly name: string;
  /** Where it is on the machine. */
  readonly place: string;
}

/** What a walk has come by: of the notes that were known before it the rows, of all other files the paths. */
interface SeenFiles {
  readonly rows: Uint8Array;
  readonly others: Set<string>;
  /** The row to look at first: files mostly come in the order in which they came before. */
  next: number;
}

/** Looks at one file; reads it unless it is known in the state in which it is now. */
function see(state: FolderState, seen: SeenFiles, file: WalkedFile): void {
  const { notes } = state.project;
  const row = rowBefore(state, seen, file);
  if (row !== undefined) {
    seen.next = row + 1;
    const known = notes.stampAt(row);
    if (known !== 0 && known === state.fileSystem.stamp(file.place)) {
      seen.rows[row] = 1;
      return;
    }
  }
  const path = file.base + file.name;
  if (load(state, path) && row !== undefined) seen.rows[row] = 1;
  if (state.others.has(path) || state.failures.has(path)) seen.others.add(path);
}

/** The row of a file that was known before the walk. */
function rowBefore(
  { project: { notes } }: FolderState,
  { rows, next }: SeenFiles,
  { base, name }: WalkedFile,
): number | undefined {
  if (rows.length === 0) return undefined;
  return notes.isAt(next, base, name) ? next : notes.rowOf(base + name);
}

function forgetUnseen(state: FolderState, { rows, others }: SeenFiles): void {
  for (const path of [...state.others, ...state.failures.keys()]) if (!others.has(path)) forget(state, path);
  for (let row = rows.indexOf(0); row !== -1; row = rows.indexOf(0, row + 1)) {
    const gone = state.project.notes.at(row);
    if (gone) forget(state, gone.path);
  }
}

/** One pass over everything that changed, with what is added to `stale` while it runs. */
export async function refresh(state: FolderState, stale: Set<string>): Promise<void> {
  const slice = createTimeSlice();
  const gone = new Set<string>();
  for (const next of stale) {
    for (const path of look(state, next, gone)) {
      if (path !== undefined) load(state, path);
      if (slice.isOver()) await slice.next();
      if (state.stopped) return;
    }
    stale.delete(next);
    if (slice.isOver()) await slice.next();
  }
  if (gone.size > 0) forgetGone(state, gone);
}

/** Looks at a path again; gives back what is to be loaded there, all of it if a whole folder appeared. */
function look(state: FolderState, path: string, gone: Set<string>): Iterable<string | undefined> {
  const kind = state.fileSystem.kind(state.fileSystem.join(state.root, path));
  if (kind === undefined) gone.add(path);
  if (state.asked.has(path)) {
    if (kind === undefined) state.project.removeFile(path);
    else state.project.setFile(path, '');
  }
  if (kind === undefined || kind === 'other' || state.ignore.ignoresWithParents(path)) return [];
  if (kind === 'file' && !isFolderFile(path)) return [];
  if (!isReachable(state, path)) return [];
  return kind === 'folder' ? walkFolder(state, path) : [path];
}

/** @returns whether there is a file, be it one that cannot be read */
function load(state: FolderState, path: string): boolean {
  const result = state.fileSystem.readText(state.fileSystem.join(state.root, path));
  if ('text' in result) {
    state.failures.delete(path);
    if (!isMarkdown(path)) state.others.add(path);
    state.project.setFile(path, result.text, result.stamp);
    return true;
  }
  forget(state, path);
  if (result.failure === 'missing' || result.failure === 'not-a-file') return false;
  state.failures.set(path, result.failure);
  return true;
}

function forget(state: FolderState, path: string): void {
  state.others.delete(path);
  state.failures.delete(path);
  state.project.removeFile(path);
}

/** A path that is gone was a file, or a folder with all its files: an editor tells of the folder only. */
function forgetGone(state: FolderState, gone: ReadonlySet<string>): void {
  const { project, others, failures } = state;
  const folders = new Set<string>();
  for (const path of gone) {
    if (project.notes.rowOf(path) === undefined && !others.has(path) && !failures.has(path))
      folders.add(path);
    else forget(state, path);
  }
  if (folders.size === 0) return;
  for (const path of [...project.notes.paths(), ...others, ...failures.keys()]) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (!folders.has(path.slice(0, end))) continue;
      forget(state, path);
      break;
    }
  }
}
