import {
  type ClientCapabilities,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { entityKinds } from '../core/index.ts';
import type { InitializationOptions } from './protocol.ts';

/** What the client can do, as far as the server acts on it. */
export interface Client {
  readonly configuration: boolean;
  readonly workspaceFolders: boolean;
  readonly registersWatchers: boolean;
  /** Watches files outside of its folders too, where it is given a folder and a pattern within. */
  readonly watchesElsewhere: boolean;
  readonly registersConfiguration: boolean;
  readonly progress: boolean;
  readonly definitionLinks: boolean;
  readonly markdown: boolean;
  /** Asks for the place of a symbol when it is chosen. */
  readonly resolvesSymbols: boolean;
  readonly virtualDocuments: boolean;
  /** Its command that asks for a role. */
  readonly markCommand: string | undefined;
  /** Its command that asks for a relation and the sentence at its other end. */
  readonly relateCommand: string | undefined;
  /** An edit may make a file. */
  readonly createsFiles: boolean;
  /** A folder in which what is known of the workspace may be kept. */
  readonly storage: string | undefined;
  /** A command of the client's that shows a document. */
  readonly openCommand: string | undefined;
  /** An edit may give a file another name. */
  readonly movesFiles: boolean;
  /** Asks the writer before it makes edits that are marked so. */
  readonly confirmsEdits: boolean;
  /** Asks for colours again when it is told to. */
  readonly refreshesColours: boolean;
  /** Settings sent along, for clients without `workspace/configuration`. */
  readonly settings: unknown;
}

export function readClient({ capabilities, initializationOptions }: InitializeParams): Client {
  const options: InitializationOptions = initializationOptions ?? {};
  const { workspace, window, textDocument }: ClientCapabilities = capabilities;
  return {
    configuration: workspace?.configuration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesElsewhere:
      workspace?.didChangeWatchedFiles?.dynamicRegistration === true &&
      workspace.didChangeWatchedFiles.relativePatternSupport === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    progress: window?.workDoneProgress === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    // Without a word on it a client shows Markdown: all known ones do.
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? true,
    resolvesSymbols: workspace?.symbol?.resolveSupport?.properties.includes('location.range') === true,
    virtualDocuments: options.virtualDocuments === true,
    markCommand: typeof options.markCommand === 'string' ? options.markCommand : undefined,
    relateCommand: typeof options.relateCommand === 'string' ? options.relateCommand : undefined,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    storage: typeof options.storage === 'string' && options.storage !== '' ? options.storage : undefined,
    openCommand: typeof options.openCommand === 'string' ? options.openCommand : undefined,
    movesFiles: workspace?.workspaceEdit?.resourceOperations?.includes('rename') === true,
    confirmsEdits: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    refreshesColours: workspace?.semanticTokens?.refreshSupport === true,
    settings: options.settings,
  };
}

/** Names are coloured by the kind of what they name. */
export const tokenTypes = entityKinds;

const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(97 + at)).flatMap((letter) => [
  letter,
  letter.toUpperCase(),
]);

export const serverCapabilities: InitializeResult['capabilities'] = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  workspaceSymbolProvider: { resolveProvider: true },
  typeHierarchyProvider: true,
  semanticTokensProvider: {
    legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] },
    full: true,
    range: true,
  },
  // Letters too: editors ask at once then, and Dossier says when a name has begun.
  completionProvider: { triggerCharacters: [...'[@^#,', ...letters], resolveProvider: true },
  codeActionProvider: { codeActionKinds: ['quickfix', 'refactor.rewrite', 'source'] },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/**
 * What the client is asked to watch: every change of what is read from the disk, and of other paths whether they appear
 * or go, because of a folder that is moved or deleted editors often tell nothing but the folder itself.
 */
export const watchers = [
  { globPattern: '**/*.{md,markdown,mdown,qmd,bib,json}', kind: 2 },
  { globPattern: '**/_quarto.{yml,yaml}', kind: 2 },
  { globPattern: '**/.gitignore', kind: 2 },
  { globPattern: '**/*', kind: 5 },
] as const;
