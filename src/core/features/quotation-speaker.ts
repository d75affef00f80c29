import type { EntityKind } from '../model/entity.ts';
import type { Quotation, SpeakerSort } from '../model/quotation.ts';
import type { DocumentAnalysis, Placed } from '../project/analysis.ts';

type Spoken = Pick<Placed<Quotation>, 'speaker' | 'speakerSpan' | 'antecedent' | 'speakerSort' | 'run'>;

/** Who speaks, by the name that is known, else as the text has it; `undefined` if it does not say. */
export function speakerName(
  analysis: DocumentAnalysis,
  { speaker, speakerSpan, antecedent, run }: Spoken,
): string | undefined {
  const named = speaker === null ? undefined : analysis.entity(speaker)?.name;
  const told = antecedent ?? speakerSpan;
  return named ?? (told && analysis.prose.list.at(run + told.away)?.text.slice(told.start, told.end));
}

/** What the speaker is: the kind of whom the folder knows, else the sort of those who go without a name. */
export function speakerKind(
  analysis: DocumentAnalysis,
  { speaker, speakerSort }: Spoken,
): EntityKind | SpeakerSort | undefined {
  return (speaker === null ? undefined : analysis.entity(speaker)?.kind) ?? speakerSort;
}
