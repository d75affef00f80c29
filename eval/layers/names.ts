import { readFileSync } from 'node:fs';
import { loadGazetteer } from '../../src/core/gazetteer/load.ts';
import type { LexiconSource } from '../../src/core/lexicon/lexicon.ts';
import { createLexicon } from '../../src/core/lexicon/lexicon.ts';
import type { Entity, EntityKind } from '../../src/core/model/entity.ts';
import type { Mention } from '../../src/core/model/mention.ts';
import { createNameReader } from '../../src/core/names/names.ts';
import { plainRuns } from '../../src/core/text/plain.ts';

/** A record of an evaluation set, as far as this layer reads it. */
export interface NamesRecord {
  readonly id: string;
  readonly text: string;
}

interface PredictedMention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly entity?: string;
  readonly reading?: string;
}

const types: Readonly<Record<EntityKind, string>> = {
  person: 'person',
  state: 'state',
  alliance: 'alliance',
  group: 'group',
  organization: 'org',
  company: 'org',
  place: 'place',
  treaty: 'other',
  project: 'other',
  work: 'other',
};

function predicted(mention: Mention, offset: number, entity: Entity | undefined): PredictedMention {
  const span = { start: mention.start + offset, end: mention.end + offset };
  const reading = mention.reading ? { reading: mention.reading } : {};
  if (!entity) return { ...span, type: 'other', ...reading };
  return { ...span, type: types[entity.kind], entity: entity.name, ...reading };
}

/**
 * Makes the predictor of the `mentions` layer over a gazetteer. Nominals and pronouns are not given to these sets, but where what is
 * taken up is asked for.
 */
export function createMentionPredictor(
  gazetteer: LexiconSource,
  asOf: string,
  { takenUp = false }: { readonly takenUp?: boolean } = {},
) {
  const lexicon = createLexicon({ gazetteer, notes: [], not: [] });
  const reader = createNameReader(lexicon);
  return (record: NamesRecord): readonly PredictedMention[] => {
    const placed = plainRuns(record.text);
    const result = reader.read({
      runs: placed.map(({ run }) => run),
      asOf,
      pins: new Map(),
      linkTarget: () => undefined,
    });
    const introduced = new Map(result.introduced.map((entity) => [entity.id, entity]));
    const entityOf = (id: string | null) =>
      id === null ? undefined : (lexicon.entity(id) ?? introduced.get(id));
    return result.mentions.flatMap((list, run) =>
      list
        .filter(({ form }) => takenUp || (form !== 'nominal' && form !== 'pronoun'))
        .map((mention) =>
          predicted(
            mention,
            (placed[run] as { start: number }).start,
            entityOf(mention.entity ?? mention.candidates[0] ?? null),
          ),
        ),
    );
  };
}

const gazetteerFile = new URL('../../dist/gazetteer.json', import.meta.url);
/** The gazetteer that `npm run gazetteer` has built. */
export function loadBuiltGazetteer(): LexiconSource {
  return loadGazetteer(JSON.parse(readFileSync(gazetteerFile, 'utf8')));
}

let predictor: ReturnType<typeof createMentionPredictor> | undefined;

/** Predicts the mentions of one record with the gazetteer that `npm run gazetteer` has built. */
export function predictMentions(record: NamesRecord) {
  predictor ??= createMentionPredictor(loadBuiltGazetteer(), '2019-12-09');
  return predictor(record);
}
