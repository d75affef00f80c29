import type { Analysis, LineIndex, Problem } from '../core/index.ts';

export interface CheckedFile {
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly lines: LineIndex;
  /** Another file of the same folder by its path there. */
  other(path: string): { readonly file: string; readonly lines: LineIndex } | undefined;
}

/** One line a problem, as compilers print them, so that editors can jump: `file:line:column: severity: message (code)`. */
export function printProblems(files: readonly CheckedFile[]): string {
  const rows = files.flatMap(({ file, problems, lines }) =>
    problems.map((problem) => {
      const { line, character } = lines.positionAt(problem.start);
      return `${file}:${line + 1}:${character + 1}: ${problem.severity}: ${problem.message} (${problem.code})`;
    }),
  );
  const last = rows.length === 0 ? 'no problems' : `${rows.length} problem${rows.length === 1 ? '' : 's'}`;
  return `${[...rows, last].join('\n')}\n`;
}

/** A summary to read: who is named how often, who is quoted, what is cited. */
export function printAnalysis(analysis: Analysis): string {
  const counts = new Map<string, number>();
  for (const { entity } of analysis.mentions) if (entity) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const cast = [...analysis.entities].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  const rows = [
    `${analysis.file}, as of ${analysis.asOf}`,
    '',
    ...cast.map(
      (entity) =>
        `${String(counts.get(entity.id) ?? 0).padStart(4)}  ${entity.name} (${entity.kind}, ${entity.origin})`,
    ),
    '',
    ...analysis.quotations
      .filter((quotation) => !quotation.scare && quotation.kind !== 'indirect')
      .map(
        (quotation) => `${quotation.speaker ?? 'unknown'}: ${oneLine(quotation.text)} [${quotation.status}]`,
      ),
    '',
    `${analysis.citations.length} citations, ${analysis.argument.length} units, ${analysis.problems.length} problems`,
  ];
  return `${rows.join('\n')}\n\n`;
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
