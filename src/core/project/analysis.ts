import type { ArgumentReader, ArgumentResult } from '../argument/argument.ts';
import { type FrontMatter, readFrontMatter } from '../markdown/front-matter.ts';
import type { Entity } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { Problem } from '../model/problem.ts';
import type { CitationItem, Inline, ProseRun } from '../model/prose-run.ts';
import type { Quotation } from '../model/quotation.ts';
import type { NamesInput, NamesResult } from '../names/names.ts';
import type { QuotationReader } from '../quotations/quotations.ts';
import { changedPart } from '../text/changed-part.ts';
import type { EditedList } from '../text/edited-list.ts';
import { inSteps } from '../text/in-steps.ts';
import { keptBy } from '../text/kept-by.ts';
import { type Finds, keptFinds } from '../text/kept-finds.ts';
import { createLazy } from '../text/lazy.ts';
import type { PlacedRun } from '../text/plain.ts';
import type { Span } from '../text/span.ts';
import { dateline, dateOfName } from '../text/written-date.ts';
import type { TextDocument } from './document.ts';
import { date, readFields } from './front-matter-fields.ts';
import type { NoteFields } from './note-record.ts';
import { readPins } from './pins.ts';
import { locate, type PlacedRuns, placeRuns, placeRunsOf, runsAround, startOf } from './placed-runs.ts';
import type { Project } from './project.ts';
import type { World } from './world.ts';

/** A mention, quotation or citation with its offsets in the document and the run it stands in. */
export type Placed<T> = Omit<T, 'start' | 'end'> & Span & { readonly run: number; readonly local: T };

export type PlacedCitation = CitationItem & Span & { readonly run: number };

/**
 * What is found in one state of one document. Every part is worked out when it is first asked for, and out of the
 * per-run results that the readers keep: a hover pays for names and nothing else.
 */
export interface DocumentAnalysis {
  readonly path: string;
  readonly doc: TextDocument;
  readonly world: World;
  readonly frontMatter: FrontMatter;
  readonly fields: NoteFields;
  /** The date that the text says of itself, as ISO text; it may be short. */
  readonly dated: string | undefined;
  /** The day for which facts are shown. */
  readonly asOf: string;
  /**
   * The blocks that were looked at, where all of the document has not been read yet: what is said here is good for one
   * answer, and nobody may keep it. Counts and first places are those of the window.
   */
  readonly window: Window | undefined;
  /** The prose runs, and where they stand: what readers of the whole document go by. */
  readonly prose: PlacedRuns;
  /** The same run by run. */
  runs(): readonly PlacedRun[];
  /** The document's pins, name to entity id. */
  readonly pins: ReadonlyMap<string, string>;
  names(): NamesResult;
  mentions(): readonly Placed<Mention>[];
  quotations(): readonly Placed<Quotation>[];
  /** The quotations of each run, by its own offsets. */
  quoted(): readonly (readonly Quotation[])[];
  /** The same as a state of a list that is edited. */
  quotedPerRun(): EditedList<readonly Quotation[]>;
  /** The mentions of one run, by its own offsets: who wants no more than a few runs asks for these. */
  mentionsIn(run: number): readonly Mention[];
  /** The quotations of one run, by its own offsets. */
  quotedIn(run: number): readonly Quotation[];
  /** The runs of the footnotes with that label; its case does not matter. */
  footnoteRuns(label: string): readonly ProseRun[];
  argument(): ArgumentResult;
  /** Reads the argument step by step, so that a host may do something else in between. */
  argumentSteps(): Generator<undefined, void>;
  citations(): readonly PlacedCitation[];
  /** What they cite, each key once. */
  citedKeys(): ReadonlySet<string>;
  /** The entity of that id, declared anywhere or introduced by this text. */
  entity(id: string): Entity | undefined;
  /** The entity that a link in this document goes to. */
  linkTarget(inline: Inline): string | undefined;
  /** Where a span of a run stands in the document. */
  place(run: number, span: Span): Span;
  /** The indices of the runs of the block that holds an offset: from the first to the one behind the last. */
  runsAround(offset: number): { from: number; to: number };
  /** The run that a document offset lies in, and where in its text. */
  locate(offset: number): { run: number; offset: number } | undefined;
  readonly problems: readonly Problem[];
  /** Does what all the rest waits for in steps of a run or less, so that a host may do something else in between. */
  prepare(): Generator<undefined, void>;
}

