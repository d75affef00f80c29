import type { RootContent } from 'mdast';
import type { ProseRun } from '../model/prose-run.ts';
import { createLazy } from '../text/lazy.ts';
import { lineStarts } from '../text/line-index.ts';
import { type LabelRecord, type Labels, noLabels } from './labels.ts';
import { definedLabels, parsePart } from './parse.ts';
import { plainFrontMatter } from './plain-front-matter.ts';
import { plainLabels } from './plain-labels.ts';
import { plainNodes } from './plain-nodes.ts';
import { proseRuns } from './prose.ts';

/**
 * A part of a document that parses on its own. Never changed: an edit puts others in its place, so what is worked out
 * from a block may hang on it. Offsets and lines in its nodes and runs count from its begin.
 */
export interface Block {
  readonly text: string;
  /** How many lines end in it. */
  readonly lineBreaks: number;
  /** Front matter, and nothing else. */
  readonly frontMatter: boolean;
  /** The labels it defines. */
  readonly labels: Labels;
  /** Its top-level nodes, parsed when first asked for. */
  readonly nodes: readonly RootContent[];
  readonly runs: readonly ProseRun[];
  /** Comments that stand alone behind its last run: they belong to the first run of the next block. */
  readonly waitingAnnotations: readonly string[];
  /** Where its lines begin. */
  readonly lineStarts: readonly number[];
  /** Whether its tree depends on one of these labels being defined, or may do so as long as it isn't parsed. */
  dependsOn(labels: Labels): boolean;
}

export interface BlockInput {
  readonly text: string;
  readonly lineBreaks: number;
  readonly frontMatter: boolean;
  readonly labels: Labels;
  /** All labels the document defines. */
  readonly known: Labels;
  /** Told of every parse: for counting. */
  readonly onParse: (text: string) => void;
}

export function createBlock(input: BlockInput): Block {
  const { text, frontMatter, known, onParse } = input;
  let asked: LabelRecord | undefined;
  const nodes = createLazy(() => {
    onParse(text);
    const plain = frontMatter ? plainFrontMatter(text) : plainNodes(text, true);
    if (plain) {
      asked = noLabels;
      return plain;
    }
    const unlabelled = frontMatter || known !== noLabels ? undefined : plainNodes(text, false);
    if (unlabelled) return unlabelled;
    const parsed = parsePart(text, known, frontMatter);
    asked = parsed.record;
    return parsed.nodes;
  });
  const prose = createLazy(() => proseRuns({ text, nodes: nodes() }));
  const lines = createLazy(() => lineStarts(text));
  return {
    text,
    lineBreaks: input.lineBreaks,
    frontMatter,
    labels: input.labels,
    get nodes() {
      return nodes();
    },
    get runs() {
      return prose().runs;
    },
    get waitingAnnotations() {
      return prose().waiting;
    },
    get lineStarts() {
      return lines();
    },
    dependsOn(labels) {
      if (!asked) return text.includes('[');
      return sharesOne(asked.definitions, labels.definitions) || sharesOne(asked.footnotes, labels.footnotes);
    },
  };
}

/** The labels a part defines; a text without `]:` defines none, so most need no parser to tell. */
export function labelsOf(text: string): Labels {
  return text.includes(']:') ? (plainLabels(text) ?? definedLabels(text)) : noLabels;
}

function sharesOne(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of others) if (some.has(one)) return true;
  return false;
}
