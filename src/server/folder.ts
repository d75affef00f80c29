import { createProject, type Gazetteer, type Project } from '../core/index.ts';
import type { FileSystem, ReadFailure } from './file-system.ts';
import { createFolderCache } from './folder-cache.ts';
import type { ReadingProgress } from './folder-pass.ts';
import { createFolderReader } from './folder-reader.ts';
import { isFolderFile } from './folder-walk.ts';
import type { Log } from './log.ts';
import type { Settings } from './settings.ts';
import { createSharedLibraries } from './shared-libraries.ts';

/** A workspace folder, or the surroundings of one document outside of any: its files over a core project. */
export interface Folder {
  /** `undefined` for a document that is on no disk. */
  readonly root: string | undefined;
  readonly project: Project;
  /** Files that could not be read, and why. */
  readonly failures: ReadonlyMap<string, ReadFailure>;
  /** How many files the project knows. */
  count(): number;
  /** Settles when all that is known to have changed has been read; `undefined` if nothing is waiting. */
  settled(): Promise<void> | undefined;
  /** The same for who needs an answer now: what an earlier run knew will do while the files are looked at again. */
  answerable(): Promise<void> | undefined;
  /** Reads all of the folder, anew if it was read before; `prepare` is done just before. */
  read(progress: ReadingProgress, prepare?: () => Promise<void>): Promise<void>;
  /**
   * Does a little of what the first search of the folder would have to wait for, for the time when nobody waits.
   *
   * @returns whether there is more
   */
  prepare(): boolean;
  /** Something happened to these paths: files or folders, made, changed or gone. */
  touch(paths: Iterable<string>): void;
  /** Something happened to files at these places of the disk, in the folder or not: a library may be one of them. */
  touchLibraries(places: Iterable<string>): void;
  /** Looks whether the libraries are as they were read: not every client tells of files outside of its folders. */
  lookAtLibraries(): void;
  /** Where the libraries are that the settings name. */
  libraries(): readonly string[];
  settings(): Settings;
  /** @returns whether other files than before are to be read */
  configure(settings: Settings, today: string): boolean;
  /** The text of a file as the editor has it, else the disk's. */
  text(path: string): string | undefined;
  /** The version of a document that the editor has open. */
  openVersion(path: string): number | undefined;
  uriOf(path: string): string;
  /** The path of a file inside of the folder. */
  pathOf(uri: string): string | undefined;
  /** Settles when what is known of the folder is kept for the next start. */
  dispose(): Promise<void>;
}

export interface FolderOptions {
  readonly root: string | undefined;
  /** A loose document: nothing of the folder is read unless the document names it. */
  readonly loose: boolean;
  readonly fileSystem: FileSystem;
  readonly log: Log;
  /** Where the client lets what is known of the folder be kept; `undefined`: nowhere. */
  readonly storage: string | undefined;
  readonly settings: Settings;
  readonly today: string;
  readonly gazetteer: () => Gazetteer | undefined;
  /** The file as an editor has it open. */
  readonly openDocument: (
    path: string,
  ) =>
    | { readonly uri: string; readonly document: { readonly version: number; getText(): string } }
    | undefined;
  /** Called when files were read, or failed. */
  readonly onChanged: () => void;
}

export function createFolder(options: FolderOptions): Folder {
  const { root, fileSystem, openDocument } = options;
  const failures = new Map<string, ReadFailure>();
  const asked = new Set<string>();
  const shared = createSharedLibraries(root, fileSystem);
  let settings = options.settings;

  const place = (path: string): string | undefined => {
    const library = shared.outside(path);
    if (library !== undefined) return library;
    const full = root === undefined ? undefined : fileSystem.join(root, path);
    // Paths come out of notes too: `../../` leads nowhere.
    return full !== undefined && fileSystem.relative(root!, full) !== undefined ? full : undefined;
  };
  const readDisk = (path: string): string | undefined => {
    if (!isFolderFile(path) && !path.endsWith('.json')) return undefined;
    if (path.endsWith('.json')) asked.add(path);
    const full = place(path);
    const result = full === undefined ? undefined : fileSystem.readText(full);
    shared.wasRead(path, result && 'stamp' in result ? result.stamp : undefined);
    return result && 'text' in result ? result.text : undefined;
  };
  const text = (path: string): string | undefined => openDocument(path)?.document.getText() ?? readDisk(path);
  const uriOf = (path: string): string => {
    const full = place(path);
    return openDocument(path)?.uri ?? (full === undefined ? path : fileSystem.toUri(full));
  };
  const project = createProject({
    host: { read: text, uriOf },
    settings: projectSettings(settings, options.today, shared.paths()),
    gazetteer: options.gazetteer,
  });
  const cache =
    options.loose || root === undefined || options.storage === undefined
      ? undefined
      : createFolderCache({ ...options, root, storage: options.storage, project });
  const reader = createFolderReader({
    cache,
    root: options.loose ? undefined : root,
    fileSystem,
    project,
    failures,
    asked,
    exclude: () => settings.exclude,
    onChanged: options.onChanged,
  });
  const reread = (libraries: readonly string[]): void => {
    for (const path of libraries) {
      shared.forgetState(path);
      project.library.reread(path);
    }
  };
  const changed = (libraries: readonly string[]): void => {
    reread(libraries);
    if (libraries.length > 0) options.onChanged();
  };

  return {
    root,
    project,
    failures,
    count: reader.count,
    settled: reader.settled,
    answerable: reader.answerable,
    read: reader.read,
    prepare() {
      if (project.catalogue.prepare() || project.uses.prepare()) return true;
      cache?.touch();
      return false;
    },
    touch: reader.touch,
    touchLibraries: (places) => changed(shared.at(places)),
    lookAtLibraries: () => changed(shared.stale()),
    libraries: shared.places,
    settings: () => settings,
    configure(next, today) {
      const before = settings;
      settings = next;
      shared.configure(next.bibliography);
      const wanted = projectSettings(next, today, shared.paths());
      if (JSON.stringify(wanted) !== JSON.stringify(project.settings())) {
        project.configure(wanted);
        reread(shared.paths());
        // Who reads the folder tells when that is done.
        if (reader.settled() === undefined) options.onChanged();
      }
      return before.exclude.join('\n') !== next.exclude.join('\n');
    },
    text,
    openVersion: (path) => openDocument(path)?.document.version,
    uriOf,
    pathOf(uri) {
      const full = fileSystem.toPath(uri);
      return full === undefined || root === undefined ? undefined : fileSystem.relative(root, full);
    },
    async dispose() {
      reader.stop();
      await cache?.flush();
    },
  };
}

function projectSettings(
  settings: Settings,
  today: string,
  libraries: readonly string[],
): Parameters<Project['configure']>[0] {
  return { today, gazetteer: settings.gazetteer, checksOff: settings.problemsOff, libraries };
}
