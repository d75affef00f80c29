import type { Project } from '../project/project.ts';

/**
 * Parses a document and reads its names block by block, so that a host may do something else in between: what is left
 * then is one pass over what was found. Costs nothing for blocks that were read before.
 */
export function* readBlocks(project: Project, path: string): Generator<undefined, void> {
  const { reader } = project.world();
  for (const { block } of project.document(path)?.placed() ?? []) {
    for (const run of block.runs) reader.prepare(run);
    yield;
  }
}
