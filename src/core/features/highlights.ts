import type { Project } from '../project/project.ts';
import type { Span } from '../text/span.ts';
import { footnotes, keysOf, thingAt } from './references.ts';

/** Everywhere in this document where the thing at `offset` is named, linked or cited. */
export function highlights(project: Project, path: string, offset: number): readonly Span[] {
  const analysis = project.analysis(path);
  const thing = analysis && thingAt(project, analysis, offset)?.thing;
  if (!thing) return [];
  if (thing.type === 'footnote') return footnotes(analysis, thing.label, true);
  return project.uses.find(path, keysOf(project, analysis, thing));
}
