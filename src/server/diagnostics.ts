import type { Diagnostic } from 'vscode-languageserver';
import {
  createLineIndex,
  type Problem,
  type Project,
  problems,
  problemsInSteps,
  verifyQuotations,
} from '../core/index.ts';
import { largestFile, type ReadFailure } from './file-system.ts';
import type { FirstReadings } from './first-readings.ts';
import type { Folder } from './folder.ts';
import type { Log } from './log.ts';
import { placeProblems } from './placed-problems.ts';
import { createTimeSlice } from './time-slice.ts';
import type { OpenDocument, Workspace } from './workspace.ts';

/** Sends problems of open documents a moment after the last change, and of files that cannot be read at once. */
export interface Diagnostics {
  /** The document, or what is known of the world, has changed. */
  schedule(uri: string): void;
  /** Its folder has read files. */
  folderChanged(folder: Folder): void;
  closed(opened: OpenDocument): void;
  /** Whether a document is still to be looked at. */
  isDue(): boolean;
  dispose(): void;
}

export interface DiagnosticsOptions {
  readonly workspace: Workspace;
  readonly readings: FirstReadings;
  readonly log: Log;
  readonly publish: (params: { uri: string; version?: number; diagnostics: Diagnostic[] }) => void;
  /** Called with each document that was looked at again. */
  readonly onRefreshed: (uri: string) => void;
  /** Somebody waits for an answer: it goes first. */
  readonly isBusy: () => boolean;
}

/** How long typing must pause. */
const pause = 150;
const retry = 20;

export function createDiagnostics(options: DiagnosticsOptions): Diagnostics {
  const { workspace, log, publish } = options;
  const timers = new Map<string, NodeJS.Timeout>();
  const failing = new Map<Folder, Set<string>>();
  let disposed = false;

  const wait = (uri: string, milliseconds: number): void => {
    if (disposed) return;
    clearTimeout(timers.get(uri));
    const timer = setTimeout(() => void refresh(uri, timer), milliseconds);
    timers.set(uri, timer);
  };
  /** Done only if `timer` is still the latest: something may change meanwhile. */
  const refresh = async (uri: string, timer: NodeJS.Timeout): Promise<void> => {
    if (options.isBusy()) {
      wait(uri, retry);
      return;
    }
    try {
      const opened = workspace.get(uri);
      const found = opened && (await problemsOf(opened, () => timers.get(uri) === timer));
      if (!found) return;
      timers.delete(uri);
      publish({ uri, version: opened.document.version, diagnostics: diagnosticsOf(opened, found) });
      options.onRefreshed(uri);
    } catch (error) {
      log.error(`Checking ${uri} failed`, error);
      if (timers.get(uri) === timer) timers.delete(uri);
    }
  };
  /** Looked for in slices, between which others go first. `undefined` once the result is no longer wanted. */
  const problemsOf = async (
    opened: OpenDocument,
    isWanted: () => boolean,
  ): Promise<readonly Problem[] | undefined> => {
    const { folder, path, tooLarge } = opened;
    if (tooLarge) return [];
    await options.readings.whole(opened);
    if (!isWanted()) return undefined;
    const slice = createTimeSlice();
    const work = readInSteps(folder.project, path);
    for (;;) {
      const step = work.next();
      if (step.done) return isWanted() ? step.value : undefined;
      if (!slice.isOver()) continue;
      while (options.isBusy() && isWanted()) await new Promise((resolve) => setTimeout(resolve, retry));
      await slice.next();
      if (!isWanted()) return undefined;
    }
  };
  /** Of files that nobody need open to be told: those that cannot be read, and the settings of Quarto projects. */
  const publishClosed = (folder: Folder): void => {
    const before = failing.get(folder) ?? new Set();
    const now = new Map(
      [...folder.failures].map(([path, failure]) => [path, [failureDiagnostic(failure, path)]]),
    );
    for (const path of folder.project.library.projects()) {
      const found = problemsOfProject(folder, path);
      if (found.length > 0) now.set(path, found);
    }
    failing.set(folder, new Set([...now.keys()].map(folder.uriOf)));
    for (const [path, diagnostics] of now) {
      const uri = folder.uriOf(path);
      before.delete(uri);
      if (!workspace.get(uri)) publish({ uri, diagnostics });
    }
    for (const uri of before) if (!workspace.get(uri)) publish({ uri, diagnostics: [] });
  };

  return {
    schedule: (uri) => wait(uri, pause),
    folderChanged(folder) {
      publishClosed(folder);
      for (const opened of workspace.documents()) if (opened.folder === folder) wait(opened.uri, pause);
    },
    closed({ uri, folder, path }) {
      clearTimeout(timers.get(uri));
      timers.delete(uri);
      const failure = folder.failures.get(path);
      publish({ uri, diagnostics: failure === undefined ? [] : [failureDiagnostic(failure, path)] });
    },
    isDue: () => timers.size > 0,
    dispose() {
      disposed = true;
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}

/** The problems of a document, and all that takes long before they can be told. */
function* readInSteps(project: Project, path: string): Generator<undefined, readonly Problem[]> {
  yield* verifyQuotations(project, path);
  return yield* problemsInSteps(project, path);
}

function problemsOfProject(folder: Folder, path: string): Diagnostic[] {
  const found = problems(folder.project, path);
  return found.length === 0 ? [] : placeProblems(folder, createLineIndex(folder.text(path) ?? ''), found);
}

function diagnosticsOf(
  { folder, path, document, tooLarge }: OpenDocument,
  found: readonly Problem[],
): Diagnostic[] {
  if (tooLarge) return [failureDiagnostic('too-large', path)];
  const failure = folder.failures.get(path);
  const placed = placeProblems(folder, document, found);
  return failure === undefined ? placed : [failureDiagnostic(failure, path), ...placed];
}

const failureMessages: Readonly<Record<ReadFailure, string>> = {
  missing: 'This file is gone.',
  'not-a-file': 'This is not a file.',
  'too-large': 'This file is larger than SIZE MB. Dossier does not read it.',
  'not-utf-8': 'This file is not UTF-8 text, so Dossier cannot read it. Save it with the encoding UTF-8.',
  unreadable: 'Dossier is not allowed to read this file.',
};

/** At the file's start: there is no better place in a file without text. */
function failureDiagnostic(failure: ReadFailure, path: string): Diagnostic {
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: failure === 'too-large' ? 3 : 2,
    code:
      failure === 'too-large' ? 'file-too-large' : failure === 'not-utf-8' ? 'not-utf-8' : 'unreadable-file',
    source: 'dossier',
    message: failureMessages[failure].replace('SIZE', String(largestFile(path) / 1024 / 1024)),
  };
}
