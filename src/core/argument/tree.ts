import type { Relation, Role, Unit } from '../model/argument.ts';
import type { ProseRun } from '../model/prose-run.ts';
import type { Span } from '../text/span.ts';
import type { ArgumentResult } from './argument.ts';
import { homesOf, type Section } from './shape.ts';

/** A row of the outline. Spans are relative to the run named with them. */
export interface TreeNode {
  readonly id: string;
  readonly type: 'section' | 'unit';
  readonly role: Role | null;
  readonly relation: Relation | null;
  readonly label: string;
  readonly sentence: string;
  readonly why: string;
  readonly explicit: boolean;
  /** Run and span of the unit; for a section from its heading to the end of its last run. */
  readonly from: Span & { readonly run: number };
  readonly to: Span & { readonly run: number };
  /** What to select: the unit, the section's heading. */
  readonly selection: Span & { readonly run: number };
  readonly children: readonly TreeNode[];
}

interface Building {
  readonly node: Omit<TreeNode, 'children'>;
  readonly children: Building[];
  /** Where it stands, for the order among its siblings. */
  readonly order: number;
}

/**
 * The outline: what the opening says first, then sections, each with its claims, under them what supports them and what
 * speaks against them. A unit hangs under its parent where both stand in one section, else at its section's top level.
 */
export function argumentTree(result: ArgumentResult, runs: readonly ProseRun[]): readonly TreeNode[] {
  const top: Building[] = [];
  const titles = new Map<string, number>();
  const sections = result.sections.map((section) => {
    const times = (titles.get(section.title) ?? 0) + 1;
    titles.set(section.title, times);
    return sectionNode(section, runs, times);
  });
  result.sections.forEach((section, index) => {
    const outer = result.sections.findLastIndex(
      (other, at) => at < index && other.firstRun <= section.run && section.run < other.endRun,
    );
    (outer < 0 ? top : sections[outer]!.children).push(sections[index]!);
  });
  const homes = homesOf(result.sections, runs.length);
  const closing = result.units.at(-1)?.run;
  // What closes the whole stands beside the sections, not in the last of them.
  if (closing !== undefined && result.units.some(({ run, role }) => run === closing && role === 'conclusion'))
    homes[closing] = -1;
  const opening = result.units.findLast(({ role }) => role === 'thesis')?.run ?? -1;
  const nodes = new Map<string, Building>();
  for (const [order, unit] of result.units.entries()) {
    const place = unit.run + order / (result.units.length + 1);
    nodes.set(unit.id, { node: unitNode(unit, runs), children: [], order: place });
  }
  const byId = new Map(result.units.map((unit) => [unit.id, unit]));
  for (const unit of result.units) {
    const own = nodes.get(unit.id)!;
    const parent = unit.parent === null ? undefined : byId.get(unit.parent);
    const home = homes[unit.run]!;
    if (parent && homes[parent.run] === home && (parent.role !== 'thesis' || unit.run <= opening))
      nodes.get(parent.id)!.children.push(own);
    else if (parent && home < 0 && homes[parent.run]! < 0 && parent.run === unit.run)
      nodes.get(parent.id)!.children.push(own);
    else (home < 0 ? top : sections[home]!.children).push(own);
  }
  return finish(top);
}

function finish(list: readonly Building[]): readonly TreeNode[] {
  const sorted = [...list].sort((a, b) => a.order - b.order);
  return sorted.map(({ node, children }) => ({ ...node, children: finish(children) }));
}

function sectionNode({ run, title, endRun }: Section, runs: readonly ProseRun[], times: number): Building {
  const heading = { run, start: 0, end: runs[run]!.text.length };
  const last = Math.max(run, endRun - 1);
  const to = { run: last, start: 0, end: runs[last]!.text.length };
  const node = {
    id: `section:${title.toLowerCase()}${times > 1 ? `-${times}` : ''}`,
    type: 'section' as const,
    role: null,
    relation: null,
    label: title,
    sentence: title,
    why: '',
    explicit: true,
    from: heading,
    to,
    selection: heading,
  };
  return { node, children: [], order: run };
}

function unitNode(unit: Unit, runs: readonly ProseRun[]): Omit<TreeNode, 'children'> {
  const { id, role, relation, label, why, explicit, run, start, end } = unit;
  const place = { run, start, end };
  const sentence = runs[run]!.text.slice(start, end);
  return {
    id,
    type: 'unit',
    role,
    relation,
    label,
    sentence,
    why,
    explicit,
    from: place,
    to: place,
    selection: place,
  };
}
