import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Entity } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { Severity } from '../model/problem.ts';
import type { Inline, ProseRun } from '../model/prose-run.ts';
import type { EditedList, Items } from '../text/edited-list.ts';
import { createKeepsakes } from '../text/keepsakes.ts';
import { keptFinds } from '../text/kept-finds.ts';
import type { Span } from '../text/span.ts';
import { type Pass, readDocument } from './document-pass.ts';
import { hasMuchToRead, readInSteps, readWindow } from './read-anew.ts';
import { createRunReader, type ReadRun } from './read-run.ts';
import { type RunNames, readRunNames } from './run-names.ts';

export interface NamesInput {
  /** An array, or a state of a list that is edited: of that no more is looked at than an edit concerns. */
  readonly runs: Items<ProseRun>;
  /** The day for which names are read, ISO. */
  readonly asOf: string;
  /** Entity ids by the words the writer has pinned to them. */
  readonly pins: ReadonlyMap<string, string>;
  /** Another value whenever links may lead elsewhere than before. */
  readonly links?: unknown;
  /** The entity a wikilink or link leads to. */
  linkTarget(inline: Inline): string | undefined;
}

/** Something about a name that a writer may want to look at. Offsets are into the run's text. */
export interface NameProblem extends Span {
  readonly run: number;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}

export interface NamesResult {
  /** For each run its mentions, sorted, not overlapping; offsets into the run's text. */
  readonly mentions: readonly (readonly Mention[])[];
  /** The same as a state of a list that is edited. */
  readonly perRun: EditedList<readonly Mention[]>;
  /** Whom the document itself makes known. */
  readonly introduced: readonly Entity[];
  readonly problems: readonly NameProblem[];
}

export interface NameReader {
  /** Reads all names of a document. What a run says by itself is kept for as long as the run lives. */
  read(input: NamesInput): NamesResult;
  /**
   * Does the work of {@link NameReader.read} beforehand in small steps, between which a host may do something else. Of
   * a document that has been read before an edit nothing is done: what is left is quick.
   */
  prepare(input: NamesInput): Generator<undefined, void>;
  /** Does the part of it that a run needs nobody else for. */
  prepareRun(run: ProseRun): void;
  /**
   * Reads some runs of a document that has not been read as a whole, and keeps nothing of the result.
   *
   * @param elsewhere - other runs of it, which may make known who is meant
   */
  glance(input: NamesInput, elsewhere: readonly ProseRun[]): NamesResult;
}

const summaryKey = Symbol('names of a run');
const passKey = Symbol('names of a document');

/** Makes a reader over one lexicon. */
export function createNameReader(lexicon: Lexicon): NameReader {
  const summaries = createKeepsakes<ProseRun, RunNames>(summaryKey);
  const passes = createKeepsakes<ProseRun, Pass>(passKey);
  const summaryOf = (run: ProseRun): RunNames => {
    let summary = summaries.get(run);
    if (summary) return summary;
    summary = readRunNames(run, lexicon);
    summaries.set(run, summary);
    return summary;
  };
  const readers = { lexicon, summaryOf, reader: createRunReader(lexicon) };
  // What runs are read as by a part of their document must not be taken for what they are in it.
  const glancing = { ...readers, reader: createRunReader(lexicon) };
  const before = (input: NamesInput): Pass | undefined =>
    endsOf(input)
      .map((run) => passes.get(run))
      .find((pass) => pass !== undefined);
  const keep = (pass: Pass): void => {
    for (const run of endsOf(pass)) passes.set(run, pass);
  };
  return {
    read(input) {
      const pass = readDocument(input, readers, before(input));
      keep(pass);
      return new PassResult(pass);
    },
    *prepare(input) {
      if (hasMuchToRead(input, before(input))) keep(yield* readInSteps(input, readers));
    },
    prepareRun: (run) => void summaryOf(run),
    glance: (input, elsewhere) => new PassResult(readWindow(input, glancing, elsewhere)),
  };
}

/** An edit leaves the first run or the last: by these the pass before is found. */
function endsOf({ runs }: Pick<NamesInput, 'runs'>): readonly ProseRun[] {
  const last = runs.length - 1;
  return last < 0 ? [] : [runs.at(0) as ProseRun, runs.at(last) as ProseRun];
}

/**
 * Whom a text introduces and what is doubtful in it is put together when somebody asks: a card does without. A class
 * because getters of an object literal outlive it (`markdown/block.ts`).
 */
class PassResult implements NamesResult {
  readonly perRun: EditedList<readonly Mention[]>;
  readonly #pass: Pass;
  #introduced: readonly Entity[] | undefined;
  #problems: readonly NameProblem[] | undefined;

  constructor(pass: Pass) {
    this.perRun = pass.mentions;
    this.#pass = pass;
  }

  get mentions() {
    return this.perRun.all();
  }

  get introduced() {
    this.#introduced ??= introducedIn(this.#pass);
    return this.#introduced;
  }

  get problems() {
    this.#problems ??= problemsIn(this.#pass.reads.all());
    return this.#problems;
  }
}

const problemsOf = keptFinds(({ problems }: ReadRun) => (problems.length === 0 ? undefined : problems));

function problemsIn(reads: readonly ReadRun[]): NamesResult['problems'] {
  const { at, found } = problemsOf(reads);
  return found.flatMap((own, nth) => own.map((problem) => ({ ...problem, run: at[nth] as number })));
}

function introducedIn({ cast, reads, introducing }: Pass): readonly Entity[] {
  const introduced = new Map(cast.introduced().map((entity) => [entity.id, entity]));
  for (const run of introducing)
    for (const entity of (reads.at(run) as ReadRun).introduced)
      if (!introduced.has(entity.id)) introduced.set(entity.id, entity);
  return [...introduced.values()];
}
