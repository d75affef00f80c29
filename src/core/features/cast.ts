import type { EntityKind } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { DocumentAnalysis, Placed } from '../project/analysis.ts';
import type { Project } from '../project/project.ts';
import { shortFact } from '../render/short-fact.ts';
import type { CastMember, CastMention } from './api.ts';
import { entryPath } from './entity-document.ts';
import { factsInput } from './entity-facts.ts';

const actors: ReadonlySet<EntityKind> = new Set([
  'person',
  'state',
  'organization',
  'alliance',
  'group',
  'company',
]);

/** How much of a sentence a mention shows before and behind itself, in code units. */
const before = 16;
const behind = 60;

/** The actors and alliances of a document with all their mentions, the most mentioned first. */
export function cast(project: Project, path: string): readonly CastMember[] {
  const analysis = project.analysis(path);
  if (!analysis) return [];
  const members = [...byEntity(analysis)].flatMap(([id, mentions]): readonly CastMember[] => {
    const entity = analysis.entity(id);
    if (!entity || !actors.has(entity.kind)) return [];
    const { name, kind, origin } = entity;
    const fact = origin === 'text' ? undefined : shortFact(factsInput(project, analysis, entity));
    return [
      {
        id,
        name,
        kind,
        origin,
        note: entity.note ?? null,
        entry: entity.origin === 'gazetteer' ? entryPath(entity.id, analysis.asOf) : null,
        fact: fact ?? null,
        mentions: mentions.map((mention) => castMention(analysis, mention)),
      },
    ];
  });
  return members.sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1));
}

function byEntity(analysis: DocumentAnalysis): ReadonlyMap<string, readonly Placed<Mention>[]> {
  const found = new Map<string, Placed<Mention>[]>();
  for (const mention of analysis.mentions()) {
    if (mention.entity === null) continue;
    const mentions = found.get(mention.entity);
    if (mentions) mentions.push(mention);
    else found.set(mention.entity, [mention]);
  }
  return found;
}

function castMention(
  analysis: DocumentAnalysis,
  { start, end, run, local, form }: Placed<Mention>,
): CastMention {
  const { text } = analysis.runs()[run]!.run;
  const from = wordStart(text, local.start - before);
  const to = wordEnd(text, local.end + behind);
  const lead = from > 0 ? '…' : '';
  const at = lead.length + local.start - from;
  return {
    start,
    end,
    form,
    line: analysis.doc.positionAt(start).line + 1,
    snippet: `${lead}${text.slice(from, to)}${to < text.length ? '…' : ''}`.replace(/\s/g, ' '),
    highlight: { start: at, end: at + local.end - local.start },
  };
}

/** The start of the first word behind an offset; the text's start if the offset lies before it. */
function wordStart(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const space = text.indexOf(' ', offset);
  return space < 0 || space > offset + before ? offset : space + 1;
}

function wordEnd(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const space = text.lastIndexOf(' ', offset);
  return space < offset - before ? offset : space;
}
