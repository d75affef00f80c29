import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ProseRun } from '../model/prose-run.ts';
import { type ChangedPart, changedPart } from '../text/changed-part.ts';
import { splicedList } from '../text/spliced.ts';
import { type GatheredCast, gatherCast } from './cast.ts';
import { gatherAgain, givesTheSame } from './kept-cast.ts';
import type { NamesInput } from './names.ts';
import type { RunReader } from './read-run.ts';
import { type Found, readRuns } from './read-runs.ts';
import type { RunNames } from './run-names.ts';
import { indexOfPlace } from './run-places.ts';
import { createTrack, listenTo, moveTrack, type Track } from './track.ts';

/** All that was found in one state of a document, and by what: the next state takes over what the edit leaves alone. */
export interface Pass extends Found {
  readonly runs: readonly ProseRun[];
  readonly names: readonly RunNames[];
  readonly cast: GatheredCast;
  readonly pins: ReadonlyMap<string, string>;
  readonly asOf: string;
  readonly links: unknown;
  readonly track: Track | undefined;
}

export interface Readers {
  readonly lexicon: Lexicon;
  readonly summaryOf: (run: ProseRun) => RunNames;
  readonly reader: RunReader;
}

/** Reads a document's names, those of an edited one from the first changed run to where all is as it was before. */
export function readDocument(input: NamesInput, readers: Readers, before: Pass | undefined): Pass {
  const { runs, asOf, links } = input;
  if (!before) {
    const names = runs.map(readers.summaryOf);
    const cast = gatherCast(names, readers.lexicon);
    const found = readRuns({ input, runs, names, cast, reader: readers.reader });
    return { runs, names, cast, pins: input.pins, asOf, links, track: undefined, ...found };
  }
  const part = changedPart(before.runs, runs);
  const names = splicedList(before.names, part, runs.slice(part.from, part.newEnd).map(readers.summaryOf));
  const pins = isSameMap(before.pins, input.pins) ? before.pins : input.pins;
  const same = before.pins === pins && before.asOf === asOf && before.links === links;
  const { cast, track, due } = followCast({ before, names, part, lexicon: readers.lexicon });
  const found = readRuns({
    input: { ...input, pins },
    runs,
    names,
    cast,
    reader: readers.reader,
    since: { before, part, due: same ? due : 'all', track: track === before.track ? track : undefined },
  });
  if (track && track !== before.track) listenTo(track, found.reads);
  return { runs, names, cast, pins, asOf, links, track, ...found };
}

interface Following {
  readonly before: Pass;
  readonly names: readonly RunNames[];
  readonly part: ChangedPart;
  readonly lexicon: Lexicon;
}

interface Followed {
  readonly cast: GatheredCast;
  readonly track: Track | undefined;
  /** The runs besides the changed ones that the cast would tell otherwise than before, by index. */
  readonly due: readonly number[] | 'all';
}

/** The cast after an edit, and whom that concerns. */
function followCast({ before, names, part, lexicon }: Following): Followed {
  const { cast } = before;
  const kept = before.track?.names === before.names ? before.track : undefined;
  if (kept) moveTrack(kept, names, part, before.reads.slice(part.from, part.oldEnd));
  const gone = before.names.slice(part.from, part.oldEnd);
  if (givesTheSame(gone, names.slice(part.from, part.newEnd), cast)) return { cast, track: kept, due: [] };
  const track = kept ?? createTrack(names, lexicon);
  const next = gatherAgain(cast, track.ledger, lexicon);
  if (!kept) return { cast: next, track, due: 'all' };
  const due = [...track.askers.concerned(cast, next)].map((place) => indexOfPlace(track.places, place));
  return { cast: next, track, due };
}

function isSameMap(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  if (one.size !== other.size) return false;
  for (const [key, value] of one) if (other.get(key) !== value) return false;
  return true;
}
