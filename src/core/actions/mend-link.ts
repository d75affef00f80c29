import { headingsOf } from '../features/link-target.ts';
import { subjectAt } from '../features/subject.ts';
import type { Problem } from '../model/problem.ts';
import { withoutAnchor } from '../project/analysis.ts';
import { folderOf, join } from '../project/note-index.ts';
import type { NoteRecord } from '../project/note-record.ts';
import { plainLine } from '../render/escape.ts';
import { closest } from '../text/closest.ts';
import type { Span } from '../text/span.ts';
import type { ActionRequest, CodeAction } from './code-action.ts';

/** For a link that leads nowhere: the notes or headings that it may be a slip for, and a new note of that name. */
export function* mendLink({ project, analysis, problems }: ActionRequest): Iterable<CodeAction> {
  for (const problem of problems) {
    const link = problem.code === 'broken-link' ? linkAt(problem) : undefined;
    if (!link) continue;
    const { wiki, target, span } = link;
    const name = withoutAnchor(target);
    const note = project.notes.resolve(name, analysis.path);
    const edit = (text: string) => ({ path: analysis.path, ...span, text });
    if (note) {
      const headings = closest(target.slice(name.length + 1), headingsOf(project, note.path));
      for (const heading of headings)
        yield fix(
          problem,
          `Link to the heading “${plainLine(heading)}”`,
          edit(`${name}#${anchor(heading, wiki)}`),
        );
      continue;
    }
    const near = nearNotes(plainName(name));
    for (const [index, other] of near.entries()) {
      const written = wiki ? wikiName(other) : encodeURI(relative(folderOf(analysis.path), other.path));
      const title = `Link to “${plainLine(other.title)}”`;
      const action = fix(problem, title, edit(`${written}${target.slice(name.length)}`));
      yield index === 0 ? { ...action, preferred: true } : action;
    }
    const path = newPath(name, wiki);
    if (path !== undefined)
      yield {
        title: `Create note “${plainLine(path)}”`,
        kind: 'quickfix',
        fixes: problem,
        edits: [],
        creates: [{ path, text: `---\ntitle: ${titleOf(path)}\n---\n\n` }],
      };
  }

  function linkAt(problem: Problem): { wiki: boolean; target: string; span: Span } | undefined {
    const subject = subjectAt(analysis, problem.start);
    if (subject?.type !== 'link') return undefined;
    const text = analysis.doc.text().slice(subject.span.start, subject.span.end);
    const { target, wiki } = subject;
    const at = wiki ? text.indexOf(target) : text.lastIndexOf(target);
    // As it is written: an address with escapes in it is not to be found, and stays.
    return at < 0
      ? undefined
      : {
          wiki,
          target,
          span: { start: subject.span.start + at, end: subject.span.start + at + target.length },
        };
  }

  function nearNotes(name: string): readonly NoteRecord[] {
    const byName = new Map<string, NoteRecord>();
    for (const { text, note } of project.catalogue.near(name))
      if (note.path !== analysis.path && !byName.has(text)) byName.set(text, note);
    const found = closest(name, byName.keys(), 6).map((each) => byName.get(each) as NoteRecord);
    return [...new Map(found.map((note) => [note.path, note])).values()].slice(0, 3);
  }

  /** A title that leads there; else the path. */
  function wikiName(note: NoteRecord): string {
    const { title, path } = note;
    const leads = !/[[\]|#^]/.test(title) && project.notes.resolve(title, analysis.path)?.path === path;
    return leads ? title : path.replace(/\.\w+$/, '');
  }

  /** Beside the document, or where its path says; nothing that climbs out of the folder or no file can be called. */
  function newPath(name: string, wiki: boolean): string | undefined {
    const wanted = decoded(name).trim();
    if (wanted === '' || wanted.length > 200 || /[\u0000-\u001f<>:"|?*\\]/.test(wanted)) return undefined;
    const file = /\.(?:md|markdown)$/i.test(wanted) ? wanted : `${wanted}.md`;
    const folder = wiki && file.includes('/') ? '' : folderOf(analysis.path);
    const path = join(folder, file);
    return path === undefined || project.notes.get(path) ? undefined : path;
  }
}

function fix(problem: Problem, title: string, edit: CodeAction['edits'][number]): CodeAction {
  return { title, kind: 'quickfix', fixes: problem, edits: [edit] };
}

/** The last part of a path, without its ending. */
function plainName(path: string): string {
  const name = decoded(path).split('/').at(-1) as string;
  return name.replace(/\.(?:md|markdown)$/i, '');
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
