import type { Section } from '../argument/shape.ts';
import type { Inline, ProseRun } from '../model/prose-run.ts';
import type { Quotation } from '../model/quotation.ts';
import { keptList } from '../text/kept-list.ts';
import { gapCheck } from './gap-check.ts';

/** From how many references on a section rests on what it refers to. */
const FEW = 3;

/** A section that refers at least three times to a source, and always to the same one. */
export const singleSourceSection = gapCheck({
  id: 'single-source-section',
  description: 'A section that rests on one source.',
  *gapsIn({ sections }, analysis) {
    const references = referencesIn(analysis.prose.runs);
    for (const section of sections) {
      const sources = sourcesIn(section, references, analysis.quoted());
      if (sources.length < FEW || new Set(sources).size > 1) continue;
      const { run } = section;
      const message = `All that this section refers to is one source, ${sources.length} times.`;
      yield { run, start: 0, end: analysis.prose.runs[run]?.text.length ?? 0, message };
    }
  },
});

/** What the section refers to, each time: a key, who is quoted, a note; every footnote counts as a source of its own. */
function sourcesIn(
  { firstRun, endRun }: Section,
  references: readonly References[],
  quoted: readonly (readonly Quotation[])[],
): readonly string[] {
  const found: string[] = [];
  const speakers: string[] = [];
  for (let run = firstRun; run < endRun; run++) {
    const { named, isCited, held } = references[run]!;
    for (const one of named) found.push(one);
    for (const one of held) found.push(`^${run}:${one}`);
    // With a citation beside it the speaker is no source of its own.
    if (isCited || quoted[run]!.length === 0) continue;
    for (const { kind, speaker, start } of quoted[run]!)
      if (kind === 'direct' || kind === 'block') speakers.push(speaker ?? `?${run}:${start}`);
  }
  const keys = new Set(found);
  return keys.size > 1 ? [...keys, ...keys] : [...found, ...speakers];
}

/** What one run refers to. */
interface References {
  /** What has a name wherever it stands. */
  readonly named: readonly string[];
  /** Where notes stand that have none. */
  readonly held: readonly number[];
  readonly isCited: boolean;
}

const nothing: References = { named: [], held: [], isCited: false };

const referencesIn = keptList(({ inlines }: ProseRun): References => {
  if (inlines.length === 0) return nothing;
  const named: string[] = [];
  const held: number[] = [];
  for (const inline of inlines) {
    if (inline.type === 'citation') named.push(...inline.items.map(({ key }) => `@${key}`));
    else if (inline.type === 'footnote') named.push(`^${inline.label}`);
    else if (inline.type === 'inline-footnote') held.push(inline.start);
    else if (inline.type === 'link') named.push(inline.url);
  }
  return { named, held, isCited: inlines.some(isCitation) };
});

function isCitation({ type }: Inline): boolean {
  return type === 'citation' || type === 'footnote';
}
