import type { ProseRun } from '../model/prose-run.ts';
import type { ChangedPart } from '../text/changed-part.ts';
import { type EditedList, editedList, type Items } from '../text/edited-list.ts';
import { finish } from '../text/in-steps.ts';
import { type Askers, createAskers } from './askers.ts';
import type { Readers } from './document-pass.ts';
import { createLedger, type Ledger } from './ledger.ts';
import type { ReadRun } from './read-run.ts';
import type { RunNames } from './run-names.ts';
import { placesSpliced, type RunPlace } from './run-places.ts';

/**
 * What is kept of a document while its cast changes: what each run gives to it and what each has asked it. It moves along
 * with the document, so it belongs to the latest state only. Made when the document is read in steps, else when an edit first
 * changes the cast.
 */
export interface Track {
  /** The state it stands at. */
  runs: Items<ProseRun>;
  places: EditedList<RunPlace>;
  readonly ledger: Ledger;
  readonly askers: Askers;
}

export function createTrack(runs: Items<ProseRun>, readers: Readers): Track {
  return finish(trackInSteps(runs, readers));
}

/** Makes it in steps of one run. */
export function* trackInSteps(
  runs: Items<ProseRun>,
  { lexicon, summaryOf }: Readers,
): Generator<undefined, Track> {
  const places = editedList(Array.from({ length: runs.length }, (_, order): RunPlace => ({ order })));
  const ledger = createLedger(lexicon);
  for (const [index, place] of places.all().entries()) {
    ledger.add(place, summaryOf(runs.at(index) as ProseRun));
    yield;
  }
  return { runs, places, ledger, askers: createAskers() };
}

/** Takes down what a run has asked when it was first read. */
export function listenTo({ places, askers }: Track, index: number, read: ReadRun): void {
  for (const asked of read.asked) askers.add(places.at(index) as RunPlace, asked);
}

/** The next state of a document. */
interface NextState {
  readonly runs: Items<ProseRun>;
  readonly part: ChangedPart;
  /** The names of the new runs. */
  readonly come: readonly RunNames[];
  /** What was read of the runs that are no more. */
  readonly gone: readonly ReadRun[];
}

/** Goes on to the next state. */
export function moveTrack(track: Track, { runs, part, come, gone }: NextState): void {
  const { ledger, askers } = track;
  const old = track.places.slice(part.from, part.oldEnd);
  const { places, made } = placesSpliced(track.places, part, part.newEnd - part.from);
  for (const [index, place] of made.entries()) ledger.add(place, come[index] as RunNames);
  for (const [index, place] of old.entries()) {
    ledger.remove(place);
    for (const asked of (gone[index] as ReadRun).asked) askers.remove(place, asked);
  }
  track.runs = runs;
  track.places = places;
}
