import { type Relation, type Role, roles } from '../../src/core/model/argument.ts';

/** A line of an outline drawn by hand. */
export interface OutlineLine {
  readonly role: Role;
  readonly relation: Relation | null;
  /** It carries its section. */
  readonly section: boolean;
  /** Index of the line that it stands under, -1 at the root. */
  readonly parent: number;
  /** The words with which the unit begins, quotation marks straight. */
  readonly words: string;
}

const line = /^( *)(§ )?(\w+)(?: (\w+))?: (.+)$/;
const attacking: ReadonlySet<Role> = new Set(['objection', 'concession', 'rebuttal']);
const elaborating: ReadonlySet<Role> = new Set(['context', 'question']);

/** Quotation marks straight, letter for letter. */
export function straight(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
}

/** Reads an outline in the format of `test/essays/README.md`. Throws on a line that is none. */
export function readOutline(text: string): readonly OutlineLine[] {
  const read: OutlineLine[] = [];
  const above: { readonly indent: number; readonly index: number }[] = [];
  for (const source of text.split('\n')) {
    if (source.trim() === '' || source.startsWith('#')) continue;
    const [, indent, mark, name, relation, words] = line.exec(source) ?? [];
    const role = roles.find((one) => one === name);
    if (indent === undefined || role === undefined || words === undefined)
      throw new Error(`no line of an outline: ${source}`);
    while (above.length > 0 && above.at(-1)!.indent >= indent.length) above.pop();
    const parent = above.at(-1)?.index ?? -1;
    const named = (relation as Relation | undefined) ?? relationOf(role);
    read.push({
      role,
      relation: parent < 0 ? null : named,
      section: mark !== undefined,
      parent,
      words: straight(words.trim()),
    });
    above.push({ indent: indent.length, index: read.length - 1 });
  }
  return read;
}

function relationOf(role: Role): Relation {
  if (attacking.has(role)) return 'attacks';
  return elaborating.has(role) ? 'elaborates' : 'supports';
}
