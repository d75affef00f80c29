import type { FileSystem } from './file-system.ts';
import type { FolderCache } from './folder-cache.ts';
import { countOf, type FolderState, type ReadingProgress, readAll, refresh } from './folder-pass.ts';
import { isFolderFile } from './folder-walk.ts';
import { createIgnore } from './ignore.ts';

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

export interface FolderReaderOptions
  extends Pick<FolderState, 'fileSystem' | 'project' | 'failures' | 'asked'> {
  /** `undefined`: there is no folder to read. */
  readonly root: string | undefined;
  readonly exclude: () => readonly string[];
  /** What earlier runs knew of the folder, if that is kept. */
  readonly cache: FolderCache | undefined;
  /** Called when files were read, or failed. */
  readonly onChanged: () => void;
}

const unobserved: ReadingProgress = { report() {}, done() {}, isCancelled: () => false };

/** Keeps a project abreast of the disk: in slices, one pass at a time, events that come meanwhile in the next. */
export function createFolderReader(options: FolderReaderOptions): FolderReader {
  const { root, fileSystem, cache } = options;
  const state: FolderState = {
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
      cache?.touch();
      options.onChanged();
    });
    pass = mine;
    return mine;
  };
  const read: FolderReader['read'] = (progress, prepare) => {
    if (root === undefined) return Promise.resolve();
    return enqueue(async () => {
      if (isFirst) isVerifying = restore(cache, state);
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

/** Whether an earlier run’s knowledge of the folder was found. */
function restore(cache: FolderCache | undefined, { project, others }: FolderState): boolean {
  if (!cache?.restore()) return false;
  for (const path of project.library.paths()) if (isFolderFile(path)) others.add(path);
  return true;
}

function isIgnoreFile(fileSystem: FileSystem, path: string): boolean {
  return fileSystem.split(path).name === '.gitignore';
}
