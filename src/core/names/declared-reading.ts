import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.ts';
import type { Reading } from './choose.ts';

const layerWords = { notes: 'a note declares it', gazetteer: 'in the gazetteer' } as const;
const formWords: Readonly<Record<string, string>> = {
  metonym: 'seat of power for government',
  demonym: 'its people or adjective',
  surname: 'surname',
  acronym: 'acronym',
};

/** What a declared name says by itself, before its context is looked at. */
export function declared(entry: LexiconEntry, lexicon: Lexicon): Reading {
  const { name, entity, layer } = entry;
  const confidence = name.ambiguous ? 0.7 : name.form === 'surname' ? 0.8 : 0.95;
  const title = lexicon.entity(entity)?.name ?? entity;
  const why = formWords[name.form]
    ? `${name.text} → ${title}: ${formWords[name.form]}`
    : `${title}: ${layerWords[layer]}`;
  return {
    entity,
    form: name.form,
    confidence,
    why,
    base: layer === 'notes' ? 2 : 0,
    name: name.text,
    ambiguous: name.ambiguous === true,
  };
}
