import type { ProseRun } from '../model/prose-run.ts';
import { changedItems } from '../text/edited-list.ts';
import type { Known } from './asked-cast.ts';
import { castOf, type GatheredCast, gatherCast } from './cast.ts';
import type { Pass, Readers } from './document-pass.ts';
import type { NamesInput } from './names.ts';
import { readRuns } from './read-runs.ts';
import type { SalienceState } from './salience.ts';
import { listenTo, trackInSteps } from './track.ts';

/** So many runs are read at once. */
const fewRuns = 40;

/** Whether a document is another than it was before in so many runs that it is to be read in steps. */
export function hasMuchToRead({ runs }: NamesInput, before: Pass | undefined): boolean {
  const { from, newEnd } = changedItems(before?.runs ?? [], runs);
  return newEnd - from > fewRuns;
}

/**
 * Reads names with nothing known of an earlier state of the document, in steps of one run: a host may do something else
 * in between. The last step puts together what the reader of runs has kept by then. Whoever reads a document in steps has it
 * open: what an edit needs that changes the cast is left behind.
 */
export function* readInSteps(input: NamesInput, readers: Readers): Generator<undefined, Pass> {
  const { runs } = input;
  const track = yield* trackInSteps(runs, readers);
  const cast = castOf(track.ledger.contributions(), readers.lexicon);
  yield;
  const known: Known = { cast, late: new Map() };
  let salience: SalienceState = [];
  for (let index = 0; index < runs.length; index++) {
    const run = runs.at(index) as ProseRun;
    const read = readers.reader.read({ run, names: readers.summaryOf(run), input, known, salience });
    listenTo(track, index, read);
    ({ salience } = read);
    yield;
  }
  return { ...passOver(input, readers, cast), track };
}

/** @param elsewhere - runs that are not read, but may make known who the names are of */
export function readWindow(input: NamesInput, readers: Readers, elsewhere: readonly ProseRun[]): Pass {
  const names = [...elsewhere, ...input.runs.slice()].map(readers.summaryOf);
  return passOver(input, readers, gatherCast(names, readers.lexicon));
}

function passOver(input: NamesInput, readers: Readers, cast: GatheredCast): Pass {
  const { runs, pins, asOf, links } = input;
  const found = readRuns({ input, cast, readers });
  return { runs, cast, sport: cast.sport, pins, asOf, links, track: undefined, ...found };
}
