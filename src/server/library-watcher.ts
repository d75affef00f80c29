import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { type FileSystem, largestFile, type ReadFailure } from './file-system.ts';
import type { Log } from './log.ts';

export interface LibraryWatcherOptions {
  readonly connection: Connection;
  readonly fileSystem: FileSystem;
  readonly log: Log;
}

/**
 * Has the client watch libraries outside of its folders, each in its own folder and nothing else there; tells the
 * writer once of each that cannot be read: nobody else would say why its entries are unknown.
 */
export function createLibraryWatcher({ connection, fileSystem, log }: LibraryWatcherOptions) {
  const looked = new Set<string>();
  let watched = '';
  let registered: Promise<Disposable | undefined> = Promise.resolve(undefined);

  return {
    /** These are the libraries now; `canWatch`: whether the client watches what is outside of its folders. */
    update(places: readonly string[], canWatch: boolean): void {
      for (const place of places) {
        if (looked.has(place)) continue;
        looked.add(place);
        const problem = problemOf(fileSystem, place);
        if (problem === undefined) continue;
        const message = `The setting dossier.bibliography names ${place}: ${problem}.`;
        log.warn(message);
        void connection.sendNotification(ShowMessageNotification.type, {
          type: MessageType.Warning,
          message,
        });
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
  const result = fileSystem.readText(place);
  if (!('failure' in result)) return undefined;
  const reasons: Readonly<Record<ReadFailure, string>> = {
    missing: 'there is no such file',
    'not-a-file': 'this is not a file',
    'too-large': `it is larger than ${largestFile(place) / 1024 / 1024} MB and is not read`,
    'not-utf-8': 'it is not UTF-8 text and cannot be read',
    unreadable: 'it cannot be read',
  };
  return reasons[result.failure];
}

function watcherOf(fileSystem: FileSystem, place: string): FileSystemWatcher {
  const { folder, name } = fileSystem.split(place);
  // A glob has no way to write these marks as themselves.
  const pattern = /[*?{}[\]!]/.test(name) ? '*' : name;
  return { globPattern: { baseUri: fileSystem.toUri(folder), pattern } };
}
