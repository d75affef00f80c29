import type { Quotation } from '../model/quotation.ts';
import type { DocumentAnalysis, Placed } from '../project/analysis.ts';

/** Who speaks, by the name that is known, else as the text has it; `undefined` if it does not say. */
export function speakerName(
  analysis: DocumentAnalysis,
  { speaker, speakerSpan }: Pick<Placed<Quotation>, 'speaker' | 'speakerSpan'>,
): string | undefined {
  const named = speaker === null ? undefined : analysis.entity(speaker)?.name;
  return (
    named ??
    (speakerSpan && analysis.runs[speakerSpan.run]?.run.text.slice(speakerSpan.start, speakerSpan.end))
  );
}
