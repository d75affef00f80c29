import { createBlockDocument } from '../markdown/block-document.ts';
import { documentHeadings } from '../markdown/links.ts';
import { withoutAnchor } from '../project/analysis.ts';
import type { Project, Target } from '../project/project.ts';
import { fold } from '../text/identifier.ts';
import type { Span } from '../text/span.ts';
import { noteTarget } from './citation-target.ts';

/** Where a link goes inside the folder: a note, or a heading or block of it. Addresses elsewhere are not ours. */
export function linkTarget(project: Project, from: string, link: string): Target | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(link) || link.startsWith('//')) return undefined;
  const note = project.notes.resolve(withoutAnchor(link), from);
  if (!note) return undefined;
  const anchor = link.includes('#') ? link.slice(link.indexOf('#') + 1) : '';
  if (anchor === '') return noteTarget(note);
  const span = anchorSpan(project, note.path, anchor);
  return span ? { path: note.path, span, selection: span } : noteTarget(note);
}

/** Where `#heading`, `#heading#subheading` or `#^block` stands in a note; `undefined` if it does not. */
export function anchorSpan(project: Project, path: string, anchor: string): Span | undefined {
  const text = project.document(path)?.text() ?? project.host.read(path);
  if (text === undefined) return undefined;
  if (anchor.startsWith('^')) return blockIdSpan(text, anchor.slice(1));
  const wanted = slug(anchor.split('#').at(-1) as string);
  const heading = documentHeadings(createBlockDocument(text)).find((each) => slug(each.text) === wanted);
  return heading?.span;
}

/** The words of a note’s headings, in order. */
export function headingsOf(project: Project, path: string): readonly string[] {
  const text = project.host.read(path);
  return text === undefined ? [] : documentHeadings(createBlockDocument(text)).map((heading) => heading.text);
}

function blockIdSpan(text: string, id: string): Span | undefined {
  if (!/^[\w-]+$/.test(id)) return undefined;
  const match = new RegExp(`(?:^|\\s)\\^${id}[ \\t]*$`, 'm').exec(text);
  if (!match) return undefined;
  const start = text.lastIndexOf('\n', Math.max(0, match.index - 1)) + 1;
  return { start, end: match.index + match[0].length };
}

/** Obsidian writes a heading's words, others a slug of them: both come to the same. */
function slug(anchor: string): string {
  let plain = anchor;
  try {
    plain = decodeURIComponent(anchor);
  } catch {
    // A stray per cent sign is part of the words.
  }
  return fold(plain).replace(/[^\p{L}\p{N}]+/gu, '');
}
