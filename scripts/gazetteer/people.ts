import { idOf } from '../../src/core/text/identifier.ts';
import type { RawEntry, Sources } from './read.ts';

const particles = new Set([
  'de',
  'van',
  'von',
  'der',
  'den',
  'du',
  'di',
  'da',
  'della',
  'ten',
  'ter',
  'le',
  'bin',
  'al',
]);

/**
 * The persons who hold an office, each once, with full name and surname. What `people.yaml` says of one of them is laid
 * over it. Names of East Asia that begin with the family name are marked as such at their office.
 */
export function personsOf(sources: Sources): Map<string, RawEntry> {
  const persons = new Map<string, RawEntry>();
  for (const { office, reference } of sources.offices) {
    for (const name of Object.values(office.terms)) {
      if (name === null) continue;
      const id = idOf(name);
      if (!persons.has(id))
        persons.set(id, personOf(name, office['family-first'] ?? false, { of: office.of, reference }));
    }
  }
  return persons;
}

function personOf(name: string, familyFirst: boolean | 'either', rest: RawEntry): RawEntry {
  const surname = surnameOf(name, familyFirst === true);
  const names =
    familyFirst === 'either'
      ? turned(name)
      : familyFirst && name.includes('-')
        ? hyphenVariants(name)
        : initialVariants(name);
  return { name, kind: 'person', names, ...(surname === undefined ? {} : { surname }), ...rest };
}

const unnamed = /^(?:King|Queen|Pope|Reza|Haile) |^[^ ]+$| [IVX]+$/;

/** *de Gaulle*, *von der Leyen*, *Merkel*; *Moon* where the family name comes first; monarchs and single names have none. */
export function surnameOf(name: string, familyFirst: boolean): string | undefined {
  const words = name.split(' ');
  if (unnamed.test(name)) return undefined;
  if (familyFirst) return words[0];
  const particle = words.findIndex((word, at) => at > 0 && particles.has(word.toLowerCase()));
  return particle > 0 ? words.slice(particle).join(' ') : words.at(-1);
}

/** *Kim Jong-un* is also written *Kim Jong Un* and *Kim Jong-Un*. */
function hyphenVariants(name: string): string[] {
  const capital = name.replace(/-(\p{Ll})/gu, (_, letter: string) => `-${letter.toUpperCase()}`);
  return [...new Set([capital, capital.replaceAll('-', ' ')])].filter((variant) => variant !== name);
}

/** *Sanae Takaichi* is *Takaichi Sanae* at home. */
function turned(name: string): string[] {
  const words = name.split(' ');
  return words.length === 2 ? [words.toReversed().join(' ')] : [];
}

/** *Harry S. Truman* is also *Harry Truman* and *Harry S Truman*. */
function initialVariants(name: string): string[] {
  if (!/ \p{Lu}\. /u.test(name)) return [];
  return [name.replaceAll('.', ''), name.replace(/(?: \p{Lu}\.)+(?= )/u, '')];
}
