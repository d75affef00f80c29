import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { type Labels, noLabels } from './labels.ts';

/** A footnote with a plain label, and nothing behind it that may be a definition in turn. */
const footnote = /^\[\^([\w-]{1,80})\]:(?!.*\]:)/;
/** A plain label and an address without any mark that needs care. */
const definition = /^\[([A-Za-z][\w-]{0,79})\]: [\w./:#?&=%+-]+$/;

/**
 * The labels of a part all lines of which are footnotes, or all of which are definitions, as they stand at the end of
 * most essays: hundreds of them, which the parser would take longer for than for all else that opening a document needs.
 * `undefined` for every other part.
 */
export function plainLabels(text: string): Labels | undefined {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line !== '');
  const footnotes = labelsIn(lines, footnote);
  if (footnotes) return { ...noLabels, footnotes };
  const definitions = labelsIn(lines, definition);
  return definitions && { ...noLabels, definitions };
}

function labelsIn(lines: readonly string[], form: RegExp): ReadonlySet<string> | undefined {
  const labels = new Set<string>();
  for (const line of lines) {
    const [, label] = form.exec(line) ?? [];
    if (label === undefined) return undefined;
    labels.add(normalizeIdentifier(label));
  }
  return labels;
}
