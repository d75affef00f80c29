import nlp from 'compromise';
import type { EvalRecord } from '../layers.ts';

interface FoundName {
  readonly offset: { readonly start: number; readonly length: number };
  readonly terms: readonly { readonly tags: readonly string[] }[];
}

function typeOf(found: FoundName, otherwise: string): string {
  const lands = found.terms.some(({ tags }) => tags.includes('Country') || tags.includes('Demonym'));
  return lands ? 'state' : otherwise;
}

/** What `compromise` finds with its own words for people, places, organizations and demonyms. */
export function predictWithCompromise({ text }: EvalRecord): readonly unknown[] {
  const read = nlp(text);
  const kinds = [
    { view: read.people(), type: 'person' },
    { view: read.organizations(), type: 'org' },
    { view: read.places(), type: 'place' },
    { view: read.match('#Demonym'), type: 'state' },
  ];
  return kinds.flatMap(({ view, type }) =>
    (view.json({ offset: true }) as FoundName[]).map((found) => ({
      start: found.offset.start,
      end: found.offset.start + found.offset.length,
      type: typeOf(found, type),
    })),
  );
}
