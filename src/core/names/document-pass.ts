import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ProseRun } from '../model/prose-run.ts';
import { type ChangedPart, changedPart } from '../text/changed-part.ts';
import { type Known, makeKnown } from './asked-cast.ts';
import type { GatheredCast } from './cast.ts';
import { keepCast } from './kept-cast.ts';
import type { NamesInput } from './names.ts';
import type { ReadRun, RunReader } from './read-run.ts';
import type { RunNames } from './run-names.ts';
import { isSameState, type SalienceState } from './salience.ts';

/** All that was found in one state of a document, and by what: the next state takes over what the edit leaves alone. */
export interface Pass {
  readonly runs: readonly ProseRun[];
  readonly names: readonly RunNames[];
  readonly cast: GatheredCast;
  readonly pins: ReadonlyMap<string, string>;
  readonly asOf: string;
  readonly links: unknown;
  readonly reads: readonly ReadRun[];
}

export interface Readers {
  readonly lexicon: Lexicon;
  readonly summaryOf: (run: ProseRun) => RunNames;
  readonly reader: RunReader;
}

/** Reads a document's names, those of an edited one from the first changed run to where all is as it was before. */
export function readDocument(input: NamesInput, readers: Readers, before: Pass | undefined): Pass {
  const { runs, asOf, links } = input;
  const part = changedPart(before?.runs ?? [], runs);
  const names = [
    ...(before?.names.slice(0, part.from) ?? []),
    ...runs.slice(part.from, part.newEnd).map(readers.summaryOf),
    ...(before?.names.slice(part.oldEnd) ?? []),
  ];
  const cast = keepCast(names, readers.lexicon, before && { ...before, part });
  const pins = before && isSameMap(before.pins, input.pins) ? before.pins : input.pins;
  const next = { runs, names, cast, pins, asOf, links };
  const same =
    before?.cast === cast && before.pins === pins && before.asOf === asOf && before.links === links;
  return {
    ...next,
    reads: readRuns({ ...input, pins }, next, readers.reader, same ? { before, part } : undefined),
  };
}

/** The runs of a state of the document that differs from the one before in a part of its runs and in nothing else. */
interface Since {
  readonly before: Pass;
  readonly part: ChangedPart;
}

function readRuns(
  input: NamesInput,
  { runs, names, cast }: Omit<Pass, 'reads'>,
  reader: RunReader,
  since: Since | undefined,
): readonly ReadRun[] {
  const known: Known = { cast, late: new Map() };
  const reads = since ? since.before.reads.slice(0, since.part.from) : [];
  for (const { introduced } of reads) if (introduced.length > 0) makeKnown(known, introduced);
  /** Somebody is made known here who was not before, or no more: whoever comes later may be told otherwise. */
  let othersKnown = since ? introduceAny(since.before.reads, since.part.from, since.part.oldEnd) : true;
  let salience: SalienceState = reads.at(-1)?.salience ?? [];
  for (let index = reads.length; index < runs.length; index++) {
    const old =
      since && index >= since.part.newEnd ? index - since.part.newEnd + since.part.oldEnd : undefined;
    const oldRead = old === undefined ? undefined : since?.before.reads[old];
    if (oldRead && !othersKnown && isSameState(oldRead.from, salience))
      return [...reads, ...(since?.before.reads.slice(old) ?? [])];
    const run = runs[index] as ProseRun;
    const read = reader.read({ run, names: names[index] as RunNames, input, known, salience });
    if (
      read.introduced !== (oldRead?.introduced ?? read.introduced) ||
      (!oldRead && read.introduced.length > 0)
    )
      othersKnown = true;
    reads.push(read);
    salience = read.salience;
  }
  return reads;
}

function introduceAny(reads: readonly ReadRun[], from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if ((reads[index] as ReadRun).introduced.length > 0) return true;
  return false;
}

function isSameMap(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  if (one.size !== other.size) return false;
  for (const [key, value] of one) if (other.get(key) !== value) return false;
  return true;
}
