import { headingKinds, memoLine } from '../language/argument/headings.ts';
import type { ProseRun } from '../model/prose-run.ts';
import { labelLengths, nameAtHead, speakerLabel } from '../text/speaker-label.ts';
import { dateline } from '../text/written-date.ts';
import { runMarkings } from './explicit.ts';

/** Where a paragraph stands: the title and headings argue nothing themselves. */
export type Zone = 'opening' | 'body' | 'closing' | 'single' | 'turn' | 'asker';

export interface Section {
  /** Index of the heading's run. */
  readonly run: number;
  readonly depth: number;
  readonly title: string;
  readonly firstRun: number;
  readonly endRun: number;
}

export interface Shape {
  /** Zone of each run; `undefined` for what is not argued prose: headings, cells, footnotes. */
  readonly zones: readonly (Zone | undefined)[];
  readonly sections: readonly Section[];
  /** The runs that open and that close the whole, in order. */
  readonly openings: readonly number[];
  readonly closings: readonly number[];
  /** Which runs are the last of the body before what closes the whole: 1, else 0. */
  readonly late: Uint8Array;
  /** Words of the title, for comparing. */
  readonly title: string;
  /** What the heading above each run says of its section (`against`, `advice` …): a row of the table of headings. */
  readonly under: readonly (string | undefined)[];
  /** Index of the innermost section that each run stands in, -1 for none. */
  readonly homes: Int32Array;
  /** For an item of a list the run that introduces the list, else -1. */
  readonly intro: Int32Array;
  /** By run: how many code units at its head say who speaks, 0 where nothing does. */
  readonly labels: readonly number[];
}

/** All that the shape of a document may rest on in one run, wherever it stands; of headings and titles their words too. */
export function factsOf(run: ProseRun): string {
  const { kind, depth, quote, list, footnote } = run.place;
  const heading = looksLikeHeading(run);
  const titled = isTitleLine(run);
  const text = run.text.trim();
  return JSON.stringify([
    [kind, depth, quote, list, footnote === undefined, text === ''],
    [heading, titled, heading || titled || depth > 0 ? run.text : ''],
    [
      speakerLabel.exec(run.text)?.[0],
      nameAtHead(run.text),
      asks(run),
      hasSentences(text),
      hasSentences(run.text),
    ],
    isByline(run),
  ]);
}

/** It has a sentence that ends before the run does. */
function hasSentences(text: string): boolean {
  return /[.!?]\s/.test(text);
}

