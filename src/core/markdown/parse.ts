import type { Root, RootContent } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { parse as createMicromark, preprocess } from 'micromark';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { combineExtensions } from 'micromark-util-combine-extensions';
import { asItStands, isBeyondReading } from './beyond-reading.ts';
import { citationSyntax } from './citation.ts';
import { citationTree } from './citation-tree.ts';
import { commentSyntax, commentTree } from './comment.ts';
import { cutDeep } from './cut-deep.ts';
import { frontMatterEnd } from './front-matter-span.ts';
import { inlineFootnoteSyntax, inlineFootnoteTree } from './inline-footnote.ts';
import { createLabelRecorder, type LabelRecord, type Labels, noLabels } from './labels.ts';
import { mathSyntax, mathTree } from './math.ts';
import { moved } from './positions.ts';
import './nodes.ts';
import { wikilinkSyntax, wikilinkTree } from './wikilink.ts';

/**
 * The one dialect of the project, as remark takes its extensions (`micromarkExtensions`, `fromMarkdownExtensions`).
 * Of GFM all but literal autolinks: they cost half as much again as all of CommonMark (every text is searched a second
 * time, after the tree is made), and prose finds bare addresses by itself.
 */
export const syntaxExtensions = [
  combineExtensions([
    gfmFootnote(),
    gfmStrikethrough(),
    gfmTable(),
    gfmTaskListItem(),
    wikilinkSyntax(),
    citationSyntax(),
    inlineFootnoteSyntax(),
    commentSyntax(),
    mathSyntax(),
  ]),
];

export const frontMatterSyntax = frontmatter(['yaml']);

export const treeExtensions = [
  frontmatterFromMarkdown(['yaml']),
  gfmFootnoteFromMarkdown(),
  gfmStrikethroughFromMarkdown(),
  gfmTableFromMarkdown(),
  gfmTaskListItemFromMarkdown(),
  wikilinkTree(),
  citationTree(),
  inlineFootnoteTree(),
  commentTree(),
  mathTree(),
];

/**
 * A whole text's tree, as remark makes it. Two cases differ, on purpose: a text that opens front matter and never
 * closes it is read as Markdown, whereas remark then takes no quote or list for one; and what would keep the parser for
 * minutes is not read (`beyond-reading.ts`).
 */
export function parse(text: string): Root {
  const withFrontMatter = frontMatterEnd(text) > 0;
  const extensions = withFrontMatter ? [...syntaxExtensions, frontMatterSyntax] : syntaxExtensions;
  return treeOf(text, extensions);
}

function treeOf(text: string, extensions: NonNullable<Options['extensions']>): Root {
  if (isBeyondReading(text)) {
    const node = asItStands(text);
    return { type: 'root', children: [node], position: node.position! };
  }
  const all = hasManyMarks(text) ? [...extensions, withoutEmphasis] : extensions;
  const root = fromMarkdown(text, { extensions: all, mdastExtensions: treeExtensions });
  cutDeep(root.children);
  return withByteOrderMark(text, root);
}

/** Marks of emphasis are paired with each other, which takes the square of their number: beyond this they are text. */
const mostMarks = 2000;
const withoutEmphasis = { disable: { null: ['attention'] } };

/** Whether a line has more marks of emphasis than anybody writes: thirty thousand of them take a minute. */
function hasManyMarks(text: string): boolean {
  if (text.length <= mostMarks) return false;
  let marks = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) marks = 0;
    else if ((code === 42 || code === 95 || code === 126) && ++marks > mostMarks) return true;
  }
  return false;
}

/** micromark drops a byte order mark and does not count it; our offsets are those of the text as it stands. */
function withByteOrderMark(text: string, root: Root): Root {
  if (text.charCodeAt(0) !== 0xfeff) return root;
  const tree = moved(root, { offset: 1, line: 0, column: 1 });
  if (tree.position) tree.position.start = { line: 1, column: 1, offset: 0 };
  return tree;
}

export interface ParsedPart {
  /** Top-level nodes; positions count from the part's begin. */
  readonly nodes: readonly RootContent[];
  readonly record: LabelRecord;
}

/** Parses a part of a document, with the labels that are defined elsewhere in it. */
export function parsePart(text: string, labels: Labels, frontMatter = false): ParsedPart {
  const recorder = createLabelRecorder(labels);
  const extensions = [...syntaxExtensions, recorder.extension];
  if (frontMatter) extensions.push(frontMatterSyntax);
  const root = treeOf(text, extensions);
  return { nodes: root.children, record: recorder.record() };
}

/**
 * The labels a part defines. Only micromark's first stage runs: by its end the lines are sorted into blocks and
 * definitions, before any text within them is read.
 */
export function definedLabels(text: string): Labels {
  if (isBeyondReading(text)) return noLabels;
  const micromark = createMicromark({ extensions: syntaxExtensions });
  micromark.document().write(preprocess()(text, undefined, true));
  const definitions = micromark.defined;
  const footnotes = micromark.gfmFootnotes ?? [];
  if (definitions.length === 0 && footnotes.length === 0) return noLabels;
  return { definitions: new Set(definitions), footnotes: new Set(footnotes) };
}
