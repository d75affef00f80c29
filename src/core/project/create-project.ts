import { createArgumentReader } from '../argument/argument.ts';
import type { Gazetteer } from '../gazetteer/load.ts';
import { referenceNames } from '../gazetteer/reference-names.ts';
import { createQuotationReader } from '../quotations/quotations.ts';
import { type AnalysisInput, analyzeDocument, type DocumentAnalysis, type Readers } from './analysis.ts';
import { createCatalogue } from './catalogue.ts';
import { createTextDocument, editTextDocument, type TextChange, type TextDocument } from './document.ts';
import { createEntityIndex, type EntityIndex } from './entity-index.ts';
import { createFirstReading } from './first-reading.ts';
import { decodeFolder, encodeFolder } from './folder-cache.ts';
import { createLibrary, isBibliography } from './library.ts';
import { createNoteIndex } from './note-index.ts';
import { keysOf, NoteMark } from './note-keys.ts';
import { createNoteNames } from './note-names.ts';
import type { NoteRecord } from './note-record.ts';
import { createNoteStore } from './note-store.ts';
import type { Host, Project, ProjectSettings } from './project.ts';
import { isQuartoProject } from './quarto-project.ts';
import { concernsRecord, declaresOtherwise } from './record-changes.ts';
import { scanNote } from './scan-note.ts';
import { createSourceTexts } from './source-texts.ts';
import { createTreeCheck } from './tree-check.ts';
import { createUses } from './uses.ts';
import { createWorld, type World } from './world.ts';

/** What a project of one folder is made of. */
export interface ProjectOptions {
  readonly host: Host;
  readonly settings: ProjectSettings;
  /** Reads the reference entities when they are first needed; `undefined` if there are none. */
  readonly gazetteer?: () => Gazetteer | undefined;
  /** Told the text of each block of an open document that is parsed: for counting. */
  readonly onParse?: (text: string) => void;
}

/** What stands on the gazetteer: made when it is first needed, and again when the writer turns it on or off. */
interface Loaded {
  readonly gazetteer: Gazetteer | undefined;
  readonly entities: EntityIndex;
}

/** How many documents that no editor has open are kept once somebody asked for them. */
const closedKept = 8;

/** A project of one folder, empty until the host tells of its files. */
export function createProject(options: ProjectOptions): Project {
  const state = createState(options);
  const { host, notes, library, sources, uses, catalogue } = state;

  const record = (path: string, text: string, stamp?: number): void => {
    if (isBibliography(path) || isQuartoProject(path)) library.touch(path);
    if (!isMarkdown(path)) return;
    const before = notes.get(path);
    const after = scanNote(path, text);
    const row = notes.set(after, stamp);
    if (isCalledOtherwise(before, after)) state.linksChanged();
    uses.touch(row, before, after);
    catalogue.touch(row);
    if (declaresOtherwise(before, after) || state.names.isStale()) state.namesChanged(row, before, after);
    if (after.role === 'source') sources.touch(path);
    else if (before?.role === 'source') sources.remove(path);
  };

  return {
    ...createSaving(state, record),
    host,
    notes,
    library,
    sources,
    uses,
    catalogue,
    settings: state.settings,
    gazetteer: state.gazetteer,
    world: state.world,
    configure: state.configure,
    setFile(path, text, stamp) {
      state.forget(path);
      if (!state.opened.has(path)) record(path, text, stamp);
    },
    removeFile(path) {
      state.forget(path);
      if (state.opened.has(path)) return;
      library.remove(path);
      const row = notes.rowOf(path);
      const before = notes.get(path);
      if (row === undefined || !before) return;
      notes.remove(path);
      state.linksChanged();
      uses.touch(row, before, undefined);
      catalogue.touch(row);
      if (before.role === 'source') sources.remove(path);
      if (before.named || before.not.length > 0) state.namesChanged(row, before, undefined);
    },
    open(path, text) {
      state.opened.set(path, createTextDocument(path, text, options));
      record(path, text);
    },
    edit(path, changes) {
      const before = state.opened.get(path);
      if (!before) return;
      const applied: TextChange[] = [];
      let after = before;
      for (const change of changes) {
        const one = typeof change === 'function' ? change(after) : change;
        applied.push(one);
        after = editTextDocument(path, after, one);
      }
      state.opened.set(path, after);
      if (concernsRecord(notes.get(path), before, applied)) record(path, after.text());
    },
    close(path) {
      state.opened.delete(path);
      state.firstReading.forget(path);
      state.forget(path);
      const text = host.read(path);
      if (text !== undefined) record(path, text);
      else this.removeFile(path);
    },
    isOpen: (path) => state.opened.has(path),
    document: state.document,
    analysis: state.analysis,
    firstReading: state.firstReading,
    treeCheck: state.treeCheck,
  };
}

