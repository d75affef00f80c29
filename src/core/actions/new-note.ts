import { stringify } from 'yaml';
import { type Entity, type EntityKind, entityKinds } from '../model/entity.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import { folderOf } from '../project/note-index.ts';
import { withoutEnding } from '../project/note-keys.ts';
import type { Project } from '../project/project.ts';
import { plainLine } from '../render/escape.ts';
import { fold, idOf } from '../text/identifier.ts';
import type { NewFile } from './code-action.ts';

/** Where notes go in a folder that has none yet. */
const firstFolder = 'actors';
/** So many notes of a kind tell where it has its place. */
const enoughNotes = 200;

/**
 * A note about an entity of this document, as a file that is not there yet: beside the notes of its kind, named the way
 * they are, with the names that the document has for it.
 * @returns `undefined` for what has a note or is not known
 */
export function newNote(project: Project, analysis: DocumentAnalysis, id: string): NewFile | undefined {
  const entity = analysis.entity(id);
  if (!entity || entity.note !== undefined) return undefined;
  const folder = folderFor(project, entity.kind);
  const aliases = aliasesIn(analysis, entity);
  const head = { title: plainLine(entity.name), type: entity.kind, ...(aliases.length > 0 && { aliases }) };
  const yaml = stringify(head, { lineWidth: 0 });
  return {
    path: freePath(project, folder.path, folder.byTitle ? fileTitle(entity.name) : idOf(entity.name)),
    text: `---\n${yaml}---\n\n`,
  };
}

/** The folder with most notes of that kind, else of any kind, and whether its files are called by their titles. */
function folderFor({ notes }: Project, kind: EntityKind): { path: string; byTitle: boolean } {
  const folders = new Map<string, { all: number; titled: number }>();
  const same = notes.someOf(kind, enoughNotes);
  for (const note of same.length > 0
    ? same
    : entityKinds.flatMap((each) => notes.someOf(each, enoughNotes))) {
    const path = folderOf(note.path);
    const counts = folders.get(path) ?? { all: 0, titled: 0 };
    counts.all++;
    if (nameOf(note.path) === fileTitle(note.title)) counts.titled++;
    folders.set(path, counts);
  }
  const [best] = [...folders].sort(([a, one], [b, other]) => other.all - one.all || (a < b ? -1 : 1));
  if (!best) return { path: firstFolder, byTitle: false };
  return { path: best[0], byTitle: best[1].titled * 2 > best[1].all };
}

function nameOf(path: string): string {
  return withoutEnding(path.slice(path.lastIndexOf('/') + 1));
}

/** The names and acronyms that the document uses and that neither the title nor the gazetteer says. */
function aliasesIn(analysis: DocumentAnalysis, { id, name, names, origin }: Entity): readonly string[] {
  const known = new Set([name, ...(origin === 'text' ? [] : names.map(({ text }) => text))].map(fold));
  const found = new Map<string, string>();
  for (const { entity, form, run, local } of analysis.mentions()) {
    if (entity !== id || (form !== 'name' && form !== 'acronym')) continue;
    const text = plainLine(analysis.runs()[run]!.run.text.slice(local.start, local.end));
    if (!known.has(fold(text)) && !found.has(fold(text))) found.set(fold(text), text);
  }
  return [...found.values()];
}

/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** The name without what a file system, a link or a shell could read as more than a letter. */
function fileTitle(name: string): string {
  return plainLine(name)
    .replace(/[\\/:*?"<>|#^[\]%]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
}

/** A path in the folder where no file is; long names are cut, so that every file system takes them. */
function freePath(project: Project, folder: string, name: string): string {
  const short = name.slice(0, 80).replace(/[\s.-]+$/, '');
  const safe = short === '' ? 'note' : reserved.test(short) ? `${short}-note` : short;
  const at = (count: number): string =>
    `${folder === '' ? '' : `${folder}/`}${safe}${count === 1 ? '' : `-${count}`}.md`;
  const taken = (path: string): boolean =>
    project.notes.get(path) !== undefined || project.host.read(path) !== undefined;
  let count = 1;
  while (taken(at(count))) count++;
  return at(count);
}
