import { rehearse, type SearchedAhead, searchAhead } from '../core/index.ts';
import type { Folder } from './folder.ts';
import type { Log } from './log.ts';
import { createTimeSlice } from './time-slice.ts';
import type { Workspace } from './workspace.ts';

/**
 * Does beforehand, while nobody waits for anything, what the first long essay would have to wait for, and the first search:
 * the words of all files, then what the files say that name those of the open documents.
 */
export interface IdleWork {
  /** Its folder has read files. */
  folderChanged(folder: Folder): void;
  /** An open document has been read to the end, anew after each change. */
  documentRead(uri: string): void;
  dispose(): void;
}

export interface IdleWorkOptions {
  readonly workspace: Pick<Workspace, 'documents' | 'get'>;
  readonly log: Log;
  /** Somebody waits for an answer: it goes first. */
  readonly isBusy: () => boolean;
  /** How many milliseconds all must be quiet before. */
  readonly quiet?: number;
}

/** Milliseconds of a slice, whatever comes in the meantime waits for it, and between two of them. */
const length = 4;
const between = 5;
/** A document must be quiet for longer than a folder: whoever types has more to say. */
const typing = 4;

export function createIdleWork({ workspace, log, isBusy, quiet = 300 }: IdleWorkOptions): IdleWork {
  const timers = new Map<Folder, NodeJS.Timeout>();
  const works = new Map<Folder, Generator<undefined, void>>();
  const searched: SearchedAhead = new WeakMap();
  let rehearsal: Generator<undefined, void> | undefined;
  let rehearsed = false;
  const wait = (folder: Folder, milliseconds: number): void => {
    clearTimeout(timers.get(folder));
    timers.set(
      folder,
      setTimeout(() => work(folder), milliseconds),
    );
  };
  const begin = (folder: Folder, milliseconds: number): void => {
    works.set(folder, workOf(folder));
    wait(folder, milliseconds);
  };
  const work = (folder: Folder): void => {
    timers.delete(folder);
    if (isBusy() || folder.settled() !== undefined) {
      wait(folder, quiet);
      return;
    }
    const slice = createTimeSlice(length);
    try {
      let left = true;
      while (left && !slice.isOver()) left = works.get(folder)?.next().done === false;
      if (left) wait(folder, between);
    } catch (error) {
      log.error('Work beforehand failed', error);
    }
  };
  function* workOf(folder: Folder): Generator<undefined, void> {
    // Once, whatever the folder: another one goes on where the one before was.
    rehearsal ??= rehearse(folder.project.gazetteer());
    yield* rehearsal;
    rehearsed = true;
    while (folder.prepare()) yield;
    for (const opened of [...workspace.documents()]) {
      const { path, tooLarge } = opened;
      if (opened.folder !== folder || tooLarge || !folder.project.firstReading.isRead(path)) continue;
      yield* searchAhead(folder.project, path, searched);
    }
  }
  return {
    folderChanged: (folder) => begin(folder, quiet),
    documentRead(uri) {
      const opened = workspace.get(uri);
      if (opened) begin(opened.folder, rehearsed ? quiet * typing : quiet);
    },
    dispose() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
