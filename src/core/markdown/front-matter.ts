import { parseDocument } from 'yaml';
import type { Problem } from '../model/problem.ts';
import type { Span } from '../text/span.ts';
import { frontMatterEnd } from './front-matter-span.ts';
import { readPlainYaml } from './plain-yaml.ts';

export interface FrontMatter {
  /** Its keys and values; without prototype, so that no key of a note is one of ours. */
  readonly value: Readonly<Record<string, unknown>>;
  /** From the first fence to behind the last; `undefined` without front matter. */
  readonly span: Span | undefined;
  readonly problems: readonly Problem[];
}

/** Front matter longer than this is not a note's head but an accident or an attack. */
const longest = 200_000;
const nothing: Readonly<Record<string, unknown>> = Object.freeze(Object.create(null));

/**
 * Reads the front matter of a text. Plain `key: value` lines and lists are read directly, which is a tenth of the cost;
 * all else by the `yaml` package (YAML 1.2 core schema: dates stay text). What does not parse gives a problem where it
 * goes wrong, and what could be read of the rest.
 */
export function readFrontMatter(text: string): FrontMatter {
  const end = frontMatterEnd(text);
  if (end === 0) return { value: nothing, span: undefined, problems: [] };
  const span = { start: 0, end };
  const start = text.indexOf('\n') + 1;
  const body = text.slice(start, Math.max(start, text.lastIndexOf('---', end)));
  if (body.length > longest) {
    const message = 'This front matter is too long to be read.';
    return {
      value: nothing,
      span,
      problems: [{ ...span, code: 'front-matter', severity: 'warning', message }],
    };
  }
  const plain = readPlainYaml(body);
  return plain ? { value: plain, span, problems: [] } : { span, ...readYaml(body, start) };
}

function readYaml(body: string, start: number): Pick<FrontMatter, 'value' | 'problems'> {
  const document = parseDocument(body, {
    schema: 'core',
    prettyErrors: false,
    uniqueKeys: true,
    logLevel: 'silent',
  });
  const problems = document.errors.map((error): Problem => {
    const [from, to] = error.pos;
    const at = { start: start + from, end: start + Math.max(to, from + 1) };
    return { ...at, code: 'front-matter', severity: 'warning', message: `Front matter: ${error.message}` };
  });
  try {
    const value: unknown = document.toJS({ maxAliasCount: 50 });
    return { value: isRecord(value) ? Object.assign(Object.create(null), value) : nothing, problems };
  } catch (error) {
    const message = `Front matter: ${(error as Error).message}`;
    const at = { start: 0, end: start };
    return {
      value: nothing,
      problems: [...problems, { ...at, code: 'front-matter', severity: 'warning', message }],
    };
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
