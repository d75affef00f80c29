import type { Random } from './random.ts';

/** How a thing is written in a sentence: bare, or as a link. */
export type WriteName = () => string;

const nouns =
  'harbour border ministry promise army budget coast election market pipeline railway court cabinet parliament neighbour river garrison navy tariff debt archive committee speech letter map winter rival partner guarantee summit'.split(
    ' ',
  );
const adjectives =
  'quiet costly distant early narrow public doubtful older joint former modest northern recent formal hidden patient'.split(
    ' ',
  );
const verbs =
  'kept sold feared doubted guarded shared promised followed measured rebuilt refused watched divided settled'.split(
    ' ',
  );
const saying = 'argued warned said wrote noted claimed insisted conceded'.split(' ');
const links = [
  'However, ',
  'Therefore ',
  'For example, ',
  'Still, ',
  'In short, ',
  'Because of this ',
  '',
  '',
  '',
  '',
  '',
  '',
];

function clause(random: Random, name: WriteName): string {
  const subject = random.chance(0.35) ? name() : `the ${random.pick(adjectives)} ${random.pick(nouns)}`;
  const object = random.chance(0.15) ? name() : `the ${random.pick(nouns)}`;
  const tail = random.chance(0.5) ? ` after the ${random.pick(adjectives)} ${random.pick(nouns)}` : '';
  return `${subject} ${random.pick(verbs)} ${object}${tail}`;
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}

/** One English sentence of made-up politics; about one in twelve quotes somebody. */
export function sentence(random: Random, name: WriteName): string {
  const kind = random.next();
  if (kind < 0.08) return `${name()} ${random.pick(saying)} that “${clause(random, name)}.”`;
  if (kind < 0.16) return `According to ${name()}, ${clause(random, name)}.`;
  if (kind < 0.2) return `Why should ${clause(random, name)}?`;
  const joined = random.chance(0.4)
    ? `, ${random.pick(['and', 'but', 'while', 'because'])} ${clause(random, name)}`
    : '';
  return `${capital(random.pick(links) + clause(random, name))}${joined}.`;
}

/** Sentences on lines of about 100 columns, as many writers and all formatters keep them. */
export function paragraph(random: Random, name: WriteName, sentences: number): string {
  const words = Array.from({ length: sentences }, () => sentence(random, name))
    .join(' ')
    .split(' ');
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length > 100) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.join('\n');
}

export function heading(random: Random): string {
  return capital(`${random.pick(adjectives)} ${random.pick(nouns)} and ${random.pick(nouns)}`);
}

export function phrase(random: Random): string {
  return `${random.pick(adjectives)} ${random.pick(nouns)}`;
}
