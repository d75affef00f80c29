import type { RootContent } from 'mdast';
import type { ProseRun } from '../model/prose-run.ts';
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
  return new ParsedBlock(input);
}

/**
 * A class for the sake of its getters. V8 puts one of an object literal among the old objects at once, and what it holds
 * lives until the next full collection: every block that was ever read.
 */
class ParsedBlock implements Block {
  readonly text: string;
  readonly lineBreaks: number;
  readonly frontMatter: boolean;
  readonly labels: Labels;
  readonly #known: Labels;
  readonly #onParse: (text: string) => void;
  /** What it asked for when it was parsed. */
  #asked: LabelRecord | undefined;
  #nodes: readonly RootContent[] | undefined;
  #prose: ReturnType<typeof proseRuns> | undefined;
  #lines: readonly number[] | undefined;

  constructor({ text, lineBreaks, frontMatter, labels, known, onParse }: BlockInput) {
    this.text = text;
    this.lineBreaks = lineBreaks;
    this.frontMatter = frontMatter;
    this.labels = labels;
    this.#known = known;
    this.#onParse = onParse;
  }

  get nodes() {
    this.#nodes ??= this.#parse();
    return this.#nodes;
  }

  get runs() {
    return this.#read().runs;
  }

  get waitingAnnotations() {
    return this.#read().waiting;
  }

  get lineStarts() {
    this.#lines ??= lineStarts(this.text);
    return this.#lines;
  }

  dependsOn(labels: Labels): boolean {
    if (!this.#asked) return this.text.includes('[');
    const { definitions, footnotes } = this.#asked;
    return sharesOne(definitions, labels.definitions) || sharesOne(footnotes, labels.footnotes);
  }

  #read() {
    this.#prose ??= proseRuns({ text: this.text, nodes: this.nodes });
    return this.#prose;
  }

  #parse(): readonly RootContent[] {
    const { text, frontMatter } = this;
    this.#onParse(text);
    const plain = frontMatter ? plainFrontMatter(text) : plainNodes(text, true);
    if (plain) {
      this.#asked = noLabels;
      return plain;
    }
    const unlabelled = frontMatter || this.#known !== noLabels ? undefined : plainNodes(text, false);
    if (unlabelled) return unlabelled;
    const { record, nodes } = parsePart(text, this.#known, frontMatter);
    this.#asked = record;
    return nodes;
  }
}

/** The labels a part defines; a text without `]:` defines none, so most need no parser to tell. */
export function labelsOf(text: string): Labels {
  return text.includes(']:') ? (plainLabels(text) ?? definedLabels(text)) : noLabels;
}

function sharesOne(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of others) if (some.has(one)) return true;
  return false;
}
