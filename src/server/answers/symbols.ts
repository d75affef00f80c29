import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { type EntityKind, type EntitySymbol, symbols } from '../../core/index.ts';
import { placeTarget, targetUri } from '../definition-targets.ts';
import type { Folder } from '../folder.ts';
import { toRange } from '../to-lsp.ts';
import type { Answering } from './answering.ts';

export const symbolIcons: Readonly<Record<EntityKind, SymbolKind>> = {
  person: SymbolKind.Variable,
  state: SymbolKind.Module,
  organization: SymbolKind.Class,
  alliance: SymbolKind.Interface,
  treaty: SymbolKind.File,
  group: SymbolKind.Enum,
  company: SymbolKind.Class,
  place: SymbolKind.Field,
  project: SymbolKind.Constant,
  work: SymbolKind.Key,
};

/** What a symbol remembers until it is chosen. */
interface SymbolData {
  readonly folder: number;
  readonly target: EntitySymbol['target'];
}

/** Entities by name: of the open documents' casts and of the notes. */
export function answerSymbols({ connection, workspace, client }: Answering): void {
  const { virtualDocuments, resolvesSymbols } = client;
  const openIn = (folder: Folder): readonly string[] =>
    [...workspace.documents()].flatMap((opened) =>
      opened.folder === folder && !opened.tooLarge ? [opened.path] : [],
    );

  connection.onWorkspaceSymbol(({ query }): WorkspaceSymbol[] => {
    // What a loose document knows from its own text alone, a folder may know better: folders come first.
    const seen = new Set<string>();
    return workspace.folders().flatMap((folder, index) =>
      symbols(folder.project, openIn(folder), query).flatMap((symbol): readonly WorkspaceSymbol[] => {
        if (symbol.origin !== 'note' && seen.has(symbol.id)) return [];
        seen.add(symbol.id);
        const uri = targetUri(folder, symbol.target, virtualDocuments);
        if (uri === undefined) return [];
        const { name, kind, origin, target } = symbol;
        const data: SymbolData = { folder: index, target };
        const found: WorkspaceSymbol = {
          name,
          kind: symbolIcons[kind],
          // Of a note the editor shows the path itself.
          containerName: origin === 'note' ? kind : `${kind} · ${origin}`,
          location: { uri },
          data,
        };
        return [resolvesSymbols ? found : placed(found)];
      }),
    );
  });
  connection.onWorkspaceSymbolResolve(placed);

  function placed(symbol: WorkspaceSymbol): WorkspaceSymbol {
    const data: SymbolData | undefined = symbol.data;
    const folder = data && workspace.folders()[data.folder];
    const target = folder && placeTarget(folder, data.target, virtualDocuments);
    const start = { line: 0, character: 0 };
    const range = target ? toRange(target.lines, target.target.selection) : { start, end: start };
    return { ...symbol, location: { uri: symbol.location.uri, range } };
  }
}
