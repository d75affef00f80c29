/*
 * `npm run build [-- --production] [-- --watch]`: writes all of `dist/`.
 *
 *   client.cjs            what VS Code loads and activates: small, the client library left out of it
 *   language-client.cjs   the client library, loaded when a first Markdown document is there
 *   server.mjs, cli.mjs   the language server and the command line, over one shared copy of the core
 *   gazetteer.json        the reference entities
 *   gazetteer.names       their names, as a lexicon looks them up
 *   third-party-notices.txt  whose code is in the above, and under which licence
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { noticesOf, writeNotices } from './scripts/third-party-notices.ts';

const root = dirname(fileURLToPath(import.meta.url));
const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  outdir: 'dist',
  // Names stay as they are: readable in a user's stack trace, and free. What keeps them for minified code (`keepNames`) is
  // a call for every function that is ever made, a tenth of the time of most answers.
  minifyWhitespace: production,
  minifySyntax: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
  // The maintained, tree-shakeable builds of packages that bring two.
  mainFields: ['module', 'main'],
};

/** Leaves the lazily loaded half of the client a file of its own: esbuild does not split CommonJS by itself. */
const lazyLanguageClient = {
  name: 'lazy-language-client',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /\/language-client\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './language-client.cjs', external: true } : undefined,
    );
  },
};

/** @type {import('esbuild').BuildOptions} */
const client = {
  ...common,
  entryPoints: { client: 'src/client/extension.ts', 'language-client': 'src/client/language-client.ts' },
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  external: ['vscode'],
  plugins: [lazyLanguageClient],
  // `require`, which VS Code knows how to give its own module to.
  supported: { 'dynamic-import': false },
};

/** @type {import('esbuild').BuildOptions} */
const programs = {
  ...common,
  entryPoints: { server: 'src/server/main.ts', cli: 'src/cli/main.ts' },
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  splitting: true,
  chunkNames: 'chunk-[hash]',
  // Some dependencies are CommonJS and call `require`.
  banner: {
    js: "import { createRequire as dossierRequire } from 'node:module'; const require = dossierRequire(import.meta.url);",
  },
};

function buildGazetteer() {
  const { status } = spawnSync(process.execPath, ['scripts/gazetteer/build.ts'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The gazetteer could not be built.');
}

/**
 * Chunks are named by their content: those of earlier builds go, but only now, since they may be running.
 * @param {import('esbuild').BuildResult<{ metafile: true }>} built
 */
function removeStaleChunks({ metafile }) {
  const dist = join(root, 'dist');
  const current = new Set(Object.keys(metafile.outputs).map((path) => path.replace(/^dist\//, '')));
  for (const name of readdirSync(dist)) {
    if (name.startsWith('chunk-') && !current.has(name)) rmSync(join(dist, name));
  }
}

if (watch) {
  const contexts = await Promise.all([client, programs].map((options) => esbuild.context(options)));
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  const [clients, built] = await Promise.all([
    esbuild.build({ ...client, metafile: true }),
    esbuild.build({ ...programs, metafile: true }),
  ]);
  removeStaleChunks(built);
  const inputs = [clients, built].flatMap(({ metafile }) => Object.keys(metafile.inputs));
  writeFileSync(join(root, 'dist', 'third-party-notices.txt'), writeNotices(noticesOf(root, inputs)));
}
buildGazetteer();
