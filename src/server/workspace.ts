import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import type { Gazetteer } from '../core/index.ts';
import { type EditorDocument, type EditorText, openAlone, openInProject } from './editor-document.ts';
import { type FileSystem, largestFile } from './file-system.ts';
import { createFolder, type Folder } from './folder.ts';
import type { Log } from './log.ts';
import { defaultSettings } from './settings.ts';

/** A document that an editor has open, and the folder whose project it belongs to. */
export interface OpenDocument {
  readonly uri: string;
  readonly folder: Folder;
  /** Relative to the folder. */
  readonly path: string;
  readonly document: EditorDocument;
  /** Larger than anything is analysed: the project does not know it. */
  readonly tooLarge: boolean;
}

/** Open documents over the disk: an editor's events come in, core projects are kept up to date. */
export interface Workspace {
  open(item: TextDocumentItem): OpenDocument;
  change(
    uri: string,
    version: number,
    changes: readonly TextDocumentContentChangeEvent[],
  ): OpenDocument | undefined;
  close(uri: string): OpenDocument | undefined;
  get(uri: string): OpenDocument | undefined;
  documents(): Iterable<OpenDocument>;
  /** The workspace folders, then the surroundings of loose documents. */
  folders(): readonly Folder[];
  addFolder(uri: string): Folder | undefined;
  removeFolder(uri: string): void;
  /** Files or folders at these addresses were made, changed or deleted. */
  filesChanged(uris: readonly string[]): void;
}

export interface WorkspaceOptions {
  readonly fileSystem: FileSystem;
  readonly log: Log;
  /** Where the client lets what is known of folders be kept. */
  readonly storage: () => string | undefined;
  readonly gazetteer: () => Gazetteer | undefined;
  /** Today as an ISO date. */
  readonly today: () => string;
  /** What a folder knows has changed: all its documents are to be looked at again. */
  readonly onFolderChanged: (folder: Folder) => void;
}

export function createWorkspace(options: WorkspaceOptions): Workspace {
  const { fileSystem } = options;
  const folders = new Map<string, Folder>();
  const documents = new Map<string, OpenDocument>();
  const openByPath = new Map<Folder, Map<string, OpenDocument>>();

  const makeFolder = (root: string | undefined, loose: boolean): Folder => {
    const open = new Map<string, OpenDocument>();
    const folder: Folder = createFolder({
      root,
      loose,
      fileSystem,
      log: options.log,
      storage: options.storage(),
      settings: defaultSettings,
      today: options.today(),
      gazetteer: options.gazetteer,
      openDocument: (path) => open.get(path),
      onChanged: () => options.onFolderChanged(folder),
    });
    openByPath.set(folder, open);
    return folder;
  };

  /** The innermost folder that holds the file, and its path there; else surroundings of its own. */
  const placeOf = (uri: string): { folder: Folder; path: string } => {
    const full = fileSystem.toPath(uri);
    if (full === undefined) return { folder: makeFolder(undefined, true), path: nameOf(uri) };
    let best: { folder: Folder; path: string } | undefined;
    for (const folder of folders.values()) {
      const path = fileSystem.relative(folder.root!, full);
      if (path !== undefined && (best === undefined || path.length < best.path.length))
        best = { folder, path };
    }
    const { folder, name } = fileSystem.split(full);
    return best ?? { folder: makeFolder(folder, true), path: name };
  };

  const enter = (uri: string, text: EditorText): OpenDocument => {
    const { folder, path } = placeOf(uri);
    const tooLarge = text.text.length > largestFile(path);
    const document = tooLarge ? openAlone(text) : openInProject(folder.project, path, text);
    const opened = { uri, document, tooLarge, folder, path };
    documents.set(uri, opened);
    openByPath.get(folder)?.set(path, opened);
    return opened;
  };
  const leave = ({ uri, folder, path, tooLarge }: OpenDocument): void => {
    documents.delete(uri);
    openByPath.get(folder)?.delete(path);
    if (!tooLarge) folder.project.close(path);
  };
  const enterAgain = (opened: OpenDocument): OpenDocument => {
    const { uri, document } = opened;
    const text = { text: document.getText(), version: document.version };
    leave(opened);
    return enter(uri, text);
  };
  /** Which folder a document belongs to may have changed. */
  const rehome = (concerned: (document: OpenDocument) => boolean): void => {
    for (const opened of [...documents.values()].filter(concerned)) enterAgain(opened);
  };

  return {
    open: ({ uri, text, version }) => enter(uri, { text, version }),
    change(uri, version, changes) {
      const opened = documents.get(uri);
      if (!opened) return undefined;
      opened.document.change(changes, version);
      const fits = opened.tooLarge === opened.document.length > largestFile(opened.path);
      return fits ? opened : enterAgain(opened);
    },
    close(uri) {
      const opened = documents.get(uri);
      if (opened) leave(opened);
      return opened;
    },
    get: (uri) => documents.get(uri),
    documents: () => documents.values(),
    folders: () => [
      ...new Set([...folders.values(), ...[...documents.values()].map(({ folder }) => folder)]),
    ],
    addFolder(uri) {
      const root = fileSystem.toPath(uri);
      if (root === undefined || folders.has(uri)) return folders.get(uri);
      const folder = makeFolder(root, false);
      folders.set(uri, folder);
      rehome(({ uri: document }) => isInside(fileSystem, root, document));
      return folder;
    },
    removeFolder(uri) {
      const folder = folders.get(uri);
      if (!folder) return;
      folders.delete(uri);
      void folder.dispose();
      rehome((opened) => opened.folder === folder);
    },
    filesChanged(uris) {
      const paths = uris.map((uri) => fileSystem.toPath(uri)).filter((path) => path !== undefined);
      for (const { root, touch, touchLibraries } of this.folders()) {
        touchLibraries(paths);
        if (root === undefined) continue;
        touch(paths.map((path) => fileSystem.relative(root, path)).filter((path) => path !== undefined));
      }
    },
  };
}

function isInside(fileSystem: FileSystem, root: string, uri: string): boolean {
  const path = fileSystem.toPath(uri);
  return path !== undefined && fileSystem.relative(root, path) !== undefined;
}

/** A name for a document that is in no file: the end of its address, as Markdown unless it says otherwise. */
function nameOf(uri: string): string {
  const name = uri.slice(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf(':')) + 1) || 'document';
  return name.includes('.') ? name : `${name}.md`;
}