export interface Readers {
  readonly quotations: QuotationReader;
  readonly argument: Pick<ArgumentReader, 'steps'>;
}

/** A part of a document that has not been read as a whole: the blocks from an index up to another. */
export interface Window {
  readonly from: number;
  readonly to: number;
  /** Runs of other blocks, which may make known who is named in these. */
  readonly elsewhere: readonly ProseRun[];
}

export interface AnalysisInput {
  readonly project: Pick<Project, 'notes' | 'world' | 'settings'> & {
    /** Another value whenever a link may lead elsewhere than before. */
    links(): unknown;
  };
  readonly readers: Readers;
  readonly path: string;
  readonly doc: TextDocument;
  /** Of an earlier state of the document. What an edit leaves alone is taken over; nothing keeps a hold of it. */
  readonly before?: DocumentAnalysis | undefined;
  /** Only this is to be looked at; else all of the document. */
  readonly window?: Window | undefined;
  /** Told when names and quotations of the document are known. */
  readonly onRead?: (analysis: DocumentAnalysis) => void;
}

export function analyzeDocument(input: AnalysisInput): DocumentAnalysis {
  // What is asked later must not keep `input`: it has the state before, and that the one before it.
  const { project, readers, path, doc, before, window, onRead } = input;
  const world = project.world();
  const { frontMatter, fields } = headOf(doc, before);
  const { blocks } = doc.blocks;
  const changed = changedPart(before?.doc.blocks.blocks ?? [], blocks);
  const prose = window
    ? placeRunsOf(doc.blocks, window.from, window.to)
    : placeRuns(doc.blocks, before && { before: before.prose, changed });
  const pins = readPins(blocks, before && { blocks: before.doc.blocks.blocks, pins: before.pins, changed });
  const dated = date(frontMatter.value['date']) ?? dateline(openings(doc)) ?? dateOfName(path);
  const asOf = fullDate(dated) ?? project.settings().today;
  const place = (run: number, span: Span): Span => {
    const start = startOf(prose, run);
    const source = (prose.list.at(run) as ProseRun).toSourceSpan(span);
    return { start: start + source.start, end: start + source.end };
  };
  const linkTarget = (inline: Inline): string | undefined => {
    const target =
      inline.type === 'wikilink' ? inline.target : inline.type === 'link' ? inline.url : undefined;
    const note = target === undefined ? undefined : project.notes.resolve(withoutAnchor(target), path);
    return note && world.entities.idOfNote(note);
  };
  const namesInput = () => ({ runs: prose.list, asOf, pins, links: project.links(), linkTarget });
  const names = createLazy(() =>
    window ? world.reader.glance(namesInput(), window.elsewhere) : world.reader.read(namesInput()),
  );
  const runs = createLazy(() =>
    prose.list.all().map((run, index) => ({ run, start: startOf(prose, index) })),
  );
  const introduced = createLazy(() => new Map(names().introduced.map((entity) => [entity.id, entity])));
  const footnotes = createLazy(() => footnotesOf(prose.list.all()));
  const quoted = createLazy(() => {
    const found = readers.quotations.read({ runs: prose.list, mentions: names().perRun });
    onRead?.(analysis);
    return found;
  });
  const argument = inSteps(() =>
    readers.argument.steps({
      runs: prose.list.all(),
      mentions: names().mentions,
      quotations: quoted().all(),
      title: frontMatterTitle(frontMatter),
    }),
  );
  const placed = <T extends Span>(perRun: readonly (readonly T[])[]): readonly Placed<T>[] =>
    perRun.flatMap((found, run) => found.map((local) => ({ ...local, ...place(run, local), run, local })));

  const analysis: DocumentAnalysis = {
    path,
    doc,
    world,
    frontMatter,
    fields,
    dated,
    asOf,
    window,
    prose,
    pins,
    runs,
    names,
    mentions: createLazy(() => placed(names().mentions)),
    quotations: createLazy(() => placed(quoted().all())),
    quoted: () => quoted().all(),
    quotedPerRun: quoted,
    mentionsIn: (run) => names().perRun.at(run) ?? [],
    quotedIn: (run) => quoted().at(run) ?? [],
    footnoteRuns: (label) => footnotes().get(label.toLowerCase()) ?? [],
    argument: argument.value,
    argumentSteps: argument.steps,
    citations: createLazy(() => citationsOf(prose)),
    citedKeys: () => keysIn(citedItems(prose.list.all())),
    entity: (id) => world.entities.get(id) ?? introduced().get(id),
    linkTarget,
    place,
    runsAround: (offset) => runsAround(prose, offset),
    locate: (offset) => locate(prose, offset),
    problems: frontMatter.problems,
    prepare: () => prepareAll(analysis, { readers, input: namesInput() }),
  };
  return analysis;
}

