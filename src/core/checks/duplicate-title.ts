import type { Check } from './check.ts';

/** Two notes of one title: links and names can mean only the first. */
export const duplicateTitle: Check = {
  id: 'duplicate-title',
  description: 'A note whose title another note has too.',
  help: 'Give one of the notes another title, and the old one as an alias if need be.',
  *run(analysis, project) {
    const note = project.notes.get(analysis.path);
    if (!note?.named) return;
    const others = project.notes
      .titled(note.title)
      .filter((path) => path !== note.path && project.notes.get(path)?.named);
    if (others.length === 0) return;
    yield {
      ...note.titleSpan,
      code: 'duplicate-title',
      severity: 'warning',
      message: `Another note has this title: ${others[0]}. Names and links mean ${[note.path, ...others].sort()[0]}.`,
    };
  },
};
