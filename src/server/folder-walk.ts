import type { FileSystem, FolderListing } from './file-system.ts';
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

/** A folder and the files in it that are to be read. */
export interface WalkedFolder {
  /** Its path from the root with a `/` at its end, `''` for the root: what stands before a name in it. */
  readonly base: string;
  readonly names: readonly string[];
}

/**
 * The folders from `start` (`''` for the root) on, one per step. Links to folders are not followed: what they point to is
 * read where it stands, or is not of this folder; so no loop can arise. A link to a single file outside (a bibliography
 * that another program keeps) is read.
 */
export function* walkFolders(walk: FolderWalk, start = ''): Generator<WalkedFolder> {
  const { ignore } = walk;
  const realRoot = walk.fileSystem.realPath(walk.root) ?? walk.root;
  const waiting = [start];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const base = folder === '' ? '' : `${folder}/`;
    const { files, folders, links } = listingOf(walk, folder);
    for (const name of folders) if (!ignore.ignores(base, name, true)) waiting.push(base + name);
    const isRead = (name: string): boolean => isFolderFile(name) && !ignore.ignores(base, name, false);
    const names = files.filter(isRead);
    for (const name of links)
      if (isRead(name) && isFileOutside(walk, realRoot, base + name)) names.push(name);
    yield { base, names };
  }
}

/**
 * The files of {@link walkFolders} by their paths from the root; `undefined` for each folder gone through, so that a
 * caller may pause in a tree without notes too.
 */
export function* walkFolder(walk: FolderWalk, start = ''): Generator<string | undefined> {
  for (const { base, names } of walkFolders(walk, start)) {
    for (const name of names) yield base + name;
    yield undefined;
  }
}

const nothing: FolderListing = { files: [], folders: [], links: [] };

function listingOf({ root, fileSystem, ignore }: FolderWalk, folder: string): FolderListing {
  const place = folder === '' ? root : fileSystem.join(root, folder);
  const listing = fileSystem.readFolder(place) ?? nothing;
  if (listing.files.includes('.gitignore')) {
    const rules = fileSystem.readText(fileSystem.join(place, '.gitignore'));
    if ('text' in rules) ignore.addFile(folder, rules.text);
  }
  return listing;
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
