import type { Effects, Extension, ParseContext, State, TokenizeContext } from 'micromark-util-types';

/** Labels in micromark's normal form (`normalizeIdentifier`): those of `[label]: url` and those of `[^label]: text`. */
export interface Labels {
  readonly definitions: ReadonlySet<string>;
  readonly footnotes: ReadonlySet<string>;
}

export const noLabels: Labels = { definitions: new Set(), footnotes: new Set() };

/** Which labels a parse asked for: its tree depends on whether these are defined, and on nothing else outside of it. */
export type LabelRecord = Labels;

export interface LabelRecorder {
  /** Goes in front of one parse. */
  readonly extension: Extension;
  record(): LabelRecord;
}

/**
 * Lets one parse see labels that are defined elsewhere, and notes which it asks for. micromark keeps what is defined in
 * two lists that it only ever asks `includes` and tells `push`; the first line of a text puts ours in their place.
 */
export function createLabelRecorder(labels: Labels): LabelRecorder {
  const definitions = createRecordedList(labels.definitions);
  const footnotes = createRecordedList(labels.footnotes);
  function tokenize(this: TokenizeContext, _effects: Effects, _ok: State, nok: State): State {
    install(this.parser);
    return nok;
  }
  function install(parser: ParseContext): void {
    if (parser.defined === definitions.list) return;
    for (const label of parser.defined) definitions.list.push(label);
    for (const label of parser.gfmFootnotes ?? []) footnotes.list.push(label);
    parser.defined = definitions.list;
    parser.gfmFootnotes = footnotes.list;
  }
  return {
    extension: { document: { null: { name: 'labels', tokenize } } },
    record: () => ({ definitions: definitions.asked, footnotes: footnotes.asked }),
  };
}

function createRecordedList(outside: ReadonlySet<string>): { list: string[]; asked: Set<string> } {
  const asked = new Set<string>();
  const own = new Set<string>();
  const list = Object.assign([] as string[], {
    includes(label: string): boolean {
      asked.add(label);
      return own.has(label) || outside.has(label);
    },
    push(label: string): number {
      own.add(label);
      return own.size;
    },
  });
  return { list, asked };
}

/** The labels of all parts; `before` itself if they are the same. */
export function allLabels(parts: readonly { readonly labels: Labels }[], before: Labels): Labels {
  const defining = parts.filter((part) => part.labels !== noLabels);
  const definitions = union(defining.map((part) => part.labels.definitions));
  const footnotes = union(defining.map((part) => part.labels.footnotes));
  return isSame(definitions, before.definitions) && isSame(footnotes, before.footnotes)
    ? before
    : { definitions, footnotes };
}

/** Whether some parts define the very labels that others do. */
export function defineAlike(
  some: readonly { readonly labels: Labels }[],
  others: readonly { readonly labels: Labels }[],
): boolean {
  const labels = allLabels(some, noLabels);
  return allLabels(others, labels) === labels;
}

/** Labels that are defined in one of the two and not in the other. */
export function changedLabels(before: Labels, after: Labels): Labels {
  return {
    definitions: difference(before.definitions, after.definitions),
    footnotes: difference(before.footnotes, after.footnotes),
  };
}

function difference(some: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  const only = [...some].filter((one) => !others.has(one));
  return new Set([...only, ...[...others].filter((one) => !some.has(one))]);
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const set of sets) for (const label of set) all.add(label);
  return all;
}

function isSame(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  if (some.size !== others.size) return false;
  for (const one of some) if (!others.has(one)) return false;
  return true;
}
