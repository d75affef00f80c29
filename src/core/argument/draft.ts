import { besideEachOther } from '../language/argument/clause-words.ts';
import { runInHeading } from '../language/argument/headings.ts';
import { reasons, reasonsFor } from '../language/argument/reasons.ts';
import { weights as rows } from '../language/argument/weights.ts';
import { type Role, roles } from '../model/argument.ts';
import type { ProseRun } from '../model/prose-run.ts';
import type { Quotation } from '../model/quotation.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { clauses } from './clauses.ts';
import { type Features, featuresOf } from './features.ts';

/** A unit as far as its own words tell: made once a run and kept with it. */
export interface Draft extends Span {
  /** Hash of its words: the same words give the same hash wherever they stand. */
  readonly hash: string;
  /** The sentence it is part of. */
  readonly sentence: Span;
  /** Which clause of the sentence it is, 0 for the first. */
  readonly clause: number;
  readonly features: Features;
  /** Its content words, cut to six letters. */
  readonly stems: ReadonlySet<string>;
  /** Scores by role from its own features, in the order of {@link roles}. */
  readonly scores: Float64Array;
}

/** *The price is not what you pay. It is what you keep*: whether a unit says what that is which the one before says it is not. */
export function putsRight({ features }: Draft, before: Draft): boolean {
  return features.has('replaces') && before.features.has('denies');
}

/**
 * Cuts a run into units and reads their features.
 *
 * @param label how many code units at its head say who speaks: no part of a unit
 */
export function draftsOf(run: ProseRun, quotations: readonly Quotation[], label: number): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const whole of sentences(run.text)) {
    const sentence =
      whole.start === 0 && label > 0 && label < whole.end ? { start: label, end: whole.end } : whole;
    const words = run.text.slice(sentence.start, sentence.end);
    if (!/[\p{L}\d]/u.test(words) || (whole.start === 0 && runInHeading.test(words.trim()))) continue;
    clauses(run.text, sentence, label > 0).forEach((part, clause) => {
      const features = new Map(featuresOf(run.text, part, quotations));
      if (clause > 0) {
        besideNotAgainst(features);
        for (const cue of ['contrast', 'reason'] as const) {
          const seen = features.get(`lead:${cue}`);
          if (seen !== undefined) features.set(`inner:${cue}`, seen);
        }
      }
      const { start, end } = part;
      drafts.push({
        start,
        end,
        hash: hashOf(run.text.slice(start, end)),
        sentence,
        clause,
        features,
        stems: stemsOf(run.text.slice(start, end)),
        scores: score(features.keys()),
      });
    });
  }
  return drafts;
}

/** Behind the main clause *while* puts another side next to it; at the head it grants something. */
function besideNotAgainst(features: Map<string, string>): void {
  const shown = features.get('lead:concessive');
  if (shown === undefined || !besideEachOther.has(shown.toLowerCase())) return;
  features.delete('lead:concessive');
  features.set('lead:otherSide', shown);
}

/** The weight table's rows, read once: feature → its weight for each role. */
const weights: Readonly<Record<string, Readonly<Partial<Record<Role, number>>>>> = Object.fromEntries(
  Object.entries(rows).map(([feature, row]) => [
    feature,
    Object.fromEntries(
      row.split(',').map((part) => [part.trim().split(' ')[0], Number(part.trim().split(' ')[1])]),
    ),
  ]),
);

const roleIndex = new Map(roles.map((role, index) => [role, index]));

/** Adds up the weights of features, by role. */
export function score(features: Iterable<string>): Float64Array {
  const scores = new Float64Array(roles.length);
  for (const feature of features) addScore(scores, feature, 1);
  return scores;
}

export function addScore(scores: Float64Array, feature: string, factor: number): void {
  const row = weights[feature];
  if (!row) return;
  for (const role in row) {
    const index = roleIndex.get(role as Role)!;
    scores[index] = scores[index]! + factor * row[role as Role]!;
  }
}

export function indexOfRole(role: Role): number {
  return roleIndex.get(role)!;
}

/** Zone, or zone and position → feature → the weight table's row for both together: `opening has:opinion`. */
export const conjunctions: ReadonlyMap<string, ReadonlyMap<string, string>> = (() => {
  const table = new Map<string, Map<string, string>>();
  for (const key of Object.keys(weights)) {
    const parted = /^((?:opening|body|closing|single|turn|asker|longText)(?::\w+)*) (.+)$/.exec(key);
    if (!parted) continue;
    const row = table.get(parted[1]!) ?? new Map<string, string>();
    row.set(parted[2]!, key);
    table.set(parted[1]!, row);
  }
  return table;
})();

function reasonOf(feature: string): string | undefined {
  return reasons[feature] ?? reasons[feature.replace(/^\S+ /, '')];
}

/** The features that spoke most for a role, in the writer's words: at most two, and no word of the text twice. */
export function whyOf(role: Role, features: Iterable<readonly [string, string]>): string {
  const spoken = [...features]
    .map(([feature, shown]) => ({ feature, shown, weight: weights[feature]?.[role] ?? 0 }))
    .filter(
      ({ feature, weight }) => weight >= 0.3 && reasonOf(feature) !== undefined && speaksFor(feature, role),
    )
    .sort((a, b) => b.weight - a.weight);
  const told: string[] = [];
  const words = new Set<string>();
  for (const { feature, shown } of spoken) {
    const reason = reasonOf(feature)!;
    const word = reason.includes('$') ? shown.toLowerCase() : reason;
    if (words.has(word) || told.length === 2) continue;
    words.add(word);
    told.push(shown === '' ? reason.replace('“$” ', '') : reason.replace('$', shown));
  }
  return told.join('; ');
}

/** Some signs are weighed for every role and mean something to a reader only for some. */
function speaksFor(feature: string, role: Role): boolean {
  const roles = reasonsFor[feature];
  return roles === undefined || roles.includes(role);
}

/** Words of four letters and more, cut to six: *alliances* and *alliance* are one. */
export function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 6)));
}

/** FNV-1a over letters and digits, case aside: punctuation and spacing may change without a new identity. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const code of text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()) {
    hash = Math.imul(hash ^ code.codePointAt(0)!, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
