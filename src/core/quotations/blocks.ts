import type { ProseRun } from '../model/prose-run.ts';
import type { Items } from '../text/edited-list.ts';
import type { Span } from '../text/span.ts';
import type { Found } from './find.ts';

/** Callouts that quote; all others are the writer's own words in a box. */
const quoting = new Set(['quote', 'cite']);
const dashLine = /(?:^|[\s.!?”"])(?:[—–―]|--+)\s*(?=\p{Lu})([^—–―\n]{2,120}?)\s*$/u;

/**
 * The block quote or `[!quote]` callout that begins with a run, by the index of its runs. The speaker stands on a last
 * line behind a dash, or is the last one who spoke in the paragraph before.
 */
export function blockQuotation(
  runs: Items<ProseRun>,
  from: number,
): Iterable<readonly [number, readonly Found[]]> {
  let end = from + 1;
  while (end < runs.length && isQuoted(runs.at(end) as ProseRun)) end++;
  return readBlock(runs, from, end);
}

/** Whether a run is part of a block quotation. */
export function isQuoted(run: ProseRun): boolean {
  const { quote, callout, kind } = run.place;
  return kind !== 'heading' && quote > 0 && (callout === undefined || quoting.has(callout));
}

function* readBlock(runs: Items<ProseRun>, from: number, to: number): Generator<[number, readonly Found[]]> {
  const last = (runs.at(to - 1) as ProseRun).text;
  const signed = dashLine.exec(last);
  const name = signed?.[1] ?? '';
  const start = signed ? signed.index + signed[0].lastIndexOf(name) : 0;
  const signature = signed ? { start, end: start + nameLength(name) } : undefined;
  for (let index = from; index < to; index++) {
    const { text } = runs.at(index) as ProseRun;
    const cut =
      signed && index === to - 1 ? signed.index + (/^[.!?”"]/.test(signed[0]) ? 1 : 0) : text.length;
    const span = trim(text, cut);
    const speaker = signature && { ...signature, away: to - 1 - index };
    yield [index, span.end > span.start ? [block(text, span, speaker)] : []];
  }
}

function nameLength(name: string): number {
  const comma = name.search(/[,(]/);
  return comma > 0 ? comma : name.length;
}

function trim(text: string, end: number): Span {
  const cut = text.slice(0, end).trimEnd();
  return { start: cut.length - cut.trimStart().length, end: cut.length };
}

function block(text: string, span: Span, speaker: Found['speaker']): Found {
  const marked = /^["“„«][\s\S]*["”»]$/.test(text.slice(span.start, span.end)) ? 1 : 0;
  const inner = { start: span.start + marked, end: span.end - marked };
  return {
    ...span,
    kind: 'block',
    text: text.slice(inner.start, inner.end),
    inner: [inner],
    depth: 0,
    ...(speaker && { speaker }),
    confidence: speaker ? 0.9 : 0.6,
    why: speaker ? 'signed below the quotation' : 'the paragraph before leads in',
    orphan: !speaker,
    open: false,
  };
}
