import { spawn } from 'node:child_process';
import { join } from 'node:path';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { serverFlags } from '../src/server/protocol.ts';

const program = join(import.meta.dirname, '../dist/server.mjs');

/** The built server in a process of its own, and a client of it that does not listen yet. */
export interface ServerProcess {
  readonly client: ProtocolConnection;
  end(): void;
}

/** Starts the server as VS Code's client does, but over stdio; what it asks of a client is answered with nothing. */
export function spawnServer(): ServerProcess {
  const server = spawn(process.execPath, [...serverFlags, program, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const client = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  client.onRequest('client/registerCapability', () => null);
  client.onRequest('window/workDoneProgress/create', () => null);
  const end = (): void => {
    client.dispose();
    server.kill();
  };
  return { client, end };
}
