import type { FileSystem, FolderEntry } from './file-system.ts';
import type { Ignore } from './ignore.ts';

/** What the walk of a folder needs. */
export interface FolderWalk {
  readonly root: string;
  readonly fileSystem: FileSystem;
  readonly ignore: Ignore;
}

/** Whether a file of this name is read when a folder is: notes, essays, BibTeX, the settings of a Quarto project. */
export function isFolderFile(name: string): boolean {
  return name.endsWith('.md') || otherFiles.test(name);
}

const otherFiles = /(?:\.(?:md|markdown|mdown|qmd|bib)|(?:^|\/)_quarto\.ya?ml)$/i;

/**
 * The files to read under `start` (`''` for the whole folder), relative to the root, one per step; `undefined` for each
 * folder gone through, so that a caller may pause in a tree without notes too. Links to folders are not followed: what
 * they point to is read where it stands, or is not of this folder; so no loop can arise. A link to a single file outside
 * (a bibliography that another program keeps) is read.
 */
export function* walkFolder(walk: FolderWalk, start = ''): Generator<string | undefined> {
  const realRoot = walk.fileSystem.realPath(walk.root) ?? walk.root;
  const waiting = [start];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const base = folder === '' ? '' : `${folder}/`;
    for (const { name, kind } of entriesOf(walk, folder)) {
      if (kind === 'folder') {
        if (!walk.ignore.ignores(base + name, true)) waiting.push(base + name);
      } else if (isFolderFile(name) && !walk.ignore.ignores(base + name, false)) {
        if (kind === 'file' || (kind === 'link' && isFileOutside(walk, realRoot, base + name)))
          yield base + name;
      }
    }
    yield undefined;
  }
}

function entriesOf({ root, fileSystem, ignore }: FolderWalk, folder: string): readonly FolderEntry[] {
  const place = folder === '' ? root : fileSystem.join(root, folder);
  const entries = fileSystem.readFolder(place) ?? [];
  if (entries.some((entry) => entry.name === '.gitignore' && entry.kind === 'file')) {
    const rules = fileSystem.readText(fileSystem.join(place, '.gitignore'));
    if ('text' in rules) ignore.addFile(folder, rules.text);
  }
  return entries;
}

/** Whether a walk would come by this path, as far as links go: not through a folder that is one. */
export function isReachable(walk: FolderWalk, path: string): boolean {
  const { root, fileSystem } = walk;
  const realRoot = fileSystem.realPath(root) ?? root;
  const parent = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  if (parent !== '' && realPathIn(walk, realRoot, parent) !== parent) return false;
  return realPathIn(walk, realRoot, path) === path || isFileOutside(walk, realRoot, path);
}

function realPathIn({ root, fileSystem }: FolderWalk, realRoot: string, path: string): string | undefined {
  const target = fileSystem.realPath(fileSystem.join(root, path));
  return target === undefined ? undefined : fileSystem.relative(realRoot, target);
}

function isFileOutside({ root, fileSystem }: FolderWalk, realRoot: string, path: string): boolean {
  const target = fileSystem.realPath(fileSystem.join(root, path));
  if (target === undefined || fileSystem.relative(realRoot, target) !== undefined) return false;
  return fileSystem.kind(target) === 'file';
}
