import type { Blockquote, Heading, Nodes, Paragraph, PhrasingContent, RootContent, TableCell } from 'mdast';
import type { ProseRun, RunPlace } from '../model/prose-run.ts';
import { appendInlines, commentValue } from './prose-inlines.ts';
import { createProseText, type ProseText } from './prose-text.ts';

export interface ProseInput {
  /** The block's source. */
  readonly text: string;
  readonly nodes: readonly RootContent[];
}

export interface Prose {
  readonly runs: readonly ProseRun[];
  /** Comments behind the last run: they belong to the first run of the next block. */
  readonly waiting: readonly string[];
}

/** Where the walk stands: what a run met now would say of its place, and the comments waiting for it. */
interface Walk {
  readonly source: string;
  readonly runs: ProseRun[];
  annotations: string[];
}

type Surroundings = Omit<RunPlace, 'kind' | 'depth' | 'annotations' | 'blockId'>;

/**
 * The runs of a block, in order: its paragraphs, headings and table cells, wherever they are nested. A callout's title
 * is a run of its own, before the callout's text and with the same place. Code, math, front matter and definitions give
 * none. A comment that stands alone becomes an annotation of the run behind it.
 */
export function proseRuns({ text, nodes }: ProseInput): Prose {
  const walk: Walk = { source: text, runs: [], annotations: [] };
  visitAll(walk, nodes, { quote: 0, list: 0 });
  return { runs: walk.runs, waiting: walk.annotations };
}

function visitAll(walk: Walk, nodes: readonly Nodes[], around: Surroundings): void {
  for (const node of nodes) visit(walk, node, around);
}

function visit(walk: Walk, node: Nodes, around: Surroundings): void {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      addRun(walk, node, around);
      return;
    case 'blockquote':
      visitQuote(walk, node, around);
      return;
    case 'list':
      visitAll(walk, node.children, { ...around, list: around.list + 1 });
      return;
    case 'footnoteDefinition':
      visitAll(walk, node.children, { ...around, footnote: node.identifier });
      return;
    case 'comment':
    case 'html': {
      const value = commentValue(node);
      if (value !== undefined) walk.annotations.push(value);
      return;
    }
    default:
      if ('children' in node) visitAll(walk, node.children as readonly Nodes[], around);
  }
}

const calloutHead = /^\[!([\w-]+)\][+-]?[ \t]*/;

function visitQuote(walk: Walk, node: Blockquote, around: Surroundings): void {
  const [first, ...rest] = node.children;
  const quoted = { ...around, quote: around.quote + 1 };
  const head = first?.type === 'paragraph' ? readText(walk.source, first.children) : undefined;
  const match = head && calloutHead.exec(head.text());
  if (!head || !match) {
    visitAll(walk, node.children, quoted);
    return;
  }
  const inside = { ...quoted, callout: (match[1] as string).toLowerCase() };
  const length = head.length();
  const titleEnd = head.breaks[0] ?? length;
  if (titleEnd > match[0].length) push(walk, head, { around: inside, from: match[0].length, to: titleEnd });
  if (titleEnd + 1 < length) push(walk, head, { around: inside, from: titleEnd + 1, to: length });
  visitAll(walk, rest, inside);
}

function addRun(walk: Walk, node: Paragraph | Heading | TableCell, around: Surroundings): void {
  const notes: PhrasingContent[][] = [];
  const text = readText(walk.source, node.children, notes);
  const kind = node.type === 'tableCell' ? 'cell' : node.type;
  const depth = node.type === 'heading' ? node.depth : 0;
  push(walk, text, { around, kind, depth, from: 0, to: text.length() });
  for (const note of notes) {
    const inner = readText(walk.source, note);
    push(walk, inner, { around: { ...around, footnote: '' }, from: 0, to: inner.length() });
  }
}

function readText(
  source: string,
  nodes: readonly PhrasingContent[],
  notes: PhrasingContent[][] = [],
): ProseText {
  const text = createProseText(source);
  appendInlines(text, nodes, notes);
  return text;
}

const blockIdAtEnd = /(?:^|(?<!\s)\s+)\^([\w-]+)\s*$/;

/** What part of a text is a run, and where that stands. */
interface Part extends Partial<Pick<RunPlace, 'kind' | 'depth'>> {
  readonly around: Surroundings;
  readonly from: number;
  readonly to: number;
}

function push(
  walk: Walk,
  text: ProseText,
  { around, from, to: end, kind = 'paragraph', depth = 0 }: Part,
): void {
  const id = end === text.length() ? blockIdAtEnd.exec(text.text().slice(from)) : null;
  const to = id ? from + id.index : end;
  const place = {
    ...around,
    kind,
    depth,
    annotations: walk.annotations,
    ...(id ? { blockId: id[1] as string } : {}),
  };
  walk.annotations = [];
  walk.runs.push(text.run(place, from, to));
}
