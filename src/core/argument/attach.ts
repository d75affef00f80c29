import type { Relation, Role } from '../model/argument.ts';
import type { Decision, Placed } from './placed.ts';
import type { Shape } from './shape.ts';

/** What a unit bears on: the index of its parent, -1 for none. */
export interface Link {
  readonly parent: number;
  readonly relation: Relation | null;
  readonly why: string;
}

const leading: ReadonlySet<Role> = new Set(['claim', 'recommendation', 'rebuttal', 'thesis', 'conclusion']);
const against: ReadonlySet<Role> = new Set(['objection', 'concession']);
const supporting: ReadonlySet<Role> = new Set(['evidence', 'testimony', 'example']);

/** What has been met on the way, by index; -1 where there is none yet. */
interface Frame {
  thesis: number;
  /** The claim that carries the section. */
  section: number;
  /** The paragraph’s lead. */
  lead: number;
  /** The last claim, objection or recommendation in this paragraph. */
  claim: number;
  /** An objection not yet met. */
  objection: number;
  question: number;
}

/** Gives every unit a parent and a relation, in one pass; only the thesis, or what stands for it, has none. */
export function attach(
  placed: readonly Placed[],
  decided: readonly Decision[],
  shape: Shape,
): readonly Link[] {
  const thesis = decided.findIndex(({ role }) => role === 'thesis');
  const frame: Frame = { thesis, section: -1, lead: -1, claim: -1, objection: -1, question: -1 };
  const leads = paragraphLeads(placed, decided);
  const sectionStarts = new Set(shape.sections.map(({ firstRun }) => firstRun));
  const links: Link[] = [];
  let run = -1;
  placed.forEach((one, index) => {
    if (one.run !== run) {
      for (let passed = run + 1; passed <= one.run; passed++)
        if (sectionStarts.has(passed)) {
          frame.section = -1;
          frame.question = -1;
        }
      run = one.run;
      frame.lead = leads.get(run) ?? -1;
      frame.claim = -1;
    }
    const link = linkOf(index, { placed, decided, frame });
    // Nothing bears on itself.
    const up = index === thesis ? -1 : thesis;
    links.push(
      link.parent === index ? { parent: up, relation: up < 0 ? null : 'elaborates', why: '' } : link,
    );
    remember(index, decided[index]!.role, frame);
  });
  return withMarkings(placed, breakCycles(links, thesis), thesis);
}

/** The claim that leads each paragraph: the first claim-like unit, else the first unit that is put up against something. */
function paragraphLeads(
  placed: readonly Placed[],
  decided: readonly Decision[],
): ReadonlyMap<number, number> {
  const leads = new Map<number, number>();
  const weak = new Map<number, number>();
  placed.forEach(({ run }, index) => {
    const { role } = decided[index]!;
    if (!leads.has(run) && leading.has(role)) leads.set(run, index);
    if (!weak.has(run) && (against.has(role) || role === 'question')) weak.set(run, index);
  });
  for (const [run, index] of weak) if (!leads.has(run)) leads.set(run, index);
  return leads;
}

function remember(index: number, role: Role, frame: Frame): void {
  if (leading.has(role)) frame.claim = index;
  if (leading.has(role) && frame.section < 0) frame.section = index;
  if (against.has(role)) {
    frame.objection = index;
    frame.claim = index;
  }
  if (role === 'rebuttal') frame.objection = -1;
  if (role === 'question') frame.question = index;
}

interface LinkInput {
  readonly placed: readonly Placed[];
  readonly decided: readonly Decision[];
  readonly frame: Frame;
}

