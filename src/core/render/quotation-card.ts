import type { QuotationStatus, SpeakerSort } from '../model/quotation.ts';
import type { DiffPart } from '../quotations/word-diff.ts';
import { escapeMarkdown } from './escape.ts';

export interface QuotationCard {
  readonly speaker: string | undefined;
  readonly sort: SpeakerSort | undefined;
  readonly cue: string | undefined;
  readonly status: QuotationStatus;
  /** Title of the source it was found in, or looked for in. */
  readonly source: string | undefined;
  /** Word by word against the source, when altered. */
  readonly diff: readonly DiffPart[] | undefined;
  readonly why: string;
}

const verdicts: Readonly<Record<QuotationStatus, string>> = {
  verbatim: 'Verbatim',
  altered: 'Not the source’s words',
  'not-found': 'Not found in the sources',
  'no-source': 'No source to check it against',
};

const sorts: Readonly<Record<SpeakerSort, string>> = {
  unnamed: ' (not named)',
  several: ' (several, not named)',
  body: '',
  text: '',
};

export function renderQuotationCard(card: QuotationCard): string {
  const who = card.speaker
    ? `**${escapeMarkdown(card.speaker, 120)}**${card.sort ? sorts[card.sort] : ''}`
    : 'Speaker unknown';
  const where = card.source ? ` · ${escapeMarkdown(card.source, 120)}` : '';
  const lines = [
    `${who}${card.cue ? ` *${escapeMarkdown(card.cue, 40)}*` : ''}`,
    `${verdicts[card.status]}${where}.`,
  ];
  if (card.diff && card.status === 'altered') lines.push(renderDiff(card.diff));
  if (card.why) lines.push(`*Why:* ${escapeMarkdown(card.why, 200)}`);
  return lines.join('\n\n');
}

/** What the essay drops struck through, what it adds in bold. */
function renderDiff(diff: readonly DiffPart[]): string {
  const words = diff.map(({ op, text }) => {
    const safe = escapeMarkdown(text, 160);
    if (safe === '') return '';
    return op === 'same' ? safe : op === 'removed' ? `~~${safe}~~` : `**${safe}**`;
  });
  return words.filter(Boolean).join(' ');
}
