import assert from 'node:assert/strict';
import { type ArgumentResult, createArgumentReader, runOfUnit } from '../../../src/core/argument/argument.ts';
import type { Placed } from '../../../src/core/argument/placed.ts';
import { roles, type Unit } from '../../../src/core/model/argument.ts';
import type { Inline, ProseRun } from '../../../src/core/model/prose-run.ts';
import { plainRun } from '../../../src/core/text/plain.ts';

/** A unit, and the run that it stands in. */
export type UnitInRun = Unit & { readonly run: number };

export interface Read extends ArgumentResult {
  readonly units: readonly UnitInRun[];
  readonly runs: readonly ProseRun[];
  /** The unit whose words begin so. */
  unit(start: string): UnitInRun;
  textOf(unit: UnitInRun): string;
}

/** Reads runs: each a string (a paragraph; `# …` a heading) or a run. */
export function read(...parts: readonly (string | ProseRun)[]): Read {
  const runs = parts.map((part) => (typeof part === 'string' ? toRun(part) : part));
  const result = createArgumentReader().read({ runs, mentions: [], quotations: [] });
  const units = result.units.slice().map((unit, index) => ({ ...unit, run: runOfUnit(result, index) }));
  const textOf = (unit: UnitInRun): string => runs[unit.run]!.text.slice(unit.start, unit.end);
  return {
    ...result,
    units,
    runs,
    textOf,
    unit(start) {
      const found = units.find((unit) => textOf(unit).startsWith(start));
      assert.ok(found, `no unit begins with “${start}”: ${units.map(textOf).join(' | ')}`);
      return found;
    },
  };
}

function toRun(text: string): ProseRun {
  const heading = /^(#+) (.*)$/.exec(text);
  return heading ? plainRun(heading[2]!, { kind: 'heading', depth: heading[1]!.length }) : plainRun(text);
}

/** A paragraph in which the writer says what each sentence is: `{claim}The pact is weak. {evidence}It has no fleet.` */
export function marked(text: string): ProseRun {
  let plain = '';
  const inlines: Inline[] = [];
  for (const piece of text.split(/(\{\w+\})/)) {
    const at = { start: plain.length, end: plain.length };
    if (/^\{\w+\}$/.test(piece)) inlines.push({ type: 'comment', value: piece.slice(1, -1), ...at });
    else plain += piece;
  }
  return { ...plainRun(plain), inlines };
}

/** A unit of the body that has these features and stands alone. */
export function placedAs({
  features,
  clause = 0,
  zone = 'body',
}: {
  readonly features: readonly string[];
  readonly clause?: number;
  readonly zone?: Placed['zone'];
}): Placed {
  return {
    draft: {
      start: 0,
      end: 1,
      hash: '',
      sentence: { start: 0, end: 1 },
      clause,
      features: new Map(features.map((feature) => [feature, 'shown'])),
      stems: new Set(),
      scores: new Float64Array(roles.length),
    },
    zone,
    at: 0,
    count: 1,
    position: 'only',
    markings: [],
    block: undefined,
    quoted: false,
    under: undefined,
    late: false,
    begins: false,
    item: false,
    intro: 0,
    listed: undefined,
  };
}

export const opening = 'The pact turned sixty this spring. I believe that the pact has lost its way.';
export const closing = 'In conclusion, the pact must change.';

/** A whole small essay around one paragraph. */
export function essay(...paragraphs: readonly (string | ProseRun)[]): Read {
  return read(opening, ...paragraphs, closing);
}

/** *child → parent (relation)* by the first words of both. */
export function link(result: Read, child: string): string {
  const unit = result.unit(child);
  const parent = result.units.find(({ id }) => id === unit.parent);
  return parent ? `${unit.relation} ${result.textOf(parent)}` : 'none';
}

/**
 * A fixture: paragraphs parted by blank lines, before each unit its role in braces: `{claim}The pact is weak.`
 * A unit without a mark may have any role. Checks the marked ones.
 */
export function checkRoles(fixture: string): void {
  const expected: { run: number; offset: number; role: string }[] = [];
  const parts = fixture
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph, run) => {
      let text = '';
      for (const piece of paragraph.replace(/\s*\n\s*/g, ' ').split(/(\{\w+\})/)) {
        if (/^\{\w+\}$/.test(piece)) expected.push({ run, offset: text.length, role: piece.slice(1, -1) });
        else text += piece;
      }
      return text;
    });
  const { units, runs } = read(...parts);
  for (const { run, offset, role } of expected) {
    const unit = units.find((one) => one.run === run && one.start <= offset && offset < one.end);
    assert.ok(unit, `no unit at ${offset} of “${runs[run]!.text}”`);
    assert.equal(unit.role, role, `${runs[run]!.text.slice(unit.start, unit.end)}: ${unit.why}`);
  }
}
