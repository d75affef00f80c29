import type { Connection } from 'vscode-languageserver';
import type { Client } from '../capabilities.ts';
import type { FirstReadings } from '../first-readings.ts';
import type { Handlers } from '../handler.ts';
import type { Workspace } from '../workspace.ts';

/** What requests are answered with: whom to, out of what, and by which wrapper. */
export interface Answering {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly handlers: Handlers;
  readonly readings: FirstReadings;
  readonly client: Client;
}
