import * as vscode from 'vscode';
import type {
  QuotationItem,
  QuotationState,
  QuotedItem,
  QuotedSourceItem,
  SpeakerSort,
  UnquotedPassageItem,
} from '../server/protocol.ts';
import { kindIcons } from './cast-items.ts';
import type { DocumentRow } from './document-tree.ts';
import { plural } from './plural.ts';

/** A row of the Sources view: a source or speaker, a quotation, what is not quoted of a source, or a passage of that. */
export interface SourcesRow extends DocumentRow<SourcesRow> {
  readonly group?: SourcesGroup;
  readonly quotation?: QuotationItem;
  /** The source whose passages are not quoted yet. */
  readonly unquoted?: QuotedSourceItem;
  readonly free?: UnquotedPassageItem;
}

interface SourcesGroup {
  readonly label: string;
  /** What is said of it beside its counts. */
  readonly what?: string;
  readonly icon: string;
  readonly source?: QuotedSourceItem;
}

type SpeakerKind = QuotationItem['speakerKind'];

export type SourcesGrouping = 'source' | 'speaker';

/** What a state is called, and how it looks: only what a writer should look at has a colour of its own. */
const states: Readonly<Record<QuotationState, readonly [word: string, icon: string, color: string]>> = {
  verbatim: ['verbatim', 'pass', 'charts.green'],
  altered: ['altered', 'warning', 'list.warningForeground'],
  'not-found': ['not found', 'circle-slash', 'list.warningForeground'],
  'no-source': ['no source', 'question', 'descriptionForeground'],
  paraphrase: ['paraphrase', 'comment', 'descriptionForeground'],
};

/** @param items sources first, then quotations in the order of the text */
export function toSourcesRows(
  items: readonly QuotedItem[],
  grouping: SourcesGrouping,
): readonly SourcesRow[] {
  const quotations = items.filter((item) => item.type === 'quotation');
  return grouping === 'source'
    ? bySource(
        items.filter((item) => item.type === 'source'),
        quotations.filter(({ status }) => status !== 'paraphrase'),
      )
    : bySpeaker(quotations);
}

function bySource(
  sources: readonly QuotedSourceItem[],
  quotations: readonly QuotationItem[],
): readonly SourcesRow[] {
  const rows = sources.map((source) => {
    const group = { label: source.title, icon: 'book', source };
    const row = groupRow(
      `source:${source.path}`,
      group,
      quotations.filter((each) => each.source === source.path),
    );
    const unquoted = { id: `unquoted:${source.path}`, unquoted: source, parent: row, children: [] };
    return Object.assign(row, { children: [...row.children, unquoted] });
  });
  const others = quotations.filter(({ source }) => source === null);
  return others.length > 0
    ? [...rows, groupRow('source:', { label: 'Without a Source', icon: 'question' }, others)]
    : rows;
}

function bySpeaker(quotations: readonly QuotationItem[]): readonly SourcesRow[] {
  const kinds = new Map(
    quotations.flatMap(({ speaker, speakerKind }) => (speaker === null ? [] : [[speaker, speakerKind]])),
  );
  // Whoever has a name stands before those who have none.
  const speakers = [...kinds].sort((a, b) => Number(isUnnamed(a[1])) - Number(isUnnamed(b[1])));
  const rows = speakers.map(([speaker, kind]) =>
    groupRow(
      `speaker:${speaker}`,
      { label: speaker, ...looks(kind) },
      quotations.filter((each) => each.speaker === speaker),
    ),
  );
  const others = quotations.filter(({ speaker }) => speaker === null);
  return others.length > 0
    ? [...rows, groupRow('speaker:', { label: 'Nobody Named', icon: 'question' }, others)]
    : rows;
}

/** Speakers without a name: what they are called, and their icon. */
const unnamed: Readonly<Record<SpeakerSort, Pick<SourcesGroup, 'what' | 'icon'>>> = {
  unnamed: { what: 'not named', icon: 'account' },
  several: { what: 'several, not named', icon: 'organization' },
  body: { what: 'body', icon: 'organization' },
  text: { what: 'text', icon: 'file-text' },
};

