import { notInAppositions } from '../language/names/nominals.ts';
import { WordClass, WordMark } from '../language/names/word-classes.ts';
import type { Mention } from '../model/mention.ts';
import { wordSet } from '../text/fold.ts';
import { entityOf, type Point, type Taken } from './anaphor-point.ts';
import { has, isCapital, isOneOf, lower, markAt, marked, type RunView } from './run-view.ts';

const clauses = wordSet(notInAppositions);

/** How many tokens *the Polish foreign* or *Poland’s* may have before the office. */
const reach = 6;

/**
 * The person beside whom an office stands, as the text itself says who holds it: *Ana Ruiz, the interior minister, …*,
 * *the interior minister, Ana Ruiz, …*.
 */
export function takeApposition(point: Point): Taken | undefined {
  const { view, anaphor } = point;
  const person = personBefore(point) ?? personBehind(point);
  if (!person?.entity) return undefined;
  const form = isCapital(view, anaphor.first) ? 'title' : 'nominal';
  return { entity: person.entity, form, confidence: 0.8, why: 'stands beside the name' };
}

/** *Ana Ruiz, the interior minister*: the name, a comma or bracket, and nothing behind the office that goes on. */
function personBefore(point: Point): Mention | undefined {
  const { view, anaphor } = point;
  if (!closes(view, anaphor.last) && !marked(view, anaphor.last, WordMark.of)) return undefined;
  for (let at = anaphor.first - 1; at > Math.max(0, anaphor.first - 1 - reach); at--) {
    const mark = markAt(view, at);
    if (mark === ',' || mark === '(') return personAt(point, 'end', view.tokens.ends[at - 1]);
    const owner = mark !== '' && /^['’.-]$/.test(mark);
    if ((mark !== '' && !owner) || has(view, at, WordClass.acting | WordClass.saying)) return undefined;
    // *Ana Ruiz, while receiving the prime minister,*
    if (!isCapital(view, at) && (isOneOf(view, at, clauses) || /.{3}ing$/.test(lower(view, at))))
      return undefined;
  }
  return undefined;
}

/** *the interior minister, Ana Ruiz, said*. */
function personBehind(point: Point): Mention | undefined {
  const { view, anaphor } = point;
  if (markAt(view, anaphor.last) !== ',') return undefined;
  const person = personAt(point, 'start', view.tokens.starts[anaphor.last + 1]);
  if (!person) return undefined;
  let behind = anaphor.last + 1;
  while ((view.tokens.starts[behind] ?? Infinity) < person.end) behind++;
  return closes(view, behind) ? person : undefined;
}

function closes(view: RunView, at: number): boolean {
  return at >= view.tokens.count || /^[,.;:)?!—–]$/.test(markAt(view, at));
}

function personAt(point: Point, edge: 'start' | 'end', offset: number | undefined): Mention | undefined {
  const found = point.mentions.find((mention) => mention[edge] === offset);
  return found?.entity && entityOf(point, found.entity)?.kind === 'person' ? found : undefined;
}
