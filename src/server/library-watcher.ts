import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import type { FileSystem } from './file-system.ts';
import type { Log } from './log.ts';

export interface LibraryWatcherOptions {
  readonly connection: Connection;
  readonly fileSystem: FileSystem;
  readonly log: Log;
}

/**
 * Has the client watch libraries outside of its folders, each in its own folder and nothing else there; says once of
 * each whether it is missing.
 */
export function createLibraryWatcher({ connection, fileSystem, log }: LibraryWatcherOptions) {
  const told = new Set<string>();
  let watched = '';
  let registered: Promise<Disposable | undefined> = Promise.resolve(undefined);

  return {
    /** These are the libraries now; `canWatch`: whether the client watches what is outside of its folders. */
    update(places: readonly string[], canWatch: boolean): void {
      for (const place of places) {
        const problem = problemOf(fileSystem, place);
        if (problem === undefined || told.has(place)) continue;
        told.add(place);
        log.warn(`The setting dossier.bibliography names ${place}: ${problem}.`);
      }
      const key = places.join('\n');
      if (!canWatch || key === watched) return;
      watched = key;
      registered = registered.then(async (before) => {
        before?.dispose();
        if (places.length === 0) return undefined;
        const watchers = places.map((place) => watcherOf(fileSystem, place));
        return connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      });
      registered = registered.catch((error) => {
        log.error('The libraries are not watched', error);
        return undefined;
      });
    },
  };
}

function problemOf(fileSystem: FileSystem, place: string): string | undefined {
  if (!/\.(?:bib|json)$/i.test(place)) return 'a bibliography is a .bib or .json file';
  const kind = fileSystem.kind(place);
  if (kind === undefined) return 'there is no such file';
  return kind === 'file' ? undefined : 'this is not a file';
}

function watcherOf(fileSystem: FileSystem, place: string): FileSystemWatcher {
  const { folder, name } = fileSystem.split(place);
  // A glob has no way to write these marks as themselves.
  const pattern = /[*?{}[\]!]/.test(name) ? '*' : name;
  return { globPattern: { baseUri: fileSystem.toUri(folder), pattern } };
}
