import { bitsAt, type Frame } from './frame.ts';
import { Word } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import { isRelative } from './subjects.ts';

/** Words that tell that somebody speaks, with the phrase that names who. */
export interface Cue {
  readonly type: 'verb' | 'according' | 'words' | 'noun' | 'colon';
  /** Items of the cue. */
  readonly from: number;
  readonly to: number;
  readonly speaker: Phrase;
  /** Everything between the first item of subject and cue and the last, appositions included. */
  readonly reach: Phrase;
  readonly sentence: number;
  readonly plain: boolean;
  readonly naming: boolean;
  /** The speaker stands behind the verb: *said Kagan*. */
  readonly inverted: boolean;
  /** It stands in a relative clause: *an architect who said*. */
  readonly relative: boolean;
}

/** A cue out of its words and its speaker; `until` is the last item that belongs to it. */
export function makeCue(
  frame: Frame,
  cue: Omit<Cue, 'reach' | 'sentence' | 'inverted' | 'plain' | 'naming' | 'relative'> & { until?: number },
): Cue {
  const bits = bitsAt(frame, cue.to);
  return {
    ...cue,
    reach: {
      from: Math.min(cue.from, cue.speaker.from),
      to: Math.max(cue.to, cue.speaker.to, cue.until ?? 0),
    },
    sentence: frame.sentence[cue.from] as number,
    inverted: cue.speaker.from > cue.to,
    relative: cue.type === 'verb' && isRelative(frame, cue.from - 1),
    plain: (bits & Word.plainVerb) !== 0,
    naming: (bits & Word.namingVerb) !== 0,
  };
}
