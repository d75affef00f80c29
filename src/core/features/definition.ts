import type { Mention } from '../model/mention.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import type { Project, Target } from '../project/project.ts';
import type { Span } from '../text/span.ts';
import { citationTarget, noteTarget } from './citation-target.ts';
import { entryPath } from './entity-document.ts';
import { footnoteTargets } from './footnote.ts';
import { linkTarget } from './link-target.ts';
import { verifyQuotation } from './quotation-source.ts';
import { subjectAt } from './subject.ts';

/** Where F12 goes from a span. */
export interface Definition {
  /** The span that the answer is for: exactly the name, key or quotation. */
  readonly origin: Span;
  readonly targets: readonly Target[];
}

/** Where the thing at `offset` is defined: a note, an entry, a footnote, a passage. */
export function definition(project: Project, path: string, offset: number): Definition | undefined {
  const analysis = project.analysis(path);
  const subject = analysis && subjectAt(analysis, offset);
  if (!subject) return undefined;
  const targets = targetsOf(project, analysis, subject);
  return targets.length > 0 ? { origin: subject.span, targets } : undefined;
}

function targetsOf(
  project: Project,
  analysis: DocumentAnalysis,
  subject: NonNullable<ReturnType<typeof subjectAt>>,
): readonly Target[] {
  switch (subject.type) {
    case 'citation':
      return some(citationTarget(project, analysis, subject.item.key));
    case 'footnote':
      return footnoteTargets(analysis, subject.label, subject.definition);
    case 'link':
      return some(linkTarget(project, analysis.path, subject.target));
    case 'quotation':
      return some(withLines(project, verifyQuotation(project, analysis, subject.quotation).target));
    case 'mention':
      return mentionTargets(project, analysis, subject.mention);
  }
}

/** The passage in its lines, which are shown though only its words are selected. */
function withLines({ host }: Project, target: Target | undefined): Target | undefined {
  const text = target && host.read(target.path);
  if (text === undefined) return target;
  const { start, end } = target!.selection;
  const behind = text.indexOf('\n', end);
  const span = {
    start: text.lastIndexOf('\n', start - 1) + 1,
    end: behind < 0 ? text.length : behind,
  };
  return { ...target!, span };
}

function some(target: Target | undefined): readonly Target[] {
  return target ? [target] : [];
}

/** Its note, else its gazetteer document, else where the text introduces it; for an unclear name all its readings. */
function mentionTargets(project: Project, analysis: DocumentAnalysis, mention: Mention): readonly Target[] {
  const ids = mention.entity === null ? mention.candidates : [mention.entity];
  return ids.flatMap((id) => some(entityTarget(project, analysis, id)));
}

/** Its note, else its gazetteer document, else where the text first names it. */
export function entityTarget(project: Project, analysis: DocumentAnalysis, id: string): Target | undefined {
  const entity = analysis.entity(id);
  const note = entity?.note === undefined ? undefined : project.notes.get(entity.note);
  if (note) return noteTarget(note);
  if (entity?.origin === 'gazetteer') {
    const top = { start: 0, end: 0 };
    return { path: entryPath(entity.id, analysis.asOf), span: top, selection: top };
  }
  // Where a window names it first is not where the text does.
  if (analysis.window) return undefined;
  const first = analysis.mentions().find((each) => each.entity === id);
  return first && { path: analysis.path, span: pick(first), selection: pick(first) };
}

function pick({ start, end }: Span): Span {
  return { start, end };
}
