import type { DocumentAnalysis } from '../project/analysis.ts';
import { summaryOf } from '../project/note-body.ts';
import type { NoteRecord } from '../project/note-record.ts';
import type { Project } from '../project/project.ts';
import { escapeMarkdown } from '../render/escape.ts';
import { renderQuotationCard } from '../render/quotation-card.ts';
import { formatReference } from '../sources/reference.ts';
import type { Hover } from './api.ts';
import { findEntry, findSourceNote } from './citation-target.ts';
import { footnotePlaces } from './footnote.ts';
import { linkTarget } from './link-target.ts';
import { entityCard, mentionCard } from './mention-card.ts';
import { verifyQuotation } from './quotation-source.ts';
import { speakerName } from './quotation-speaker.ts';
import { type Subject, subjectAt } from './subject.ts';

/** The card for what stands at `offset`, with the exact span it belongs to. */
export function hover(project: Project, path: string, offset: number): Hover | undefined {
  const analysis = project.analysis(path);
  const subject = analysis && subjectAt(analysis, offset);
  const markdown = subject && cardOf(project, analysis, subject);
  return markdown ? { span: subject.span, markdown } : undefined;
}

function cardOf(project: Project, analysis: DocumentAnalysis, subject: Subject): string | undefined {
  switch (subject.type) {
    case 'citation':
      return citationCard(project, analysis, subject.item);
    case 'footnote':
      return subject.definition ? undefined : footnoteCard(analysis, subject.label);
    case 'link':
      return linkCard(project, analysis, subject.target);
    case 'mention':
      return mentionCard(project, analysis, subject.mention);
    case 'quotation':
      return quotationCard(project, analysis, subject);
  }
}

function linkCard(project: Project, analysis: DocumentAnalysis, link: string): string | undefined {
  const target = linkTarget(project, analysis.path, link);
  const note = target && project.notes.get(target.path);
  if (!note) return undefined;
  const id = analysis.world.entities.ofNote(note.path)?.id;
  const card =
    id === undefined ? undefined : entityCard(project, analysis, { id, why: 'linked', others: [] });
  return card ?? noteCard(note);
}

function noteCard(note: NoteRecord): string {
  const about = [note.fields.author?.join(', '), note.fields.date].filter(Boolean).join(', ');
  const lines = [`**${escapeMarkdown(note.title, 120)}**${about ? ` · ${escapeMarkdown(about, 120)}` : ''}`];
  const summary = summaryOf(note.body);
  if (summary) lines.push(escapeMarkdown(summary, 280));
  lines.push(`*Note ${escapeMarkdown(note.path, 120)}*`);
  return lines.join('\n\n');
}

function citationCard(
  project: Project,
  analysis: DocumentAnalysis,
  item: { key: string; locator: string },
): string | undefined {
  const locator = item.locator ? ` · ${escapeMarkdown(item.locator, 80)}` : '';
  const head = `**@${escapeMarkdown(item.key, 80)}**${locator}`;
  const found = findEntry(project, analysis, item.key);
  if (found)
    return `${head}\n\n${escapeMarkdown(formatReference(found.entry), 400)}\n\n*${escapeMarkdown(found.path, 120)}*`;
  const note = findSourceNote(project, item.key);
  return note && `${head}\n\n${noteCard(note)}`;
}

function footnoteCard(analysis: DocumentAnalysis, label: string): string | undefined {
  const definition = footnotePlaces(analysis).find((place) => place.definition && place.label === label);
  if (!definition) return undefined;
  const text = analysis
    .footnoteRuns(label)
    .map((run) => run.text)
    .join(' ');
  return text ? escapeMarkdown(text, 600) : undefined;
}

function quotationCard(
  project: Project,
  analysis: DocumentAnalysis,
  { quotation }: Extract<Subject, { type: 'quotation' }>,
): string {
  const verified = verifyQuotation(project, analysis, quotation);
  return renderQuotationCard({
    speaker: speakerName(analysis, quotation),
    sort: quotation.speakerSort,
    cue: quotation.cue,
    status: verified.status,
    source: verified.source?.title,
    diff: verified.diff,
    why: quotation.why,
  });
}
