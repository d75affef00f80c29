import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** An entry as it is written in the YAML files; data/README.md explains each key. */
export interface RawEntry {
  name?: string;
  kind?: string;
  official?: string;
  names?: string[];
  acronyms?: string[];
  adjective?: string | string[];
  people?: string[];
  capital?: string;
  capitals?: string[];
  seat?: string;
  seats?: string[];
  surname?: string | string[];
  exact?: string[];
  ambiguous?: string[];
  case?: 'exact' | 'free';
  former?: { name: string; to: string }[];
  founded?: string;
  dissolved?: string;
  defence?: string;
  treaty?: string;
  summary?: string;
  of?: string;
  successors?: string[];
  members?: Record<string, string[]>;
  left?: Record<string, string | string[]>;
  others?: { member: string; as: string; from?: string; to?: string }[];
  reference?: string;
}

/** An office with its holders: the day a term begins to the holder's name, or to nothing where it falls vacant. */
export interface RawOffice {
  title: string;
  of: string;
  'family-first'?: boolean | 'either';
  terms: Record<string, string | null>;
}

/** What is written more than once in a file, and said once at its head. */
interface FileHead {
  reference?: string;
  asOf?: string;
  kind?: string;
}

interface RawFile extends FileHead {
  entities?: Record<string, RawEntry>;
  offices?: RawOffice[];
  phrases?: string[][];
  surnames?: string[];
  short?: Record<string, string[]>;
}

export interface Sources {
  readonly entries: readonly { readonly id: string; readonly entry: RawEntry; readonly file: string }[];
  readonly offices: readonly { readonly office: RawOffice; readonly reference: string }[];
  readonly phrases: readonly string[];
  /** Surnames that many people bear, or that are words. */
  readonly commonSurnames: ReadonlySet<string>;
  /** Short forms of given names by the long one. */
  readonly shortNames: ReadonlyMap<string, readonly string[]>;
  readonly asOf: string;
  readonly problems: readonly string[];
}

/** Reads every YAML file of a folder. Each entry takes kind and reference from its file's head where it gives none. */
export function readSources(folder: string): Sources {
  const entries: { id: string; entry: RawEntry; file: string }[] = [];
  const offices: { office: RawOffice; reference: string }[] = [];
  const phrases: string[] = [];
  const commonSurnames = new Set<string>();
  const shortNames = new Map<string, readonly string[]>();
  const problems: string[] = [];
  const days: string[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()) {
    const raw = readYaml(join(folder, file), problems);
    const reference = raw.reference ?? '';
    if (reference === '') problems.push(`${file}: no reference`);
    if (raw.asOf === undefined) problems.push(`${file}: no asOf`);
    else days.push(String(raw.asOf));
    for (const [id, entry] of Object.entries(raw.entities ?? {})) {
      entries.push({
        id,
        file,
        entry: { ...(raw.kind === undefined ? {} : { kind: raw.kind }), reference, ...entry },
      });
    }
    offices.push(...(raw.offices ?? []).map((office) => ({ office, reference })));
    phrases.push(...(raw.phrases ?? []).flat());
    for (const [long, short] of Object.entries(raw.short ?? {})) shortNames.set(long, short);
    for (const surname of raw.surnames ?? []) commonSurnames.add(surname);
  }
  return { entries, offices, phrases, commonSurnames, shortNames, problems, asOf: days.sort().at(-1) ?? '' };
}

function readYaml(path: string, problems: string[]): RawFile {
  try {
    return (parse(readFileSync(path, 'utf8')) ?? {}) as RawFile;
  } catch (error) {
    problems.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    return {};
  }
}
