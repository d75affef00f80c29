import { classesOf, WordClass } from '../../language/names/word-classes.ts';
import type { Entity } from '../../model/entity.ts';
import { NameUse } from '../../project/name-index.ts';
import type { Project } from '../../project/project.ts';
import { plainLine } from '../../render/escape.ts';
import { hashWord } from '../../text/fold.ts';
import { fold } from '../../text/identifier.ts';
import { comparable } from './complete-link.ts';
import { type Completion, type Completions, noCompletions } from './completion.ts';
import type { Typed } from './typed.ts';

type TypedWords = Extract<Typed, { type: 'words' }>;

const most = 30;
/** Letters that must be typed: fewer if the writer asks, more where every word has a capital. */
const least = { asked: 1, inside: 3, opening: 4 } as const;
const ordinary =
  WordClass.functionWord | WordClass.everyday | WordClass.calendar | WordClass.honorific | WordClass.role;

/** A name that begins with the words being typed, and the entity it is of. */
interface Offer {
  readonly text: string;
  readonly entity: Entity;
}

/**
 * Names for the words with capitals before the cursor: those of this document, of notes, of the gazetteer. Quiet: not
 * for one or two letters, not for words that every sentence may begin with, and not for a name that stands there already.
 */
export function completeName(
  project: Project,
  path: string,
  { typed, asked }: { readonly typed: TypedWords; readonly asked: boolean },
): Completions {
  for (const start of beginnings(typed.text)) {
    const text = typed.text.slice(start);
    const opening = typed.opening && start === 0;
    if (text.length < (asked ? least.asked : opening ? least.opening : least.inside)) continue;
    if (!asked && !text.includes(' ') && classesOf(hashWord(text)) & ordinary) continue;
    const offers = offersFor(project, path, { text, end: typed.span.end });
    if (offers.length === 0) continue;
    if (!asked && offers.some((offer) => fold(offer.text) === fold(text))) return noCompletions;
    const span = { start: typed.span.start + start, end: typed.span.end };
    const items = offers.map(
      ({ text: name, entity }): Completion => ({
        label: name,
        kind: entity.kind,
        detail: plainLine(
          [entity.kind, name === entity.name ? '' : entity.name, originOf(entity)]
            .filter(Boolean)
            .join(' · '),
        ),
        entity: entity.id,
        insert: name,
        span,
        filter: comparable(text, name),
      }),
    );
    return { items, complete: false };
  }
  return noCompletions;
}

/** Where a name may begin in *Then Harbour Lea*: at each word with a capital, the longest first. */
function beginnings(text: string): readonly number[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}’'.-])\p{Lu}/gu)].map((match) => match.index);
}

function originOf({ origin }: Entity): string {
  return origin === 'text' ? 'this text' : origin;
}

function offersFor(
  project: Project,
  path: string,
  { text, end }: { readonly text: string; readonly end: number },
): readonly Offer[] {
  const { entities } = project.world();
  const source = project.document(path)?.text() ?? '';
  // What is being typed may read as part of a name with what follows; nobody has that name.
  const here = `${source.slice(0, end - text.length)}\n${source.slice(end)}`;
  const offers = new Map<string, Offer>();
  const add = (name: string, entity: Entity | undefined): void => {
    const shown = entity && shownFor(project, path, { name, entity, text });
    if (shown !== undefined && !offers.has(`${shown} ${entity?.id}`))
      offers.set(`${shown} ${entity?.id}`, { text: shown, entity: entity as Entity });
  };
  for (const entity of project.analysis(path)?.names().introduced ?? []) {
    for (const name of entity.names) if (hasName(here, name.text)) add(name.text, entity);
  }
  for (const { text: name, note, reference } of project.catalogue.startingWith(text, NameUse.prose, most))
    add(name, note ? entities.ofNote(note.path) : entities.get(reference as string));
  const used = (offer: Offer): number => (hasName(here, offer.text) ? 0 : 1);
  return [...offers.values()].sort((a, b) => used(a) - used(b)).slice(0, most);
}

/** Whether the name stands in the text, not as the begin of a longer word. */
function hasName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!/^[\p{L}\p{N}]/u.test(text.slice(at + name.length, at + name.length + 2))) return true;
  return false;
}

/**
 * What is offered of a name: all of it if it begins so; behind an article what follows; of a person whose later name
 * begins so the whole name the first time, and what begins so afterwards.
 */
function shownFor(
  project: Project,
  path: string,
  { name, entity, text }: { name: string; entity: Entity; text: string },
): string | undefined {
  const wanted = fold(text);
  if (fold(name).startsWith(wanted)) return name;
  const at = [...name.matchAll(/(?<=[^\p{L}\p{N}])[\p{L}\p{N}]/gu)]
    .map((match) => match.index)
    .find((index) => fold(name.slice(index)).startsWith(wanted));
  if (at === undefined) return undefined;
  if (/^the $/i.test(name.slice(0, at))) return name.slice(at);
  if (entity.kind !== 'person') return undefined;
  return hasName(project.document(path)?.text() ?? '', name) ? name.slice(at) : name;
}
