import { extended } from '../text/grown.ts';

/**
 * Numbers and strings as bytes. A string is kept as one byte per code unit where all of them allow it, else two, so
 * that lone surrogates survive and an ASCII name costs what it is long.
 */
export interface ByteWriter {
  /** A whole number from 0 to 2^53. */
  number(value: number): void;
  string(text: string): void;
  strings(texts: readonly string[]): void;
  /** How many bytes there are. */
  readonly length: number;
  /** All that was written; shares its memory with the writer. */
  bytes(): Uint8Array;
  /** The same with room behind it: costs nothing, and serves until more is written. */
  memory(): Uint8Array;
}

export function createByteWriter(begin: Uint8Array = new Uint8Array(256), used = 0): ByteWriter {
  let buffer = begin;
  let length = used;
  const reserve = (more: number): void => {
    if (length + more <= buffer.length) return;
    buffer = extended(buffer, length + more);
  };
  const number = (value: number): void => {
    reserve(8);
    let rest = value;
    while (rest >= 128) {
      buffer[length++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    buffer[length++] = rest;
  };
  /** One byte per code unit; `false`, and nothing written, if one of them needs two. */
  const narrow = (text: string): boolean => {
    const begin = length;
    number(text.length * 2);
    reserve(text.length);
    const into = buffer;
    let at = length;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code > 255) {
        length = begin;
        return false;
      }
      into[at++] = code;
    }
    length = at;
    return true;
  };
  const string = (text: string): void => {
    if (narrow(text)) return;
    number(text.length * 2 + 1);
    reserve(text.length * 2);
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      buffer[length++] = code & 255;
      buffer[length++] = code >> 8;
    }
  };
  return {
    number,
    string,
    strings(texts) {
      number(texts.length);
      for (const text of texts) string(text);
    },
    get length() {
      return length;
    },
    bytes: () => buffer.subarray(0, length),
    memory: () => buffer,
  };
}

/** Reads what a {@link ByteWriter} wrote, in the same order. Past the end there are zeros and empty strings. */
export interface ByteReader {
  number(): number;
  string(): string;
  strings(): readonly string[];
}

export function createByteReader(bytes: Uint8Array, begin: number): ByteReader {
  let at = begin;
  const number = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  const string = (): string => {
    const head = number();
    const wide = head % 2 === 1;
    const end = Math.min(bytes.length, at + (head >> 1) * (wide ? 2 : 1));
    const text = wide ? wideText(bytes, at, end) : narrowText(bytes, at, end);
    at = end;
    return text;
  };
  return { number, string, strings: () => Array.from({ length: Math.min(number(), bytes.length) }, string) };
}

/** Whether the string that begins at `begin` is `text`; makes nothing. */
export function stringEquals(bytes: Uint8Array, begin: number, text: string): boolean {
  let at = begin;
  let head = 0;
  for (let scale = 1; ; scale *= 128) {
    const byte = bytes[at++] ?? 0;
    head += (byte & 127) * scale;
    if (byte < 128) break;
  }
  if (head >> 1 !== text.length) return false;
  const wide = head & 1;
  for (let index = 0; index < text.length; index++) {
    const low = bytes[at++] as number;
    const code = wide ? low | ((bytes[at++] as number) << 8) : low;
    if (code !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** So many arguments a call takes without harm. */
const chunk = 4096;

function narrowText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += chunk) {
    text += String.fromCharCode.apply(
      null,
      bytes.subarray(at, Math.min(end, at + chunk)) as unknown as number[],
    );
  }
  return text;
}

function wideText(bytes: Uint8Array, start: number, end: number): string {
  const codes = new Uint16Array((end - start) >> 1);
  for (let index = 0; index < codes.length; index++) {
    codes[index] = (bytes[start + index * 2] as number) | ((bytes[start + index * 2 + 1] as number) << 8);
  }
  let text = '';
  for (let at = 0; at < codes.length; at += chunk) {
    text += String.fromCharCode.apply(null, codes.subarray(at, at + chunk) as unknown as number[]);
  }
  return text;
}
