import type { Problem } from '../model/problem.ts';
import { type BibliographyEntry, readBibliography } from '../sources/bibliography.ts';
import { folderOf, join } from './note-index.ts';
import type { Host } from './project.ts';
import { isQuartoProject, projectBibliographies } from './quarto-project.ts';

/** An entry and the file it stands in. */
export interface LibraryEntry {
  readonly path: string;
  readonly entry: BibliographyEntry;
}

/** The bibliographies that count for a document, the first to be asked first. */
export interface CountingFiles {
  readonly files: readonly string[];
  /** What the document itself names and is not there. */
  readonly missing: readonly string[];
  /** Whether the document or its Quarto project names any; if not, all of the folder count. */
  readonly areNamed: boolean;
}

/** The folder's bibliographies, each read when a citation first asks for it. */
export interface Library {
  /** The file is there or has changed; it is read again when next asked for. */
  touch(path: string): void;
  /** A library outside of the folder may have changed; it does not become a file of the folder by that. */
  reread(path: string): void;
  remove(path: string): void;
  /** The files it was told of. */
  paths(): readonly string[];
  /** The settings of Quarto projects among them. */
  projects(): readonly string[];
  /** The Quarto project that a document is in. */
  projectOf(path: string): string | undefined;
  /** What a Quarto project names and is not there. */
  missingInProject(path: string): readonly string[];
  /** What is wrong in the file itself. */
  problems(path: string): readonly Problem[];
  /**
   * The bibliographies that count for a document: those its front matter names, relative to it or to the folder's
   * root, and those of the Quarto project that it is in; where neither names any, every BibTeX file of the folder. Then
   * the libraries for every document.
   */
  filesFor(path: string, named: readonly string[] | undefined): CountingFiles;
  find(key: string, files: readonly string[]): LibraryEntry | undefined;
  entries(files: readonly string[]): readonly LibraryEntry[];
}

interface Found {
  readonly found: readonly string[];
  readonly missing: readonly string[];
}

interface ReadFile {
  readonly entries: ReadonlyMap<string, BibliographyEntry>;
  readonly problems: readonly Problem[];
}

/** Whether the file may be a bibliography by its name. */
export function isBibliography(path: string): boolean {
  return /\.(?:bib|json)$/i.test(path);
}

/** @param libraries - the files that count for every document, as the settings have them now */
export function createLibrary(host: Host, libraries: () => readonly string[]): Library {
  const known = new Set<string>();
  const files = new Map<string, ReadFile | undefined>();
  const projects = new Map<string, readonly string[] | undefined>();

  const file = (path: string): ReadFile | undefined => {
    if (files.has(path)) return files.get(path);
    const text = host.read(path);
    const read = text === undefined ? undefined : readFile(path, text);
    files.set(path, read);
    return read;
  };

  /** The innermost one around a document. */
  const projectOf = (path: string): string | undefined => {
    const around = [...projects.keys()].filter((each) => isBelow(path, folderOf(each)));
    return around.sort((a, b) => folderOf(b).length - folderOf(a).length)[0];
  };
  const ofProject = (project: string | undefined): Found => {
    if (project === undefined) return { found: [], missing: [] };
    const names = projects.get(project) ?? projectBibliographies(host.read(project) ?? '');
    projects.set(project, names);
    return lookUp(names, (name) => [join(folderOf(project), name)]);
  };
  const lookUp = (names: readonly string[], placesOf: (name: string) => (string | undefined)[]): Found => {
    const found: string[] = [];
    const missing: string[] = [];
    for (const name of names) {
      const there = placesOf(name).find((each) => each !== undefined && file(each) !== undefined);
      if (there === undefined) missing.push(name);
      else found.push(there);
    }
    return { found, missing };
  };
  const allOfFolder = (): readonly string[] => [...known].filter((each) => /\.bib$/i.test(each)).sort();

  return {
    touch(path) {
      known.add(path);
      files.delete(path);
      if (isQuartoProject(path)) projects.set(path, undefined);
    },
    reread: (path) => void files.delete(path),
    remove(path) {
      known.delete(path);
      files.delete(path);
      projects.delete(path);
    },
    paths: () => [...known],
    projects: () => [...projects.keys()],
    projectOf,
    missingInProject: (path) => (projects.has(path) ? ofProject(path).missing : []),
    problems: (path) => file(path)?.problems ?? [],
    filesFor(path, named) {
      const own = lookUp(named ?? [], (name) => [join(folderOf(path), name), join('', name)]);
      const project = ofProject(projectOf(path));
      const areNamed = named !== undefined || project.found.length > 0;
      const chosen = areNamed ? [...own.found, ...project.found] : allOfFolder();
      const shared = libraries().filter((each) => file(each) !== undefined);
      return {
        files: [...new Set([...chosen, ...shared])],
        missing: own.missing,
        areNamed,
      };
    },
    find(key, paths) {
      for (const path of paths) {
        const entry = file(path)?.entries.get(key);
        if (entry) return { path, entry };
      }
      return undefined;
    },
    entries: (paths) =>
      paths.flatMap((path) => [...(file(path)?.entries.values() ?? [])].map((entry) => ({ path, entry }))),
  };
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

function readFile(path: string, text: string): ReadFile {
  const bibliography = readBibliography(path, text);
  const byKey = new Map<string, BibliographyEntry>();
  for (const entry of bibliography.entries) if (!byKey.has(entry.key)) byKey.set(entry.key, entry);
  return {
    entries: byKey,
    get problems() {
      return bibliography.problems;
    },
  };
}
