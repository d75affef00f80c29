import { unitAt, unitsAround } from '../marks/unit-at.ts';
import type { Relation, Unit } from '../model/argument.ts';
import type { Project } from '../project/project.ts';
import { escapeMarkdown } from '../render/escape.ts';
import type { Hover } from './api.ts';
import { gaps } from './gaps.ts';

/** What a unit does to its parent, before the parent’s words. */
const phrases: Readonly<Record<Relation, string>> = {
  supports: 'supports',
  attacks: 'speaks against',
  answers: 'answers',
  elaborates: 'says more of',
};

/** Why the unit at an offset stands where it stands in the argument, to read. */
export function explainUnit(project: Project, path: string, offset: number): Hover | undefined {
  const analysis = project.analysis(path);
  const placed = analysis && unitAt(analysis, offset);
  if (!placed) return undefined;
  const { unit, span } = placed;
  const { parent, under } = unitsAround(analysis, placed);
  const lines = [`**${unit.role}**${parent ? bearing(unit, parent) : ''}`];
  lines.push(
    unit.why === '' ? 'No word of it tells more: it is what stands here most often.' : reasons(unit.why),
  );
  lines.push(`*${certainty(unit)}*`);
  if (under.length > 0) lines.push(`Under it: ${counted(under)}.`);
  for (const { run, start, message } of gaps(project, path))
    if (run === placed.run && unit.start <= start && start < unit.end) lines.push(escapeMarkdown(message));
  return { span, markdown: lines.join('\n\n') };
}

function bearing({ relation }: Unit, parent: Unit): string {
  return ` · ${phrases[relation ?? 'elaborates']} “${escapeMarkdown(parent.label, 120)}” (${parent.role})`;
}

function reasons(why: string): string {
  return why
    .split('; ')
    .map((reason) => `- ${escapeMarkdown(reason)}`)
    .join('\n');
}

function certainty({ explicit, confidence }: Unit): string {
  if (explicit) return 'You have said so.';
  const sure = confidence >= 0.8 ? 'Fairly sure' : confidence >= 0.55 ? 'Likely' : 'A guess';
  return `${sure}. Mark the sentence to decide it yourself.`;
}

/** *2 evidence, 1 objection*, in the order of the text. */
function counted(units: readonly Unit[]): string {
  const counts = new Map<string, number>();
  for (const { role } of units) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts].map(([role, count]) => `${count} ${role}`).join(', ');
}
