import type { DocumentAnalysis } from '../project/analysis.ts';
import type { Project } from '../project/project.ts';
import { type UseKey, usesOf, withoutInner } from '../project/uses.ts';
import type { Span } from '../text/span.ts';
import { footnotes, keysOf, thingAt } from './references.ts';

/** Everywhere in this document where the thing at `offset` is named, linked or cited. */
export function highlights(project: Project, path: string, offset: number): readonly Span[] {
  const analysis = project.analysis(path);
  const thing = analysis && thingAt(project, analysis, offset)?.thing;
  if (!thing) return [];
  if (thing.type === 'footnote') return footnotes(analysis, thing.label, true);
  const keys = keysOf(project, analysis, thing);
  return analysis.window ? usesHere(project, analysis, keys) : project.uses.find(path, keys);
}

/** The uses in a window, which are found for this one answer. */
function usesHere(project: Project, analysis: DocumentAnalysis, keys: readonly UseKey[]): readonly Span[] {
  const wanted = new Set(keys);
  const resolve = (target: string, from: string) => project.notes.resolve(target, from)?.path;
  return withoutInner(usesOf(analysis, { resolve }).filter(({ key }) => wanted.has(key)));
}
