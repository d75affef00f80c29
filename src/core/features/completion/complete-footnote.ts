import type { Project } from '../../project/project.ts';
import { cut, plainLine } from '../../render/escape.ts';
import { footnotePlaces } from '../footnote.ts';
import { type Completion, type Completions, noCompletions } from './completion.ts';
import type { Typed } from './typed.ts';

/** The footnotes of the document, in its order, each with how it begins. */
export function completeFootnote(
  project: Project,
  path: string,
  { span, closed }: Extract<Typed, { type: 'footnote' }>,
): Completions {
  const analysis = project.analysis(path);
  if (!analysis) return noCompletions;
  const text = analysis.doc.text();
  const seen = new Set<string>();
  const items = footnotePlaces(analysis).flatMap((place): readonly Completion[] => {
    if (!place.definition || seen.has(place.label)) return [];
    seen.add(place.label);
    const detail = cut(plainLine(text.slice(place.span.start + place.label.length + 4, place.span.end)), 80);
    return [
      {
        label: place.label,
        kind: 'footnote',
        detail,
        insert: closed ? place.label : `${place.label}]`,
        span,
        filter: place.label,
      },
    ];
  });
  return { items, complete: true };
}
