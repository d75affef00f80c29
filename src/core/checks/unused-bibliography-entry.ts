import { isKeyStart } from '../markdown/citation-key.ts';
import type { NoteRecord } from '../project/note-record.ts';
import type { Project } from '../project/project.ts';
import { plainLine } from '../render/escape.ts';
import type { BibliographyEntry } from '../sources/source.ts';
import type { FileCheck } from './check.ts';

/**
 * An entry that no document cites. Told only of a bibliography that documents name in their front matter, or their Quarto
 * project does: what a library for everything holds is nobody’s business.
 */
export const unusedBibliographyEntry: FileCheck = {
  id: 'unused-bibliography-entry',
  description: 'An entry of a bibliography that no document naming it cites.',
  help: 'Take the entry away, or cite it; a bibliography that neither the front matter of a document nor its Quarto project names is not checked.',
  *run(path, project) {
    if (project.settings().libraries?.includes(path)) return;
    const documents = documentsNaming(project, path);
    if (documents.length === 0) return;
    const quarto = new Set(documents.map((note) => project.library.projectOf(note.path)));
    const places = [...documents.map((note) => note.path), ...quarto].filter((each) => each !== undefined);
    const texts = places.map((place) => project.host.read(place) ?? '');
    if (texts.some((text) => /^nocite:.*@\*/m.test(text))) return;
    const entries = project.library.entries([path]).map(({ entry }) => entry);
    const used = usedKeys(entries, texts);
    const [first] = documents as [NoteRecord];
    const whom = documents.length === 1 ? `“${plainLine(first.title)}”` : `${documents.length} documents`;
    for (const { key, keySpan } of entries) {
      if (key === '' || used.has(key)) continue;
      const message = `No citation of “${plainLine(key)}” in ${whom}.`;
      yield { ...keySpan, code: 'unused-bibliography-entry', severity: 'hint', message };
    }
  },
};

/** The documents that this bibliography counts for because they, or their Quarto project, name it. */
function documentsNaming({ notes, library }: Project, path: string): readonly NoteRecord[] {
  const paths = new Set(notes.withBibliography().map((note) => note.path));
  // A document of a Quarto project need not name any itself.
  if (library.projects().length > 0)
    for (const each of notes.paths()) if (library.projectOf(each) !== undefined) paths.add(each);
  return [...paths].flatMap((each) => {
    const note = notes.get(each);
    if (!note) return [];
    const { areNamed, files } = library.filesFor(each, note.fields.bibliography);
    return areNamed && files.includes(path) ? [note] : [];
  });
}

/** Keys that stand anywhere in the texts behind an `@`, and what their entries take fields from. */
function usedKeys(entries: readonly BibliographyEntry[], texts: readonly string[]): ReadonlySet<string> {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const used = new Set<string>();
  const use = (key: string): void => {
    const entry = byKey.get(key);
    if (!entry || used.has(key)) return;
    used.add(key);
    for (const field of ['crossref', 'xdata', 'related'])
      for (const each of keysIn(entry.fields[field])) use(each);
  };
  let longest = 0;
  for (const { length } of byKey.keys()) longest = Math.max(longest, length);
  for (const text of texts) for (const key of keysCited(text, byKey, longest)) use(key);
  return used;
}

function keysIn(field: string | undefined): readonly string[] {
  return field?.split(',').map((key) => key.trim()) ?? [];
}

/** The keys among `known` that stand in a text behind `@` or `@{` and are not the begin of a longer word. */
function* keysCited(
  text: string,
  known: ReadonlyMap<string, unknown>,
  longest: number,
): Generator<string, void> {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = text[at + 1] === '{' ? at + 2 : at + 1;
    for (let end = start + 1; end <= Math.min(text.length, start + longest); end++) {
      if (isKeyStart(text.charCodeAt(end) || null)) continue;
      const key = text.slice(start, end);
      if (known.has(key)) yield key;
    }
  }
}
