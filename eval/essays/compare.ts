import { type ArgumentResult, runOfUnit } from '../../src/core/argument/argument.ts';
import type { Role, Unit } from '../../src/core/model/argument.ts';
import type { ProseRun } from '../../src/core/model/prose-run.ts';
import { type OutlineLine, straight } from './outline.ts';

/** How far the tool's outline of an essay agrees with the editor's: counts. */
export interface Agreement {
  readonly units: number;
  readonly thesis: boolean;
  /** Units with the editor's very role. */
  readonly roles: number;
  /** Gold and predicted role of each unit, in the wider classes of the evaluation sets. */
  readonly classes: readonly (readonly [string, string])[];
  readonly sections: { readonly found: number; readonly all: number };
  /** Units that hang where the editor hung them. */
  readonly parents: number;
  /** The units on which the two disagree, to read. */
  readonly differences: readonly string[];
}

/** A unit, and the run that it stands in. */
type UnitInRun = Unit & { readonly run: number };

interface Place {
  readonly run: number;
  readonly start: number;
  readonly end: number;
}

const classOf: Readonly<Record<Role, string>> = {
  thesis: 'main',
  conclusion: 'main',
  claim: 'claim',
  recommendation: 'claim',
  evidence: 'premise',
  testimony: 'premise',
  example: 'premise',
  objection: 'against',
  concession: 'against',
  rebuttal: 'rebuttal',
  question: 'question',
  context: 'context',
};

/** Compares what Dossier reads in an essay with an outline of it drawn by hand. */
export function compare(
  result: ArgumentResult,
  runs: readonly ProseRun[],
  outline: readonly OutlineLine[],
): Agreement {
  const { sections } = result;
  const units = result.units.slice().map((unit, index) => ({ ...unit, run: runOfUnit(result, index) }));
  const places = placesOf(outline, runs);
  const found = places.map((place) => bestUnit(units, place));
  const home = (unit: UnitInRun) => sections.findLast((one) => one.run <= unit.run && unit.run < one.endRun);
  const onTop = (unit: UnitInRun): boolean => {
    const parent = units.find(({ id }) => id === unit.parent);
    return parent === undefined || parent.role === 'thesis' || home(parent) !== home(unit);
  };
  const marked = outline.flatMap((line, index) => (line.section ? [index] : []));
  const carries = (index: number) => {
    const unit = found[index];
    return unit && onTop(unit) && classOf[unit.role] === classOf[outline[index]!.role];
  };
  const compared: Compared = { outline, places, found, units };
  const hangs = (index: number) => hangsAlike(index, compared);
  const indices = outline.map((_, index) => index);
  const main = outline.findIndex(({ role }) => role === 'thesis');
  return {
    units: outline.length,
    thesis: found[main]?.role === 'thesis',
    roles: indices.filter((index) => found[index]?.role === outline[index]!.role).length,
    classes: indices.map((index) => [
      classOf[outline[index]!.role],
      found[index] ? classOf[found[index].role] : 'none',
    ]),
    sections: { found: marked.filter(carries).length, all: marked.length },
    parents: indices.filter(hangs).length,
    differences: indices.flatMap((index) => difference(index, compared)),
  };
}

/** From its opening words to those of the next unit of its paragraph. Throws where the words are not in the essay. */
function placesOf(outline: readonly OutlineLine[], runs: readonly ProseRun[]): readonly Place[] {
  const texts = runs.map((run) => straight(run.text));
  const starts = outline.map(({ words }) => {
    const run = texts.findIndex((text) => text.includes(words));
    if (run < 0) throw new Error(`not in the essay: ${words}`);
    return { run, start: texts[run]!.indexOf(words) };
  });
  return starts.map(({ run, start }) => {
    const later = starts.filter((other) => other.run === run && other.start > start);
    return { run, start, end: Math.min(texts[run]!.length, ...later.map((other) => other.start)) };
  });
}

function overlap(unit: UnitInRun, place: Place): number {
  return unit.run === place.run ? Math.min(unit.end, place.end) - Math.max(unit.start, place.start) : 0;
}

function bestUnit(units: readonly UnitInRun[], place: Place): UnitInRun | undefined {
  let best: UnitInRun | undefined;
  let most = 0;
  for (const unit of units) {
    const shared = overlap(unit, place);
    if (shared > most) [best, most] = [unit, shared];
  }
  return best;
}

interface Compared {
  readonly outline: readonly OutlineLine[];
  readonly places: readonly Place[];
  readonly found: readonly (UnitInRun | undefined)[];
  readonly units: readonly UnitInRun[];
}

/** Under a unit that is the editor's parent or part of it, or under the thesis as there, or at the root as there. */
function hangsAlike(index: number, { outline, places, found, units }: Compared): boolean {
  const unit = found[index];
  if (!unit) return false;
  const { parent } = outline[index]!;
  const own = units.find(({ id }) => id === unit.parent);
  if (parent < 0 || !own) return parent < 0 && !own;
  return overlap(own, places[parent]!) > 0 || (own.role === 'thesis' && outline[parent]!.role === 'thesis');
}

/** In words, where a unit has another role than its line or hangs elsewhere; else none. */
function difference(index: number, compared: Compared): string[] {
  const { outline, found, units } = compared;
  const line = outline[index]!;
  const unit = found[index];
  const role = unit?.role === line.role ? '' : ` not ${unit?.role ?? 'read'} (${unit?.why ?? ''})`;
  const own = units.find(({ id }) => id === unit?.parent);
  const parent = hangsAlike(index, compared)
    ? ''
    : ` under “${outline[line.parent]?.words ?? 'none'}” not “${own?.label ?? 'none'}”`;
  return role || parent ? [`${line.words}: ${line.role}${role}${parent}`] : [];
}
