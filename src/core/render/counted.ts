/** How a count reads: *1 mention*, *3 mentions*. */
export function count(many: number, one: string, more = `${one}s`): string {
  return `${many} ${many === 1 ? one : more}`;
}

/** *a*, *a and b*, *a, b and c*, or with `most` given *a, b and 3 more*. */
export function listing(items: readonly string[], most = items.length): string {
  const shown = items.slice(0, most);
  const left = items.length - shown.length;
  const all = left > 0 ? [...shown, `${left} more`] : shown;
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
