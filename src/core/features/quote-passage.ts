import type { NoteRecord } from '../project/note-record.ts';
import type { Project } from '../project/project.ts';
import { escapeProse, readableSource, suitMarks } from '../quotations/source-prose.ts';

/** A passage that is to be quoted. */
export interface PassageToQuote {
  /** The path of the source note that it was taken from. */
  readonly source: string;
  /** As the note has it: Markdown. */
  readonly text: string;
  /** The path of the document that will quote it; that of the source itself if it is not known yet. */
  readonly into: string;
}

/** From this many words on a quotation is set apart, as style guides have it (Chicago: a hundred words; APA: forty). */
const blockWords = 60;

/**
 * A passage of a source note as a quotation with its citation: in the marks that the document uses, in a block quote if it
 * is long or has several paragraphs. `undefined` if there are no words, or they come from no source.
 */
export function quotePassage(project: Project, { source, text, into }: PassageToQuote): string | undefined {
  const note = project.notes.get(source);
  if (note?.role !== 'source') return undefined;
  const paragraphs = text
    .split(/(?:\r?\n[ \t>]*){2,}/)
    .map((paragraph) => readableSource(paragraph.replace(/^[ \t>]+/, '')).trim())
    .filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph));
  if (paragraphs.length === 0) return undefined;
  const citation = citationOf(project, note, into);
  const words = paragraphs.join(' ').split(/\s+/).length;
  if (paragraphs.length > 1 || words >= blockWords) {
    const lines = paragraphs.map((paragraph) => `> ${escapeProse(paragraph)}`);
    return `${lines.join('\n>\n')} ${citation}\n`;
  }
  const [open, close] = marksOf(source === into ? '' : (project.document(into)?.text() ?? ''));
  const bare = (paragraphs[0] as string).replace(/^["“]([^"“”]*)["”]$/, '$1');
  return `${open}${escapeProse(suitMarks(bare, open))}${close} ${citation}`;
}

/** Curly marks, unless the document has straight ones and no others. */
function marksOf(text: string): readonly [open: string, close: string] {
  return text.includes('"') && !/[“”]/.test(text) ? ['"', '"'] : ['“', '”'];
}

/** By the note’s key, else its file name, both of which a citation may name; else a link. */
function citationOf(project: Project, note: NoteRecord, into: string): string {
  const file = note.path.slice(note.path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  const key = note.fields.key ?? file;
  const means = project.notes.cited(key)[0] ?? project.notes.resolve(key, '');
  if (means?.path === note.path && /^[\p{L}\p{N}_](?:[:.#$%&+?~/-]?[\p{L}\p{N}_])*$/u.test(key))
    return `[@${key}]`;
  const leads = project.notes.resolve(note.title, into)?.path === note.path && !/[[\]|#^]/.test(note.title);
  return `([[${leads ? note.title : note.path.replace(/\.\w+$/, '')}]])`;
}
