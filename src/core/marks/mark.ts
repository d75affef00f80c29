import { type Marking, readMarking } from '../argument/explicit.ts';
import { explicitRoles } from '../language/argument/explicit.ts';
import type { Relation, Role } from '../model/argument.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import type { TextChange } from '../project/document.ts';
import { commentsBetween, type PlacedComment, paragraphAt, spanOf } from './comments.ts';
import { placeComment, removeComment, rewriteComment } from './place-comment.ts';
import { isFirst, type PlacedUnit, unitsOf } from './unit-at.ts';

/**
 * Lets the writer say what role a unit has: changes the comment, the callout’s type or the Discourse Graph prefix that
 * says it now, else puts a comment before the unit. `null` takes back what was said.
 */
export function markRole(
  analysis: DocumentAnalysis,
  placed: PlacedUnit,
  role: Role | null,
): readonly TextChange[] {
  const comments = commentsOf(analysis, placed);
  const own = comments.find(({ comment, marking }) => comment.inline && marking.role !== null);
  if (own) return rewritten(analysis, own, { role });
  if (isFirst(analysis, placed)) {
    const other = prefixEdit(analysis, placed, role) ?? calloutEdit(analysis, placed, role);
    if (other) return other;
  }
  const known = comments.findLast(({ marking }) => marking.role !== null) ?? comments.at(-1);
  if (known) return rewritten(analysis, known, { role });
  if (role === null) return [];
  const put = placeComment(analysis, placed, role);
  return put ? [put] : [];
}

/**
 * Lets the writer say what a unit does to another: `<!-- supports ^claim-1 -->`. The other one, the first unit of its
 * paragraph, gets a block id if it has none. `null` takes back what was said.
 */
export function markRelation(
  analysis: DocumentAnalysis,
  placed: PlacedUnit,
  relation: { readonly relation: Relation; readonly target: PlacedUnit } | null,
): readonly TextChange[] {
  const comments = commentsOf(analysis, placed);
  const known = comments.findLast(({ marking }) => marking.relation !== null) ?? comments.at(-1);
  if (relation === null) return known ? rewritten(analysis, known, { relation: null, target: null }) : [];
  const { id, edits } = blockIdOf(analysis, relation.target);
  const said = { relation: relation.relation, target: id };
  if (known) return [...rewritten(analysis, known, said), ...edits];
  const put = placeComment(analysis, placed, `${said.relation} ^${id}`);
  return put ? [put, ...edits] : [];
}

interface Marked {
  readonly comment: PlacedComment;
  readonly marking: Marking;
}

/** The comments that say something of a unit, as the argument is read: in its own paragraph before any before that. */
function commentsOf(analysis: DocumentAnalysis, { unit, run, span }: PlacedUnit): readonly Marked[] {
  const units = unitsOf(analysis, run);
  const before = units[units.indexOf(unit) - 1];
  const from = before ? analysis.place(run, before).end : run === 0 ? 0 : runEnd(analysis, run - 1);
  const paragraph = paragraphAt(analysis, span.start);
  const begin = paragraph ? spanOf(paragraph.node, paragraph.base).start : span.start;
  return commentsBetween(analysis, { start: from, end: span.start }).flatMap((comment) => {
    const marking = readMarking(comment.value, '');
    // One at the end of another paragraph says nothing of this one.
    return marking && (!comment.inline || comment.start >= begin) ? [{ comment, marking }] : [];
  });
}

function runEnd(analysis: DocumentAnalysis, run: number): number {
  const length = analysis.runs()[run]?.run.text.length ?? 0;
  return length === 0
    ? (analysis.runs()[run]?.start ?? 0)
    : analysis.place(run, { start: 0, end: length }).end;
}

type Said = Partial<Pick<Marking, 'role' | 'relation' | 'target'>>;

function rewritten(
  analysis: DocumentAnalysis,
  { comment, marking }: Marked,
  said: Said,
): readonly TextChange[] {
  const { role, relation, target } = { ...marking, ...said };
  const value = [role, relation, relation && target !== null ? `^${target}` : null].filter(Boolean).join(' ');
  if (value === comment.value) return [];
  const text = analysis.doc.text();
  return [value === '' ? removeComment(text, comment) : rewriteComment(text, comment, value)];
}

/** The prefix of each role that has one. */
const prefixes = new Map<Role, string>(
  ['CLM', 'EVD', 'QUE', 'SRC', 'CON'].map((prefix) => [explicitRoles[prefix.toLowerCase()] as Role, prefix]),
);

function prefixEdit(
  analysis: DocumentAnalysis,
  placed: PlacedUnit,
  role: Role | null,
): readonly TextChange[] | undefined {
  const { text } = analysis.runs()[placed.run]?.run ?? { text: '' };
  const found = /^(\s*\[?\[?)(CLM|EVD|QUE|SRC|CON|HYP)\b(\]?\]?\s*[-–—:]\s)/.exec(text);
  if (!found) return undefined;
  const [whole, head = '', word = ''] = found;
  const other = role && prefixes.get(role);
  const place = (start: number, end: number) => analysis.place(placed.run, { start, end });
  if (other) return [{ ...place(head.length, head.length + word.length), text: other }];
  // Without markup that it may stand in the prefix is as long as it looks.
  const span = place(0, whole.trimEnd().length);
  const put = role && placeComment(analysis, placed, role);
  const spaces = whole.length - whole.trimEnd().length;
  const cut = { start: span.start, end: span.end + spaces, text: '' };
  return put ? [{ ...cut, text: put.start === cut.start ? put.text : '' }] : [cut];
}

const calloutHead = /\[!([\w-]+)\]/g;

function calloutEdit(
  analysis: DocumentAnalysis,
  { run, span }: PlacedUnit,
  role: Role | null,
): readonly TextChange[] | undefined {
  const { callout } = analysis.runs()[run]?.run.place ?? {};
  if (callout === undefined || readMarking(callout, '')?.role == null) return undefined;
  const text = analysis.doc.text().slice(0, span.start);
  const head = [...text.matchAll(calloutHead)].findLast((match) => match[1]?.toLowerCase() === callout);
  if (!head) return undefined;
  const start = head.index + 2;
  return [{ start, end: start + callout.length, text: role ?? 'note' }];
}

function blockIdOf(
  analysis: DocumentAnalysis,
  { unit, run, span }: PlacedUnit,
): { readonly id: string; readonly edits: readonly TextChange[] } {
  const known = analysis.runs()[run]?.run.place.blockId;
  if (known !== undefined) return { id: known, edits: [] };
  const taken = new Set(analysis.runs().map(({ run }) => run.place.blockId?.toLowerCase()));
  let number = 1;
  while (taken.has(`${unit.role}-${number}`)) number++;
  const id = `${unit.role}-${number}`;
  const paragraph = paragraphAt(analysis, span.start);
  const end = paragraph ? spanOf(paragraph.node, paragraph.base).end : span.end;
  return { id, edits: [{ start: end, end, text: ` ^${id}` }] };
}