/** A project's knowledge of its files as bytes, and back. */
function createSaving(
  { store, names, library, sources, uses, opened, dropWorld }: ReturnType<typeof createState>,
  record: (path: string, text: string) => void,
): Pick<Project, 'version' | 'save' | 'restore'> {
  return {
    version: () => store.version + uses.version,
    save: (circumstances) =>
      encodeFolder(
        { notes: store.data(), names: names.data(), words: uses.data(), bibliographies: library.paths() },
        circumstances,
      ),
    restore(bytes, circumstances) {
      const data = decodeFolder(bytes, circumstances);
      if (!data) return false;
      store.load(data.notes);
      names.load(data.names);
      uses.load(data.words);
      for (const { path } of store.marked(NoteMark.source)) sources.touch(path);
      for (const path of data.bibliographies) library.touch(path);
      dropWorld();
      for (const [path, document] of opened) record(path, document.text());
      return true;
    },
  };
}

/** What changes over a project's life, and what is worked out from it when asked for. */
function createState(options: ProjectOptions) {
  const { host } = options;
  const store = createNoteStore();
  const notes = createNoteIndex(store);
  const names = createNoteNames(store);
  const opened = new Map<string, TextDocument>();
  const closed = new Map<string, TextDocument>();
  const analyses = new Map<string, DocumentAnalysis>();
  const readers = createReaders();
  // What is read of a window must not be taken for what it is in the whole.
  const glancing = createReaders();
  let settings = options.settings;
  let loaded: Loaded | undefined;
  let world: World | undefined;
  /** Another number whenever a link may lead elsewhere. */
  let links = 0;

  const load = (): Loaded => {
    if (!loaded) {
      const gazetteer = settings.gazetteer ? options.gazetteer?.() : undefined;
      const known = referenceNames(gazetteer);
      loaded = { gazetteer, entities: createEntityIndex({ notes: store, gazetteer, known }) };
    }
    return loaded;
  };
  const dropWorld = (): void => {
    world = undefined;
    analyses.clear();
  };
  const forget = (path: string): void => {
    closed.delete(path);
    analyses.delete(path);
  };
  const document = (path: string): TextDocument | undefined => {
    const there = opened.get(path) ?? closed.get(path);
    if (there) return there;
    const text = host.read(path);
    if (text === undefined) return undefined;
    const made = createTextDocument(path, text);
    if (closed.size >= closedKept) forget(closed.keys().next().value as string);
    closed.set(path, made);
    return made;
  };
  const project = (): AnalysisInput['project'] => ({
    notes,
    world: currentWorld,
    settings: () => settings,
    links: () => links,
  });
  const currentWorld = (): World => {
    world ??= createWorld({ ...load(), names });
    return world;
  };

  const analyzeNow = (path: string, doc: TextDocument, before?: DocumentAnalysis): DocumentAnalysis =>
    analyzeDocument({ project: project(), readers, path, doc, before, onRead: firstReading.wasRead });
  const analysis = (path: string): DocumentAnalysis | undefined => {
    if (isBibliography(path)) return undefined;
    const doc = document(path);
    if (!doc) return undefined;
    const before = analyses.get(path);
    if (before && before.doc === doc && before.world === currentWorld()) return before;
    const made = analyzeNow(path, doc, before);
    analyses.set(path, made);
    return made;
  };
  const firstReading = createFirstReading({
    document,
    analysis,
    analyze: (path, doc, window) =>
      analyzeDocument({ project: project(), readers: glancing, path, doc, window }),
    world: currentWorld,
  });
  const uses = createUses({
    read: host.read,
    notes: store,
    opened: () => opened.keys(),
    isOpen: (path) => opened.has(path),
    analyze(path) {
      if (opened.has(path)) return analysis(path);
      const text = host.read(path);
      return text === undefined ? undefined : analyzeNow(path, createTextDocument(path, text));
    },
    entitled: notes.entitled,
    resolve: (target, from) => notes.resolve(target, from)?.path,
  });

  return {
    host,
    store,
    notes,
    opened,
    dropWorld,
    uses,
    catalogue: createCatalogue({ notes: store, gazetteer: () => load().gazetteer }),
    analysis,
    firstReading,
    treeCheck: createTreeCheck({
      document: (path) => opened.get(path),
      replace: (path, doc) => void opened.set(path, doc),
    }),
    library: createLibrary(host, () => settings.libraries ?? []),
    sources: createSourceTexts(host),
    settings: () => settings,
    gazetteer: () => load().gazetteer,
    world: currentWorld,
    names,
    namesChanged(row: number, before: NoteRecord | undefined, after: NoteRecord | undefined): void {
      names.changed(row, before, after);
      uses.namesChanged(before, after);
      world = world?.after(names.changeOf(before, after, load().entities));
      if (!world) analyses.clear();
    },
    linksChanged: () => void links++,
    document,
    forget,
    configure(next: ProjectSettings) {
      if (next.gazetteer !== settings.gazetteer) loaded = undefined;
      settings = next;
      uses.forget();
      dropWorld();
    },
  };
}

function createReaders(): Readers {
  return { quotations: createQuotationReader(), argument: createArgumentReader() };
}

/** Whether a file’s name says that it is Markdown, Quarto’s included. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown|mdown|qmd)$/i.test(path);
}

/** Whether links that led to the file may lead elsewhere, or others to it. */
function isCalledOtherwise(before: NoteRecord | undefined, after: NoteRecord): boolean {
  if (!before || before.named !== after.named) return true;
  return keysOf(before, 'linkName').join('\n') !== keysOf(after, 'linkName').join('\n');
}
