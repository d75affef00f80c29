import { membersOn } from '../gazetteer/facts.ts';
import type { Entity } from '../model/entity.ts';
import type { Project } from '../project/project.ts';
import { showDate } from '../render/date.ts';
import { escapeMarkdown } from '../render/escape.ts';
import { factsOf, nameIn } from '../render/facts-line.ts';

/** The path of an entity’s read-only document, for targets: what it says there holds on that day. */
export function entryPath(id: string, asOf: string): string {
  return `gazetteer:${asOf}/${id}`;
}

/**
 * The read-only document of a declared entity, as Markdown; `undefined` if nothing has that id.
 *
 * @param asOf - the day for which it says what its card says; today if there is none
 */
export function entityDocument(
  project: Project,
  id: string,
  asOf: string = project.settings().today,
): string | undefined {
  const { entities } = project.world();
  const entity = entities.reference(id) ?? entities.get(id);
  if (!entity) return undefined;
  const { today } = project.settings();
  const input = {
    entity,
    reference: entity,
    gazetteer: project.gazetteer(),
    asOf,
    today,
    entityOf: entities.get,
  };
  const nameOf = nameIn(input);
  const facts = factsOf(input).map(({ text }) => text);
  const paragraphs = [
    `# ${escapeMarkdown(entity.name, 200)}`,
    `*${entity.kind}, from Dossier’s gazetteer; a note of your own with this title takes its place.*`,
    entity.summary && escapeMarkdown(entity.summary, 2000),
    facts.length > 0 && escapeMarkdown(facts.join(' '), 4000),
    namesSection(entity),
    membersSection(entity, { asOf, today }, nameOf),
    officesSection(project, entity, nameOf),
    sourceSection(entity),
  ];
  return `${paragraphs.filter(Boolean).join('\n\n')}\n`;
}

function namesSection(entity: Entity): string | undefined {
  const names = entity.names.filter((name) => name.text !== entity.name);
  if (names.length === 0) return undefined;
  const rows = names.map((name) => `- ${escapeMarkdown(name.text, 200)} (${name.form})`);
  return `## Also called\n\n${rows.join('\n')}`;
}

function membersSection(
  entity: Entity,
  { asOf, today }: { readonly asOf: string; readonly today: string },
  nameOf: (id: string) => string,
): string | undefined {
  if (!entity.members?.length) return undefined;
  const then = membersOn(entity, asOf).length;
  const now = `${membersOn(entity, today).length} today`;
  const rows = entity.members.map((each) => {
    const dates = [each.from && `from ${showDate(each.from)}`, each.to && `until ${showDate(each.to)}`];
    const when = dates.filter(Boolean).join(' ');
    return `- ${escapeMarkdown(nameOf(each.member), 120)}${when ? `, ${when}` : ''}${each.as ? ` (${each.as})` : ''}`;
  });
  return `## Members (${asOf === today ? now : `${then} on ${showDate(asOf)}; ${now}`})\n\n${rows.join('\n')}`;
}

function officesSection(
  project: Project,
  entity: Entity,
  nameOf: (id: string) => string,
): string | undefined {
  const terms =
    project.gazetteer()?.offices.filter((term) => term.holder === entity.id || term.of === entity.id) ?? [];
  if (terms.length === 0) return undefined;
  const rows = terms.map((term) => {
    const who = term.holder === entity.id ? nameOf(term.of) : nameOf(term.holder);
    const to = term.to ? ` to ${showDate(term.to)}` : ' on';
    return `- ${escapeMarkdown(`${term.title}, ${who}`, 200)}${term.from ? `: ${showDate(term.from)}${to}` : ''}`;
  });
  return `## Offices\n\n${rows.join('\n')}`;
}

function sourceSection(entity: Entity): string | undefined {
  if (!entity.reference) return undefined;
  const asOf = entity.asOf ? ` Checked ${showDate(entity.asOf)}.` : '';
  return `## Reference\n\n${escapeMarkdown(entity.reference, 400)}.${asOf}`;
}
