import type { Section } from '../argument/shape.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import { argumentOf } from './argument-of.ts';
import type { Check } from './check.ts';

/** From how many references on a section rests on what it refers to. */
const FEW = 3;

/** A section that refers at least three times to a source, and always to the same one. */
export const singleSourceSection: Check = {
  id: 'single-source-section',
  description: 'A section that rests on one source.',
  *run(analysis, project) {
    const argument = argumentOf(analysis, project);
    if (!argument) return;
    for (const section of argument.sections) {
      const sources = sourcesIn(analysis, section);
      if (sources.length < FEW || new Set(sources).size > 1) continue;
      const heading = analysis.runs[section.run]?.run.text ?? '';
      yield {
        ...analysis.place(section.run, { start: 0, end: heading.length }),
        code: 'single-source-section',
        severity: 'hint',
        message: `All that this section refers to is one source, ${sources.length} times.`,
      };
    }
  },
};

/** What the section refers to, each time: a key, who is quoted, a note; every footnote counts as a source of its own. */
function sourcesIn(analysis: DocumentAnalysis, { firstRun, endRun }: Section): readonly string[] {
  const found: string[] = [];
  for (let run = firstRun; run < endRun; run++) {
    for (const inline of analysis.runs[run]?.run.inlines ?? []) {
      if (inline.type === 'citation') found.push(...inline.items.map(({ key }) => `@${key}`));
      else if (inline.type === 'footnote') found.push(`^${inline.label}`);
      else if (inline.type === 'inline-footnote') found.push(`^${run}:${inline.start}`);
      else if (inline.type === 'link') found.push(inline.url);
    }
  }
  const quoted = analysis
    .quotations()
    .filter(({ run, kind }) => firstRun <= run && run < endRun && (kind === 'direct' || kind === 'block'));
  const keys = new Set(found);
  // With a citation beside it the speaker is no source of its own.
  for (const { speaker, run, start } of quoted)
    if (!isCited(analysis, run)) found.push(speaker ?? `?${start}`);
  return keys.size > 1 ? [...keys, ...keys] : found;
}

function isCited(analysis: DocumentAnalysis, run: number): boolean {
  return (
    analysis.runs[run]?.run.inlines.some(({ type }) => type === 'citation' || type === 'footnote') ?? false
  );
}
