import type { DocumentAnalysis } from '../project/analysis.ts';
import type { Project } from '../project/project.ts';

import { filesMentioning } from './mention-search.ts';

/** Whose mentions have been looked for ahead, by the reader of names: it is another one when names are. */
export type SearchedAhead = WeakMap<object, Set<string>>;

/**
 * So many files are read for one document at most, and so many code units: a second or two of a processor. An essay of some
 * thousand words may name a hundred things, each of which stands in twenty files.
 */
const mostFiles = 2000;
const mostText = 4_000_000;

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
  let text = mostText;
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
      const read = project.uses.prepareFile(file);
      if (read === 0) continue;
      left--;
      text -= read;
      if (text <= 0) return;
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
