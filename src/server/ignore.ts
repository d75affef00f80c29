import { createGlob, type Glob } from './glob.ts';

/** Which paths of a folder are not read. Paths are relative, with `/`. */
export interface Ignore {
  /** A `.gitignore` in `folder` (`''` for the root). Must be told before what stands in that folder is asked about. */
  addFile(folder: string, text: string): void;
  /**
   * Whether this very path is ignored; a walk asks about each folder on the way down.
   *
   * @param base - the folder that `name` stands in, with a `/` at its end, or `''`
   */
  ignores(base: string, name: string, isFolder: boolean): boolean;
  /** The same with all folders on the way. */
  ignoresWithParents(path: string): boolean;
}

interface Rule {
  /** The folder the rule holds in, with a `/` at its end, or `''`. */
  readonly base: string;
  readonly matches: Glob;
  readonly foldersOnly: boolean;
  /** `!pattern`: takes back what an earlier rule ignores. */
  readonly negated: boolean;
}

/** Never notes, whatever an ignore file says. Names that begin with a dot (`.obsidian`, `.foam`, `.git`) aren't either. */
const neverRead = 'node_modules';
const dot = 46;

/** @param globs - from the editor's settings (`files.exclude`), against the whole path */
export function createIgnore(globs: readonly string[]): Ignore {
  const excluded = globs.map(createGlob);
  const ruleFiles = new Map<string, readonly Rule[]>();
  const chains = new Map<string, readonly Rule[]>();

  const chain = (folder: string): readonly Rule[] => {
    const known = chains.get(folder);
    if (known) return known;
    const above = folder === '' ? [] : chain(parentOf(folder));
    const made = [...above, ...(ruleFiles.get(folder) ?? [])];
    chains.set(folder, made);
    return made;
  };
  const ignores = (base: string, name: string, isFolder: boolean): boolean => {
    if (name.charCodeAt(0) === dot || name === neverRead) return true;
    // Most folders have no rules, and a path is made for none.
    if (excluded.length === 0 && ruleFiles.size === 0) return false;
    const path = base + name;
    if (excluded.some((matches) => matches(path))) return true;
    let ignored = false;
    for (const rule of chain(base.slice(0, -1))) {
      if (rule.foldersOnly && !isFolder) continue;
      if (rule.matches(path.slice(rule.base.length))) ignored = !rule.negated;
    }
    return ignored;
  };

  return {
    addFile(folder, text) {
      ruleFiles.set(folder, readRules(folder, text));
      chains.clear();
    },
    ignores,
    ignoresWithParents(path) {
      let from = 0;
      for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
        if (ignores(path.slice(0, from), path.slice(from, slash), true)) return true;
        from = slash + 1;
      }
      return ignores(path.slice(0, from), path.slice(from), false);
    },
  };
}

function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** The rules of one `.gitignore`, after git's own manual page (gitignore, "pattern format"). */
function readRules(folder: string, text: string): readonly Rule[] {
  const base = folder === '' ? '' : `${folder}/`;
  const rules: Rule[] = [];
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trimEnd();
    if (line === '' || line.startsWith('#')) continue;
    const negated = line.startsWith('!');
    const bare = negated ? line.slice(1) : line;
    const foldersOnly = bare.endsWith('/');
    const pattern = foldersOnly ? bare.slice(0, -1) : bare;
    // A slash anywhere but at the end ties the pattern to the folder of its file.
    const anchored = pattern.includes('/') ? pattern.replace(/^\//, '') : `**/${pattern}`;
    rules.push({ base, matches: createGlob(anchored), foldersOnly, negated });
  }
  return rules;
}
