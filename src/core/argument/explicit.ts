import { explicitRoles } from '../language/argument/explicit.ts';
import { type Relation, type Role, roles } from '../model/argument.ts';
import type { ProseRun } from '../model/prose-run.ts';
import type { Span } from '../text/span.ts';

/** What the writer said of a unit: a role, a relation, and by block id what it bears on. */
export interface Marking {
  readonly role: Role | null;
  readonly relation: Relation | null;
  /** A block id, without the caret. */
  readonly target: string | null;
  /** How it was said, for *why*. */
  readonly by: string;
}

const relationWords: Readonly<Record<string, Relation>> = {
  supports: 'supports',
  attacks: 'attacks',
  opposes: 'attacks',
  answers: 'answers',
  elaborates: 'elaborates',
};

/** Reads `claim`, `supports ^claim-1`, `objection attacks ^c2`; anything else is a comment like any other. */
export function readMarking(value: string, by: string): Marking | undefined {
  const words = value.trim().toLowerCase().split(/\s+/);
  if (words.length === 0 || words.length > 3) return undefined;
  const role =
    explicitRoles[words[0]!] ?? (roles.find((one) => one === words[0]) as Role | undefined) ?? null;
  const rest = role ? words.slice(1) : words;
  const relation = relationWords[rest[0] ?? ''] ?? null;
  const target = relation && rest[1]?.startsWith('^') ? rest[1].slice(1) : null;
  const understood = (role ? 1 : 0) + (relation ? 1 : 0) + (target ? 1 : 0);
  return understood > 0 && understood === words.length ? { role, relation, target, by } : undefined;
}

/** The marking that holds for a whole run: callout, Discourse Graph prefix, comments just before it. */
export function runMarkings(run: ProseRun): readonly Marking[] {
  const found: Marking[] = [];
  for (const value of run.place.annotations) {
    const marking = readMarking(value, `set by the comment “${value.trim()}”`);
    if (marking) found.push(marking);
  }
  const { callout } = run.place;
  if (callout !== undefined) {
    const marking = readMarking(callout, `stands in a “${callout}” callout`);
    if (marking) found.push(marking);
  }
  const prefix = /^\s*\[?\[?(CLM|EVD|QUE|SUP|OPP|SRC|CON|HYP)\b\]?\]?\s*[-–—:]\s/.exec(run.text);
  const role = prefix && explicitRoles[prefix[1]!.toLowerCase()];
  if (role) found.push({ role, relation: null, target: null, by: `prefix ${prefix[1]}` });
  return found;
}

/** The comment that stands just before a unit, inside of its run. */
export function unitMarking(run: ProseRun, unit: Span, previousEnd: number): Marking | undefined {
  for (const inline of run.inlines) {
    if (inline.type !== 'comment' || inline.start < previousEnd || inline.start > unit.start) continue;
    const marking = readMarking(inline.value, `set by the comment “${inline.value.trim()}”`);
    if (marking) return marking;
  }
  return undefined;
}
