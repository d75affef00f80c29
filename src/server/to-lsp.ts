import type {
  Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  Location,
  LocationLink,
  CodeAction as LspCodeAction,
  MarkupContent,
  Range,
  WorkspaceEdit,
} from 'vscode-languageserver';
import {
  type CastMember,
  type CodeAction,
  createLineIndex,
  type FilteredNode,
  type Hover,
  type Position,
  type Problem,
  type QuotedPassage,
  type Span,
  type Target,
} from '../core/index.ts';
import type { ArgumentTreeNode, CastItem, QuotationItem } from './protocol.ts';

/* The only place where offsets become positions. */

/** Something that knows its lines: an open document, or the index of a file's text. */
export interface Lines {
  positionAt(offset: number): Position;
}

export function endOf(text: string): Position {
  return createLineIndex(text).positionAt(text.length);
}

export function toRange(lines: Lines, span: Span): Range {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

const severities: Readonly<Record<Problem['severity'], DiagnosticSeverity>> = {
  error: 1,
  warning: 2,
  information: 3,
  hint: 4,
};

/** Shown faded. */
const unnecessary: DiagnosticTag = 1;

export function toDiagnostic(lines: Lines, problem: Problem): Diagnostic {
  return {
    range: toRange(lines, problem),
    severity: severities[problem.severity],
    code: problem.code,
    source: 'dossier',
    message: problem.message,
    ...(problem.code.startsWith('unused-') && { tags: [unnecessary] }),
  };
}

export function toCodeAction(lines: Lines, action: CodeAction, edit: WorkspaceEdit): LspCodeAction {
  const { title, kind, fixes, preferred } = action;
  return {
    title,
    kind,
    edit,
    ...(fixes && { diagnostics: [toDiagnostic(lines, fixes)] }),
    ...(preferred && { isPreferred: true }),
  };
}

export function toMarkup(hover: Hover, markdown: boolean): MarkupContent {
  return toMarkupText(hover.markdown, markdown);
}

/** Our own Markdown for a client, as plain text if it shows no other. */
export function toMarkupText(text: string, markdown: boolean): MarkupContent {
  return markdown ? { kind: 'markdown', value: text } : { kind: 'plaintext', value: toPlainText(text) };
}

/** The text of a card for an editor that shows no Markdown: links by their labels, no marks. */
export function toPlainText(markdown: string): string {
  return markdown
    .replace(/\[((?:\\.|[^\]\\])*)\]\([^)\s]*\)/g, '$1')
    .replace(/(^|[^\\])(?:\*\*|~~|__|[*_`])/g, '$1')
    .replace(/^#+ /gm, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** A target with the address and the lines of its file. */
export interface PlacedTarget {
  readonly target: Target;
  readonly uri: string;
  readonly lines: Lines;
}

export function toLocation({ target, uri, lines }: PlacedTarget): Location {
  return { uri, range: toRange(lines, target.selection) };
}

export function toLocationLink(origin: Range, { target, uri, lines }: PlacedTarget): LocationLink {
  return {
    originSelectionRange: origin,
    targetUri: uri,
    targetRange: toRange(lines, target.span),
    targetSelectionRange: toRange(lines, target.selection),
  };
}

/** Where a row stands. */
export interface PlaceOfRow {
  readonly span: Span;
  readonly selection: Span;
}

/** A row without those below it. */
export function toTreeRow(
  lines: Lines,
  node: FilteredNode,
  { span, selection }: PlaceOfRow,
): Omit<ArgumentTreeNode, 'children'> {
  const { id, type, role, relation, label, sentence, why, explicit, gaps, matches } = node;
  return {
    id,
    type,
    role,
    relation,
    label,
    sentence,
    why,
    explicit,
    range: toRange(lines, span),
    selectionRange: toRange(lines, selection),
    gaps,
    matches,
  };
}

export function toCastItem(
  lines: Lines,
  member: CastMember,
  address: { readonly ofFile: (path: string) => string; readonly ofEntry: (path: string) => string },
): CastItem {
  const { id, name, kind, origin, note, entry, fact, mentions } = member;
  return {
    id,
    name,
    kind,
    origin,
    note: note === null ? null : address.ofFile(note),
    entry: entry === null ? null : address.ofEntry(entry),
    fact,
    mentions: mentions.map(({ form, line, snippet, highlight, ...span }) => ({
      form,
      line,
      snippet,
      range: toRange(lines, span),
      highlight: [highlight.start, highlight.end],
    })),
  };
}

export function toQuotationItem(
  lines: Lines,
  { id, text, status, speaker, speakerKind, source, span }: QuotedPassage,
  passage: QuotationItem['passage'],
): QuotationItem {
  return {
    type: 'quotation',
    id,
    text,
    status,
    speaker,
    speakerKind,
    source,
    range: toRange(lines, span),
    passage,
  };
}
