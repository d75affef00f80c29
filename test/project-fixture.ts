import {
  type CodeAction,
  codeActions,
  createProject,
  type Gazetteer,
  type Project,
  type Span,
} from '../src/core/index.ts';

/** A folder as one text, and what is marked in it. */
export interface ProjectFixture {
  readonly project: Project;
  readonly files: ReadonlyMap<string, string>;
  /** The file with the first mark; without any the first file. */
  readonly path: string;
  /** Where `$0` or the first `<|…|>` of that file stands. */
  readonly offset: number;
  /** What stands between `<|` and `|>` in that file. */
  readonly spans: readonly Span[];
}

export interface FixtureOptions {
  /** Today as an ISO date. */
  readonly today?: string;
  /** Reference entities; `test/gazetteer/built.ts` has the ones that ship. Without them names come from notes and text. */
  readonly gazetteer?: Gazetteer;
  readonly checksOff?: readonly string[];
}

/**
 * Reads a folder out of one text. `--- file: notes/nato.md` begins a file; text before the first such line is
 * `essay.md`. `$0` is the cursor, `<|…|>` a span; these marks are taken out.
 */
export function projectFixture(text: string, options: FixtureOptions = {}): ProjectFixture {
  const { today = '2025-07-01', gazetteer, checksOff = [] } = options;
  const files = new Map<string, string>();
  let marked: Pick<ProjectFixture, 'path' | 'offset' | 'spans'> | undefined;
  for (const [path, source] of splitFiles(text)) {
    const { plain, cursor, spans } = takeMarks(source);
    files.set(path, plain);
    const offset = cursor ?? spans[0]?.start;
    if (offset !== undefined) marked ??= { path, offset, spans };
  }
  const project = createProject({
    host: { read: (path) => files.get(path), uriOf: (path) => `file:///${path}` },
    settings: { today, gazetteer: gazetteer !== undefined, checksOff },
    gazetteer: () => gazetteer,
  });
  for (const [path, plain] of files) project.setFile(path, plain);
  const [first = ''] = files.keys();
  return { project, files, ...(marked ?? { path: first, offset: 0, spans: [] }) };
}

function splitFiles(text: string): ReadonlyMap<string, string> {
  const parts = text.split(/^--- file: (.+)\n/m);
  const files = new Map<string, string>();
  if (parts[0] !== '') files.set('essay.md', parts[0] as string);
  for (let at = 1; at < parts.length; at += 2)
    files.set((parts[at] as string).trim(), parts[at + 1] as string);
  return files;
}

function takeMarks(source: string): { plain: string; cursor: number | undefined; spans: readonly Span[] } {
  let plain = '';
  let cursor: number | undefined;
  let open = 0;
  const spans: Span[] = [];
  for (const piece of source.split(/(\$0|<\||\|>)/)) {
    if (piece === '$0') cursor = plain.length;
    else if (piece === '<|') open = plain.length;
    else if (piece === '|>') spans.push({ start: open, end: plain.length });
    else plain += piece;
  }
  return { plain, cursor, spans };
}

/** Puts another text in place of a file, open or not, as an editor would. */
export function replaceText({ project, files }: ProjectFixture, path: string, text: string): void {
  (files as Map<string, string>).set(path, text);
  project.open(path, text);
}

/** What a writer is offered who asks at the fixture's mark, but for the menu of roles. */
export function actionsAt({ project, path, offset, spans }: ProjectFixture): readonly CodeAction[] {
  const span = spans[0] ?? { start: offset, end: offset };
  return codeActions(project, path, { ...span, asked: true }).filter(({ menu }) => menu === undefined);
}

/** The text of the marked file once an action is done. */
export function textAfter({ files, path }: ProjectFixture, { edits }: Pick<CodeAction, 'edits'>): string {
  return edits
    .filter((edit) => edit.path === path)
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
      files.get(path) as string,
    );
}
