import type { Folder } from './folder.ts';
import type { Log } from './log.ts';
import { createTimeSlice } from './time-slice.ts';

/** Does beforehand what the first search of a folder would have to wait for, while nobody waits for anything. */
export interface IdleWork {
  /** Its folder has read files. */
  folderChanged(folder: Folder): void;
  dispose(): void;
}

/** How long all must be quiet before, and between two slices; in milliseconds. */
const quiet = 300;
const between = 5;

export function createIdleWork({ log, isBusy }: { log: Log; isBusy: () => boolean }): IdleWork {
  const timers = new Map<Folder, NodeJS.Timeout>();
  const wait = (folder: Folder, milliseconds: number): void => {
    clearTimeout(timers.get(folder));
    timers.set(
      folder,
      setTimeout(() => work(folder), milliseconds),
    );
  };
  const work = (folder: Folder): void => {
    timers.delete(folder);
    if (isBusy() || folder.settled() !== undefined) {
      wait(folder, quiet);
      return;
    }
    const slice = createTimeSlice();
    try {
      let left = true;
      while (left && !slice.isOver()) left = folder.prepare();
      if (left) wait(folder, between);
    } catch (error) {
      log.error('Preparing searches failed', error);
    }
  };
  return {
    folderChanged: (folder) => wait(folder, quiet),
    dispose() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
