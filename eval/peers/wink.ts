import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { EvalRecord } from '../layers.ts';

const wink = winkNLP(model);
const { its } = wink;

/**
 * What `wink-nlp` finds: its model knows no persons, states or bodies, so that its names are the chains of words it tags
 * as proper nouns. They have no type; only measures that ask for none mean something.
 */
export function predictWithWink({ text, types }: EvalRecord): readonly unknown[] {
  const tokens = wink.readDoc(text).tokens();
  const values = tokens.out() as string[];
  const tags = tokens.out(its.pos) as string[];
  const found: { start: number; end: number; type: string }[] = [];
  // The scorer leaves out what a set does not know: any of its kinds will do.
  const type = types?.[0] ?? 'org';
  let at = 0;
  let open = false;
  values.forEach((value, index) => {
    const start = text.indexOf(value, at);
    if (start < 0) return;
    const end = start + value.length;
    const proper = tags[index] === 'PROPN';
    const last = found.at(-1);
    if (proper && open && last) last.end = end;
    else if (proper) found.push({ start, end, type });
    open = proper;
    at = end;
  });
  return found;
}
