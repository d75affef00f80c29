import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { essay } from '../corpus.ts';
import { first, typing } from '../typing.ts';

/*
 * Foam's core, out of a checkout that the reader has built (`npm run build` in its packages/foam-core): a folder loaded
 * as its command line does it, an essay parsed, links resolved.
 */

interface FoamUri {
  toFsPath(): string;
}

interface Resource {
  readonly uri: FoamUri;
  readonly links: readonly unknown[];
}

interface FoamWorkspace {
  list(): readonly Resource[];
  resolveLink(resource: Resource, link: unknown): FoamUri;
  set(resource: Resource): void;
}

interface FoamGraph {
  getBacklinks(uri: FoamUri): readonly unknown[];
}

interface Parser {
  parse(uri: FoamUri, text: string): Resource;
}

/** What is used of `@foam/core`. */
interface Core {
  readonly URI: { file(path: string): FoamUri };
  readonly AlwaysIncludeMatcher: new () => unknown;
  readonly MarkdownResourceProvider: new (store: unknown, parser: unknown, extensions: unknown) => unknown;
  createMarkdownParser(): Parser;
  bootstrap(
    ...args: readonly unknown[]
  ): Promise<{ readonly workspace: FoamWorkspace; readonly graph: FoamGraph }>;
}

function loadCore(checkout: string): Core {
  return createRequire(import.meta.url)(join(checkout, 'packages/foam-core/out/src/index.js')) as Core;
}

async function load(checkout: string, root: string) {
  const core = loadCore(checkout);
  const store = {
    list: async () => {
      const files = await readdir(root, { recursive: true });
      return files.filter((file) => file.endsWith('.md')).map((file) => core.URI.file(join(root, file)));
    },
    read: (uri: FoamUri) => readFile(uri.toFsPath(), 'utf8').catch(() => null),
  };
  const parser = core.createMarkdownParser();
  const provider = new core.MarkdownResourceProvider(store, parser, ['.md']);
  const matcher = new core.AlwaysIncludeMatcher();
  const roots = [core.URI.file(root)];
  const foam = await core.bootstrap(roots, matcher, undefined, store, parser, [provider], '.md', 'off');
  return { ...foam, parser };
}

export async function open(checkout: string, root: string): Promise<number> {
  return (await load(checkout, root)).workspace.list().length;
}

/** Milliseconds per keystroke: its parser reads the whole text again. */
export function keystroke(checkout: string, words: number, count: number): number[] {
  const core = loadCore(checkout);
  const parser = core.createMarkdownParser();
  const uri = core.URI.file('/essay.md');
  let text = essay(words);
  parser.parse(uri, text);
  const taken: number[] = [];
  for (const { offset, letter } of first(count, typing(text))) {
    text = text.slice(0, offset) + letter + text.slice(offset);
    const begun = performance.now();
    parser.parse(uri, text);
    taken.push(performance.now() - begun);
  }
  return taken;
}

/** Milliseconds per link resolved, per list of backlinks, and per note saved until the graph is right again. */
export async function answers(
  checkout: string,
  root: string,
  count: number,
): Promise<{ definition: number[]; references: number[]; save: number[] }> {
  const { workspace, graph, parser } = await load(checkout, root);
  const resources = workspace.list();
  const definition: number[] = [];
  const references: number[] = [];
  const save: number[] = [];
  for (let at = 0; at < count; at++) {
    const resource = resources[(at * 7919) % resources.length] as Resource;
    const [link] = resource.links;
    if (link === undefined) continue;
    let begun = performance.now();
    const target = workspace.resolveLink(resource, link);
    definition.push(performance.now() - begun);
    begun = performance.now();
    graph.getBacklinks(target);
    references.push(performance.now() - begun);
    if (at >= count / 5) continue;
    const text = `${await readFile(resource.uri.toFsPath(), 'utf8')}\nMore.\n`;
    begun = performance.now();
    // The graph listens.
    workspace.set(parser.parse(resource.uri, text));
    save.push(performance.now() - begun);
  }
  return { definition, references, save };
}
