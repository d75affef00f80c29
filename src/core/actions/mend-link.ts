import { headingsOf } from '../features/link-target.ts';
import { subjectAt } from '../features/subject.ts';
import type { Problem } from '../model/problem.ts';
import { type DocumentAnalysis, withoutAnchor } from '../project/analysis.ts';
import { folderOf, join } from '../project/note-index.ts';
import { markdownEnding, withoutEnding } from '../project/note-keys.ts';
import type { NoteRecord } from '../project/note-record.ts';
import { plainLine } from '../render/escape.ts';
import { closest } from '../text/closest.ts';
import type { Span } from '../text/span.ts';
import type { ActionRequest, CodeAction } from './code-action.ts';

/** A link that leads nowhere, and where its target stands. */
interface BrokenLink {
  readonly problem: Problem;
  readonly wiki: boolean;
  readonly target: string;
  readonly span: Span;
}

/** For a link that leads nowhere: the notes or headings that it may be a slip for, and a new note of that name. */
export function* mendLink(request: ActionRequest): Iterable<CodeAction> {
  const { project, analysis } = request;
  for (const problem of request.problems) {
    const link = problem.code === 'broken-link' ? linkAt(analysis, problem) : undefined;
    if (!link) continue;
    const note = project.notes.resolve(withoutAnchor(link.target), analysis.path);
    if (note) yield* toHeadings(request, link, note);
    else {
      yield* toNotes(request, link);
      yield* toNewNote(request, link);
    }
  }
}

function linkAt(analysis: DocumentAnalysis, problem: Problem): BrokenLink | undefined {
  const subject = subjectAt(analysis, problem.start);
  if (subject?.type !== 'link') return undefined;
  const { target, wiki, span } = subject;
  const text = analysis.doc.text().slice(span.start, span.end);
  const at = wiki ? text.indexOf(target) : text.lastIndexOf(target);
  // As it is written: an address with escapes in it is not to be found, and stays.
  if (at < 0) return undefined;
  const start = span.start + at;
  return { problem, wiki, target, span: { start, end: start + target.length } };
}

/** The headings of the note that it may mean. */
function* toHeadings(
  { project, analysis: { path } }: ActionRequest,
  { problem, wiki, target, span }: BrokenLink,
  note: NoteRecord,
): Iterable<CodeAction> {
  const name = withoutAnchor(target);
  for (const heading of closest(target.slice(name.length + 1), headingsOf(project, note.path))) {
    const edit = { path, ...span, text: `${name}#${anchor(heading, wiki)}` };
    yield fix(problem, `Link to the heading “${plainLine(heading)}”`, edit);
  }
}

/** The notes that it may mean, the nearest first. */
function* toNotes(request: ActionRequest, { problem, wiki, target, span }: BrokenLink): Iterable<CodeAction> {
  const { path } = request.analysis;
  const name = withoutAnchor(target);
  for (const [index, note] of nearNotes(request, plainName(name)).entries()) {
    const written = wiki ? wikiName(request, note) : encodeURI(relative(folderOf(path), note.path));
    const edit = { path, ...span, text: `${written}${target.slice(name.length)}` };
    const action = fix(problem, `Link to “${plainLine(note.title)}”`, edit);
    yield index === 0 ? { ...action, preferred: true } : action;
  }
}

function* toNewNote(request: ActionRequest, { problem, wiki, target }: BrokenLink): Iterable<CodeAction> {
  const path = newPath(request, withoutAnchor(target), wiki);
  if (path === undefined) return;
  yield {
    title: `Create note “${plainLine(path)}”`,
    kind: 'quickfix',
    fixes: problem,
    edits: [],
    creates: [{ path, text: `---\ntitle: ${titleOf(path)}\n---\n\n` }],
  };
}

function nearNotes({ project, analysis }: ActionRequest, name: string): readonly NoteRecord[] {
  const byName = new Map<string, NoteRecord>();
  for (const { text, note } of project.catalogue.near(name))
    if (note.path !== analysis.path && !byName.has(text)) byName.set(text, note);
  const found = closest(name, byName.keys(), 6).map((each) => byName.get(each) as NoteRecord);
  return [...new Map(found.map((note) => [note.path, note])).values()].slice(0, 3);
}

/** A title that leads there; else the path. */
function wikiName({ project, analysis }: ActionRequest, { title, path }: NoteRecord): string {
  const leads = !/[[\]|#^]/.test(title) && project.notes.resolve(title, analysis.path)?.path === path;
  return leads ? title : path.replace(/\.\w+$/, '');
}

/** Beside the document, or where its path says; nothing that climbs out of the folder or no file can be called. */
function newPath({ project, analysis }: ActionRequest, name: string, wiki: boolean): string | undefined {
  const wanted = decoded(name).trim();
  if (wanted === '' || wanted.length > 200 || /[\u0000-\u001f<>:"|?*\\]/.test(wanted)) return undefined;
  const file = markdownEnding.test(wanted) ? wanted : `${wanted}.md`;
  const folder = wiki && file.includes('/') ? '' : folderOf(analysis.path);
  const path = join(folder, file);
  return path === undefined || project.notes.get(path) ? undefined : path;
}

function fix(problem: Problem, title: string, edit: CodeAction['edits'][number]): CodeAction {
  return { title, kind: 'quickfix', fixes: problem, edits: [edit] };
}

/** The last part of a path, without its ending. */
function plainName(path: string): string {
  return withoutEnding(decoded(path).split('/').at(-1) as string);
}

/** A title that YAML reads as text. */
function titleOf(path: string): string {
  const name = plainName(path);
  return /^[\p{L}\p{N}][\p{L}\p{N} .,’()–-]*$/u.test(name) && /\p{L}/u.test(name)
    ? name
    : JSON.stringify(name);
}

function anchor(heading: string, wiki: boolean): string {
  if (wiki) return heading.replace(/[[\]|#^]/g, ' ').trim();
  const slug = heading.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, '');
  return encodeURI(slug.trim().replace(/\s+/g, '-'));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `path` as seen from `folder`. */
function relative(folder: string, path: string): string {
  const from = folder.split('/').filter(Boolean);
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
