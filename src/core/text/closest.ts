import { distance } from 'fastest-levenshtein';

/**
 * Those of `candidates` that a slip of the pen may have turned into `wanted`, the likeliest first: at most a third of the
 * letters differ (Levenshtein distance), case aside; those that begin with it, or it with them, count as near too.
 */
export function closest(wanted: string, candidates: Iterable<string>, most = 3): readonly string[] {
  const asked = wanted.toLowerCase();
  const far = Math.max(1, Math.floor(asked.length / 3));
  const found: { readonly text: string; readonly cost: number }[] = [];
  for (const text of new Set(candidates)) {
    const other = text.toLowerCase();
    const begins =
      asked.length > 3 && (other.startsWith(asked) || (other.length > 3 && asked.startsWith(other)));
    if (!begins && Math.abs(other.length - asked.length) > far) continue;
    const cost = distance(asked, other);
    if (begins || cost <= far) found.push({ text, cost });
  }
  found.sort((a, b) => a.cost - b.cost || (a.text < b.text ? -1 : 1));
  return found.slice(0, most).map(({ text }) => text);
}
