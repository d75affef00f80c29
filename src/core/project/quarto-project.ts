import { readFrontMatter } from '../markdown/front-matter.ts';
import { list } from './front-matter-fields.ts';

/** Whether the file by its name holds the settings of a Quarto project, which count for every document below it. */
export function isQuartoProject(path: string): boolean {
  return /(?:^|\/)_quarto\.ya?ml$/i.test(path);
}

/**
 * The bibliographies that a Quarto project names for all its documents: a scalar or a list. YAML that does not parse gives
 * what could be read of it.
 */
export function projectBibliographies(text: string): readonly string[] {
  const body = text.replace(/^\ufeff?(?:---[ \t]*\r?\n)?/, '');
  return list(readFrontMatter(`---\n${body}\n---\n`).value['bibliography']);
}
