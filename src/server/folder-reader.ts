import { isMarkdown, type Project } from '../core/index.ts';
import type { FileSystem, ReadFailure } from './file-system.ts';
import type { FolderCache } from './folder-cache.ts';
import { isFolderFile, isReachable, walkFolder, walkFolders } from './folder-walk.ts';
import { createIgnore, type Ignore } from './ignore.ts';
import { createTimeSlice } from './time-slice.ts';

/** Told of each step, asked whether to stop. */
export interface ReadingProgress {
  report(files: number): void;
  done(files: number): void;
  isCancelled(): boolean;
}

export interface FolderReader {
  /** How many files the project knows. */
  count(): number;
  /** Settles when all that is known to have changed has been read; `undefined` if nothing is waiting. */
  settled(): Promise<void> | undefined;
  /** The same for who needs an answer now: what an earlier run knew will do while the files are looked at again. */
  answerable(): Promise<void> | undefined;
  /**
   * Reads all of the folder; files of an earlier reading that are no longer found go.
   *
   * @param prepare - what must be done just before
   */
  read(progress: ReadingProgress, prepare?: () => Promise<void>): Promise<void>;
  /** Something happened to these paths: files or folders, made, changed or gone. */
  touch(paths: Iterable<string>): void;
  stop(): void;
}

export interface FolderReaderOptions {
  /** `undefined`: there is no folder to read. */
  readonly root: string | undefined;
  readonly fileSystem: FileSystem;
  readonly project: Project;
  readonly failures: Map<string, ReadFailure>;
  /** Bibliographies that no walk reads, which the project asked for by name, there or not. */
  readonly asked: ReadonlySet<string>;
  readonly exclude: () => readonly string[];
  /** What earlier runs knew of the folder, if that is kept. */
  readonly cache: FolderCache | undefined;
  /** Called when files were read, or failed. */
  readonly onChanged: () => void;
}

const unobserved: ReadingProgress = { report() {}, done() {}, isCancelled: () => false };

/** Keeps a project abreast of the disk: in slices, one pass at a time, events that come meanwhile in the next. */
export function createFolderReader(options: FolderReaderOptions): FolderReader {
  const { root, fileSystem } = options;
  const state: ReaderState = {
    ...options,
    root: root ?? '',
    others: new Set(),
    ignore: createIgnore([]),
    stopped: false,
  };
  const stale = new Set<string>();
  let pass: Promise<void> | undefined;
  let isFirst = true;
  let isVerifying = false;

  /** Passes follow each other; who waits for the last waits for all. */
  const enqueue = (work: () => Promise<void>): Promise<void> => {
    const mine = (pass ? pass.then(work) : work()).finally(() => {
      if (pass === mine) pass = undefined;
      if (state.stopped) return;
      options.cache?.touch();
      options.onChanged();
    });
    pass = mine;
    return mine;
  };
  const read: FolderReader['read'] = (progress, prepare) => {
    if (root === undefined) return Promise.resolve();
    return enqueue(async () => {
      if (isFirst) isVerifying = restore(state);
      isFirst = false;
      await prepare?.();
      if (state.stopped) return;
      state.ignore = createIgnore(options.exclude());
      await readAll(state, progress);
      isVerifying = false;
    });
  };

  return {
    count: () => countOf(state),
    settled: () => pass,
    answerable: () => (isVerifying ? undefined : pass),
    read,
    touch(paths) {
      if (root === undefined) return;
      const waiting = stale.size > 0;
      for (const path of paths) {
        if (isIgnoreFile(fileSystem, path)) void read(unobserved);
        else stale.add(path);
      }
      if (!waiting && stale.size > 0) void enqueue(() => refresh(state, stale));
    },
    stop: () => {
      state.stopped = true;
    },
  };
}

interface ReaderState extends FolderReaderOptions {
  readonly root: string;
  /** The files that are no notes: bibliographies. */
  readonly others: Set<string>;
  ignore: Ignore;
  stopped: boolean;
}

function isIgnoreFile(fileSystem: FileSystem, path: string): boolean {
  return fileSystem.split(path).name === '.gitignore';
}

function countOf({ project, others }: ReaderState): number {
  return project.notes.size + others.size;
}

function restore({ cache, project, others }: ReaderState): boolean {
  if (!cache?.restore()) return false;
  for (const path of project.library.paths()) if (isFolderFile(path)) others.add(path);
  return true;
}

/** Looking at the clock costs a tenth of looking at a file. */
const stepsPerLook = 8;

/** Goes through the folder; reads what is not known in the state in which it is now. */
async function readAll(state: ReaderState, progress: ReadingProgress): Promise<void> {
  const slice = createTimeSlice();
  const { notes } = state.project;
  const { generation } = notes;
  const seen: SeenFiles = {
    rows: new Uint8Array(notes.rowCount),
    others: new Set(),
    next: 0,
    isOf: notes.matcher(({ buffer, byteOffset, length }) =>
      Buffer.from(buffer, byteOffset, length).toString('latin1'),
    ),
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
  readonly isOf: ReturnType<Project['notes']['matcher']>;
}

/** Looks at one file; reads it unless it is known in the state in which it is now. */
function see(state: ReaderState, seen: SeenFiles, { base, name, place }: WalkedFile): void {
  const { notes } = state.project;
  const row = rowBefore(state, seen, base, name);
  if (row !== undefined) {
    seen.next = row + 1;
    const known = notes.stampAt(row);
    if (known !== 0 && known === state.fileSystem.stamp(place)) {
      seen.rows[row] = 1;
      return;
    }
  }
  const path = base + name;
  if (load(state, path) && row !== undefined) seen.rows[row] = 1;
  if (state.others.has(path) || state.failures.has(path)) seen.others.add(path);
}

/** The row of a file that was known before the walk. */
function rowBefore(
  { project: { notes } }: ReaderState,
  { rows, next, isOf }: SeenFiles,
  base: string,
  name: string,
): number | undefined {
  if (rows.length === 0) return undefined;
  return isOf(next, base, name) ? next : notes.rowOf(base + name);
}

function forgetUnseen(state: ReaderState, { rows, others }: SeenFiles): void {
  for (const path of [...state.others, ...state.failures.keys()]) if (!others.has(path)) forget(state, path);
  for (let row = rows.indexOf(0); row !== -1; row = rows.indexOf(0, row + 1)) {
    const gone = state.project.notes.at(row);
    if (gone) forget(state, gone.path);
  }
}

/** One pass over everything that changed, with what is added to `stale` while it runs. */
async function refresh(state: ReaderState, stale: Set<string>): Promise<void> {
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
function look(state: ReaderState, path: string, gone: Set<string>): Iterable<string | undefined> {
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
function load(state: ReaderState, path: string): boolean {
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

function forget(state: ReaderState, path: string): void {
  state.others.delete(path);
  state.failures.delete(path);
  state.project.removeFile(path);
}

/** A path that is gone was a file, or a folder with all its files: an editor tells of the folder only. */
function forgetGone(state: ReaderState, gone: ReadonlySet<string>): void {
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
