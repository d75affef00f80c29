/**
 * Tests whole paths (relative, with `/`) against a glob: `*`, `?` and `[a-z]` within a segment, `**` for any number of
 * segments, `{a,b}`. Written out by hand since patterns come with the folder: the two-pointer walk below cannot be made
 * to backtrack beyond pattern length times path length, which a regular expression can.
 */
export type Glob = (path: string) => boolean;

/** Braces multiply; a pattern that unfolds to more than this is cut. */
const maximumAlternatives = 100;

/** `**`, a name as it stands, or the parts of a pattern: single characters, `*`, `?`, classes. */
type Segment = typeof anySegments | string | readonly string[];
const anySegments = Symbol('**');

export function createGlob(pattern: string): Glob {
  const alternatives = unfoldBraces(pattern).map((each) => each.split('/').map(readSegment));
  return (path) => {
    const names = path.split('/');
    return alternatives.some((each) => matchSegments(each, names));
  };
}

function readSegment(text: string): Segment {
  if (text === '**') return anySegments;
  // `\` takes the meaning of the next character away.
  return /[*?[\\]/.test(text) ? (text.match(/\\.|\[[^\]]+\]|./gsu) ?? []) : text;
}

function unfoldBraces(pattern: string): readonly string[] {
  const waiting = [pattern];
  const done: string[] = [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const open = next.indexOf('{');
    const close = next.indexOf('}', open);
    if (open < 0 || close < 0 || done.length + waiting.length >= maximumAlternatives) {
      done.push(next);
      continue;
    }
    const choices = next
      .slice(open + 1, close)
      .split(',')
      .slice(0, maximumAlternatives);
    for (const choice of choices) waiting.push(next.slice(0, open) + choice + next.slice(close + 1));
  }
  return done;
}

function matchSegments(pattern: readonly Segment[], names: readonly string[]): boolean {
  return walk(pattern, names, {
    isStar: (part) => part === anySegments,
    matches: matchName,
  });
}

function matchName(segment: Segment, name: string): boolean {
  if (typeof segment === 'string') return segment === name;
  if (typeof segment === 'symbol') return true;
  return walk(segment, Array.from(name), { isStar: (part) => part === '*', matches: matchOne });
}

/** What the parts of a pattern mean: any number of items, or one that matches. */
interface Matching<Part, Item> {
  readonly isStar: (part: Part) => boolean;
  readonly matches: (part: Part, item: Item) => boolean;
}

/** The classic walk for `*`: on a mismatch let the last star take one item more. */
function walk<Part, Item>(
  pattern: readonly Part[],
  items: readonly Item[],
  { isStar, matches }: Matching<Part, Item>,
): boolean {
  let at = 0;
  let item = 0;
  let star = -1;
  let taken = 0;
  while (item < items.length) {
    if (at < pattern.length && isStar(pattern[at]!)) {
      star = at++;
      taken = item;
    } else if (at < pattern.length && matches(pattern[at]!, items[item]!)) {
      at++;
      item++;
    } else if (star >= 0) {
      at = star + 1;
      item = ++taken;
    } else {
      return false;
    }
  }
  while (at < pattern.length && isStar(pattern[at]!)) at++;
  return at === pattern.length;
}

function matchOne(part: string, character: string): boolean {
  if (part === '?') return true;
  if (part.length > 1 && part[0] === '\\') return part.slice(1) === character;
  if (part.length > 2 && part[0] === '[') return matchClass(part.slice(1, -1), character);
  return part === character;
}

function matchClass(body: string, character: string): boolean {
  const negated = body[0] === '!' || body[0] === '^';
  const set = negated ? body.slice(1) : body;
  let found = false;
  for (let at = 0; at < set.length; at++) {
    if (set[at + 1] === '-' && at + 2 < set.length) {
      found ||= set[at]! <= character && character <= set[at + 2]!;
      at += 2;
    } else {
      found ||= set[at] === character;
    }
  }
  return found !== negated;
}
