import type { Block } from '../markdown/block.ts';
import type { ChangedPart } from '../text/changed-part.ts';
import type { Span } from '../text/span.ts';
import type { TextDocument } from './document.ts';

/** `<!-- Georgia = us-georgia -->` or `%% Georgia = us-georgia %%`: for this document the name means that entity. */
const pin = /(?:<!--|%%)\s*([^=<>%]{1,120}?)\s*=\s*([a-z0-9][a-z0-9-]*)\s*(?:-->|%%)/g;

type Pin = readonly [name: string, entity: string];

const none: readonly Pin[] = [];
const pinsOf = new WeakMap<Block, readonly Pin[]>();

function readBlock(block: Block): readonly Pin[] {
  if (!block.text.includes('=')) return none;
  let pins = pinsOf.get(block);
  if (!pins) {
    pins = Array.from(block.text.matchAll(pin), (match): Pin => [match[1] as string, match[2] as string]);
    pinsOf.set(block, pins);
  }
  return pins;
}

/** A state of a document, what is pinned in it, name to entity id, and which of its blocks are others now. */
interface Since {
  readonly blocks: readonly Block[];
  readonly pins: ReadonlyMap<string, string>;
  readonly changed: ChangedPart;
}

/** The ids of the entities that a text pins names to. */
export function pinnedIn(text: string): readonly string[] {
  return text.includes('=') ? Array.from(text.matchAll(pin), ([, , id]) => id as string) : [];
}

/** The pins of a document, name to entity id, the last of a name counts; those of the state before if no edit concerns one. */
export function readPins(blocks: readonly Block[], since: Since | undefined): ReadonlyMap<string, string> {
  if (since) {
    const { from, oldEnd, newEnd } = since.changed;
    if (!anyPins(since.blocks.slice(from, oldEnd)) && !anyPins(blocks.slice(from, newEnd))) return since.pins;
  }
  const pins = new Map<string, string>();
  for (const block of blocks) for (const [name, id] of readBlock(block)) pins.set(name, id);
  return pins;
}

function anyPins(blocks: readonly Block[]): boolean {
  return blocks.some((block) => readBlock(block).length > 0);
}

/** A comment that pins a name. Offsets are into the document. */
export interface PlacedPin extends Span {
  readonly name: string;
  readonly entity: string;
}

/** The pin of a name that counts: the last one. */
export function findPin(doc: TextDocument, name: string): PlacedPin | undefined {
  for (const { block, start } of doc.placed().toReversed()) {
    if (!readBlock(block).some(([pinned]) => pinned === name)) continue;
    const match = [...block.text.matchAll(pin)].findLast(([, pinned]) => pinned === name);
    if (!match) continue;
    const at = start + match.index;
    return { name, entity: match[2] as string, start: at, end: at + match[0].length };
  }
  return undefined;
}

/** Whether a text begins with a pin. */
export function beginsWithPin(text: string): boolean {
  const [first] = text.matchAll(pin);
  return first?.index === 0;
}
