import type { Project } from '../core/index.ts';
import type { FileSystem } from './file-system.ts';
import type { Log } from './log.ts';

/** What is known of a folder's files, kept on the disk from one start to the next. */
export interface FolderCache {
  /**
   * Tells the project what an earlier run knew. Whatever is wrong with that (cut, of another folder or program, not
   * there), the folder is read as if there were none.
   *
   * @returns whether the project knows the folder now, as it was then
   */
  restore(): boolean;
  /** The folder has been read, or some of it again: is kept once nothing more comes. */
  touch(): void;
  /** Keeps what is not kept yet. */
  flush(): Promise<void>;
}

export interface FolderCacheOptions {
  /** The folder, and where the client lets things be kept. */
  readonly root: string;
  readonly storage: string;
  readonly fileSystem: FileSystem;
  readonly project: Project;
  readonly log: Log;
}

/** How long nothing may have changed, in milliseconds. */
const quiet = 2000;

export function createFolderCache({
  root,
  storage,
  fileSystem,
  project,
  log,
}: FolderCacheOptions): FolderCache {
  // The address of this program changes with its version: another one may read notes otherwise.
  const circumstances = hash(`${import.meta.url}\n${root}`);
  const path = fileSystem.join(storage, `notes-${(hash(root) >>> 0).toString(16)}.cache`);
  let kept = project.version();
  let timer: NodeJS.Timeout | undefined;

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    if (project.version() === kept) return;
    kept = project.version();
    try {
      await fileSystem.writeBytes(path, project.save(circumstances));
    } catch (error) {
      log.warn(`What is known of ${root} cannot be kept for the next start: ${String(error)}`);
    }
  };
  return {
    restore() {
      const bytes = fileSystem.readBytes(path);
      if (!bytes || !project.restore(bytes, circumstances)) return false;
      kept = project.version();
      return true;
    },
    touch() {
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), quiet);
      timer.unref();
    },
    flush,
  };
}

/** FNV-1a over code units. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum;
}
