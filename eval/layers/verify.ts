import { indexTexts, type Verification } from '../../src/core/quotations/verify.ts';

interface VerifyRecord {
  readonly id: string;
  readonly text: string;
  readonly notes?: readonly { readonly id: string; readonly text: string }[];
  /** Where the quotations stand; their verdicts are not looked at. */
  readonly checks?: readonly { readonly start: number; readonly end: number }[];
}

export interface PredictedCheck {
  readonly start: number;
  readonly end: number;
  readonly verdict: 'exact' | 'typographic' | 'edited' | 'altered' | 'missing';
  readonly note: string | null;
}

/** Looks each quotation of a record up in the notes of that record. */
export function predictChecks(record: VerifyRecord): readonly PredictedCheck[] {
  const notes = record.notes ?? [];
  const index = indexTexts(notes.map(({ id, text }) => [id, text]));
  const ids = notes.map(({ id }) => id);
  return (record.checks ?? []).map(({ start, end }) => {
    const text = record.text.slice(start, end).replace(/^["“]|["”]$/g, '');
    const found = index.verify({ text, kind: 'direct' }, ids);
    return { start, end, verdict: verdictOf(found), note: found.source?.id ?? null };
  });
}

function verdictOf({ status, edited }: Verification): PredictedCheck['verdict'] {
  if (status === 'altered') return 'altered';
  return status === 'verbatim' ? (edited ?? 'exact') : 'missing';
}
