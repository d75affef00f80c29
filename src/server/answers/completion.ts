import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
} from 'vscode-languageserver';
import { type Completion, type CompletionKind, complete, completionCard } from '../../core/index.ts';
import { toMarkupText, toRange } from '../to-lsp.ts';
import type { OpenDocument } from '../workspace.ts';
import type { Answering } from './answering.ts';

const icons: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  person: CompletionItemKind.Variable,
  state: CompletionItemKind.Module,
  organization: CompletionItemKind.Class,
  alliance: CompletionItemKind.Interface,
  treaty: CompletionItemKind.File,
  group: CompletionItemKind.Enum,
  company: CompletionItemKind.Class,
  place: CompletionItemKind.Field,
  project: CompletionItemKind.Constant,
  work: CompletionItemKind.Reference,
  note: CompletionItemKind.File,
  heading: CompletionItemKind.Text,
  block: CompletionItemKind.Reference,
  source: CompletionItemKind.Reference,
  footnote: CompletionItemKind.Reference,
  locator: CompletionItemKind.Unit,
};

/** What an item remembers until somebody looks at it. */
interface ItemData {
  readonly uri: string;
  readonly entity: string;
}

/** What is about to be typed: names, links, citations, footnotes. */
export function answerCompletion({ connection, workspace, handlers, client }: Answering): void {
  connection.onCompletion(
    handlers.forDocument(
      { name: 'completion', empty: null },
      (opened, { position, context }: CompletionParams): CompletionList | null => {
        const { folder, path, document } = opened;
        const { items, complete: all } = complete(folder.project, path, {
          offset: document.offsetAt(position),
          names: folder.settings().completeNames,
          asked: context?.triggerKind === CompletionTriggerKind.Invoked,
        });
        if (items.length === 0) return null;
        return { isIncomplete: !all, items: items.map((item, order) => toItem(opened, item, order)) };
      },
    ),
  );
  connection.onCompletionResolve((item: CompletionItem): CompletionItem => {
    const data: ItemData | undefined = item.data;
    const opened = data && workspace.get(data.uri);
    const card = opened && completionCard(opened.folder.project, opened.path, data.entity);
    return card ? { ...item, documentation: toMarkupText(card, client.markdown) } : item;
  });

  function toItem({ uri, document }: OpenDocument, item: Completion, order: number): CompletionItem {
    const { label, detail, kind, documentation, entity, insert, span, filter } = item;
    return {
      label,
      kind: icons[kind],
      detail,
      ...(documentation !== undefined && { documentation: toMarkupText(documentation, client.markdown) }),
      ...(entity !== undefined && { data: { uri, entity } satisfies ItemData }),
      sortText: String(order).padStart(4, '0'),
      filterText: filter,
      textEdit: { range: toRange(document, span), newText: insert },
    };
  }
}
