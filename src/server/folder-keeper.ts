import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
} from 'vscode-languageserver';
import { type Client, watchers } from './capabilities.ts';
import type { FileSystem } from './file-system.ts';
import type { Folder } from './folder.ts';
import { createLibraryWatcher } from './library-watcher.ts';
import type { Log } from './log.ts';
import { statusNotification } from './protocol.ts';
import { createReadingProgress } from './reading-progress.ts';
import { readSettings, type Settings, settingSections } from './settings.ts';
import type { OpenDocument, Workspace } from './workspace.ts';

/** Keeps folders as the client has them: which there are, with which settings, read or to be read again. */
export interface FolderKeeper {
  /** The client has introduced itself; it may not be asked anything yet. */
  initialize(params: InitializeParams, client: Client): void;
  /** The client is ready: settings are asked for and folders read. */
  start(): void;
  documentOpened(opened: OpenDocument): void;
  folderChanged(): void;
}

export interface FolderKeeperOptions {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly fileSystem: FileSystem;
  readonly log: Log;
  readonly today: () => string;
  /** The settings of folders may be others now. */
  readonly onConfigured: () => void;
}

/** A client that leaves a question about settings open for longer gets the defaults. */
const patience = 2000;

export function createFolderKeeper(options: FolderKeeperOptions): FolderKeeper {
  const { connection, workspace, fileSystem, log } = options;
  const addresses = new Map<Folder, string>();
  const watcher = createLibraryWatcher(options);
  let client: Client | undefined;

  const add = (uri: string): void => {
    const folder = workspace.addFolder(uri);
    if (folder) addresses.set(folder, uri);
    else log.warn(`${uri} is not a folder on this machine: only its open documents are known.`);
  };
  const remove = (uri: string): void => {
    workspace.removeFolder(uri);
    for (const [folder, address] of addresses) if (address === uri) addresses.delete(folder);
  };
  const settingsFor = async (uri: string | undefined): Promise<Settings> => {
    if (!client?.configuration) return readSettings([client?.settings]);
    const scope = uri === undefined ? {} : { scopeUri: uri };
    const answer = connection.workspace.getConfiguration(
      settingSections.map((section) => ({ ...scope, section })),
    );
    return readSettings(await withPatience(answer, [], patience));
  };
  /** @returns whether the folder must be read again */
  const configure = async (folder: Folder, uri = addresses.get(folder)): Promise<boolean> => {
    const isOther = folder.configure(await settingsFor(uri), options.today());
    const libraries = workspace.folders().flatMap((each) => each.libraries());
    watcher.update([...new Set(libraries)].sort(), client?.watchesElsewhere === true);
    return isOther;
  };
  const read = (folder: Folder): void => {
    const name = fileSystem.split(folder.root ?? '').name;
    const supported = client?.progress ?? false;
    const progress = createReadingProgress({ connection, log, name, supported });
    void folder.read(progress, async () => void (await configure(folder)));
  };
  const reconfigure = async (): Promise<void> => {
    for (const folder of workspace.folders()) if (await configure(folder)) read(folder);
    options.onConfigured();
  };
  const tellStatus = (): void => {
    const folders = workspace.folders();
    const busy = folders.some((folder) => folder.settled() !== undefined);
    const files = folders.reduce((sum, folder) => sum + folder.count(), 0);
    void connection.sendNotification(statusNotification, { busy, files });
  };

  return {
    initialize(params, introduced) {
      client = introduced;
      for (const uri of foldersOf(params)) add(uri);
    },
    start() {
      register(connection, client);
      for (const folder of addresses.keys()) read(folder);
      connection.onDidChangeConfiguration(({ settings }) => {
        // Clients that can't be asked send their settings along.
        if (client && !client.configuration) client = { ...client, settings: settings?.dossier ?? settings };
        void reconfigure().catch((error) => log.error('The settings cannot be read', error));
      });
      if (client?.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          for (const { uri } of removed) remove(uri);
          for (const { uri } of added) add(uri);
          for (const [folder, uri] of addresses) if (added.some((each) => each.uri === uri)) read(folder);
        });
      }
      tellStatus();
    },
    documentOpened({ folder, uri }) {
      // A day later today's facts are others; and a loose document's surroundings have no settings yet.
      if (!addresses.has(folder))
        void configure(folder, uri).catch((error) => log.error('No settings', error));
      else folder.configure(folder.settings(), options.today());
      folder.lookAtLibraries();
    },
    folderChanged: tellStatus,
  };
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

function register(connection: Connection, client: Client | undefined): void {
  if (client?.registersWatchers) {
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [...watchers] });
  }
  if (client?.registersConfiguration) {
    const section = ['dossier', 'files.exclude', 'files.watcherExclude'];
    void connection.client.register(DidChangeConfigurationNotification.type, { section });
  }
}

async function withPatience<T>(answer: Promise<T>, otherwise: T, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(resolve, milliseconds, otherwise);
  });
  return Promise.race([answer.catch(() => otherwise), late]).finally(() => clearTimeout(timer));
}
