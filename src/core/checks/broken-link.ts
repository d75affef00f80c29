import { anchorSpan } from '../features/link-target.ts';
import { subjectAt } from '../features/subject.ts';
import type { ProseRun } from '../model/prose-run.ts';
import { type DocumentAnalysis, withoutAnchor } from '../project/analysis.ts';
import { markdownEnding } from '../project/note-keys.ts';
import { plainLine } from '../render/escape.ts';
import { keptFinds } from '../text/kept-finds.ts';
import type { Span } from '../text/span.ts';
import type { Check } from './check.ts';

/** A wikilink, or a link to a Markdown file, that leads to no note of the folder; and one to a heading not in it. */
export const brokenLink: Check = {
  id: 'broken-link',
  description: 'A link to a note or heading that is not there.',
  help: 'Correct the link, or make the note or heading that it leads to.',
  *run(analysis, project) {
    const { at, found } = linksIn(analysis.prose.list.all());
    for (const [index, links] of found.entries()) {
      const run = at[index] as number;
      for (const { link, ...place } of links) {
        const note = project.notes.resolve(withoutAnchor(link), analysis.path);
        const anchor = link.slice(withoutAnchor(link).length + 1);
        if (note && (anchor === '' || anchorSpan(project, note.path, anchor))) continue;
        const span = linkSpan(analysis, analysis.place(run, place));
        const what = plainLine(note ? anchor : withoutAnchor(link)).slice(0, 120);
        const message = note
          ? `“${note.title}” has no heading or block “${what}”.`
          : `There is no note “${what}”.`;
        yield { ...span, code: 'broken-link', severity: note ? 'information' : 'warning', message };
      }
    }
  },
};

/** The links of each run that lead to notes, or should. */
const linksIn = keptFinds(({ inlines }: ProseRun) => {
  const links = inlines.flatMap((inline): readonly (Span & { readonly link: string })[] => {
    const { start, end } = inline;
    const link = inline.type === 'wikilink' ? inline.target : inline.type === 'link' ? inline.url : undefined;
    if (link === undefined || !concernsNotes(inline.type === 'wikilink', link)) return [];
    return [{ start, end, link }];
  });
  return links.length > 0 ? links : undefined;
});

/** All of the link, not only what a reader sees of it: it is its target that is wrong. */
function linkSpan(analysis: DocumentAnalysis, shown: Span): Span {
  const subject = subjectAt(analysis, shown.start);
  return subject?.type === 'link' ? subject.span : shown;
}

/** Attachments and addresses of the web are not ours to judge. */
function concernsNotes(wiki: boolean, link: string): boolean {
  const path = withoutAnchor(link);
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(path)) return false;
  return wiki ? !/\.(?!md$|markdown$)[a-z0-9]{1,5}$/i.test(path) : markdownEnding.test(path);
}
