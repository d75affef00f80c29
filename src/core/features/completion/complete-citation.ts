import { NameUse } from '../../project/name-index.ts';
import { fileTitle } from '../../project/note-keys.ts';
import type { Project } from '../../project/project.ts';
import { escapeMarkdown, plainLine } from '../../render/escape.ts';
import { formatReference, shortReference, surnames } from '../../sources/reference.ts';
import type { BibliographyEntry } from '../../sources/source.ts';
import { fold } from '../../text/identifier.ts';
import { bibliographiesOf } from '../citation-target.ts';
import { type Completion, type Completions, noCompletions } from './completion.ts';
import type { Typed } from './typed.ts';

const most = 100;

/** Keys of the bibliographies that count here and of source notes: by their letters, their authors or their titles. */
export function completeCitation(
  project: Project,
  path: string,
  { span, text }: Extract<Typed, { type: 'citation' }>,
): Completions {
  const analysis = project.analysis(path);
  if (!analysis) return noCompletions;
  const wanted = fold(text);
  const ranked: (readonly [rank: number, item: Completion])[] = [];
  for (const { entry } of project.library.entries(bibliographiesOf(project, analysis).files)) {
    const rank = rankOf(entry, wanted);
    if (rank >= 0) ranked.push([rank, entryItem(entry, span)]);
  }
  const items = ranked.toSorted((a, b) => a[0] - b[0]).map(([, item]) => item);
  const taken = new Set(items.map(({ label }) => label));
  for (const { note } of project.catalogue.startingWith(text, NameUse.citation, most)) {
    if (!note) continue;
    const key = note.fields.key ?? fileTitle(note.path);
    if (taken.has(key) || /\s/.test(key)) continue;
    taken.add(key);
    const who = note.fields.author?.join(', ');
    items.push({
      label: key,
      kind: 'source',
      detail: plainLine([who, note.fields.date, note.title].filter(Boolean).join(', ')),
      documentation: `${escapeMarkdown(note.title, 200)}\n\n*Note ${escapeMarkdown(note.path, 120)}*`,
      insert: key,
      span,
      filter: `${key} ${fold(note.title)} ${fold(who ?? '')}`,
    });
  }
  return { items: items.slice(0, most), complete: items.length <= most && text !== '' };
}

/** 0 for a key that begins so, then keys that hold it, authors, words of the title; -1 for none of them. */
function rankOf(entry: BibliographyEntry, wanted: string): number {
  const key = fold(entry.key);
  if (key.startsWith(wanted)) return 0;
  if (key.includes(wanted)) return 1;
  if (surnames(entry).some((name) => fold(name).startsWith(wanted))) return 2;
  return ` ${fold(entry.title)}`.includes(` ${wanted}`) ? 3 : -1;
}

function entryItem(entry: BibliographyEntry, span: Completion['span']): Completion {
  return {
    label: entry.key,
    kind: 'source',
    detail: plainLine(shortReference(entry)),
    documentation: escapeMarkdown(formatReference(entry), 400),
    insert: entry.key,
    span,
    filter: `${entry.key} ${fold(surnames(entry).join(' '))} ${fold(entry.title)}`,
  };
}
