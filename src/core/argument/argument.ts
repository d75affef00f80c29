import type { Relation, Role, Unit } from '../model/argument.ts';
import type { Mention } from '../model/mention.ts';
import type { ProseRun } from '../model/prose-run.ts';
import type { Quotation } from '../model/quotation.ts';
import { attach } from './attach.ts';
import { type Draft, draftsOf } from './draft.ts';
import { labelOf } from './label.ts';
import { placeUnits } from './place-units.ts';
import type { Placed } from './placed.ts';
import { decideRoles, type Memory } from './roles.ts';
import { type Section, shapeOf } from './shape.ts';
import { speakerOf } from './speaker.ts';

/** What the argument is read from. `mentions` and `quotations` run parallel to `runs`, or are empty. */
export interface ArgumentInput {
  readonly runs: readonly ProseRun[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly quotations: readonly (readonly Quotation[])[];
  /** Of the whole, where it stands in no heading. */
  readonly title?: string | undefined;
}

export interface ArgumentResult {
  /** In document order. */
  readonly units: readonly Unit[];
  readonly sections: readonly Section[];
}

export interface ArgumentReader {
  read(input: ArgumentInput): ArgumentResult;
}

interface Kept {
  /** Where the run stood. */
  readonly run: number;
  readonly quotations: readonly Quotation[];
  readonly drafts: readonly Draft[];
}

/**
 * Reads how a document argues: cuts its runs into units, gives each a role, a parent, a relation and the reason why.
 * What a run says by itself is kept with the run; what depends on the whole is one linear pass.
 */
export function createArgumentReader(): ArgumentReader {
  const kept = new WeakMap<ProseRun, Kept>();
  const memory: Memory = new WeakMap();
  const labels: Labels = new WeakMap();
  const none: readonly Quotation[] = [];
  function drafts(run: ProseRun, index: number, quotations: readonly Quotation[]): readonly Draft[] {
    const known = kept.get(run);
    const now = { run: index, quotations };
    if (known && sameQuotations(known, now)) return known.drafts;
    const made = draftsOf(run, quotations);
    kept.set(run, { ...now, drafts: made });
    return made;
  }
  return {
    read({ runs, quotations, title }) {
      const shape = shapeOf(runs, title);
      const found = runs.map((run, index) =>
        shape.zones[index] === undefined ? [] : drafts(run, index, quotations[index] ?? none),
      );
      const placed = placeUnits(runs, found, shape);
      const decided = decideRoles(placed, shape, memory);
      const links = attach(placed, decided, shape);
      return {
        units: toUnits({ runs, quotations, placed, decided, links, labels }),
        sections: shape.sections,
      };
    },
  };
}

type Quoted = Pick<Kept, 'run' | 'quotations'>;

/** As far as units look at quotations: in which other paragraph their speaker stands is nothing to them. */
function sameQuotations(old: Quoted, now: Quoted): boolean {
  if (old.quotations === now.quotations && old.run === now.run) return true;
  if (old.quotations.length !== now.quotations.length) return false;
  return old.quotations.every((a, index) => {
    const b = now.quotations[index]!;
    if (a === b && old.run === now.run) return true;
    return (
      a.start === b.start &&
      a.end === b.end &&
      a.kind === b.kind &&
      a.speaker === b.speaker &&
      a.cue === b.cue &&
      (a.speakerSpan === undefined) === (b.speakerSpan === undefined) &&
      isSameSpeaker(spokenHere(a, old.run), spokenHere(b, now.run))
    );
  });
}

function isSameSpeaker(a: Quotation, b: Quotation): boolean {
  return (
    a.speakerSpan?.start === b.speakerSpan?.start &&
    a.speakerSpan?.end === b.speakerSpan?.end &&
    a.antecedent?.start === b.antecedent?.start &&
    a.antecedent?.end === b.antecedent?.end
  );
}

/** The quotation without what stands in other paragraphs: its spans would point at other words here. */
function spokenHere(quotation: Quotation, run: number): Quotation {
  const { speakerSpan, antecedent, ...rest } = quotation;
  if ((speakerSpan?.run ?? run) === run && (antecedent?.run ?? run) === run) return quotation;
  return {
    ...rest,
    ...(speakerSpan?.run === run && { speakerSpan }),
    ...(antecedent?.run === run && { antecedent }),
  };
}

/** The label of a draft in a role; quotations that change make new drafts. */
type Labels = WeakMap<Draft, { readonly role: Role; readonly label: string }>;

interface UnitsInput {
  readonly labels: Labels;
  readonly runs: readonly ProseRun[];
  readonly quotations: readonly (readonly Quotation[])[];
  readonly placed: readonly Placed[];
  readonly decided: readonly {
    readonly role: Role;
    readonly confidence: number;
    readonly why: string;
    readonly explicit: boolean;
  }[];
  readonly links: readonly {
    readonly parent: number;
    readonly relation: Relation | null;
    readonly why: string;
  }[];
}

function toUnits({ runs, quotations, placed, decided, links, labels }: UnitsInput): Unit[] {
  const seen = new Map<string, number>();
  const ids = placed.map(({ draft }) => {
    const times = seen.get(draft.hash) ?? 0;
    seen.set(draft.hash, times + 1);
    return times === 0 ? draft.hash : `${draft.hash}-${times + 1}`;
  });
  return placed.map(({ run, draft }, index) => {
    const { role, confidence, why, explicit } = decided[index]!;
    const link = links[index]!;
    const text = runs[run]!.text;
    let named = labels.get(draft);
    if (named?.role !== role) {
      const within = quotations[run] ?? [];
      const speaker =
        role === 'testimony'
          ? speakerOf(text, { run, start: draft.start, end: draft.end }, within)
          : undefined;
      named = { role, label: labelOf({ text, unit: draft, role, speaker }) };
      labels.set(draft, named);
    }
    return {
      id: ids[index]!,
      run,
      start: draft.start,
      end: draft.end,
      role,
      parent: link.parent < 0 ? null : ids[link.parent]!,
      relation: link.parent < 0 ? null : link.relation,
      explicit,
      confidence,
      label: named.label,
      why: why && link.why ? `${why}; ${link.why}` : why || link.why,
    };
  });
}
