/** Files that an index has yet to take up: at first all there are, afterwards those that have changed. */
export interface WaitingFiles {
  /** The file is new or has changed. */
  touch(path: string): void;
  remove(path: string): void;
  /** Takes one out; `undefined` if none is left. */
  next(): string | undefined;
}

/** @param files - asked once, when the first is taken */
export function createWaitingFiles(files: () => Iterable<string>): WaitingFiles {
  let waiting: Set<string> | undefined;
  return {
    touch: (path) => void waiting?.add(path),
    remove: (path) => void waiting?.delete(path),
    next() {
      waiting ??= new Set(files());
      const [path] = waiting;
      if (path !== undefined) waiting.delete(path);
      return path;
    },
  };
}
