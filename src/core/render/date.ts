import { monthNames } from '../language/facts/times.ts';

const months = monthNames.map((name) => name.charAt(0).toUpperCase() + name.slice(1, 3));

/** An ISO date as a reader writes it: `2019-12-09` is *9 Dec 2019*, `1991-12` *Dec 1991*, `1991` *1991*. */
export function showDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ');
}
