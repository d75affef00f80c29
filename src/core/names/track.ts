import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ChangedPart } from '../text/changed-part.ts';
import { type Askers, createAskers } from './askers.ts';
import { createLedger, type Ledger } from './ledger.ts';
import type { ReadRun } from './read-run.ts';
import type { RunNames } from './run-names.ts';
import { placesSpliced, type RunPlace } from './run-places.ts';

/**
 * What is kept of a document while its cast changes: what each run gives to it and what each has asked it. It moves along
 * with the document, so it belongs to the latest state only. Made when an edit first changes the cast.
 */
export interface Track {
  /** The state it stands at. */
  names: readonly RunNames[];
  places: readonly RunPlace[];
  readonly ledger: Ledger;
  readonly askers: Askers;
}

export function createTrack(names: readonly RunNames[], lexicon: Lexicon): Track {
  const { places } = placesSpliced([], { from: 0, oldEnd: 0 }, names.length);
  const ledger = createLedger(lexicon);
  for (const [index, place] of places.entries()) ledger.add(place, names[index] as RunNames);
  return { names, places, ledger, askers: createAskers() };
}

/** Takes down what each run has asked. */
export function listenTo({ places, askers }: Track, reads: readonly ReadRun[]): void {
  for (const [index, place] of places.entries())
    for (const asked of (reads[index] as ReadRun).asked) askers.add(place, asked);
}

/** Goes on to the next state. `gone`: what was read of the runs that are no more. */
export function moveTrack(
  track: Track,
  names: readonly RunNames[],
  part: ChangedPart,
  gone: readonly ReadRun[],
): void {
  const { ledger, askers } = track;
  const old = track.places.slice(part.from, part.oldEnd);
  const { places, made } = placesSpliced(track.places, part, part.newEnd - part.from);
  for (const [index, place] of made.entries()) ledger.add(place, names[part.from + index] as RunNames);
  for (const [index, place] of old.entries()) {
    ledger.remove(place);
    for (const asked of (gone[index] as ReadRun).asked) askers.remove(place, asked);
  }
  track.names = names;
  track.places = places;
}
