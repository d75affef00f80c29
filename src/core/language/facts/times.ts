/**
 * Words by which a sentence says that it speaks of another time than the essay's own, and words that put it into the
 * present. Written for this project. A fact check keeps silent where any of the first stands: better too often.
 */
const otherTimes = `former formerly ex erstwhile late then once originally original initially earlier previously historically founding
  founder founders future prospective aspiring candidate eventual eventually until till since when while before after ago during
  history historic century decade decades anniversary back later had was were became become grew expanded enlarged enlargement
  joined join joining left leave leaving admitted accession would will could might if had been used renamed rename called known
  named name changed predecessor successor new newest soon`;

export const otherTimeWords: ReadonlySet<string> = new Set(otherTimes.split(/\s+/));

/** In their order. */
export const monthNames: readonly string[] =
  `january february march april may june july august september october november december`.split(' ');

/** Verbs behind a name that tell of now. */
const present = `is isn’t does doesn’t wants needs says thinks believes insists argues claims hopes knows sees seems remains must should
  can cannot may`;

export const presentWords: ReadonlySet<string> = new Set(present.split(/\s+/));

/** Behind such a verb, what leaves the subject idle, whatever the time: *is remembered*, *must have*. */
export const passiveWords: ReadonlySet<string> = new Set(
  `have remembered known said seen credited quoted`.split(' '),
);

/** Words before a title that make it another office, or the holder a former one. */
const otherHolders = `former ex then late future incoming outgoing vice deputy acting interim first assistant under past onetime one-time
  longtime elect`;

export const otherHolderWords: ReadonlySet<string> = new Set(otherHolders.split(/\s+/));

/** What the members of an alliance are called behind their number. */
export const memberNouns = `members|member states|member countries|member nations|allies`;

/** Words behind *30 members* that pick some of them out. */
export const pickingWords =
  /^\s*(?:that|who|whose|which|with|without|on|in|along|bordering|from|closest|nearest|to|now|have|has)\b/;

const units =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`.split(/\s+/);
const tens = `_ _ twenty thirty forty fifty sixty seventy eighty ninety`.split(/\s+/);

/** The number below a hundred that a word or its digits say; `undefined` for anything else. */
export function numberOf(text: string): number | undefined {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  const [first = '', second] = text.toLowerCase().split('-');
  const ten = tens.indexOf(first);
  if (ten > 1) {
    const unit = second === undefined ? 0 : units.indexOf(second);
    return unit >= 0 && unit < 10 ? ten * 10 + unit : undefined;
  }
  const unit = units.indexOf(first);
  return unit >= 0 && second === undefined ? unit : undefined;
}

/** A number below a hundred the way another is written: in digits or in words. */
export function writtenLike(pattern: string, value: number): string {
  if (/^\d/.test(pattern) || value > 99) return String(value);
  const unit = value % 10;
  const word =
    value < 20
      ? units[value]
      : unit === 0
        ? tens[value / 10]
        : `${tens[Math.floor(value / 10)]}-${units[unit]}`;
  const plain = word ?? String(value);
  return /^\p{Lu}/u.test(pattern) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}
