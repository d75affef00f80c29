import type { Mention } from '../model/mention.ts';
import type { ProseRun } from '../model/prose-run.ts';
import type { Quotation } from '../model/quotation.ts';
import { indexOfPlace, placesSpliced, type RunPlace } from '../names/run-places.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import { joinedParts } from '../text/changed-part.ts';
import { changedItems, type EditedList, editedList } from '../text/edited-list.ts';
import { createKeepsakes } from '../text/keepsakes.ts';
import type { Span } from '../text/span.ts';

/** What a document tells of an entity. */
export interface Told {
  /** How often it is mentioned, and where first. */
  readonly count: number;
  readonly first: Span | undefined;
  /** How often it is quoted. */
  readonly quoted: number;
  /** Those whose quoted words hold a mention of it, in the order of the text. */
  readonly speakers: readonly string[];
}

/** Reads it off the runs that name the entity or quote it, of which nothing is placed in the document but the first mention. */
export function toldOf(analysis: DocumentAnalysis, id: string): Told {
  const { places, byId } = whereaboutsIn(analysis);
  const speakers = new Set<string>();
  let count = 0;
  let quoted = 0;
  let first: Span | undefined;
  const here = [...(byId.get(id) ?? [])].sort((one, other) => one.order - other.order);
  for (const place of here) {
    const run = indexOfPlace(places, place);
    const mentions = analysis.mentionsIn(run).filter(({ entity }) => entity === id);
    if (mentions[0]) first ??= analysis.place(run, mentions[0]);
    count += mentions.length;
    for (const { speaker, kind, start, end } of analysis.quotedIn(run)) {
      if (speaker === null || kind === 'scare') continue;
      if (speaker === id) quoted++;
      else if (mentions.some((mention) => start <= mention.start && mention.end <= end))
        speakers.add(speaker);
    }
  }
  return { count, first, quoted, speakers: [...speakers] };
}

/** In which runs the entities of a document are named or quoted. It moves along with the document: an edit costs its runs. */
interface Whereabouts {
  mentions: EditedList<readonly Mention[]>;
  quotations: EditedList<readonly Quotation[]>;
  places: EditedList<RunPlace>;
  readonly byId: Map<string, Set<RunPlace>>;
}

/** By the first and the last run of a document, of which an edit leaves one. */
const kept = createKeepsakes<ProseRun, Whereabouts>(Symbol('whereabouts'));

function whereaboutsIn(analysis: DocumentAnalysis): Whereabouts {
  const { list } = analysis.prose;
  const ends = [list.at(0), list.at(Math.max(0, list.length - 1))].filter((run) => run !== undefined);
  const before = analysis.window ? undefined : ends.map((run) => kept.get(run)).find((one) => one);
  const whereabouts = before ?? {
    mentions: editedList([]),
    quotations: editedList([]),
    places: editedList([]),
    byId: new Map(),
  };
  move(whereabouts, analysis);
  if (!analysis.window) for (const run of ends) kept.set(run, whereabouts);
  return whereabouts;
}

function move(whereabouts: Whereabouts, analysis: DocumentAnalysis): void {
  const { byId } = whereabouts;
  const mentions = analysis.names().perRun;
  const quotations = analysis.quotedPerRun();
  const part = joinedParts(
    changedItems(whereabouts.mentions, mentions),
    changedItems(whereabouts.quotations, quotations),
  );
  for (let run = part.from; run < part.oldEnd; run++) {
    const place = whereabouts.places.at(run) as RunPlace;
    for (const id of idsIn(whereabouts.mentions.at(run), whereabouts.quotations.at(run))) {
      const there = byId.get(id);
      there?.delete(place);
      if (there?.size === 0) byId.delete(id);
    }
  }
  const { places, made } = placesSpliced(whereabouts.places, part, part.newEnd - part.from);
  for (const [index, place] of made.entries()) {
    const run = part.from + index;
    for (const id of idsIn(mentions.at(run), quotations.at(run))) {
      const there = byId.get(id);
      if (there) there.add(place);
      else byId.set(id, new Set([place]));
    }
  }
  Object.assign(whereabouts, { mentions, quotations, places });
}

function idsIn(
  mentions: readonly Mention[] = [],
  quotations: readonly Quotation[] = [],
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { entity } of mentions) if (entity !== null) ids.add(entity);
  for (const { speaker } of quotations) if (speaker !== null) ids.add(speaker);
  return ids;
}