function isUnnamed(kind: SpeakerKind): kind is SpeakerSort {
  return kind !== null && kind in unnamed;
}

function looks(kind: SpeakerKind): Pick<SourcesGroup, 'what' | 'icon'> {
  return isUnnamed(kind) ? unnamed[kind] : { icon: (kind && kindIcons[kind]) || 'person' };
}

function groupRow(id: string, group: SourcesGroup, quotations: readonly QuotationItem[]): SourcesRow {
  const children: SourcesRow[] = [];
  const row: SourcesRow = { id, group, parent: undefined, children };
  for (const quotation of quotations)
    children.push({ id: quotation.id, quotation, parent: row, children: [], passage: quotation.range });
  return row;
}

export function toUnquotedRows(
  row: SourcesRow,
  source: QuotedSourceItem,
  passages: readonly UnquotedPassageItem[],
): readonly SourcesRow[] {
  return passages.map((free, index) => ({
    id: `${row.id}/${index}`,
    free,
    parent: row,
    children: [],
    passage: free.range,
    elsewhere: source.uri,
  }));
}

export function toSourcesTreeItem(row: SourcesRow): vscode.TreeItem {
  if (row.quotation) return quotationItem(row.quotation, row.parent?.group);
  if (row.free) return freeItem(row.free);
  if (row.unquoted) return unquotedItem(row.unquoted);
  return groupItem(row);
}

function groupItem({ group, children }: SourcesRow): vscode.TreeItem {
  const label = group?.label ?? '';
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  const counted = countsOf(children.flatMap(({ quotation }) => quotation ?? []));
  const counts = group?.what ? `${group.what} · ${counted}` : counted;
  item.iconPath = new vscode.ThemeIcon(group?.icon ?? 'book');
  item.description = counts;
  item.tooltip = `${label}\n${counts}`;
  item.contextValue = group?.source ? 'source' : 'group';
  item.accessibilityInformation = { label: `${label}, ${counts}` };
  return item;
}

/** *3 quotations · 1 altered*. */
function countsOf(quotations: readonly QuotationItem[]): string {
  if (quotations.length === 0) return 'not quoted';
  if (quotations.every(({ status }) => status === 'paraphrase'))
    return plural(quotations.length, 'paraphrase');
  const counted = (status: QuotationState): string => {
    const count = quotations.filter((each) => each.status === status).length;
    return count > 0 && status !== 'verbatim' ? `${count} ${states[status][0]}` : '';
  };
  return [
    plural(quotations.length, 'passage'),
    ...(['altered', 'not-found', 'paraphrase'] as const).map(counted),
  ]
    .filter(Boolean)
    .join(' · ');
}

function quotationItem(quotation: QuotationItem, group: SourcesGroup | undefined): vscode.TreeItem {
  const { text, status, speaker, passage } = quotation;
  const [word, icon, color] = states[status];
  const item = new vscode.TreeItem(status === 'paraphrase' ? text : `“${text}”`);
  const about = group?.source || group?.icon === 'question' ? speaker : null;
  item.iconPath = new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
  item.description = [status === 'verbatim' ? '' : word, about].filter(Boolean).join(' · ');
  item.tooltip = [text, [speaker, word].filter(Boolean).join(' · ')].join('\n\n');
  item.contextValue = passage ? 'found' : 'quotation';
  item.accessibilityInformation = { label: [text, word, speaker].filter(Boolean).join(', ') };
  return item;
}

function unquotedItem({ title }: QuotedSourceItem): vscode.TreeItem {
  const item = new vscode.TreeItem('Not quoted yet', vscode.TreeItemCollapsibleState.Collapsed);
  item.iconPath = new vscode.ThemeIcon('ellipsis');
  item.contextValue = 'unquoted';
  item.accessibilityInformation = { label: `Not quoted yet of ${title}` };
  return item;
}

function freeItem({ text }: UnquotedPassageItem): vscode.TreeItem {
  const item = new vscode.TreeItem(text);
  item.iconPath = new vscode.ThemeIcon('dash');
  item.tooltip = text;
  item.contextValue = 'free';
  item.accessibilityInformation = { label: `${text}, not quoted yet` };
  return item;
}
