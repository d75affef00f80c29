import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ProseRun } from '../model/prose-run.ts';
import type { ChangedPart } from '../text/changed-part.ts';
import { changedItems, type Items } from '../text/edited-list.ts';
import { type GatheredCast, gatherCast } from './cast.ts';
import { isAboutSport, type SportCount, sportIn } from './contributions.ts';
import { gatherAgain, givesTheSame } from './kept-cast.ts';
import type { NamesInput } from './names.ts';
import type { RunReader } from './read-run.ts';
import { type Found, readRuns } from './read-runs.ts';
import type { RunNames } from './run-names.ts';
import { indexOfPlace } from './run-places.ts';
import { createTrack, listenTo, moveTrack, type Track } from './track.ts';

/** All that was found in one state of a document, and by what: the next state takes over what the edit leaves alone. */
export interface Pass extends Found {
  readonly runs: Items<ProseRun>;
  readonly cast: GatheredCast;
  /** Of its words as they are now. */
  readonly sport: SportCount;
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
    const cast = gatherCast(runs.slice().map(readers.summaryOf), readers.lexicon);
    const found = readRuns({ input, cast, readers });
    return { runs, cast, sport: cast.sport, pins: input.pins, asOf, links, track: undefined, ...found };
  }
  const part = changedItems(before.runs, runs);
  const pins = isSameMap(before.pins, input.pins) ? before.pins : input.pins;
  const same = before.pins === pins && before.asOf === asOf && before.links === links;
  const { cast, sport, track, due } = followCast({ before, runs, part, readers });
  const found = readRuns({
    input: { ...input, pins },
    cast,
    readers,
    since: { before, part, due: same ? due : 'all', track: track === before.track ? track : undefined },
  });
  if (track && track !== before.track)
    for (const [index, read] of found.reads.all().entries()) listenTo(track, index, read);
  return { runs, cast, sport, pins, asOf, links, track, ...found };
}

interface Following {
  readonly before: Pass;
  readonly runs: Items<ProseRun>;
  readonly part: ChangedPart;
  readonly readers: Readers;
}

interface Followed extends Pick<Pass, 'cast' | 'sport'> {
  readonly track: Track | undefined;
  /** The runs besides the changed ones that the cast would tell otherwise than before, by index. */
  readonly due: readonly number[] | 'all';
}

/** The cast after an edit, and whom that concerns. */
function followCast({ before, runs, part, readers }: Following): Followed {
  const { cast } = before;
  const { summaryOf, lexicon } = readers;
  const gone = before.runs.slice(part.from, part.oldEnd).map(summaryOf);
  const come = runs.slice(part.from, part.newEnd).map(summaryOf);
  const kept = before.track?.runs === before.runs ? before.track : undefined;
  if (kept) moveTrack(kept, { runs, part, come, gone: before.reads.slice(part.from, part.oldEnd) });
  const sport = sportIn(come, sportIn(gone, before.sport, -1));
  if (givesTheSame(gone, come, cast) && isAboutSport(sport) === cast.aboutSport)
    return { cast, sport, track: kept, due: [] };
  const track = kept ?? createTrack(runs, readers);
  const next = gatherAgain(cast, track.ledger, lexicon);
  if (!kept) return { cast: next, sport, track, due: 'all' };
  const due = [...track.askers.concerned(cast, next)].map((place) => indexOfPlace(track.places, place));
  return { cast: next, sport, track, due };
}

function isSameMap(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  if (one.size !== other.size) return false;
  for (const [key, value] of one) if (other.get(key) !== value) return false;
  return true;
}
