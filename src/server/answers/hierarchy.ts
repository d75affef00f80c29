import type { TypeHierarchyItem, TypeHierarchyPrepareParams } from 'vscode-languageserver';
import { alliancesOf, hierarchyAt, membersOf, type Relative } from '../../core/index.ts';
import { placeTarget } from '../definition-targets.ts';
import { toRange } from '../to-lsp.ts';
import type { OpenDocument } from '../workspace.ts';
import type { Answering } from './answering.ts';
import { symbolIcons } from './symbols.ts';

/** What an item remembers: the document whose date counts, and the entity. */
interface ItemData {
  readonly document: string;
  readonly entity: string;
}

/** Alliances above their members, as of the date of the document in which one asked. */
export function answerHierarchy({ connection, workspace, handlers, client }: Answering): void {
  const { typeHierarchy } = connection.languages;
  typeHierarchy.onPrepare(
    handlers.forDocument(
      { name: 'hierarchy', empty: null },
      (opened, { position }: TypeHierarchyPrepareParams): TypeHierarchyItem[] | null => {
        const { folder, path, document } = opened;
        const found = hierarchyAt(folder.project, path, document.offsetAt(position));
        return found ? toItems(opened, [found]) : null;
      },
    ),
  );
  typeHierarchy.onSupertypes(({ item }) => relatives(item, alliancesOf));
  typeHierarchy.onSubtypes(({ item }) => relatives(item, membersOf));

  function relatives(item: TypeHierarchyItem, ask: typeof membersOf): TypeHierarchyItem[] | null {
    const data: ItemData | undefined = item.data;
    const opened = data && workspace.get(data.document);
    return opened ? toItems(opened, ask(opened.folder.project, opened.path, data.entity)) : null;
  }

  function toItems({ uri, folder }: OpenDocument, found: readonly Relative[]): TypeHierarchyItem[] {
    return found.flatMap((relative): readonly TypeHierarchyItem[] => {
      const placed = placeTarget(folder, relative.target, client.virtualDocuments);
      if (!placed) return [];
      return [
        {
          name: relative.name,
          kind: symbolIcons[relative.kind],
          detail: [relative.kind, relative.since].filter(Boolean).join(', '),
          uri: placed.uri,
          range: toRange(placed.lines, relative.target.span),
          selectionRange: toRange(placed.lines, relative.target.selection),
          data: { document: uri, entity: relative.id } satisfies ItemData,
        },
      ];
    });
  }
}
