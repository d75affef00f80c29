import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { FirstReadings } from './first-readings.ts';
import type { Log } from './log.ts';
import type { OpenDocument, Workspace } from './workspace.ts';

/** How long an answer waits for a folder that is being read; then it is given from what is known. */
const defaultPatience = 1000;

interface HandlerOptions<R> {
  /** For the log. */
  readonly name: string;
  /** The answer when there is nothing to say. */
  readonly empty: R;
  /** Lets what a person waits for go first. */
  readonly background?: boolean;
  /** Is answered out of a part of a long document before all of it has been read; the others wait for that. */
  readonly early?: boolean;
}

export interface Handlers {
  /**
   * Makes a request handler: finds the open document, waits for files being read, minds cancellation, and turns what is
   * thrown (a bug) into an error of the protocol, so that `answer` is one plain step.
   */
  forDocument<P extends { readonly textDocument: { readonly uri: string } }, R>(
    options: HandlerOptions<R>,
    answer: (
      opened: OpenDocument,
      params: P,
      token: CancellationToken,
    ) => R | undefined | Promise<R | undefined>,
  ): (params: P, token: CancellationToken) => Promise<R>;
  /** Whether a request is being worked on: what nobody waits for can wait too. */
  isBusy(): boolean;
}

export interface HandlersOptions {
  readonly workspace: Workspace;
  readonly readings: FirstReadings;
  readonly log: Log;
  /** How many milliseconds an answer waits for a folder that is being read. */
  readonly patience?: number | undefined;
}

export function createHandlers({ workspace, readings, log, ...rest }: HandlersOptions): Handlers {
  const { patience = defaultPatience } = rest;
  let inWork = 0;
  return {
    isBusy: () => inWork > 0,
    forDocument: (options, answer) => async (params, token) => {
      inWork++;
      try {
        const settled = workspace.get(params.textDocument.uri)?.folder.answerable();
        if (settled) await untilSettled(settled, token, patience);
        else if (options.background) await new Promise<void>((resolve) => setImmediate(resolve));
        const waiting = options.early ? undefined : workspace.get(params.textDocument.uri);
        if (waiting) await readings.whole(waiting, token);
        if (token.isCancellationRequested) throw cancelled();
        const opened = workspace.get(params.textDocument.uri);
        if (!opened || opened.tooLarge) return options.empty;
        const answered = (await answer(opened, params, token)) ?? options.empty;
        if (token.isCancellationRequested) throw cancelled();
        return answered;
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        log.error(`${options.name} failed`, error);
        throw new ResponseError(LSPErrorCodes.RequestFailed, `Dossier: ${options.name} failed.`);
      } finally {
        inWork--;
      }
    },
  };
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
}

/** Waits for the files, the end of patience, or the reader's change of mind. */
async function untilSettled(
  settled: Promise<void>,
  token: CancellationToken,
  patience: number,
): Promise<void> {
  const stops: (() => void)[] = [];
  const patienceEnds = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, patience);
    const listener = token.onCancellationRequested(() => resolve());
    stops.push(
      () => clearTimeout(timer),
      () => listener.dispose(),
    );
  });
  await Promise.race([settled, patienceEnds]);
  for (const stop of stops) stop();
}
