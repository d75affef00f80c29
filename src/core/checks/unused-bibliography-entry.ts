import { isKeyStart } from '../markdown/citation-key.ts';
import type { NoteRecord } from '../project/note-record.ts';
import type { Project } from '../project/project.ts';
import { plainLine } from '../render/escape.ts';
import type { BibliographyEntry } from '../sources/source.ts';
import type { BibliographyCheck } from './check.ts';

/**
 * An entry that no document cites. Told only of a bibliography that documents name in their front matter: what a library
 * for everything holds is nobody’s business.
 */
export const unusedBibliographyEntry: BibliographyCheck = {
  id: 'unused-bibliography-entry',
  description: 'An entry of a bibliography that no document naming it cites.',
  help: 'Take the entry away, or cite it; a bibliography that no document names in its front matter is not checked.',
  *run(path, project) {
    if (project.settings().libraries?.includes(path)) return;
    const documents = documentsNaming(project, path);
    if (documents.length === 0) return;
    const texts = documents.map((note) => project.host.read(note.path) ?? '');
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

/** The documents whose front matter names this bibliography. */
function documentsNaming(project: Project, path: string): readonly NoteRecord[] {
  return project.notes
    .withBibliography()
    .filter((note) => project.library.filesFor(note.path, note.fields.bibliography).files.includes(path));
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
  for (const text of texts) for (const key of byKey.keys()) if (cites(text, key)) use(key);
  return used;
}

function keysIn(field: string | undefined): readonly string[] {
  return field?.split(',').map((key) => key.trim()) ?? [];
}

/** Whether `@key` stands in a text and is not the begin of a longer key. */
function cites(text: string, key: string): boolean {
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
    const before = text[at - 1];
    if (before !== '@' && !(before === '{' && text[at - 2] === '@')) continue;
    if (!isKeyStart(text.charCodeAt(at + key.length) || null)) return true;
  }
  return false;
}
