import type { FileEdit } from '../actions/code-action.ts';
import { pinEdit, titled } from '../actions/pin-name.ts';
import type { Mention } from '../model/mention.ts';
import type { DocumentAnalysis, Placed } from '../project/analysis.ts';
import type { Project } from '../project/project.ts';
import { entryPath } from './entity-document.ts';
import { subjectAt } from './subject.ts';

/** Something that a card offers to do. Its title is plain text. */
export type CardLink =
  /** Go to its note, or to its entry in the gazetteer. */
  | { readonly type: 'note' | 'entry'; readonly title: string; readonly path: string }
  | {
      /** List its mentions, make a note about it, pin the name to it. */
      readonly type: 'mentions' | 'create' | 'pin';
      readonly title: string;
      readonly entity: string;
    };

/** What the card of the name at an offset offers; nothing for what is no name. */
export function cardLinks(project: Project, path: string, offset: number): readonly CardLink[] {
  const analysis = project.analysis(path);
  const subject = analysis && subjectAt(analysis, offset);
  if (!analysis || subject?.type !== 'mention') return [];
  const { entity, candidates } = subject.mention;
  if (entity === null)
    return titled(analysis, candidates).map(({ id, title }) => ({ type: 'pin', title, entity: id }));
  return linksOf(analysis, entity);
}

function linksOf(analysis: DocumentAnalysis, id: string): readonly CardLink[] {
  const entity = analysis.entity(id);
  if (!entity) return [];
  const links: CardLink[] = [];
  const count = analysis.mentions().filter((each) => each.entity === id).length;
  if (entity.note !== undefined) links.push({ type: 'note', title: 'Open note', path: entity.note });
  else if (entity.origin === 'gazetteer')
    links.push({ type: 'entry', title: 'Open entry', path: entryPath(id, analysis.asOf) });
  const all = analysis.window ? 'All mentions' : `All ${count} mentions`;
  if (count > 1) links.push({ type: 'mentions', title: all, entity: id });
  if (entity.note === undefined) links.push({ type: 'create', title: 'Create note', entity: id });
  return links;
}

/** The edit that pins the name at an offset to one of its readings. */
export function pinAt(
  project: Project,
  path: string,
  { offset, entity }: { readonly offset: number; readonly entity: string },
): FileEdit | undefined {
  const analysis = project.analysis(path);
  const subject = analysis && subjectAt(analysis, offset);
  if (!analysis || subject?.type !== 'mention' || !subject.mention.candidates.includes(entity))
    return undefined;
  return pinEdit(analysis, textOf(analysis, subject.mention), entity);
}

function textOf(analysis: DocumentAnalysis, { run, local }: Placed<Mention>): string {
  return analysis.runs()[run]!.run.text.slice(local.start, local.end);
}
