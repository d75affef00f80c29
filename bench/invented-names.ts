import { createRandom, type Random } from './random.ts';

/** A thing that one note of the bench's vault is about. Every name is made up of syllables. */
export interface Thing {
  readonly title: string;
  readonly aliases: readonly string[];
  readonly kind: string;
}

const onsets = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'h',
  'k',
  'kl',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'z',
];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ei', 'ou'];
const codas = ['', '', 'n', 'r', 'l', 's', 'm', 'nd', 'rk', 'x'];
const kinds = [
  'person',
  'person',
  'person',
  'state',
  'organization',
  'group',
  'company',
  'place',
  'treaty',
  'alliance',
];
const bodies = ['Council', 'Institute', 'League', 'Commission', 'Assembly', 'Bureau', 'Front', 'Union'];

function word(random: Random, syllables: number): string {
  let made = '';
  for (let each = 0; each < syllables; each++)
    made += random.pick(onsets) + random.pick(vowels) + random.pick(codas);
  return made[0]!.toUpperCase() + made.slice(1);
}

function thing(random: Random): Thing {
  const kind = random.pick(kinds);
  const main = word(random, 2 + random.below(2));
  if (kind === 'person') {
    const given = word(random, 2);
    return { title: `${given} ${main}`, aliases: random.chance(0.4) ? [`${given[0]}. ${main}`] : [], kind };
  }
  if (kind === 'state' || kind === 'place' || kind === 'company') {
    return { title: main, aliases: random.chance(0.3) ? [`Old ${main}`, `${main} Minor`] : [], kind };
  }
  const body = kind === 'treaty' ? 'Treaty' : kind === 'alliance' ? 'Pact' : random.pick(bodies);
  const other = word(random, 2);
  const short = `${body[0]}${main[0]}${other[0]}${other[1]!.toUpperCase()}`;
  return {
    title: `${body} of ${main} and ${other}`,
    aliases: random.chance(0.6) ? [short, `${main} ${body}`] : [],
    kind,
  };
}

/** The same things for the same count; a smaller vault's are the first of a larger one's. */
export function inventThings(count: number): readonly Thing[] {
  const random = createRandom(7);
  const taken = new Set<string>();
  const things: Thing[] = [];
  while (things.length < count) {
    const made = thing(random);
    if (taken.has(made.title)) continue;
    taken.add(made.title);
    things.push(made);
  }
  return things;
}
