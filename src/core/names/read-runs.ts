import type { Entity } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { ProseRun } from '../model/prose-run.ts';
import type { ChangedPart } from '../text/changed-part.ts';
import { draftOf, type EditedList, editedList, type ListDraft, replacedItems } from '../text/edited-list.ts';
import { type Known, makeKnown } from './asked-cast.ts';
import type { GatheredCast } from './cast.ts';
import type { Readers } from './document-pass.ts';
import type { NamesInput } from './names.ts';
import type { ReadRun } from './read-run.ts';
import { indexOfPlace } from './run-places.ts';
import { isSameState, type SalienceState } from './salience.ts';
import type { Track } from './track.ts';

/** What was read of a document’s runs. */
export interface Found {
  readonly reads: EditedList<ReadRun>;
  readonly mentions: EditedList<readonly Mention[]>;
  /** The indices of the runs that make somebody known by their context. */
  readonly introducing: readonly number[];
}

/** How a state of the document differs from the one before. */
export interface Since {
  readonly before: Found;
  readonly part: ChangedPart;
  /** The runs that are to be read again besides those of the part, by index. */
  readonly due: readonly number[] | 'all';
  /** Who has asked what, if that is known: kept up to date here. */
  readonly track: Track | undefined;
}

export interface Reading {
  readonly input: NamesInput;
  readonly cast: GatheredCast;
  readonly readers: Readers;
  readonly since?: Since;
}

const nobodyYet: SalienceState = [];

/**
 * Reads runs from the first one that is due to where all is as it was before, then from the next one that is due. What
 * stays is neither read nor looked at.
 */
export function readRuns({ input, cast, readers, since }: Reading): Found {
  const { runs } = input;
  const { reads, mentions } = takenOver(runs.length, since);
  const due = dueRuns(runs.length, since);
  const others = createIntroductions(since, reads, { cast, late: new Map() });
  const { known } = others;
  if (since) {
    const { before, part } = since;
    for (const { introduced } of before.reads.slice(part.from, part.oldEnd))
      tellOthers(introduced, part.from, { due, track: since.track });
  }
  let index = Math.min(since?.part.from ?? 0, Math.max(0, due.indexOf(1)));
  while (index < runs.length) {
    const old = reads.at(index);
    const salience = index === 0 ? nobodyYet : (reads.at(index - 1) as ReadRun).salience;
    if (old && due[index] !== 1 && isSameState(old.from, salience)) {
      index = due.indexOf(1, index);
      if (index < 0) break;
      continue;
    }
    others.comeTo(index);
    const run = runs.at(index) as ProseRun;
    const read = readers.reader.read({ run, names: readers.summaryOf(run), input, known, salience });
    if (read !== old) reads.set(index, read);
    if (read.mentions !== mentions.at(index)) mentions.set(index, read.mentions);
    others.note(index, read);
    const introduced = introducedOtherwise(old, read);
    if (introduced.length > 0) tellOthers(introduced, index + 1, { due, track: since?.track });
    if (since?.track) noteQuestions(since.track, index, { old, read });
    index++;
  }
  const introducing = others.all();
  return {
    reads: reads.list() as EditedList<ReadRun>,
    mentions: mentions.list() as EditedList<readonly Mention[]>,
    introducing,
  };
}

/** What was found before of the runs that stay, with room for the others. */
function takenOver(count: number, since: Since | undefined) {
  const part = since?.part ?? { from: 0, oldEnd: 0, newEnd: count };
  const { reads, mentions } = since?.before ?? { reads: editedList([]), mentions: editedList([]) };
  const come = new Array<undefined>(part.newEnd - part.from).fill(undefined);
  return {
    reads: draftOf(replacedItems<ReadRun | undefined>(reads, part, come)),
    mentions: draftOf(replacedItems<readonly Mention[] | undefined>(mentions, part, come)),
  };
}

/** 1 for each run that is to be read whatever stands before it. */
function dueRuns(count: number, since: Since | undefined): Uint8Array {
  const due = new Uint8Array(count);
  if (!since || since.due === 'all') return due.fill(1);
  // Where runs have only gone, the one behind them has others before it.
  due.fill(1, since.part.from, Math.max(since.part.newEnd, since.part.from + 1));
  for (const index of since.due) due[index] = 1;
  return due;
}

/** Whom the runs make known on the way, those that are not read again among them. */
function createIntroductions(since: Since | undefined, reads: ListDraft<ReadRun | undefined>, known: Known) {
  const staying = since ? stayingOf(since) : [];
  const introducing: number[] = [];
  let next = 0;
  const comeTo = (index: number): void => {
    for (; next < staying.length && (staying[next] as number) < index; next++) {
      const at = staying[next] as number;
      introducing.push(at);
      makeKnown(known, (reads.at(at) as ReadRun).introduced);
    }
    if (staying[next] === index) next++;
  };
  return {
    known,
    /** Everybody before that run is known. */
    comeTo,
    note(index: number, { introduced }: ReadRun): void {
      if (introduced.length > 0) introducing.push(index);
    },
    all(): readonly number[] {
      comeTo(Number.POSITIVE_INFINITY);
      return introducing;
    },
  };
}

function stayingOf({ before, part }: Since): readonly number[] {
  const shift = part.newEnd - part.oldEnd;
  return before.introducing
    .filter((at) => at < part.from || at >= part.oldEnd)
    .map((at) => (at < part.from ? at : at + shift));
}

const nobody: readonly Entity[] = [];

/** Whom a run makes known that it did not before, and the other way round. */
function introducedOtherwise(old: ReadRun | undefined, { introduced }: ReadRun): readonly Entity[] {
  const before = old?.introduced ?? nobody;
  if (before === introduced || (before.length === 0 && introduced.length === 0)) return nobody;
  return [...before, ...introduced];
}

/** Those who asked for somebody that is made known otherwise than before, from a run on, are due. */
function tellOthers(
  entities: readonly Entity[],
  from: number,
  { due, track }: { readonly due: Uint8Array; readonly track: Track | undefined },
): void {
  if (entities.length > 0 && !track) due.fill(1, from);
  if (!track) return;
  for (const { id } of entities) {
    for (const place of track.askers.late(id)) {
      const index = indexOfPlace(track.places, place);
      if (index >= from) due[index] = 1;
    }
  }
}

/** Takes down what a run has asked, where that is not what it asked before. */
function noteQuestions(
  { places, askers }: Track,
  index: number,
  { old, read: { asked } }: { readonly old: ReadRun | undefined; readonly read: ReadRun },
): void {
  const place = places.at(index);
  if (!place || old?.asked.every((one, at) => one === asked[at])) return;
  for (const one of old?.asked ?? []) askers.remove(place, one);
  for (const one of asked) askers.add(place, one);
}
