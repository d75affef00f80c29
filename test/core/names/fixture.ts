import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createLexicon } from '../../../src/core/lexicon/lexicon.ts';
import type { Inline } from '../../../src/core/model/prose-run.ts';
import { createNameReader, type NamesResult } from '../../../src/core/names/names.ts';
import { plainRun } from '../../../src/core/text/plain.ts';
import { gazetteer } from './gazetteer.ts';

/** One case: text with marks, one paragraph a line, and the day it is read on. */
export interface Case {
  readonly marked: string;
  readonly asOf?: string;
  readonly pins?: ReadonlyMap<string, string>;
}

const lexicon = createLexicon({ gazetteer, notes: [], not: [] });

/** The text without its marks: `[Tokyo|japan:metonym]` is read as `Tokyo`. */
export function unmarked(marked: string): string {
  return marked.replace(/\[([^[\]|]+)\|[^[\]]*\]/g, '$1');
}

export function readNames({ marked, asOf = '2019-12-09', pins = new Map() }: Case): {
  readonly texts: readonly string[];
  readonly result: NamesResult;
} {
  const texts = unmarked(marked).split('\n');
  const runs = texts.map((text) => plainRun(text));
  const linkTarget = (_: Inline): undefined => undefined;
  return { texts, result: createNameReader(lexicon).read({ runs, asOf, pins, linkTarget }) };
}

/** What a mark may say of a mention: `entity`, `entity:form`, `entity:form:reading`; `?` is an open reading. */
export function markOf(
  text: string,
  wanted: string | undefined,
  mention: NamesResult['mentions'][number][number],
): string {
  const parts = [mention.entity ?? '?', mention.form, mention.reading ?? ''];
  const depth = wanted === undefined ? 2 : wanted.split(':').length;
  return `[${text}|${parts.slice(0, depth).join(':')}]`;
}

export function wantedMarks(marked: string): ReadonlyMap<string, string> {
  const wanted = new Map<string, string>();
  let shift = 0;
  for (const match of marked.matchAll(/\[([^[\]|]+)\|([^[\]]*)\]/g)) {
    const start = match.index - shift;
    wanted.set(`${start}`, match[2] as string);
    shift += match[0].length - (match[1] as string).length;
  }
  return wanted;
}

/** The text with every mention marked, each as deep as the case marks it. */
export function marksFound(input: Case): string {
  const { texts, result } = readNames(input);
  const lines = input.marked.split('\n');
  return texts
    .map((text, run) => {
      const wanted = wantedMarks(lines[run] as string);
      let marked = '';
      let at = 0;
      for (const mention of result.mentions[run] ?? []) {
        marked += text.slice(at, mention.start);
        marked += markOf(text.slice(mention.start, mention.end), wanted.get(`${mention.start}`), mention);
        at = mention.end;
      }
      return marked + text.slice(at);
    })
    .join('\n');
}

export function check(input: Case): void {
  assert.equal(marksFound(input), input.marked);
}

/** A fixture file: `# group` lines, cases parted by blank lines, `@ 2019-12-09` and `! Georgia = us-georgia` before one. */
export function readCases(
  name: string,
  folder: URL = new URL('./fixtures/', import.meta.url),
): readonly { readonly group: string; readonly input: Case }[] {
  const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
  let group = name;
  const cases: { group: string; input: Case }[] = [];
  for (const block of text.split(/\n{2,}/)) {
    const lines: string[] = [];
    const pins = new Map<string, string>();
    let asOf: string | undefined;
    for (const line of block.split('\n')) {
      if (line.startsWith('# ')) group = line.slice(2);
      else if (line.startsWith('@ ')) asOf = line.slice(2).trim();
      else if (line.startsWith('! ')) {
        const [surface = '', id = ''] = line.slice(2).split(' = ');
        pins.set(surface.trim(), id.trim());
      } else if (line !== '' && !line.startsWith('//')) lines.push(line);
    }
    if (lines.length === 0) continue;
    cases.push({ group, input: { marked: lines.join('\n'), pins, ...(asOf ? { asOf } : {}) } });
  }
  return cases;
}
