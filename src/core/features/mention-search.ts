import { createLayeredLexicon, layerOf } from '../lexicon/lexicon.ts';
import { type NamePath, namePaths } from '../lexicon/name-paths.ts';
import type { Entity } from '../model/entity.ts';
import { bondWord, officeWord, pinWord, type WordSet } from '../project/indexed-words.ts';
import type { Project } from '../project/project.ts';
import { wordsOfNames } from '../project/uses.ts';
import { TokenFlag, tokenize } from '../text/tokens.ts';

/** At most this many states bind themselves in an alliance that is called by its parties. */
const mostParties = 3;
const indexed = TokenFlag.capital | TokenFlag.digit;

/**
 * Where an entity may be mentioned: files with the words of one of its names, or that pin a name to it; for a person also
 * files that speak of the office and of whose it is; for an alliance of two or three also files that name all of them and
 * speak of a bond; and files that link its note, or another of its title.
 */
export function filesMentioning(project: Project, entity: Entity): readonly string[] {
  const notes = project.notes.entitled(entity.id);
  const files = new Set(filesNaming(project, entity, notes.flatMap(wordsOfNames)));
  for (const path of filesOfParties(project, entity)) files.add(path);
  for (const path of filesOfOffices(project, entity)) files.add(path);
  return [...files];
}

/** Files with all words of one of the entity's names, or of one of `others`: one pass over the words of all files. */
function filesNaming({ uses }: Project, entity: Entity, others: readonly WordSet[] = []): readonly string[] {
  const paths: NamePath[] = [];
  for (const name of [{ text: entity.name, form: 'name' } as const, ...entity.names])
    namePaths({ name, entity: entity.id, layer: 'notes' }, paths);
  const words = (path: NamePath): WordSet =>
    path.rule.case === 'free' ? [] : path.hashes.filter((_, at) => (path.rule.flags[at] as number) & indexed);
  const small = paths.filter((path) => words(path).length === 0);
  const alternatives = [
    ...paths.map(words).filter((each) => each.length > 0),
    [pinWord(entity.id)],
    ...others,
  ];
  if (small.length === 0) return uses.filesWith(alternatives);
  const lexicon = createLayeredLexicon({
    layers: [layerOf(small)],
    entity: () => undefined,
    alliances: () => [],
  });
  return uses.filesWith(alternatives, (text) => lexicon.match(text, tokenize(text)).length > 0);
}

function filesOfParties(project: Project, { kind, members = [] }: Entity): readonly string[] {
  const parties = new Set(members.filter((each) => each.as === undefined).map((each) => each.member));
  if (kind !== 'alliance' || parties.size < 2 || parties.size > mostParties) return [];
  return filesWithAll(project, [...parties], bondWord);
}

function filesOfOffices(project: Project, { kind, id }: Entity): readonly string[] {
  if (kind !== 'person') return [];
  const terms = project.gazetteer()?.offices.filter((term) => term.holder === id) ?? [];
  return [...new Set(terms.map((term) => term.of))].flatMap((of) => filesWithAll(project, [of], officeWord));
}

/** Files that name all of these entities, and hold a word of that sort. */
function filesWithAll(project: Project, ids: readonly string[], marker: number): readonly string[] {
  const { entities } = project.world();
  let files = project.uses.filesWith([[marker]]);
  for (const id of ids) {
    const entity = entities.get(id);
    const naming = new Set(entity ? filesNaming(project, entity) : []);
    files = files.filter((path) => naming.has(path));
  }
  return files;
}