function linkOf(index: number, { placed, decided, frame }: LinkInput): Link {
  const { role } = decided[index]!;
  const root = frame.thesis;
  const isLead = frame.lead === index;
  const above = frame.section >= 0 && frame.section !== index ? frame.section : root;
  if (role === 'thesis') return { parent: index === root ? -1 : root, relation: 'elaborates', why: '' };
  if (role === 'conclusion') return { parent: root, relation: 'supports', why: '' };
  if (role === 'rebuttal' && frame.objection >= 0)
    return { parent: frame.objection, relation: 'attacks', why: 'meets the point before it' };
  if (supporting.has(role)) return { parent: support(index, placed, frame), relation: 'supports', why: '' };
  if (role === 'objection' && frame.question >= 0 && placed[index]!.draft.features.has('lead:alternative'))
    return { parent: frame.question, relation: 'answers', why: 'a candidate answer to the question above' };
  if (against.has(role))
    return { parent: opposed(index, { placed, decided, frame }), relation: 'attacks', why: '' };
  if (role === 'question')
    return {
      // The claim before it, never the one that answers it.
      parent: firstOf(frame.claim, placed[index]!.at === 0 ? root : above, root),
      relation: 'elaborates',
      why: '',
    };
  if (role === 'context')
    return {
      parent: isLead ? above : firstOf(frame.lead, frame.claim, root),
      relation: 'elaborates',
      why: '',
    };
  const open = frame.question >= 0 && frame.question < index;
  if (
    open &&
    (answersHere(index, { placed, decided, frame }) || placed[index]!.draft.features.has('lead:alternative'))
  )
    return { parent: frame.question, relation: 'answers', why: 'answers the question above' };
  if (index > 0 && decided[index - 1]!.role === 'question')
    return { parent: frame.question, relation: 'answers', why: 'answers the question before it' };
  if (isLead)
    return { parent: above === index ? root : root >= 0 ? root : above, relation: 'supports', why: '' };
  return { parent: firstOf(frame.lead < index ? frame.lead : -1, root), relation: 'supports', why: '' };
}

/** A paragraph that opens with a question is answered by its lead. */
function answersHere(index: number, { placed, frame }: LinkInput): boolean {
  const question = placed[frame.question]!;
  return frame.lead === index && question.run === placed[index]!.run && question.at === 0;
}

function firstOf(...candidates: readonly number[]): number {
  return candidates.find((one) => one >= 0) ?? -1;
}

/** Evidence bears on the last claim before it in its paragraph, else on the paragraph’s lead behind it. */
function support(index: number, placed: readonly Placed[], frame: Frame): number {
  if (placed[index]!.draft.clause > 0 && index > 0)
    return frame.claim === index - 1 ? index - 1 : firstOf(frame.claim, frame.lead, frame.thesis);
  return firstOf(frame.claim, frame.lead, frame.section, frame.thesis);
}

/** A concession speaks against the claim it comes before in its sentence or paragraph; an objection against the claim above. */
function opposed(index: number, { placed, decided, frame }: LinkInput): number {
  const next = placed[index + 1];
  if (
    next &&
    next.draft.sentence.start === placed[index]!.draft.sentence.start &&
    next.run === placed[index]!.run
  ) {
    const { role } = decided[index + 1]!;
    if (leading.has(role) && role !== 'rebuttal') return index + 1;
  }
  if (frame.claim >= 0 && !against.has(decided[frame.claim]!.role)) return frame.claim;
  // A paragraph led by the rebuttal speaks for what stands above it.
  const met = frame.lead === index || (frame.lead >= 0 && decided[frame.lead]!.role === 'rebuttal');
  return firstOf(met ? -1 : frame.lead, frame.thesis);
}

/** Where parents lead in a circle, one of them goes to the root instead. */
function breakCycles(links: Link[], root: number): Link[] {
  const state = new Uint8Array(links.length);
  for (let first = 0; first < links.length; first++) {
    const path: number[] = [];
    let at = first;
    while (at >= 0 && state[at] === 0) {
      state[at] = 1;
      path.push(at);
      at = links[at]!.parent;
    }
    if (at >= 0 && state[at] === 1) {
      const free = root >= 0 && at !== root && links[root]!.parent < 0;
      links[at] = { parent: free ? root : -1, relation: free ? 'elaborates' : null, why: '' };
    }
    for (const one of path) state[one] = 2;
  }
  return links;
}

/** What the writer said of relations and targets wins; a target may stand anywhere in the document. */
function withMarkings(placed: readonly Placed[], links: Link[], root: number): readonly Link[] {
  const byBlock = new Map<string, number>();
  placed.forEach(({ block, at }, index) => {
    if (block !== undefined && at === 0) byBlock.set(block.toLowerCase(), index);
  });
  placed.forEach(({ markings }, index) => {
    const set = markings.findLast(({ relation }) => relation !== null);
    if (!set) return;
    const target = set.target === null ? undefined : byBlock.get(set.target);
    const old = links[index]!;
    links[index] = {
      parent: target ?? old.parent,
      relation: set.relation,
      why: target === undefined ? '' : `bears on ^${set.target}`,
    };
  });
  return breakCycles(links, root);
}
