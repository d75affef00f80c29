import type { Log } from './log.ts';
import type { Workspace } from './workspace.ts';

/** Checks the trees of open documents while nobody types and nobody waits, a portion at a time. */
export interface TreeChecks {
  /** The document was opened or has changed. */
  touched(uri: string): void;
  /** How many portions had another tree than the parser makes. */
  repaired(): number;
  dispose(): void;
}

export interface TreeChecksOptions {
  readonly workspace: Pick<Workspace, 'get'>;
  readonly log: Log;
  /** Somebody waits for an answer: it goes first. */
  readonly isBusy: () => boolean;
  /** What was found by another tree is to be found again. */
  readonly onRepaired: (uri: string) => void;
  /** How many milliseconds nothing must have happened to a document; and between two portions. */
  readonly quiet?: number;
  readonly between?: number;
}

export function createTreeChecks(options: TreeChecksOptions): TreeChecks {
  const { workspace, log, isBusy, onRepaired, quiet = 3000, between = 30 } = options;
  const timers = new Map<string, NodeJS.Timeout>();
  let count = 0;
  const wait = (uri: string, milliseconds: number): void => {
    clearTimeout(timers.get(uri));
    timers.set(
      uri,
      setTimeout(() => look(uri), milliseconds),
    );
  };
  const look = (uri: string): void => {
    timers.delete(uri);
    const opened = workspace.get(uri);
    if (!opened || opened.tooLarge) return;
    const { project } = opened.folder;
    if (isBusy() || !project.firstReading.isRead(opened.path)) {
      wait(uri, quiet);
      return;
    }
    try {
      const found = project.treeCheck.step(opened.path);
      if (found === 'done') return;
      if (found === 'repaired') {
        count++;
        log.warn(`A part of ${uri} had not been read as Markdown is: it was read again.`);
        onRepaired(uri);
      }
      wait(uri, between);
    } catch (error) {
      log.error(`Checking how ${uri} was read failed`, error);
    }
  };
  return {
    touched: (uri) => wait(uri, quiet),
    repaired: () => count,
    dispose() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
