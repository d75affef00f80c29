import { inventThings } from './invented-names.ts';
import { heading, paragraph, phrase, sentence, type WriteName } from './prose.ts';
import { createRandom, type Random } from './random.ts';

/** An essay with every construct an argument is written in, naming a few hundred of the vault's things. */
export function generateEssay(words: number): string {
  const random = createRandom(words);
  const cast = inventThings(400);
  const name: WriteName = () => random.pick(cast).title;
  const parts = [
    `---\ntitle: ${heading(random)}\ntype: essay\ndate: 2024-05-01\n---`,
    `# ${heading(random)}`,
  ];
  const notes: string[] = [];
  let written = 0;
  while (written < words) {
    const block = generateBlock(random, name, notes);
    parts.push(block);
    written += block.split(/\s+/).length;
  }
  parts.push(notes.join('\n'), references);
  return `${parts.join('\n\n')}\n`;
}

const references = ['one', 'two', 'three']
  .map((label) => `[${label}]: https://example.org/${label}`)
  .join('\n');

function generateBlock(random: Random, name: WriteName, notes: string[]): string {
  const kind = random.next();
  if (kind < 0.08) return `## ${heading(random)}`;
  if (kind < 0.12) return Array.from({ length: 4 }, () => `- ${sentence(random, name)}`).join('\n');
  if (kind < 0.16) return `> ${sentence(random, name)}\n>\n> ${sentence(random, name)}`;
  if (kind < 0.17) return '```text\nfirst line\n\nlast line\n```';
  if (kind < 0.19)
    return `| ${phrase(random)} | year |\n| --- | --- |\n| ${name()} | 1951 |\n| ${name()} | 1949 |`;
  const text = paragraph(random, name, 3 + random.below(4));
  if (kind < 0.3) {
    notes.push(`[^${notes.length + 1}]: ${sentence(random, name)}`);
    return `${text}[^${notes.length}]`;
  }
  if (kind < 0.4) return `${text} See [the ${phrase(random)}][${random.pick(['one', 'two', 'three'])}].`;
  if (kind < 0.5)
    return `${text} So too others [@${random.pick(['solano2019', 'reyes2021'])}, p. ${random.below(300)}].`;
  return kind < 0.55 ? text.replace(/the (\w+)/, 'the *$1*') : text;
}
