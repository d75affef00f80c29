import { type Analysis, analyze } from '../core/index.ts';
import { createNodeFileSystem } from '../server/node-file-system.ts';
import type { Arguments, Io } from './command.ts';
import { type NamedDocument, openDocuments, reasonOf } from './documents.ts';
import { printAnalysis } from './print.ts';

/** `dossier analyze FILE…`: everything found in each file. 0, or 2 if a file or the workspace is missing. */
export function runAnalyze(args: Arguments, io: Io): number {
  if (args.files.length === 0) {
    io.error('dossier: analyze needs a file\n');
    return 2;
  }
  const documents = openDocuments(args, io, createNodeFileSystem());
  if (!documents) return 2;
  const found = documents.flatMap((document) => analysisOf(document, io));
  if (args.format === 'json')
    io.out(`${JSON.stringify(args.files.length === 1 ? (found[0] ?? null) : found, null, 2)}\n`);
  else for (const analysis of found) io.out(printAnalysis(analysis));
  return documents.some((document) => document.failure !== undefined) ? 2 : 0;
}

function analysisOf({ file, path, folder, failure }: NamedDocument, io: Io): readonly Analysis[] {
  if (failure !== undefined) {
    io.error(`dossier: ${file}: ${reasonOf(failure, file)}\n`);
    return [];
  }
  const analysis = analyze(folder.project, path, file);
  return analysis ? [analysis] : [];
}
