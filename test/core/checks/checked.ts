import { type CodeAction, codeActions, problems } from '../../../src/core/index.ts';
import { gazetteer } from '../../gazetteer/built.ts';
import { projectFixture, textAfter } from '../../project-fixture.ts';

/** What a check says of a folder's first file: for each problem the words that it is about, and its message. */
export function found(
  code: string,
  text: string,
  today = '2026-01-01',
): readonly (readonly [string, string])[] {
  const { project, path, files } = projectFixture(text, { gazetteer, today });
  const source = files.get(path) ?? '';
  return problems(project, path)
    .filter((problem) => problem.code === code)
    .map(({ start, end, message }) => [source.slice(start, end), message]);
}

/** The words that a check's problems are about. */
export function words(code: string, text: string, today?: string): readonly string[] {
  return found(code, text, today).map(([about]) => about);
}

/** The first file once the preferred fix of a check's first problem is done; `undefined` without one. */
export function mended(code: string, text: string, today = '2026-01-01'): string | undefined {
  const fixture = projectFixture(text, { gazetteer, today });
  const { project, path } = fixture;
  const problem = problems(project, path).find((each) => each.code === code);
  const fix = problem && codeActions(project, path, problem).find((each) => isFix(each, code));
  return fix && textAfter(fixture, fix);
}

function isFix({ fixes, preferred }: CodeAction, code: string): boolean {
  return fixes?.code === code && preferred === true;
}

/** An essay of a day. */
export function essay(text: string, date = '2019-12-09'): string {
  return `---\ntitle: An essay\ntype: essay\ndate: ${date}\n---\n\n${text}\n`;
}
