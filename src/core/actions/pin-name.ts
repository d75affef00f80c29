import { mentionsIn } from '../features/subject.ts';
import type { Entity } from '../model/entity.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import { beginsWithPin, findPin, type PlacedPin } from '../project/pins.ts';
import { cut, plainLine } from '../render/escape.ts';
import { fold } from '../text/identifier.ts';
import type { ActionRequest, CodeAction, FileEdit } from './code-action.ts';
import { headEnd } from './document-head.ts';

/** For a name with several readings one action for each, which pins it in this document; for a pinned one its release. */
export function* pinName({ analysis, span, problems }: ActionRequest): Iterable<CodeAction> {
  const seen = new Set<string>();
  for (const mention of mentionsIn(analysis, span)) {
    const { start, end } = mention.local;
    const name = analysis.runs()[mention.run]!.run.text.slice(start, end);
    if (seen.has(name)) continue;
    seen.add(name);
    const pinned = findPin(analysis.doc, name);
    if (pinned && mention.entity === pinned.entity) yield unpin(analysis, pinned);
    if (mention.entity !== null && mention.candidates.length < 2) continue;
    const open = problems.find((each) => each.code === 'ambiguous-name' && each.start === mention.start);
    for (const { id, title } of titled(analysis, mention.candidates)) {
      const edit = id === mention.entity ? undefined : pinEdit(analysis, name, id);
      if (!edit) continue;
      yield {
        title: `Pin “${cut(plainLine(name), 40)}” to ${title}`,
        kind: open ? 'quickfix' : 'refactor.rewrite',
        ...(open && { fixes: open }),
        edits: [edit],
      };
    }
  }
}

/**
 * The edit that pins a name: a comment behind the front matter, beside the pins that stand there, or the change of the
 * pin that the name has. `undefined` for a name that no comment can hold.
 */
export function pinEdit(analysis: DocumentAnalysis, name: string, id: string): FileEdit | undefined {
  if (!/^[^=<>%\n]{1,120}$/.test(name) || name.includes('--')) return undefined;
  const { path, doc } = analysis;
  const pin = `<!-- ${name} = ${id} -->`;
  const before = findPin(doc, name);
  if (before) return { path, start: before.start, end: before.end, text: pin };
  const { at, lead } = headEnd(doc);
  const gap = beginsWithPin(doc.text().slice(at, at + 300)) ? '\n' : '\n\n';
  return { path, start: at, end: at, text: `${lead}${pin}${gap}` };
}

/** Takes the comment out, with its line and the blank line behind it if it stood alone. */
function unpin({ path, doc }: DocumentAnalysis, { name, start, end }: PlacedPin): CodeAction {
  const text = doc.text();
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const behind = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end))?.[0];
  const alone = behind !== undefined && text.slice(lineStart, start).trim() === '';
  const from = alone ? lineStart : start;
  let to = alone ? end + behind.length : end;
  const isFirst = /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(0, from)) || from === 0;
  if (alone && isFirst) to += /^(?:[ \t]*\r?\n)*/.exec(text.slice(to))?.[0].length ?? 0;
  return {
    title: `Unpin “${cut(plainLine(name), 40)}”`,
    kind: 'refactor.rewrite',
    edits: [{ path, start: from, end: to, text: '' }],
  };
}

/** What each reading is called where one is chosen: by its name, and by its kind and id where names are alike. */
export function titled(
  analysis: DocumentAnalysis,
  candidates: readonly string[],
): readonly { readonly id: string; readonly title: string }[] {
  const entities = candidates.flatMap((id) => analysis.entity(id) ?? []);
  const alike = (one: Entity, key: (entity: Entity) => string): boolean =>
    entities.some((other) => other !== one && key(other) === key(one));
  return entities.map((entity) => {
    const name = cut(plainLine(entity.name), 60);
    if (!alike(entity, (each) => fold(each.name))) return { id: entity.id, title: name };
    const sameKind = alike(entity, (each) => `${fold(each.name)} ${each.kind}`);
    return { id: entity.id, title: `${name}, ${sameKind ? entity.id : entity.kind}` };
  });
}
