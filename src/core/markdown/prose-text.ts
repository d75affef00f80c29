import { decodeString } from 'micromark-util-decode-string';
import type { Inline, ProseRun, RunPlace } from '../model/prose-run.ts';
import { createOffsetMap } from './offset-map.ts';

/** What stands for code, math, images and HTML in a run's text: the object replacement character. */
export const objectMark = '\ufffc';

/** Puts a run's text together, piece by piece, with its way back to the source. */
export interface ProseText {
  /** The block's text. */
  readonly source: string;
  length(): number;
  /** Text that stands at `start` of the source, but for escapes, entities and what a line begins with. */
  append(value: string, start: number, end: number): void;
  /** Something that is not text: `objectMark`, or a hard break's space. */
  mark(value: string, start: number, end: number): void;
  add(inline: Inline): void;
  /** Offsets in the text at which a line of the source ends. */
  readonly breaks: readonly number[];
  text(): string;
  /** The run of a part of it. */
  run(place: RunPlace, from?: number, to?: number): ProseRun;
}

/** @param source - the block's text */
export function createProseText(source: string): ProseText {
  let text = '';
  let sourceEnd = 0;
  const texts: number[] = [];
  const sources: number[] = [];
  const inlines: Inline[] = [];
  const breaks: number[] = [];

  const segment = (at: number): void => {
    const last = texts.length - 1;
    if (last >= 0 && sources[last]! + text.length - texts[last]! === at) return;
    if (last >= 0 && texts[last] === text.length) {
      sources[last] = at;
      return;
    }
    texts.push(text.length);
    sources.push(at);
  };
  const put = (value: string, at: number): void => {
    segment(at);
    text += value;
  };
  const align = (value: string, start: number): void => {
    let at = start;
    for (let index = 0; index < value.length; ) {
      const code = value.charCodeAt(index);
      if (code === 10 || code === 13) {
        at = lineEndFrom(source, at);
        breaks.push(text.length);
        put(' ', at);
        index += code === 13 && value.charCodeAt(index + 1) === 10 ? 2 : 1;
        at = lineBegin(source, at, value.charCodeAt(index));
      } else if (source.charCodeAt(at) === code && !(code === 38 && entityAt(source, at))) {
        put(value[index] as string, at++);
        index++;
      } else if (source.charCodeAt(at) === 92 && source.charCodeAt(at + 1) === code) {
        put(value[index] as string, at + 1);
        at += 2;
        index++;
      } else {
        const entity = entityAt(source, at);
        const size = entity ? decodeString(entity).length : 1;
        put(value.slice(index, index + size), at);
        at += entity?.length ?? 1;
        index += size;
      }
    }
  };

  return {
    source,
    breaks,
    length: () => text.length,
    text: () => text,
    add: (inline) => inlines.push(inline),
    append(value, start, end) {
      if (end - start === value.length && !/[\r\n&\\]/.test(value)) put(value, start);
      else align(value, start);
      sourceEnd = end;
    },
    mark(value, start, end) {
      put(value, start);
      sourceEnd = end;
    },
    run(place, from = 0, to = text.length) {
      const first = texts.findLastIndex((each) => each <= from);
      const kept = texts.slice(Math.max(0, first)).filter((each, index) => index === 0 || each < to);
      const mapped = kept.map((each, index) => ({
        text: Math.max(0, each - from),
        source: sources[Math.max(0, first) + index]! + Math.max(0, from - each),
      }));
      const part = { texts: mapped.map((each) => each.text), sources: mapped.map((each) => each.source) };
      const last = mapped.at(-1);
      const partEnd = to === text.length || !last ? sourceEnd : last.source + (to - from - last.text);
      const shifted = inlines
        .filter((inline) => inline.start >= from && inline.end <= to)
        .map((inline) =>
          from === 0 ? inline : { ...inline, start: inline.start - from, end: inline.end - from },
        );
      return {
        text: text.slice(from, to),
        place,
        inlines: shifted,
        ...createOffsetMap(part, to - from, partEnd),
      };
    },
  };
}

function entityAt(source: string, at: number): string | undefined {
  if (source.charCodeAt(at) !== 38) return undefined;
  const entity = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/.exec(
    source.slice(at, at + 40),
  )?.[0];
  return entity !== undefined && decodeString(entity) !== entity ? entity : undefined;
}

/** The next line end at or behind `at`; only white space can stand between. */
function lineEndFrom(source: string, at: number): number {
  let end = at;
  while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++;
  return end;
}

/** Behind the line end at `at` and what containers put before a line: indentation and quote marks. */
function lineBegin(source: string, at: number, next: number): number {
  let begin = at + (source[at] === '\r' && source[at + 1] === '\n' ? 2 : 1);
  for (; begin < source.length; begin++) {
    const code = source.charCodeAt(begin);
    if (code !== 32 && code !== 9 && !(code === 62 && next !== 62)) break;
  }
  return begin;
}
