import type { Span } from '../text/span.ts';

/**
 * `direct` speech or a whole sentence; `fragment` woven into the writer's own sentence; `block` a block quote;
 * `indirect` reported without marks; `scare` marks around a term or a title that quote nobody.
 */
export type QuotationKind = 'direct' | 'fragment' | 'block' | 'indirect' | 'scare';

export type QuotationStatus = 'verbatim' | 'altered' | 'not-found' | 'no-source';

/** What a speaker without a name is: *one official*, *critics*, *the ministry*, *the report*. */
export type SpeakerSort = 'unnamed' | 'several' | 'body' | 'text';

/** Where somebody stands who speaks or is named: in which run, counted from the quotation’s own (0), `-1` the one before. */
export type Beside = Span & { readonly away: number };

/** A quotation in one run. Offsets are relative to the run's text and include the marks. */
export interface Quotation extends Span {
  readonly kind: QuotationKind;
  /** The quoted words without their marks: what stands at `inner`, with a space between its pieces. */
  readonly text: string;
  readonly inner: readonly Span[];
  /** The speaker's entity id; `null` when unknown or unnamed (*one official*). */
  readonly speaker: string | null;
  /** Where the speaker stands, in the same run or, for a speaker carried over, in another. */
  readonly speakerSpan?: Beside;
  /** For a speaker whom the text does not name, or only by a common noun. */
  readonly speakerSort?: SpeakerSort;
  /** Where the name stands that a pronoun (*he wrote*) stands for, when the text itself tells. */
  readonly antecedent?: Beside;
  /** The pieces of a quotation that its attribution interrupts: *“A,” writes X, “B.”*; marks included. */
  readonly parts?: readonly Span[];
  /** How many quotations it stands in; absent for an outermost one. */
  readonly nested?: number;
  /** The words that mark the saying: *argues*, *according to*. */
  readonly cue?: string;
  /** 0 to 1, of speaker and kind together. */
  readonly confidence: number;
  readonly why: string;
}
