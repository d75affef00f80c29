import type { Mention } from '../../model/mention.ts';
import type { DocumentAnalysis, Placed } from '../../project/analysis.ts';
import type { Project, TextChange } from '../../project/project.ts';
import { idOf } from '../../text/identifier.ts';
import type { NameChange } from './rename-entity.ts';

const pins = /(<!--|%%)(\s*)([^=<>%]{1,120}?)(\s*=\s*)([a-z0-9][a-z0-9-]*)(?=\s*(?:-->|%%))/g;

/**
 * Changes the name where prose writes it just so. Not in the words of others: quotations, sources, titles in emphasis or
 * in quotation marks.
 */
export function nameEdits(
  project: Project,
  analysis: DocumentAnalysis,
  change: NameChange,
): readonly TextChange[] {
  const { entity, from, to } = change;
  const text = analysis.doc.text();
  const edits: TextChange[] = [...pinEdits(text, change)];
  if (project.notes.get(analysis.path)?.role === 'source') return edits;
  const quoted = analysis.quotations().filter(({ kind }) => kind !== 'indirect');
  for (const mention of analysis.mentions()) {
    const { start, end } = mention;
    if (mention.entity !== entity.id || !isWritten(analysis, mention, from)) continue;
    if (text.slice(start - 2, start) === '[[') continue;
    // Markup within the name would be lost.
    if (/[*_`[\]<&\\]/.test(text.slice(start, end))) continue;
    if (quoted.some((quotation) => quotation.start <= start && end <= quotation.end)) continue;
    if (isInTitle(analysis, mention)) continue;
    edits.push({ start, end, text: to });
  }
  return edits;
}

function isWritten({ runs }: DocumentAnalysis, { run, local }: Placed<Mention>, name: string): boolean {
  return runs()[run]?.run.text.slice(local.start, local.end).replace(/\s+/g, ' ') === name;
}

/** *The Rise of Turkey* in emphasis is a title: it begins with a capital and is more than the name. */
function isInTitle({ runs }: DocumentAnalysis, { run, local }: Placed<Mention>): boolean {
  const { text = '', inlines = [] } = runs()[run]?.run ?? {};
  return inlines.some(
    ({ type, start, end }) =>
      type === 'emphasis' &&
      start <= local.start &&
      local.end <= end &&
      end - start > local.end - local.start &&
      /^\p{Lu}/u.test(text.slice(start, end)),
  );
}

/** A pin goes on to mean the same entity, whose id is that of its note's title. */
function pinEdits(text: string, { entity, note, from, to }: NameChange): readonly TextChange[] {
  return [...text.matchAll(pins)].flatMap((match): readonly TextChange[] => {
    const [, open = '', space = '', name = '', equals = '', id = ''] = match;
    if (id !== entity.id) return [];
    const nameStart = match.index + open.length + space.length;
    const idStart = nameStart + name.length + equals.length;
    return [
      ...(name === from ? [{ start: nameStart, end: nameStart + name.length, text: to }] : []),
      ...(note?.title === from ? [{ start: idStart, end: idStart + id.length, text: idOf(to) }] : []),
    ];
  });
}
