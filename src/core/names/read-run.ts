import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Entity } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { Inline, ProseRun } from '../model/prose-run.ts';
import { createKeepsakes } from '../text/keepsakes.ts';
import { createAllianceFinder, findAlliances } from './alliances.ts';
import { type Asked, askAgain, type Known, type Told } from './asked-cast.ts';
import type { Cast } from './cast.ts';
import type { NameProblem, NamesInput } from './names.ts';
import { createOffices } from './offices.ts';
import { type Resolved, resolveRun } from './resolve.ts';
import type { RunNames } from './run-names.ts';
import { createSalience, isSameState, type SalienceState } from './salience.ts';
import { takeUp } from './take-up.ts';

/** One run in its document. */
export interface RunInDocument {
  readonly run: ProseRun;
  readonly names: RunNames;
  readonly input: Pick<NamesInput, 'asOf' | 'pins' | 'linkTarget'>;
  readonly known: Known;
  /** Who stands out where the run begins. */
  readonly salience: SalienceState;
}

export interface ReadRun {
  readonly mentions: readonly Mention[];
  readonly problems: readonly NameProblem[];
  /** Whom it makes known by its context. */
  readonly introduced: readonly Entity[];
  /** Who stood out where it begins. */
  readonly from: SalienceState;
  /** Who stands out where it ends. */
  readonly salience: SalienceState;
  /** What it asked the cast. */
  readonly asked: readonly Asked[];
}

/** Reads the runs of documents, each anew only where something it was read by has changed. */
export interface RunReader {
  read(run: RunInDocument): ReadRun;
}

/** The names of a run as its document reads them, and by what. */
interface Named {
  readonly asOf: string;
  readonly pins: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<Inline, string | undefined>;
  readonly mentions: readonly Mention[];
  readonly problems: readonly NameProblem[];
}

/** The same with the words that take somebody up. */
interface Followed {
  readonly asOf: string;
  readonly named: readonly Mention[];
  readonly from: SalienceState;
  readonly mentions: readonly Mention[];
  readonly to: SalienceState;
}

interface Kept {
  readonly named: Told<Named>;
  readonly followed: Told<Followed>;
  readonly read: ReadRun;
}

const readKey = Symbol('names of a run in its document');

export function createRunReader(lexicon: Lexicon): RunReader {
  const finder = createAllianceFinder(lexicon);
  const offices = createOffices(lexicon);
  const runs = createKeepsakes<ProseRun, Kept>(readKey);

  const nameAll = ({ run, names, input }: RunInDocument, cast: Cast): Named => {
    const { asOf, pins } = input;
    const { inlines } = run;
    const problems: NameProblem[] = [];
    const links = new Map<Inline, string | undefined>();
    const linkTarget = (inline: Inline): string | undefined => {
      if (!links.has(inline)) links.set(inline, input.linkTarget(inline));
      return links.get(inline);
    };
    const listening = { asOf, pins, linkTarget };
    const resolved = resolveRun({
      names,
      run: 0,
      inlines,
      input: listening,
      lexicon,
      cast,
      offices,
      problems,
    });
    const bonds = findAlliances({ view: names.view, lexicon, cast, finder, asOf }, resolved);
    return { asOf, pins, links, problems, mentions: withBonds(resolved, bonds) };
  };

  const follow = (
    { names, input, salience }: RunInDocument,
    named: readonly Mention[],
    cast: Cast,
  ): Followed => {
    const { asOf } = input;
    const { view, anaphors } = names;
    const standing = createSalience(salience);
    const mentions = takeUp({ lexicon, cast, offices, asOf }, { view, mentions: named, anaphors }, standing);
    return { asOf, named, from: salience, mentions, to: standing.state() };
  };

  return {
    read(one) {
      const { run, input, known, salience } = one;
      const kept = runs.get(run);
      const named = askAgain(kept?.named, known, {
        fits: (value) =>
          value.asOf === input.asOf && value.pins === input.pins && leadsAlike(value.links, input),
        make: (cast) => sameIfEqual(kept?.named.value, nameAll(one, cast)),
      });
      const { mentions } = named.value;
      const followed = askAgain(kept?.followed, known, {
        fits: (value) =>
          value.asOf === input.asOf && value.named === mentions && isSameState(value.from, salience),
        make: (cast) => sameIfEqual(kept?.followed.value, follow(one, mentions, cast)),
      });
      if (named === kept?.named && followed === kept.followed) return kept.read;
      const read: ReadRun = {
        mentions: followed.value.mentions,
        problems: named.value.problems,
        introduced: all(named.asked.introduced, followed.asked.introduced),
        from: salience,
        salience: followed.value.to,
        asked: [named.asked, followed.asked],
      };
      runs.set(run, { named, followed, read });
      return read;
    },
  };
}

/** Both lists; the very first where the second is empty. */
function all(one: readonly Entity[], other: readonly Entity[]): readonly Entity[] {
  return other.length === 0 ? one : [...one, ...other];
}

function leadsAlike(links: Named['links'], { linkTarget }: Pick<NamesInput, 'linkTarget'>): boolean {
  for (const [inline, target] of links) if (linkTarget(inline) !== target) return false;
  return true;
}

/** What came out as before keeps its mentions, and all that later readers have made of them. */
function sameIfEqual<T extends { readonly mentions: readonly Mention[] }>(before: T | undefined, made: T): T {
  if (!before || JSON.stringify(before.mentions) !== JSON.stringify(made.mentions)) return made;
  return { ...made, mentions: before.mentions };
}

/** The mentions in order; an alliance named by its parties takes their place. */
function withBonds(resolved: readonly Resolved[], bonds: readonly Mention[]): readonly Mention[] {
  const mentions = resolved.map(({ mention }) => mention);
  if (bonds.length === 0) return mentions;
  const left = mentions.filter(
    ({ start, end }) => !bonds.some((bond) => bond.start < end && start < bond.end),
  );
  return [...left, ...bonds].toSorted((a, b) => a.start - b.start);
}
