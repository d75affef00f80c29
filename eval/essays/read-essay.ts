import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createProject } from '../../src/core/project/create-project.ts';
import { type Agreement, compare } from './compare.ts';
import { readOutline } from './outline.ts';

/** Where the essays are that were written for Dossier, each with its outline. */
export const essaysFolder = resolve(import.meta.dirname, '..', '..', 'test', 'essays');

/** Essays that were not looked at while rules were worked on. */
export const keptApart: ReadonlySet<string> = new Set(['speech', 'one-long-section', 'review']);

/** Names of the essays of a folder that have an outline, in order of the alphabet. */
export function essaysOf(folder: string): readonly string[] {
  const ending = '.outline.txt';
  const files = readdirSync(folder).filter((file) => file.endsWith(ending));
  return files.map((file) => file.slice(0, -ending.length)).sort();
}

/** Reads an essay as an editor has it, without reference entities, and compares its argument with its outline. */
export function agreementOn(folder: string, name: string): Agreement {
  const text = readFileSync(join(folder, `${name}.md`), 'utf8');
  const outline = readOutline(readFileSync(join(folder, `${name}.outline.txt`), 'utf8'));
  const settings = { today: '2025-01-01', gazetteer: false, checksOff: [] };
  const project = createProject({ host: { read: () => undefined }, settings });
  project.open('essay.md', text);
  const analysis = project.analysis('essay.md')!;
  return compare(
    analysis.argument(),
    analysis.runs().map(({ run }) => run),
    outline,
  );
}
