import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { readGazetteerFile } from './gazetteer-file.ts';
import { createMessageWriter } from './message-writer.ts';
import { createNodeFileSystem } from './node-file-system.ts';
import { startServer } from './server.ts';
import { leaveYoungObjectsYoung } from './young-objects.ts';

/** Serves over whatever the command line names: `--stdio`, `--node-ipc`, `--socket=PORT`. */
export function runServer(): void {
  if (process.argv.includes('--stdio')) runStdioServer();
  else runOver(createConnection(ProposedFeatures.all));
}

/** Serves over the process's own streams: `dossier lsp --stdio`. */
export function runStdioServer(): void {
  // Nothing but the protocol may go out there.
  console.log = console.info = console.debug = console.warn = console.error;
  // The library takes a stream for one side and a writer for the other; only its types do not say so.
  const output = createMessageWriter(process.stdout) as unknown as NodeJS.WritableStream;
  runOver(createConnection(ProposedFeatures.all, process.stdin, output));
}

/** The process is the server's own. */
function runOver(connection: Connection): void {
  leaveYoungObjectsYoung();
  serve(connection);
}

/**
 * @param connection - not yet listening
 * @param patience - how many milliseconds an answer waits for a folder that is being read
 */
export function serve(connection: Connection, patience?: number): void {
  startServer(connection, {
    fileSystem: createNodeFileSystem(),
    readGazetteer: readGazetteerFile,
    today: localToday,
    patience,
  });
}

function localToday(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
