import { bibliographiesOf } from '../features/citation-target.ts';
import type { DocumentAnalysis, PlacedCitation } from '../project/analysis.ts';
import { plainLine } from '../render/escape.ts';
import { closest } from '../text/closest.ts';
import type { Span } from '../text/span.ts';
import type { ActionRequest, CodeAction, FileEdit, NewFile } from './code-action.ts';

/** For a key that no bibliography has: the keys that it may be a slip for, and a new entry to be filled in. */
export function* mendCitation(request: ActionRequest): Iterable<CodeAction> {
  const { analysis } = request;
  for (const problem of request.problems) {
    if (problem.code !== 'unknown-citation-key') continue;
    const citation = analysis.citations().find(({ start }) => start === problem.start);
    if (!citation) continue;
    const { key } = citation;
    for (const [index, other] of closest(key, knownKeys(request)).entries()) {
      yield {
        title: `Change to “${plainLine(other)}”`,
        kind: 'quickfix',
        fixes: problem,
        ...(index === 0 && { preferred: true }),
        edits: [{ path: analysis.path, ...keySpan(analysis, citation), text: other }],
      };
    }
    const added = addEntry(request, key);
    if (added) yield { ...added, kind: 'quickfix', fixes: problem };
  }
}

function* knownKeys({ project, analysis }: ActionRequest): Iterable<string> {
  for (const { entry } of project.library.entries(bibliographiesOf(project, analysis).files)) yield entry.key;
  for (const { fields } of project.notes.sources()) if (fields.key !== undefined) yield fields.key;
}

/** The key alone: neither `-` nor `@` nor braces. */
function keySpan({ doc }: DocumentAnalysis, { start, end, key }: PlacedCitation): Span {
  const at = start + doc.text().slice(start, end).indexOf(key);
  return { start: at, end: at + key.length };
}

/** Into the first bibliography that the document names and that is its own; where it names none, into a new one. */
function addEntry(
  { project, analysis }: ActionRequest,
  key: string,
): Pick<CodeAction, 'title' | 'edits' | 'creates'> | undefined {
  const { files: counting, missing } = bibliographiesOf(project, analysis);
  // A library that other folders share is for its own program to write.
  const shared = project.settings().libraries ?? [];
  const files = counting.filter((each) => !shared.includes(each));
  const path = files.find((each) => /\.bib$/i.test(each));
  if (path !== undefined) {
    const text = project.host.read(path);
    if (text === undefined) return undefined;
    const title = `Add an entry “${plainLine(key)}” to ${plainLine(path)}`;
    return { title, edits: [appended(path, text, key)] };
  }
  // Where the document names none, any `.bib` of the folder counts.
  if (files.length > 0 || missing.length > 0) return undefined;
  const made: NewFile = { path: 'references.bib', text: entryText(key) };
  return { title: `Create references.bib with an entry “${plainLine(key)}”`, edits: [], creates: [made] };
}

function appended(path: string, text: string, key: string): FileEdit {
  const lead = text.trim() === '' ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  return { path, start: text.length, end: text.length, text: `${lead}${entryText(key)}` };
}

/** To be filled in; the key’s year, if it ends in one, is the entry’s. */
function entryText(key: string): string {
  const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.exec(key)?.[0] ?? '';
  return `@misc{${key},\n  author = {},\n  title  = {},\n  year   = {${year}},\n}\n`;
}
