import { pathToFileURL } from 'node:url';
import type * as Sarif from 'sarif';
import { bibliographyChecks, checks, type LineIndex, type Problem, type Span } from '../core/index.ts';
import type { CheckedFile } from './print.ts';

/** Where the format is described; the name of its schema is part of it. */
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const levels: Readonly<Record<Problem['severity'], Sarif.Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** What is found outside of the checks, when files are read. */
const otherRules: Readonly<Record<string, string>> = {
  'bibliography-duplicate-key': 'A key that an entry above has too.',
  'bibliography-entry-broken': 'An entry of a bibliography that cannot be read to its end.',
  'bibliography-entry-without-key': 'An entry of a bibliography without a key.',
  'front-matter': 'Front matter that is no YAML, or a field that cannot be read.',
  'named-twice': 'A note that has one name twice.',
  'too-many-names': 'A note with more names than anything has.',
  'unreadable-file': 'A file that cannot be read.',
};

/**
 * What is found as a SARIF 2.1.0 log (Static Analysis Results Interchange Format, OASIS), for code review and CI. Lines
 * and columns count from 1, columns in UTF-16 code units, ends exclusive.
 */
export function printSarif(files: readonly CheckedFile[], version: string): string {
  const rules = rulesFor(files.flatMap(({ problems }) => problems.map(({ code }) => code)));
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  const log: Sarif.Log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Dossier', semanticVersion: version, rules } },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap((file) =>
          file.problems.map((problem) => toResult(file, problem, index.get(problem.code) as number)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** The rules of all checks, and of what else was found. */
function rulesFor(found: readonly string[]): Sarif.ReportingDescriptor[] {
  const known = [...checks, ...bibliographyChecks].map(({ id, description, help }) =>
    rule(id, description, help),
  );
  const ids = new Set(known.map(({ id }) => id));
  const others = [...new Set(found)].filter((id) => !ids.has(id)).sort();
  return [...known, ...others.map((id) => rule(id, otherRules[id] ?? `${id}.`, undefined))];
}

function rule(id: string, description: string, help: string | undefined): Sarif.ReportingDescriptor {
  const name = id.replace(/(?:^|-)([a-z])/g, (_dash, letter: string) => letter.toUpperCase());
  return { id, name, shortDescription: { text: description }, help: { text: help ?? description } };
}

function toResult(file: CheckedFile, problem: Problem, ruleIndex: number): Sarif.Result {
  const related = problem.related?.flatMap((place, id): Sarif.Location[] => {
    const there = file.other(place.path);
    if (!there) return [];
    return [{ id, ...locate(there.file, there.lines, place), message: { text: place.message } }];
  });
  return {
    ruleId: problem.code,
    ruleIndex,
    level: levels[problem.severity],
    message: { text: problem.message },
    locations: [locate(file.file, file.lines, problem)],
    ...(related?.length && { relatedLocations: related }),
  };
}

function locate(file: string, lines: LineIndex, span: Span): Sarif.Location {
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      region: {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
        charOffset: span.start,
        charLength: span.end - span.start,
      },
    },
  };
}

/** A relative path stays one: it is relative to where the command runs. */
function uriOf(file: string): string {
  if (/^(?:[/\\]|[a-z]:[/\\])/i.test(file)) return pathToFileURL(file).href;
  return file.replaceAll('\\', '/').replace(/^\.\//, '').split('/').map(encodeURIComponent).join('/');
}