/** A generator function of the module for the reason that `text/in-steps.ts` tells. */
function* prepareAll(
  { world, prose, names, quotedPerRun }: DocumentAnalysis,
  { readers, input }: { readonly readers: Readers; readonly input: NamesInput },
): Generator<undefined, void> {
  yield* world.reader.prepare(input);
  names();
  for (let index = 0; index < prose.list.length; index++) {
    readers.quotations.prepare(prose.list, index);
    yield;
  }
  quotedPerRun();
}

/** The first day of a short date: facts are shown for a day. */
export function fullDate(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  return value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value;
}

export function withoutAnchor(target: string): string {
  const hash = target.indexOf('#');
  return hash < 0 ? target : target.slice(0, hash);
}

/** What a reader reads of the paragraphs and headings, one after the other: parses no more than is asked for. */
function* openings({ blocks }: TextDocument): Iterable<string> {
  for (const { runs } of blocks.blocks)
    for (const { text, place } of runs)
      if (place.quote === 0 && (place.kind === 'paragraph' || place.kind === 'heading')) yield text;
}

function headOf(
  doc: TextDocument,
  before: DocumentAnalysis | undefined,
): Pick<DocumentAnalysis, 'frontMatter' | 'fields'> {
  const first = doc.blockAt(0).block;
  if (before?.doc.blockAt(0).block === first) return before;
  const frontMatter = readFrontMatter(first.frontMatter ? first.text : '');
  return { frontMatter, fields: readFields(frontMatter.value) };
}

function frontMatterTitle({ value }: FrontMatter): string | undefined {
  const title = value['title'];
  return typeof title === 'string' ? title : undefined;
}

const citedItems = keptFinds(({ inlines }: ProseRun) => {
  const items = inlines.flatMap((inline) => (inline.type === 'citation' ? inline.items : []));
  return items.length > 0 ? items : undefined;
});

const keysIn = keptBy(
  ({ found }: Finds<readonly CitationItem[]>) =>
    new Set(found.flatMap((items) => items.map(({ key }) => key))),
);

function citationsOf(prose: PlacedRuns): readonly PlacedCitation[] {
  const citations: PlacedCitation[] = [];
  const { at, found } = citedItems(prose.list.all());
  for (const [index, items] of found.entries()) {
    const run = at[index] as number;
    const start = startOf(prose, run);
    for (const item of items)
      citations.push({ ...item, start: start + item.source.start, end: start + item.source.end, run });
  }
  return citations;
}

const footnoteLabels = keptFinds(({ place }: ProseRun) => place.footnote?.toLowerCase());

function footnotesOf(runs: readonly ProseRun[]): ReadonlyMap<string, readonly ProseRun[]> {
  const byLabel = new Map<string, ProseRun[]>();
  const { at, found } = footnoteLabels(runs);
  for (const [index, label] of found.entries()) {
    const run = runs[at[index] as number] as ProseRun;
    const there = byLabel.get(label);
    if (there) there.push(run);
    else byLabel.set(label, [run]);
  }
  return byLabel;
}
