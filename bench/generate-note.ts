import type { Thing } from './invented-names.ts';
import { heading, paragraph, phrase, sentence, type WriteName } from './prose.ts';
import type { Random } from './random.ts';

export interface NoteOptions {
  readonly random: Random;
  readonly thing: Thing;
  readonly things: readonly Thing[];
  /** How a link to another note is written; peers that know no wikilinks get theirs in plain Markdown. */
  readonly link: (thing: Thing, label: string | undefined) => string;
}

/** A note of about 2.2 KB: front matter, headings, lists, a quote, a fence, links, plain mentions. */
export function generateNote(options: NoteOptions): string {
  const { random, thing } = options;
  const name = createNameWriter(options);
  const parts = [
    frontMatter(options),
    `# ${thing.title}`,
    `${thing.title} is a ${phrase(random)}. ${paragraph(random, name, 2)}`,
  ];
  while (length(parts) < 2050) {
    const kind = random.next();
    if (kind < 0.35) parts.push(`## ${heading(random)}`, paragraph(random, name, 2));
    else if (kind < 0.6) parts.push(paragraph(random, name, 1 + random.below(3)));
    else if (kind < 0.8)
      parts.push(Array.from({ length: 3 }, () => `- ${sentence(random, name)}`).join('\n'));
    else if (kind < 0.92) parts.push(`> ${sentence(random, name)}\n> ${sentence(random, name)}`);
    else parts.push('```text\nfirst line\n\n# no heading\n```');
  }
  return `${parts.join('\n\n')}\n`;
}

function frontMatter({ random, thing }: NoteOptions): string {
  const lines = ['---', `title: ${thing.title}`];
  if (thing.aliases.length > 0) {
    if (random.chance(0.5)) lines.push(`aliases: [${thing.aliases.join(', ')}]`);
    else lines.push('aliases:', ...thing.aliases.map((alias) => `  - ${alias}`));
  }
  lines.push(
    `type: ${thing.kind}`,
    `created: 20${10 + random.below(15)}-0${1 + random.below(9)}-1${random.below(9)}`,
    '---',
  );
  return lines.join('\n');
}

function createNameWriter({ random, things, link }: NoteOptions): WriteName {
  return () => {
    const other = random.pick(things);
    if (random.chance(0.6)) return link(other, random.chance(0.25) ? phrase(random) : undefined);
    return random.chance(0.3) && other.aliases.length > 0 ? random.pick(other.aliases) : other.title;
  };
}

function length(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + part.length + 2, 0);
}
