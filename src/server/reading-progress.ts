import type { Connection } from 'vscode-languageserver';
import type { ReadingProgress } from './folder-pass.ts';
import type { Log } from './log.ts';

/** Reading that takes no longer than this is not worth a word. */
const silence = 1000;

export interface ReadingProgressOptions {
  readonly connection: { readonly window: Pick<Connection['window'], 'createWorkDoneProgress'> };
  readonly log: Log;
  /** The folder's name, for people. */
  readonly name: string;
  /** Whether the client shows progress. */
  readonly supported: boolean;
  /** Milliseconds since any moment. */
  readonly clock?: () => number;
}

/** Shows that a folder is being read, with a button to stop, if it takes long. */
export function createReadingProgress(options: ReadingProgressOptions): ReadingProgress {
  const { connection, log, name, clock = () => performance.now() } = options;
  const began = clock();
  let shown: ReturnType<Connection['window']['createWorkDoneProgress']> | undefined;
  let reporter: Awaited<typeof shown>;
  let finished = false;

  const show = (files: number): void => {
    shown = connection.window.createWorkDoneProgress();
    void shown.then((created) => {
      if (finished) return;
      reporter = created;
      reporter.begin(`Dossier: reading ${name}`, undefined, filesRead(files), true);
    });
  };
  return {
    report(files) {
      if (!options.supported || clock() - began < silence) return;
      if (shown) reporter?.report(filesRead(files));
      else show(files);
    },
    isCancelled: () => reporter?.token.isCancellationRequested ?? false,
    done(files) {
      finished = true;
      reporter?.done();
      const took = Math.round(clock() - began);
      const stopped = reporter?.token.isCancellationRequested ? ', stopped before the end' : '';
      log.info(`Read ${filesRead(files)} of ${name} in ${took} ms${stopped}`);
    },
  };
}

function filesRead(files: number): string {
  return files === 1 ? '1 file' : `${files} files`;
}
