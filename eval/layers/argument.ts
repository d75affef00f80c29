import { createArgumentReader, runOfUnit } from '../../src/core/argument/argument.ts';
import { coreOf } from '../../src/core/argument/label.ts';
import type { Role, Unit } from '../../src/core/model/argument.ts';
import { type PlacedRun, plainRun, plainRuns } from '../../src/core/text/plain.ts';
import type { EvalRecord } from '../layers.ts';

/** The sets' words for ours; what is missing is not predicted. */
const roleNames: Partial<Record<Role, string>> = {
  thesis: 'major_claim',
  conclusion: 'major_claim',
  claim: 'claim',
  recommendation: 'claim',
  evidence: 'premise',
  testimony: 'premise',
  example: 'premise',
  objection: 'objection',
  concession: 'objection',
  rebuttal: 'rebuttal',
  question: 'question',
};

interface PredictedArgument {
  readonly start: number;
  readonly end: number;
  readonly role: string;
  readonly supports?: number;
  readonly relation?: 'support' | 'attack';
}

/** The argument of a plain text, in the format of the sets. */
export function predictArguments(record: EvalRecord): readonly PredictedArgument[] {
  const placed = paragraphs(record.text);
  const runs = placed.map(({ run }) => run);
  const result = createArgumentReader().read({ runs, mentions: [], quotations: [] });
  const units = result.units.slice().map((unit, index) => ({ ...unit, run: runOfUnit(result, index) }));
  const told = units.filter(({ role }) => roleNames[role] !== undefined);
  const indices = new Map(told.map(({ id }, index) => [id, index]));
  return told.map((unit) => toPrediction(unit, placed[unit.run]!, indices));
}

function toPrediction(
  unit: Unit,
  { run, start }: PlacedRun,
  indices: ReadonlyMap<string, number>,
): PredictedArgument {
  const core = coreOf(run.text, unit);
  // The sets leave the closing mark out.
  const end = run.text.slice(core.start, core.end).replace(/[.;,!\s]+$/, '').length + core.start;
  const place = { start: start + core.start, end: start + end, role: roleNames[unit.role]! };
  const supports = unit.parent === null ? undefined : indices.get(unit.parent);
  if (supports === undefined) return place;
  return { ...place, supports, relation: unit.relation === 'attacks' ? 'attack' : 'support' };
}

/** Paragraphs by blank lines; where every line is a paragraph of its own (long lines, none wrapped), by lines. */
function paragraphs(text: string): readonly PlacedRun[] {
  return plainRuns(text).flatMap(({ run, start }) => {
    const lines = [...run.text.matchAll(/[^\s][^\n]*/g)];
    const unwrapped = lines.length > 1 && lines.slice(0, -1).every(([line]) => /[.!?:"”’)]\s*$/.test(line));
    if (!unwrapped) return [{ run, start }];
    return lines.map((line) => ({ run: plainRun(line[0].trimEnd()), start: start + line.index }));
  });
}
