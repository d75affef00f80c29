import { outlineArgdown } from '../outline/argdown.ts';
import { outlineMarkdown } from '../outline/markdown.ts';
import { outlineMermaid } from '../outline/mermaid.ts';
import type { Outline } from '../outline/outline.ts';
import { outlineText } from '../outline/text.ts';
import type { Project } from '../project/project.ts';
import { argumentTree } from './argument-tree.ts';

/** What the argument of a document can be written out as. */
export const exportFormats = ['text', 'markdown', 'argdown', 'mermaid', 'json'] as const;

export type ExportFormat = (typeof exportFormats)[number];

const writers: Readonly<Record<ExportFormat, (outline: Outline) => string>> = {
  text: outlineText,
  markdown: outlineMarkdown,
  argdown: outlineArgdown,
  mermaid: outlineMermaid,
  json: ({ nodes }) => `${JSON.stringify(nodes, null, 2)}\n`,
};

/** The argument of a document in another form; of a document that is not there, nothing. */
export function exportArgument(project: Project, path: string, format: ExportFormat): string | undefined {
  const analysis = project.analysis(path);
  if (!analysis || !Object.hasOwn(writers, format)) return undefined;
  return writers[format]({
    title: titleOf(project, path),
    nodes: argumentTree(project, path),
    parents: new Map(
      analysis
        .argument()
        .units.slice()
        .map(({ id, parent }) => [id, parent]),
    ),
  });
}

function titleOf(project: Project, path: string): string {
  const analysis = project.analysis(path);
  const stated = analysis?.frontMatter.value['title'];
  if (typeof stated === 'string' && stated.trim() !== '') return stated;
  const heading = analysis
    ?.runs()
    .find(({ run }) => run.place.depth === 1)
    ?.run.text.trim();
  return (
    heading || project.notes.get(path)?.title || (path.split('/').at(-1) as string).replace(/\.[^.]*$/, '')
  );
}
