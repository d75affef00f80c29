import type { Heading, Paragraph, RootContent } from 'mdast';
import { createBlockDocument } from '../markdown/block-document.ts';
import { opensFrontMatter } from '../markdown/front-matter-span.ts';
import { noLabels } from '../markdown/labels.ts';
import { parsePart } from '../markdown/parse.ts';
import { createKeepsakes } from '../text/keepsakes.ts';
import type { Span } from '../text/span.ts';
import { plainHeading, plainParagraph, plainText } from './plain-inline.ts';
import { scanBlocks } from './scan-blocks.ts';

/** What of a note's text is kept: its first heading and its first paragraph. */
export interface NoteBody {
  readonly heading: string | undefined;
  readonly headingSpan: Span | undefined;
  /** The first paragraph at top level that has words; empty without one. */
  readonly paragraph: string;
  /** `false`: the paragraph is kept as Markdown, and made plain when it is first shown. */
  readonly plain: boolean;
}

const longestSummary = 400;
/** Markdown kept of a paragraph: enough for a summary with links in it. */
const longestSource = 640;
/** A tree is made of no more than this: a summary is not worth a second. */
const longestParsed = 16_000;

/**
 * Reads the body of a note that begins at `from`. By lines, and by remark's tree wherever the lines alone do not say
 * for certain what remark would.
 * @param wantsHeading - `false` where the title is known: most notes are then done after a few lines
 */
export function readNoteBody(source: string, from: number, wantsHeading: boolean): NoteBody {
  const found = scanBlocks(source, from, wantsHeading);
  if (found === undefined) return bodyOfBlocks(source, from, wantsHeading);
  const { heading, paragraph } = found;
  return {
    heading: heading && plainHeading(source.slice(heading.start, heading.end)),
    headingSpan: heading,
    paragraph: paragraph ? cut(source.slice(paragraph.start, paragraph.end), longestSource) : '',
    plain: false,
  };
}

/** The same by remark alone: what {@link readNoteBody} is held to. */
export function bodyOfTree(source: string, from: number, wantsHeading: boolean): NoteBody {
  const text = source.slice(from, from + longestParsed);
  return bodyOf([{ nodes: parsePart(text, noLabels).nodes, start: from }], wantsHeading);
}

/** The same by the trees of the first blocks, which are those of the whole: most texts tell all within a few. */
function bodyOfBlocks(source: string, from: number, wantsHeading: boolean): NoteBody {
  const text = source.slice(from, from + longestParsed);
  if (opensFrontMatter(text)) return bodyOfTree(source, from, wantsHeading);
  const { blocks, starts } = createBlockDocument(text);
  const placed = function* (): Generator<PlacedNodes> {
    for (const [index, { nodes }] of blocks.entries())
      yield { nodes, start: from + (starts[index] as number) };
  };
  return bodyOf(placed(), wantsHeading);
}

interface PlacedNodes {
  readonly nodes: readonly RootContent[];
  /** Where in the source the text begins from which they count. */
  readonly start: number;
}

/** Asks for no more nodes than it takes. */
function bodyOf(parts: Iterable<PlacedNodes>, wantsHeading: boolean): NoteBody {
  let heading: { readonly text: string; readonly span: Span } | undefined;
  let paragraph: Paragraph | undefined;
  for (const { nodes, start } of parts) {
    if (wantsHeading && !heading) {
      const first = nodes.find(isHeading);
      heading = first && { text: plainText(first), span: contentOf(first, start) };
    }
    paragraph ??= nodes.find(hasWords);
    if (paragraph && (heading || !wantsHeading)) break;
  }
  return {
    heading: heading?.text,
    headingSpan: heading?.span,
    paragraph: paragraph ? cut(plainText(paragraph), longestSummary) : '',
    plain: true,
  };
}

function isHeading(node: RootContent): node is Heading {
  return node.type === 'heading' && plainText(node) !== '';
}

function hasWords(node: RootContent): node is Paragraph {
  return node.type === 'paragraph' && plainText(node) !== '';
}

function contentOf(heading: Heading, from: number): Span {
  const first = heading.children[0]?.position?.start.offset ?? 0;
  const last = heading.children.at(-1)?.position?.end.offset ?? first;
  return { start: from + first, end: from + last };
}

/** At a space, so that neither a word nor a pair of surrogates is cut in two. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(' ', longest);
  return text.slice(0, space > 0 ? space : longest);
}

/** What a reader is shown of a note's first paragraph: plain text, at most 400 code units. Kept as long as the body. */
export function summaryOf(body: Pick<NoteBody, 'paragraph' | 'plain'>): string {
  if (body.plain) return body.paragraph;
  const kept = summaries.get(body);
  if (kept !== undefined) return kept;
  const summary = cut(plainParagraph(body.paragraph), longestSummary);
  summaries.set(body, summary);
  return summary;
}

const summaries = createKeepsakes<object, string>(Symbol('summary of a note'));
