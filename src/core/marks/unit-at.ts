import type { Unit } from '../model/argument.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import { firstNotBelow } from '../text/indices.ts';
import { type Span, touches } from '../text/span.ts';
import { paragraphAt, spanOf } from './comments.ts';

/** A unit of the argument with its place in the document. */
export interface PlacedUnit {
  readonly unit: Unit;
  /** Index of the run that it stands in. */
  readonly run: number;
  readonly span: Span;
}

/** The unit at an offset; where two touch, the later one. */
export function unitAt(analysis: DocumentAnalysis, offset: number): PlacedUnit | undefined {
  const { from } = analysis.runsAround(Math.max(0, offset - 1));
  const { to } = analysis.runsAround(offset);
  for (let run = to - 1; run >= from; run--) {
    const unit = unitsOf(analysis, run).findLast((each) => touches(analysis.place(run, each), offset));
    if (unit) return { unit, run, span: analysis.place(run, unit) };
  }
  return undefined;
}

/** The units of a run. */
export function unitsOf(analysis: DocumentAnalysis, run: number): readonly Unit[] {
  const { paragraphs, runOf } = analysis.argument();
  const at = firstNotBelow(runOf, run);
  return runOf[at] === run ? paragraphs[at]! : [];
}

export function unitOf(analysis: DocumentAnalysis, id: string): PlacedUnit | undefined {
  return placedUnits(analysis).find(({ unit }) => unit.id === id);
}

export function placedUnits(analysis: DocumentAnalysis): readonly PlacedUnit[] {
  const { paragraphs, runOf } = analysis.argument();
  return paragraphs.flatMap((units, at) => {
    const run = runOf[at]!;
    return units.map((unit) => ({ unit, run, span: analysis.place(run, unit) }));
  });
}

/** The unit that a unit bears on, and those that bear on it. */
export function unitsAround(
  analysis: DocumentAnalysis,
  { unit, run }: PlacedUnit,
): { readonly parent: Unit | undefined; readonly under: readonly Unit[] } {
  const { units, paragraphs, starts, runOf, parents } = analysis.argument();
  const at = firstNotBelow(runOf, run);
  const index = starts[at]! + paragraphs[at]!.indexOf(unit);
  const under: Unit[] = [];
  for (let below = parents.indexOf(index); below >= 0; below = parents.indexOf(index, below + 1))
    under.push(units.at(below)!);
  const parent = parents[index]!;
  return { parent: parent < 0 ? undefined : units.at(parent), under };
}

/** Whether a unit is the first of its paragraph: comments before the paragraph and block ids mean that one. */
export function isFirst(analysis: DocumentAnalysis, { unit, run }: PlacedUnit): boolean {
  return unitsOf(analysis, run)[0] === unit;
}

/**
 * What a unit can be said to bear on: first units of paragraphs, because block ids name those, and none that bears on
 * the unit itself.
 */
export function targetsOf(analysis: DocumentAnalysis, unit: Unit): readonly PlacedUnit[] {
  const all = placedUnits(analysis);
  const parents = new Map(all.map(({ unit: { id, parent } }) => [id, parent]));
  const bearsOn = (id: string | null | undefined): boolean =>
    id === unit.id || (id !== null && id !== undefined && bearsOn(parents.get(id)));
  return all.filter(
    (each, index) =>
      all[index - 1]?.run !== each.run && !bearsOn(each.unit.id) && endsParagraph(analysis, each),
  );
}

/** Not so the title of a callout: an id at the end of its paragraph names the text below. */
function endsParagraph(analysis: DocumentAnalysis, { run, span }: PlacedUnit): boolean {
  const paragraph = paragraphAt(analysis, span.start);
  const next = analysis.runs()[run + 1];
  if (!paragraph || !next || next.run.text === '') return paragraph !== undefined;
  const { start } = analysis.place(run + 1, { start: 0, end: 1 });
  return start >= spanOf(paragraph.node, paragraph.base).end;
}
