import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.ts';
import type { MentionForm } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { Inline } from '../model/prose-run.ts';
import type { Candidate } from './candidate.ts';
import type { Cast } from './cast.ts';
import type { NameProblem, NamesInput } from './names.ts';
import { readingOf } from './reading.ts';
import type { RunNames } from './run-names.ts';

export interface Resolving {
  readonly names: RunNames;
  readonly run: number;
  readonly inlines: readonly Inline[];
  readonly input: NamesInput;
  readonly lexicon: Lexicon;
  readonly cast: Cast;
  readonly problems: NameProblem[];
}

interface Reading {
  readonly entity: string;
  readonly form: MentionForm;
  readonly confidence: number;
  readonly why: string;
}

const layerWords = { notes: 'a note declares it', gazetteer: 'in the gazetteer' } as const;

function declared(entry: LexiconEntry): Reading {
  const confidence = entry.name.ambiguous ? 0.7 : entry.name.form === 'surname' ? 0.8 : 0.95;
  return {
    entity: entry.entity,
    form: entry.name.form,
    confidence,
    why: `${entry.name.text}: ${layerWords[entry.layer]}`,
  };
}

/** The writer's own word: a pin, or a link around the name. */
function explicit({ input, inlines, names }: Resolving, candidate: Candidate): Reading | undefined {
  const text = names.view.text.slice(candidate.start, candidate.end);
  const pinned = input.pins.get(text);
  if (pinned) return { entity: pinned, form: 'name', confidence: 1, why: 'pinned by the writer' };
  for (const inline of inlines) {
    if (inline.type !== 'wikilink' && inline.type !== 'link') continue;
    if (inline.start > candidate.start || inline.end < candidate.end) continue;
    const entity = input.linkTarget(inline);
    if (entity) return { entity, form: 'name', confidence: 1, why: 'linked by the writer' };
  }
  return undefined;
}

function readingsOf(resolving: Resolving, candidate: Candidate): readonly Reading[] {
  const own = resolving.cast.named(candidate.key);
  const readings: Reading[] = [];
  if (own)
    readings.push({
      entity: own.entity,
      form: own.form,
      confidence: own.form === 'name' ? 0.85 : 0.9,
      why: own.why,
    });
  for (const entry of candidate.entries) {
    if (!readings.some((reading) => reading.entity === entry.entity)) readings.push(declared(entry));
  }
  return readings;
}

function mentionOf(resolving: Resolving, candidate: Candidate): Mention | undefined {
  const readings = readingsOf(resolving, candidate);
  const best = explicit(resolving, candidate) ?? readings[0];
  if (!best) return undefined;
  const candidates = [best.entity, ...readings.map((reading) => reading.entity)];
  const entity = resolving.lexicon.entity(best.entity);
  const reading =
    entity?.kind === 'state' || entity?.kind === 'place' || best.form === 'metonym'
      ? readingOf(resolving.names.view, candidate)
      : undefined;
  return {
    start: candidate.start,
    end: candidate.end,
    entity: best.entity,
    form: best.form,
    confidence: best.confidence,
    candidates: [...new Set(candidates)],
    why: best.why,
    ...(reading ? { reading } : {}),
  };
}

/** The links of a run whose words are no candidate: the writer says that they are a name. */
function linkedMentions({ inlines, input }: Resolving, taken: readonly Mention[]): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const inline of inlines) {
    if ((inline.type !== 'wikilink' && inline.type !== 'link') || inline.end <= inline.start) continue;
    if (taken.some((mention) => mention.start < inline.end && inline.start < mention.end)) continue;
    const entity = input.linkTarget(inline);
    if (!entity) continue;
    mentions.push({
      start: inline.start,
      end: inline.end,
      entity,
      form: 'name',
      confidence: 1,
      candidates: [entity],
      why: 'linked by the writer',
    });
  }
  return mentions;
}

/** The mentions of one run, now that the document's cast is known. */
export function resolveRun(resolving: Resolving): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const candidate of resolving.names.candidates) {
    const mention = mentionOf(resolving, candidate);
    if (mention) mentions.push(mention);
  }
  const linked = linkedMentions(resolving, mentions);
  return linked.length === 0 ? mentions : [...mentions, ...linked].toSorted((a, b) => a.start - b.start);
}
