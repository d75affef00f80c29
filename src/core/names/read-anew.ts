import type { ProseRun } from '../model/prose-run.ts';
import { changedPart } from '../text/changed-part.ts';
import type { Known } from './asked-cast.ts';
import { type GatheredCast, gatherCast } from './cast.ts';
import type { Pass, Readers } from './document-pass.ts';
import type { NamesInput } from './names.ts';
import { readRuns } from './read-runs.ts';
import type { RunNames } from './run-names.ts';
import type { SalienceState } from './salience.ts';

/** So many runs are read at once. */
const fewRuns = 40;

/** Whether a document is another than it was before in so many runs that it is to be read in steps. */
export function hasMuchToRead({ runs }: NamesInput, before: Pass | undefined): boolean {
  const { from, newEnd } = changedPart(before?.runs ?? [], runs);
  return newEnd - from > fewRuns;
}

/**
 * Reads names with nothing known of an earlier state of the document, in steps of one run: a host may do something else
 * in between. The last step puts together what the reader of runs has kept by then.
 */
export function* readInSteps(input: NamesInput, readers: Readers): Generator<undefined, Pass> {
  const names: RunNames[] = [];
  for (const run of input.runs) {
    names.push(readers.summaryOf(run));
    yield;
  }
  const cast = gatherCast(names, readers.lexicon);
  yield;
  const known: Known = { cast, late: new Map() };
  let salience: SalienceState = [];
  for (const [index, run] of input.runs.entries()) {
    ({ salience } = readers.reader.read({ run, names: names[index] as RunNames, input, known, salience }));
    yield;
  }
  return passOver(input, readers, names, cast);
}

/** @param elsewhere - runs that are not read, but may make known who the names are of */
export function readWindow(input: NamesInput, readers: Readers, elsewhere: readonly ProseRun[]): Pass {
  const names = input.runs.map(readers.summaryOf);
  const cast = gatherCast([...elsewhere.map(readers.summaryOf), ...names], readers.lexicon);
  return passOver(input, readers, names, cast);
}

function passOver(
  input: NamesInput,
  { reader }: Readers,
  names: readonly RunNames[],
  cast: GatheredCast,
): Pass {
  const { runs, pins, asOf, links } = input;
  const found = readRuns({ input, runs, names, cast, reader });
  return { runs, names, cast, pins, asOf, links, track: undefined, ...found };
}
