import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Entity } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { Anaphor } from './anaphors.ts';
import type { Cast } from './cast.ts';
import type { Offices } from './offices.ts';
import type { RunView } from './run-view.ts';
import type { Salience } from './salience.ts';

/** What holds for a whole document. */
export interface TakingUp {
  readonly lexicon: Lexicon;
  readonly cast: Cast;
  readonly offices: Offices;
  readonly asOf: string;
}

/** Whom an anaphor takes up. */
export interface Taken {
  readonly entity: string;
  readonly form: Mention['form'];
  readonly confidence: number;
  readonly why: string;
}

/** Everything one anaphor is read with. */
export interface Point extends TakingUp {
  readonly view: RunView;
  readonly anaphor: Anaphor;
  readonly salience: Salience;
  readonly mentions: readonly Mention[];
}

export function entityOf({ lexicon, cast }: TakingUp, id: string): Entity | undefined {
  return lexicon.entity(id) ?? cast.entity(id);
}

/** How much heavier the best must be than the next, by what is asked. */
export const leads = { pronoun: 1.3, noun: 1.6, office: 1.2 } as const;
