import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { type Row, show } from './row.ts';
import type { Section } from './sections.ts';

/** A section and what was measured. */
export interface Result {
  readonly section: Pick<Section, 'name' | 'title' | 'about'>;
  readonly rows: readonly Row[];
}

const root = join(import.meta.dirname, '..');
const file = join(root, 'docs/performance.md');
const peers = [
  'vscode-markdown-languageservice',
  'unified-language-server',
  '@lezer/markdown',
  'remark-parse',
] as const;

/**
 * Puts the tables between the file's marks and leaves what is written by hand around them: `<!-- bench NAME -->` …
 * `<!-- /bench -->`.
 *
 * @param foam - the checkout of Foam that was measured
 * @throws if the file has no marks for a section
 */
export function writeReport(results: readonly Result[], foam: string | undefined): void {
  let text = readFileSync(file, 'utf8');
  text = between(text, 'machine', machine(foam));
  for (const { section, rows } of results)
    text = between(text, section.name, `## ${section.title}\n\n${section.about}\n\n${tableOf(rows)}`);
  writeFileSync(file, text);
}

function between(text: string, name: string, made: string): string {
  const begin = `<!-- bench ${name} -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf('<!-- /bench -->', from);
  if (from < 0 || to < 0) throw new Error(`docs/performance.md has no place for “${name}”`);
  return `${text.slice(0, from + begin.length)}\n\n${made}\n\n${text.slice(to)}`;
}

function tableOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const spread = row.rounds > 1 ? `${show(row.least)}–${show(row.most)}` : '';
    const against = row.against ? `${show(row.against.times)} × ${row.against.what}` : '';
    const p99 = row.p99 === undefined ? '' : show(row.p99);
    return `| ${row.what.replaceAll('|', '\\|')} | ${show(row.median)} ${row.unit} | ${p99} | ${spread} | ${row.rounds} | ${against} |`;
  });
  return [
    '| what | median | p99 | spread | n | against |',
    '| --- | ---: | ---: | ---: | ---: | --- |',
    ...lines,
  ].join('\n');
}

function machine(foam: string | undefined): string {
  const [cpu] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  const versions = peers.map((name) => `${name} ${versionOf(join(root, 'node_modules', name))}`);
  if (foam !== undefined) versions.push(`Foam’s core ${versionOf(join(foam, 'packages/foam-core'))}`);
  return [
    `Measured on ${day}: ${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB,`,
    `${type()} ${release()}, Node ${process.version.slice(1)}, Dossier ${revision()}. Peers: ${versions.join(', ')}.`,
  ].join('\n');
}

function versionOf(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
}

function revision(): string {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
}