function asks({ text }: ProseRun): boolean {
  return /\?["”’)]*$/.test(text.trim());
}

/** Runs at the top among which a line may say who writes and when. */
const bylineReach = 5;

/** *By Ana Ruiz, 3 March 2026*: who writes, or when, in a line of its own argues nothing; the head of a memorandum neither. */
function isByline({ text, place }: ProseRun): boolean {
  const line = text.trim();
  if (place.kind !== 'paragraph' || place.list > 0) return false;
  if (line.split('\n').every((one) => memoLine.test(one))) return true;
  if (/[.!?]$/.test(line)) return false;
  return /^By \p{Lu}[^.!?]{2,80}$/u.test(line) || dateline([line]) !== undefined;
}

const mostHeadingWords = 14;

/** Reads the shape of a document off its runs: headings (in plain text: short lines without a full stop), opening, closing. */
export function shapeOf(runs: readonly ProseRun[], titleOfWhole = ''): Shape {
  const labels = labelsOf(runs);
  const depths = headingDepths(runs, labels);
  const prose: number[] = [];
  runs.forEach((run, index) => {
    if (depths[index] === 0 && isProse(run) && !(index < bylineReach && isByline(run))) prose.push(index);
  });
  const zones: (Zone | undefined)[] = runs.map(() => undefined);
  for (const index of prose) zones[index] = 'body';
  const title = runs[0] && depths[0] === 1 ? runs[0].text : titleOfWhole;
  const sections = sectionsOf(runs, depths);
  const turns = prose.filter((index) => labels[index]! > 0);
  if (turns.length >= 2 && turns.length * 3 >= prose.length) markTurns(runs, { labels, prose, zones });
  else {
    markZones(runs, { depths, prose, zones });
    markNamedParts(sections, zones);
  }
  return {
    zones,
    sections,
    openings: prose.filter((index) => zones[index] === 'opening'),
    closings: prose.filter((index) => zones[index] === 'closing'),
    late: lateIn(zones),
    title,
    under: kindsOf(runs, sections),
    homes: homesOf(sections, runs.length),
    intro: introsOf(runs),
    labels,
  };
}

/** The labels of speakers; a list of points that are headed by names is no talk. */
function labelsOf(runs: readonly ProseRun[]): readonly number[] {
  const mayBe = ({ text, place }: ProseRun): boolean => place.list === 0 || speakerLabel.test(text);
  return labelLengths(runs.map((run) => (mayBe(run) ? run.text : '')));
}

function lateIn(zones: readonly (Zone | undefined)[]): Uint8Array {
  const late = new Uint8Array(zones.length);
  let next: Zone | undefined;
  for (let run = zones.length - 1; run >= 0; run--) {
    const zone = zones[run];
    if (zone === 'body' && next === 'closing') late[run] = 1;
    next = zone ?? next;
  }
  return late;
}

/** Longer parts than this are sections of the body whatever their heading says. */
const longestPart = 5;

/** What is headed *Summary* opens the text, what is headed *Conclusion* or *Outlook* closes it. */
function markNamedParts(sections: readonly Section[], zones: (Zone | undefined)[]): void {
  const first = sections[0];
  const last = sections.at(-1);
  if (first && last !== first && kindOf(first.title) === 'summary') fillZone(first, 'opening', zones);
  if (last && last !== first && kindOf(last.title) === 'close') fillZone(last, 'closing', zones);
}

function fillZone({ firstRun, endRun }: Section, zone: Zone, zones: (Zone | undefined)[]): void {
  if (endRun - firstRun > longestPart) return;
  for (let run = firstRun; run < endRun; run++) if (zones[run] !== undefined) zones[run] = zone;
}

function kindOf(title: string): string | undefined {
  return headingKinds.find(([, words]) => words.test(title))?.[0];
}

function kindsOf(runs: readonly ProseRun[], sections: readonly Section[]): (string | undefined)[] {
  const kinds: (string | undefined)[] = runs.map(() => undefined);
  for (const { title, firstRun, endRun } of sections) kinds.fill(kindOf(title), firstRun, endRun);
  return kinds;
}

/** For each run the innermost section it stands in, -1 for none. */
export function homesOf(sections: readonly Section[], count: number): Int32Array {
  const homes = new Int32Array(count).fill(-1);
  for (const [index, { run, endRun }] of sections.entries()) homes.fill(index, run, endRun);
  return homes;
}

/** The paragraph right before a list introduces its items. */
function introsOf(runs: readonly ProseRun[]): Int32Array {
  const intros = new Int32Array(runs.length).fill(-1);
  let before = -1;
  runs.forEach(({ place }, index) => {
    if (place.kind !== 'paragraph') before = -1;
    else if (place.list === 0) before = index;
    else intros[index] = before;
  });
  return intros;
}

function isProse(run: ProseRun): boolean {
  return run.place.kind === 'paragraph' && run.place.footnote === undefined && run.text.trim() !== '';
}

/** Depth of each run as a heading, 0 for none. Lines of plain text count only where the document has no real heading. */
function headingDepths(runs: readonly ProseRun[], labels: readonly number[]): number[] {
  const depths = runs.map((run) => run.place.depth);
  if (depths.some((depth) => depth > 0)) return depths;
  const heads = runs.map((run, index) => labels[index] === 0 && looksLikeHeading(run));
  if (heads.filter((head) => !head).length < 2) return depths;
  runs.forEach((run, index) => {
    if (!heads[index] && !(index === 0 && isTitleLine(run))) return;
    if (heads[index + 1] === false) depths[index] = index === 0 ? 1 : 2;
  });
  return depths;
}

function looksLikeHeading(run: ProseRun): boolean {
  if (run.place.kind !== 'paragraph' || run.place.list > 0 || run.place.quote > 0) return false;
  const text = run.text.trim();
  if (hasSentences(text) || speakerLabel.test(text) || runMarkings(run).length > 0) return false;
  return (
    !/[.!:;,…"”’)\]]$/.test(text) &&
    text.split(/\s+/).length <= mostHeadingWords &&
    /^[\p{Lu}\d"“‘(]/u.test(text)
  );
}

/** The first line may be a whole sentence and still be a title. */
function isTitleLine(run: ProseRun): boolean {
  const text = run.text.trim();
  return text.split(/\s+/).length <= 24 && !hasSentences(text) && !/[.,;:]$/.test(text);
}

/** Who mostly asks is the questioner in every turn; others only where their turn is a question. */
function markTurns(
  runs: readonly ProseRun[],
  { labels, prose, zones }: Omit<ZoneInput, 'depths'> & Pick<Shape, 'labels'>,
): void {
  const tallies = new Map<string, { asked: number; turns: number }>();
  const speaker = (index: number) => runs[index]!.text.slice(0, labels[index]).trim();
  for (const index of prose) {
    const name = speaker(index);
    if (name === '') continue;
    const tally = tallies.get(name) ?? { asked: 0, turns: 0 };
    tallies.set(name, { asked: tally.asked + (asks(runs[index]!) ? 1 : 0), turns: tally.turns + 1 });
  }
  for (const index of prose) {
    const tally = tallies.get(speaker(index));
    const asker =
      asks(runs[index]!) || (tally !== undefined && tally.asked > 0 && tally.asked * 2 >= tally.turns);
    zones[index] = asker ? 'asker' : 'turn';
  }
}

interface ZoneInput {
  readonly depths: readonly number[];
  readonly prose: readonly number[];
  readonly zones: (Zone | undefined)[];
}

function markZones(runs: readonly ProseRun[], { depths, prose, zones }: ZoneInput): void {
  if (prose.length <= 1) {
    for (const index of prose) zones[index] = 'single';
    return;
  }
  const firstHeading = depths.findIndex((depth, index) => depth > 0 && prose.some((one) => one < index));
  let opening = firstHeading > 0 ? prose.filter((index) => index < firstHeading) : prose.slice(0, 1);
  if (firstHeading <= 0 && prose.length >= 6 && !hasSentences(runs[prose[0]!]!.text))
    opening = prose.slice(0, 2);
  if (opening.length > 3 || opening.length === prose.length)
    opening = opening.slice(0, opening.length > 6 ? 2 : 1);
  for (const index of opening) zones[index] = 'opening';
  if (prose.length >= 3) zones[prose.at(-1)!] = 'closing';
}

function sectionsOf(runs: readonly ProseRun[], depths: readonly number[]): Section[] {
  const heads = depths.flatMap((depth, run) => (depth > 0 ? [{ run, depth }] : []));
  // A first heading above all others is the title of the whole, not a section.
  const first = heads[0];
  const titled = first?.run === 0 && heads.slice(1).every(({ depth }) => depth > first.depth);
  const listed = titled ? heads.slice(1) : heads;
  return listed.map(({ run, depth }, index) => {
    const next = listed.slice(index + 1).find((other) => other.depth <= depth);
    return { run, depth, title: runs[run]!.text.trim(), firstRun: run + 1, endRun: next?.run ?? runs.length };
  });
}
