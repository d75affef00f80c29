import type { TextDocument } from './document.ts';

/** `<!-- Georgia = us-georgia -->` or `%% Georgia = us-georgia %%`: for this document the name means that entity. */
const pin = /(?:<!--|%%)\s*([^=<>%]{1,120}?)\s*=\s*([a-z0-9][a-z0-9-]*)\s*(?:-->|%%)/g;

/** The document's pins, name to entity id; the last of a name counts. */
export function readPins(doc: TextDocument): ReadonlyMap<string, string> {
  const pins = new Map<string, string>();
  for (const { block } of doc.placed()) {
    if (!block.text.includes('=')) continue;
    for (const match of block.text.matchAll(pin)) pins.set(match[1] as string, match[2] as string);
  }
  return pins;
}
