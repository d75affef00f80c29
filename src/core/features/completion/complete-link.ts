import { documentHeadings } from '../../markdown/links.ts';
import { NameUse } from '../../project/name-index.ts';
import { fileTitle, withoutEnding } from '../../project/note-keys.ts';
import type { NoteRecord } from '../../project/note-record.ts';
import type { Project } from '../../project/project.ts';
import { cut, plainLine } from '../../render/escape.ts';
import { fold } from '../../text/identifier.ts';
import { type Completion, type Completions, noCompletions } from './completion.ts';
import type { Typed } from './typed.ts';

type TypedLink = Extract<Typed, { type: 'link' }>;

const most = 100;

/** Notes by file name, title and alias; behind `#` the headings of the one that is named, behind `#^` its blocks. */
export function completeLink(project: Project, path: string, typed: TypedLink): Completions {
  if (typed.anchor !== undefined) return completeAnchor(project, path, typed);
  const found = project.catalogue.startingWith(typed.target, NameUse.link, most);
  const seen = new Set<string>();
  const items = found.flatMap((entry) => {
    const item = entry.note && noteItem({ project, path, typed }, entry.text, entry.note);
    if (!item || seen.has(item.insert)) return [];
    seen.add(item.insert);
    return [item];
  });
  return { items, complete: found.length < most && typed.target.length > 2 };
}

/** A link calls a file by its name; by its path where another file has that name too. */
export function linkNameOf(project: Project, from: string, note: NoteRecord): string {
  const name = fileTitle(note.path);
  if (project.notes.resolve(name, from)?.path === note.path) return name;
  return withoutEnding(note.path);
}

/** A link that is being typed in a file. */
interface Typing {
  readonly project: Project;
  readonly path: string;
  readonly typed: TypedLink;
}

/** The offer of a note under one of its names. */
function noteItem({ project, path, typed }: Typing, text: string, note: NoteRecord): Completion {
  const target = linkNameOf(project, path, note);
  const entity = project.world().entities.ofNote(note.path);
  const isName = fold(text) === fold(fileTitle(note.path));
  const label = typed.labelled && !isName && !/[[\]|#^\r\n]/.test(text) ? `|${text}` : '';
  return {
    label: text,
    kind: entity?.kind ?? 'note',
    detail: plainLine(text === note.title ? note.path : `${note.title}, ${note.path}`),
    ...(entity && { entity: entity.id }),
    insert: `${target}${label}${typed.closed ? '' : ']]'}`,
    span: typed.span,
    filter: comparable(typed.target, text),
  };
}

/** The name as an editor compares it: marks on letters count only if the writer has typed one. */
export function comparable(typed: string, name: string): string {
  return /[^\x00-\x7f]/.test(typed) ? name : fold(name);
}

function completeAnchor(project: Project, path: string, typed: TypedLink): Completions {
  const { target, anchor = '', span, closed } = typed;
  const note = target === '' ? path : project.notes.resolve(target, path)?.path;
  const open = note === undefined ? undefined : project.document(note);
  if (note === undefined || !open) return noCompletions;
  const close = closed ? '' : ']]';
  if (anchor.startsWith('^')) {
    const items = blockIds(open.text()).map(
      ({ id, line }): Completion => ({
        label: `^${id}`,
        kind: 'block',
        detail: cut(plainLine(line), 80),
        insert: `^${id}${close}`,
        span,
        filter: `^${id}`,
      }),
    );
    return { items, complete: true };
  }
  const doc = open.blocks;
  const items = documentHeadings(doc).map(({ text, depth }): Completion => {
    const heading = text.replace(/[[\]|#^]+/g, ' ').trim();
    return {
      label: text,
      kind: 'heading',
      detail: '#'.repeat(depth),
      insert: `${heading}${close}`,
      span,
      filter: comparable(anchor, text),
    };
  });
  return { items, complete: true };
}

function blockIds(text: string): readonly { id: string; line: string }[] {
  return [...text.matchAll(/^(.*?)(?:^|[ \t])\^([\w-]+)[ \t]*$/gm)].map(([, line, id]) => ({
    id: id as string,
    line: line as string,
  }));
}
