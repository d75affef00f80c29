/** Another program that does some of the same work. */
export interface Peer {
  readonly name: string;
  /** Relative to `bench/`. */
  readonly module: string;
  /** What stands before the parameters that all peers get. */
  readonly before: readonly unknown[];
  /** It knows `[x](y.md)` and no wikilinks. */
  readonly plainLinks: boolean;
}

/** Work that peers are measured at. */
export type Work = 'open' | 'keystroke' | 'answers';

const vscodeService = {
  name: 'VS Code’s Markdown service',
  module: 'peers/vscode-service.ts',
  plainLinks: true,
};
const unifiedServer = {
  name: 'unified-language-server',
  module: 'peers/unified-server.ts',
  plainLinks: false,
};
const foamCore = { name: 'Foam’s core', module: 'peers/foam.ts', plainLinks: false };

/** The peers that do that work: those from npm, and Foam where the reader names a built checkout. */
export function peersThat(work: Work, { foam }: { readonly foam?: string | undefined }): readonly Peer[] {
  const peers: Peer[] = [{ ...vscodeService, before: [] }];
  if (work === 'keystroke') peers.push({ ...unifiedServer, before: [] });
  if (foam !== undefined) peers.push({ ...foamCore, before: [foam] });
  return peers;
}
