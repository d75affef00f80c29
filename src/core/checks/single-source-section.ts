import type { Section } from '../argument/shape.ts';
import type { Inline, ProseRun } from '../model/prose-run.ts';
import type { Quotation } from '../model/quotation.ts';
import { firstNotBelow } from '../text/indices.ts';
import { type Finds, keptFinds } from '../text/kept-finds.ts';
import { gapCheck } from './gap-check.ts';

/** From how many references on a section rests on what it refers to. */
const fewestQuotations = 3;

/** A section that refers at least three times to a source, and always to the same one. */
export const singleSourceSection = gapCheck({
  id: 'single-source-section',
  description: 'A section that rests on one source.',
  *gapsIn({ sections }, analysis) {
    const runs = analysis.prose.list.all();
    const references = referencesIn(runs, analysis.quoted());
    for (const section of sections) {
      const times = timesOfOne(section, references);
      if (times < fewestQuotations) continue;
      const { run } = section;
      const message = `All that this section refers to is one source, ${times} times.`;
      yield { run, start: 0, end: runs[run]?.text.length ?? 0, message };
    }
  },
});

/** How often a section refers to its only source; 0 if it has several, as every one without a name is. */
function timesOfOne({ firstRun, endRun }: Section, { at, found }: Finds<readonly Source[]>): number {
  let only: string | undefined;
  let times = 0;
  for (let nth = firstNotBelow(at, firstRun); nth < at.length && at[nth]! < endRun; nth++) {
    for (const source of found[nth]!) {
      only ??= source ?? undefined;
      if (source === null || source !== only) return 0;
      times++;
    }
  }
  return times;
}

/** What is referred to: a key, the label of a footnote, an address, who is quoted; `null` for what has no name. */
type Source = string | null;

/** What each run refers to. With a citation beside it the speaker is no source of its own. */
const referencesIn = keptFinds(({ inlines }: ProseRun, quoted: readonly Quotation[]) => {
  const sources: Source[] = inlines.flatMap(sourcesOf);
  if (!inlines.some(isCitation))
    for (const { kind, speaker } of quoted) if (kind === 'direct' || kind === 'block') sources.push(speaker);
  return sources.length > 0 ? sources : undefined;
});

function sourcesOf(inline: Inline): readonly Source[] {
  if (inline.type === 'citation') return inline.items.map(({ key }) => `@${key}`);
  if (inline.type === 'footnote') return [`^${inline.label}`];
  if (inline.type === 'inline-footnote') return [null];
  return inline.type === 'link' ? [inline.url] : [];
}

function isCitation({ type }: Inline): boolean {
  return type === 'citation' || type === 'footnote';
}
