import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of which code is in what we ship. */
export interface Notice {
  readonly name: string;
  readonly version: string;
  /** Its SPDX expression. */
  readonly license: string;
  /** The text of its licence as the package has it; where it has none, who made it. */
  readonly text: string;
}

/**
 * Whose code a bundle holds.
 *
 * @param root the folder that the inputs are relative to
 * @param inputs the paths of all files that went into it, from esbuild's metafile
 * @returns one notice for each package, by name
 * @throws Error if a package does not say what its licence is
 */
export function noticesOf(root: string, inputs: Iterable<string>): Notice[] {
  const folders = new Set<string>();
  for (const path of inputs) {
    const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders]
    .map((folder) => noticeOf(join(root, folder)))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}

function noticeOf(folder: string): Notice {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, author } = manifest;
  // Old packages have a list of `licenses`, of which one may choose.
  const license = manifest.license ?? manifest.licenses?.[0]?.type;
  if (typeof license !== 'string') throw new Error(`${name} does not say what its licence is.`);
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)\b/i.test(entry));
  const text =
    file === undefined
      ? `Made by ${author?.name ?? author}; the package has no text of its licence.`
      : readFileSync(join(folder, file), 'utf8').trim();
  return { name, version, license, text };
}

/** The notices as one plain text, as their licences ask of whoever passes the code on. */
export function writeNotices(notices: readonly Notice[]): string {
  const rule = '-'.repeat(79);
  const parts = notices.map(({ name, version, license, text }) =>
    [rule, `${name} ${version} (${license})`, '', text, ''].join('\n'),
  );
  const head = 'Dossier contains code of these packages, under the licences that follow.\n';
  return [head, ...parts].join('\n');
}
