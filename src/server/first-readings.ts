import type { CancellationToken } from 'vscode-languageserver';
import type { Project } from '../core/index.ts';
import { createTimeSlice } from './time-slice.ts';
import type { OpenDocument } from './workspace.ts';

/** Reads long documents in slices, each once for all who wait for it. */
export interface FirstReadings {
  /**
   * Reads all of the document.
   *
   * @param token - tells when the answer is no longer wanted: then nobody waits on
   */
  whole(opened: OpenDocument, token?: CancellationToken): Promise<void>;
}

export function createFirstReadings(): FirstReadings {
  const running = new WeakMap<Project, Map<string, Promise<void>>>();
  const readingOf = ({ folder, path }: OpenDocument): Promise<void> => {
    const ofProject = running.get(folder.project) ?? new Map<string, Promise<void>>();
    running.set(folder.project, ofProject);
    const going = ofProject.get(path);
    if (going) return going;
    const reading = readAll(folder, path).finally(() => ofProject.delete(path));
    ofProject.set(path, reading);
    return reading;
  };
  return {
    async whole(opened, token) {
      const { folder, path, tooLarge } = opened;
      if (tooLarge || folder.project.firstReading.isRead(path)) return;
      const reading = readingOf(opened);
      await (token ? whileWanted(reading, token) : reading);
    },
  };
}

/** Until the document is read as it is then: edits leave most of what was read, other names in the folder little. */
async function readAll(folder: OpenDocument['folder'], path: string): Promise<void> {
  const { project } = folder;
  const slice = createTimeSlice();
  while (project.isOpen(path) && !project.firstReading.isRead(path)) {
    const { reader } = project.world();
    const doc = project.document(path);
    for (const _ of project.firstReading.read(path)) {
      if (!slice.isOver()) continue;
      await slice.next();
      if (project.document(path) !== doc) break;
      if (project.world().reader === reader) continue;
      // While a folder is read its names change all the time.
      await folder.settled();
      break;
    }
  }
}

/** Waits for what is `wanted`, or until the client no longer wants it. */
async function whileWanted(wanted: Promise<void>, token: CancellationToken): Promise<void> {
  let stop = (): void => {};
  const cancelled = new Promise<void>((resolve) => {
    const listener = token.onCancellationRequested(() => resolve());
    stop = () => listener.dispose();
  });
  await Promise.race([wanted, cancelled]).finally(() => stop());
}
