import type { Entity } from '../model/entity.ts';
import { count } from './date.ts';
import { escapeMarkdown } from './escape.ts';

export interface EntityCard {
  readonly entity: Entity;
  /** What it is as of the date, in sentences. */
  readonly facts: readonly string[];
  /** The note's first paragraph, as plain text. */
  readonly paragraph: string | undefined;
  /** How often this document mentions it, and the line of the first time, from 1. */
  readonly mentions: { readonly count: number; readonly line: number } | undefined;
  /** How many quotations it speaks here. */
  readonly quoted: number;
  /** Why this mention is read so. */
  readonly why: string | undefined;
  /** Other readings' names. */
  readonly others: readonly string[];
  /** Address of its note, for a link. */
  readonly noteUri: string | undefined;
}

/** The card that a hover shows: Markdown of at most a dozen lines, in which nothing of a note is markup. */
export function renderEntityCard(card: EntityCard): string {
  const { entity } = card;
  const lines = [`**${escapeMarkdown(entity.name, 120)}** · ${entity.kind}`];
  const facts = [entity.summary, ...card.facts].filter((fact) => fact !== undefined);
  if (facts.length > 0) lines.push(escapeMarkdown(facts.join(' '), 420));
  if (card.paragraph) lines.push(escapeMarkdown(card.paragraph, 280));
  const here = inThisEssay(card);
  if (here) lines.push(here);
  if (card.why) lines.push(`*Why:* ${escapeMarkdown(card.why, 200)}`);
  if (card.others.length > 0) {
    lines.push(`*Or:* ${card.others.map((name) => escapeMarkdown(name, 60)).join(', ')}`);
  }
  lines.push(`*${originOf(entity)}*${card.noteUri ? ` · [Open note](${safeUri(card.noteUri)})` : ''}`);
  return lines.join('\n\n');
}

function inThisEssay(card: EntityCard): string | undefined {
  if (!card.mentions) return undefined;
  const quoted = card.quoted > 0 ? `; quoted ${card.quoted === 1 ? 'once' : `${card.quoted} times`}` : '';
  return `In this essay: ${count(card.mentions.count, 'mention')}, first in line ${card.mentions.line}${quoted}.`;
}

function originOf(entity: Entity): string {
  if (entity.note) return `Note ${escapeMarkdown(entity.note, 120)}`;
  if (entity.origin === 'text') return 'Introduced by this text';
  const asOf = entity.asOf ? `, as of ${entity.asOf}` : '';
  return `Dossier’s gazetteer${asOf}`;
}

/** Only what the host itself says a file's address is ever becomes a link, and none of it can end the link early. */
function safeUri(uri: string): string {
  return uri.replace(/[()\s<>\\]/g, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
  );
}

/** The card of a name with several readings, none clearly best. */
export function renderReadings(text: string, readings: readonly Entity[], pin: string): string {
  const rows = readings.slice(0, 6).map((entity) => {
    const what = entity.summary ? `: ${escapeMarkdown(entity.summary, 100)}` : '';
    return `- **${escapeMarkdown(entity.name, 80)}** · ${entity.kind}${what}`;
  });
  return [
    `**${escapeMarkdown(text, 80)}** may mean`,
    rows.join('\n'),
    `Say which by a line in the essay, for instance \`${pin.replace(/`/g, '')}\`.`,
  ].join('\n\n');
}
