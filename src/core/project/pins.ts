import type { Block } from '../markdown/block.ts';
import type { TextDocument } from './document.ts';

/** `<!-- Georgia = us-georgia -->` or `%% Georgia = us-georgia %%`: for this document the name means that entity. */
const pin = /(?:<!--|%%)\s*([^=<>%]{1,120}?)\s*=\s*([a-z0-9][a-z0-9-]*)\s*(?:-->|%%)/g;

type Pin = readonly [name: string, entity: string];

const none: readonly Pin[] = [];
const pinsOf = new WeakMap<Block, readonly Pin[]>();

function readBlock(block: Block): readonly Pin[] {
  let pins = pinsOf.get(block);
  if (!pins) {
    pins = block.text.includes('=')
      ? Array.from(block.text.matchAll(pin), (match): Pin => [match[1] as string, match[2] as string])
      : none;
    pinsOf.set(block, pins);
  }
  return pins;
}

/** The document's pins, name to entity id; the last of a name counts. */
export function readPins(doc: TextDocument): ReadonlyMap<string, string> {
  const pins = new Map<string, string>();
  for (const { block } of doc.placed()) for (const [name, id] of readBlock(block)) pins.set(name, id);
  return pins;
}
