import type { Project } from '../../project/project.ts';
import { entityCard } from '../mention-card.ts';

/** The card beside a name that is offered: what it is as of the document's date. */
export function completionCard(project: Project, path: string, entity: string): string | undefined {
  const analysis = project.analysis(path);
  return analysis && entityCard(project, analysis, { id: entity, why: undefined, others: [] });
}
