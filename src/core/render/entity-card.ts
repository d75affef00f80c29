import type { Entity, Origin } from '../model/entity.ts';
import { count, listing } from './counted.ts';
import { showDate } from './date.ts';
import { escapeMarkdown } from './escape.ts';
import type { Fact } from './facts-line.ts';

export interface EntityCard {
  readonly entity: Entity;
  /** What it is as of the date. */
  readonly facts: readonly Fact[];
  /** The note's first paragraph, as plain text. */
  readonly paragraph: string | undefined;
  /** How often this document mentions it, and the line of the first time, from 1. */
  readonly mentions: { readonly count: number; readonly line: number } | undefined;
  /** How many quotations it speaks here. */
  readonly quoted: number;
  /** Names of those whose words in this document speak of it. */
  readonly speakers: readonly string[];
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
  // Of those whom the text makes known, the summary is how that was told: the line for it comes below.
  const summary = entity.origin === 'text' || !entity.summary ? [] : [entity.summary];
  const facts = [...summary, ...card.facts.map(({ text }) => text)];
  if (facts.length > 0) lines.push(escapeMarkdown(facts.join(' '), 460));
  if (card.paragraph) lines.push(escapeMarkdown(card.paragraph, 280));
  const small = inThisEssay(card);
  if (card.why) small.push(`*Why:* ${escapeMarkdown(card.why, 200)}`);
  if (card.others.length > 0) {
    small.push(`*Or:* ${card.others.map((name) => escapeMarkdown(name, 60)).join(', ')}`);
  }
  small.push(`*${originOf(card)}*${card.noteUri ? ` · [Open note](${safeUri(card.noteUri)})` : ''}`);
  // In one paragraph: what a card offers to do stands below all of this, and an editor shows only the top of a long one.
  lines.push(small.join(lineBreak));
  return lines.join('\n\n');
}

/** A new line in the same paragraph. */
const lineBreak = '  \n';

function inThisEssay({ mentions, quoted, speakers }: EntityCard): string[] {
  const said = quoted > 0 ? `; quoted ${quoted === 1 ? 'once' : `${quoted} times`}` : '';
  const here = mentions && `${count(mentions.count, 'mention')}, first in line ${mentions.line}${said}`;
  const spoken = speakers.length > 0 && `*Spoken of by:* ${escapeMarkdown(listing(speakers, 4), 200)}`;
  return [here && `*In this essay:* ${here}`, spoken].filter((line) => typeof line === 'string');
}

/** Where the card's facts come from; of a note that says only some of them, which are the gazetteer's. */
function originOf({ entity, facts }: EntityCard): string {
  const checked = entity.asOf ? `, checked ${showDate(entity.asOf)}` : '';
  if (!entity.note)
    return entity.origin === 'text' ? 'Introduced by this text' : `Dossier’s gazetteer${checked}`;
  const note = `Note ${escapeMarkdown(entity.note, 120)}`;
  const others = topicsOf(facts, 'gazetteer');
  if (others.length === 0) return note;
  const own = topicsOf(facts, 'note');
  return `${note}${own.length > 0 ? `: ${listing(own)}` : ''}; ${listing(others)} from Dossier’s gazetteer${checked}`;
}

function topicsOf(facts: readonly Fact[], origin: Origin): readonly string[] {
  return facts.filter((fact) => fact.origin === origin).map(({ topic }) => topic);
}

/** Only what the host itself says a file's address is ever becomes a link, and none of it can end the link early. */
function safeUri(uri: string): string {
  return uri.replace(/[()\s<>\\]/g, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
  );
}

export interface ReadingsCard {
  /** The name as it stands in the text. */
  readonly text: string;
  readonly readings: readonly { readonly entity: Entity; readonly fact: string | undefined }[];
  /** The comment that pins the name to the first of them. */
  readonly pin: string;
}

/** The card of a name with several readings, none clearly best. */
export function renderReadings({ text, readings, pin }: ReadingsCard): string {
  const rows = readings.slice(0, 6).map(({ entity, fact }) => {
    const what = entity.summary ?? fact;
    const more = what ? `: ${escapeMarkdown(what, 100)}` : '';
    return `- **${escapeMarkdown(entity.name, 80)}** · ${entity.kind}${more}`;
  });
  return [
    `**${escapeMarkdown(text, 80)}** may mean`,
    rows.join('\n'),
    `Say which by a quick fix (*Pin …*), or by a line such as \`${pin.replace(/`/g, '')}\`.`,
  ].join('\n\n');
}
