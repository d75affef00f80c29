/** How a count reads: *1 mention*, *3 mentions*. */
export function plural(many: number, noun: string): string {
  return `${many} ${noun}${many === 1 ? '' : 's'}`;
}
