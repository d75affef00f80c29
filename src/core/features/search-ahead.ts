import type { DocumentAnalysis } from '../project/analysis.ts';
import type { Project } from '../project/project.ts';

import { filesMentioning } from './mention-search.ts';

/** Whose mentions have been looked for ahead, by the reader of names: it is another one when names are. */
export type SearchedAhead = WeakMap<object, Set<string>>;

/** So many files are read for one document at most. */
const mostFiles = 300;

/**
 * Reads beforehand what a search for those whom a document names would have to read, so that the first one is answered
 * from memory. Those mentioned most come first; who stands in more files than are left to read is passed over. A step is
 * one file or one name, for the time when nobody waits.
 */
export function* searchAhead(
  project: Project,
  path: string,
  searched: SearchedAhead,
): Generator<undefined, void> {
  const analysis = project.analysis(path);
  if (!analysis) return;
  const { reader } = analysis.world;
  const known = searched.get(reader) ?? new Set();
  searched.set(reader, known);
  let left = mostFiles;
  for (const id of mostMentioned(analysis)) {
    const entity = known.has(id) ? undefined : analysis.entity(id);
    if (!entity) continue;
    known.add(id);
    const files = filesMentioning(project, entity);
    yield;
    if (files.length > left) continue;
    for (const file of files) {
      // What is read now may be out of date by the next step.
      if (project.world().reader !== reader) return;
      if (!project.uses.prepareFile(file)) continue;
      left--;
      yield;
    }
  }
}

function mostMentioned(analysis: DocumentAnalysis): readonly string[] {
  const counts = new Map<string, number>();
  for (const mentions of analysis.names().mentions)
    for (const { entity } of mentions) if (entity !== null) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => (counts.get(b) as number) - (counts.get(a) as number));
}
