import type { Project } from '../project/project.ts';
import type { Span } from '../text/span.ts';

/**
 * The project as far as an answer about a span of a document needs it. Of a long document that has not been read yet
 * it knows the blocks around the span and what has been read so far, and says so (`window`); else it is the project
 * itself.
 */
export function around(project: Project, path: string, span: Span): Project {
  const window = project.firstReading.glance(path, span);
  if (!window) return project;
  return { ...project, analysis: (asked) => (asked === path ? window : project.analysis(asked)) };
}
