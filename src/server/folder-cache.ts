import { crc32 } from 'node:zlib';
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
  let writing = Promise.resolve();

  const write = async (): Promise<void> => {
    const version = project.version();
    if (version === kept) return;
    const isCurrent = (): boolean => project.version() === version;
    try {
      const isWritten = await fileSystem.writePieces(path, summed(project.save(circumstances)), isCurrent);
      if (!isWritten) return touch();
    } catch (error) {
      log.warn(`What is known of ${root} cannot be kept for the next start: ${String(error)}`);
    }
    kept = version;
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    writing = writing.then(write);
    return writing;
  };
  const touch = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), quiet);
    timer.unref();
  };
  return {
    restore() {
      const bytes = whole(fileSystem.readBytes(path));
      if (!bytes || !project.restore(bytes, circumstances)) return false;
      kept = project.version();
      return true;
    },
    touch,
    flush,
  };
}

/** Behind the bytes stands their CRC-32: it finds a file that was cut or overwritten, not one that was forged. */
const sumLength = 8;

function* summed(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  let sum = 0;
  for (const piece of pieces) {
    sum = crc32(piece, sum);
    yield piece;
  }
  yield new Uint8Array(Uint32Array.of(sum, ~sum).buffer);
}

/** What {@link summed} was given, or `undefined` if that is not what was written. */
function whole(bytes: Uint8Array | undefined): Uint8Array | undefined {
  if (!bytes || bytes.length < sumLength) return undefined;
  const data = bytes.subarray(0, -sumLength);
  const end = new DataView(bytes.buffer, bytes.byteOffset + data.length, sumLength);
  const sum = crc32(data);
  return end.getUint32(0, true) === sum && end.getUint32(4, true) === ~sum >>> 0 ? data : undefined;
}

/** FNV-1a over code units. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum;
}
