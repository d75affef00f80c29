import type { Mention } from '../model/mention.ts';
import type { Candidate } from './candidate.ts';
import type { Cast } from './cast.ts';
import type { RunNames } from './run-names.ts';

/**
 * Somebody behind a title whom nobody has declared, though others bear the surname: *Mrs Reynolds*.
 *
 * @param isElse - what else is called so cannot be meant
 */
export function stranger(
  { names, cast }: { readonly names: RunNames; readonly cast: Cast },
  candidate: Candidate,
  isElse: boolean,
): Mention | undefined {
  const { title, entries, start, end, key } = candidate;
  if (title < 0 || !(isElse || entries.every(({ name }) => name.form === 'surname'))) return undefined;
  const name = names.view.text.slice(start, end);
  const id = `${key.replace(/ /g, '-')}-of-the-text`;
  const why = `after ${names.view.word(title)}`;
  cast.introduce({
    id,
    name,
    kind: 'person',
    names: [{ text: name, form: 'surname' }],
    origin: 'text',
    summary: why,
  });
  return { start, end, entity: id, form: 'surname', confidence: 0.6, candidates: [id], why };
}
