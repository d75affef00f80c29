import type { DocumentAnalysis } from '../../project/analysis.ts';
import { footnotePlaces } from '../footnote.ts';
import type { Renamed } from './rename.ts';

/** Changes a footnote's label where it stands and wherever it is referred to. */
export function renameFootnote(analysis: DocumentAnalysis, label: string, name: string): Renamed {
  if (!/^[^\s[\]^]+$/.test(name)) return { refused: 'A footnote’s label has no spaces and no brackets.' };
  const places = footnotePlaces(analysis);
  if (places.some((place) => place.label === name.toLowerCase()))
    return { refused: `There is a footnote “${name}” already.` };
  const edits = places
    .filter((place) => place.label === label)
    .map(({ span }) => {
      const start = span.start + 2;
      return { path: analysis.path, start, end: start + label.length, text: name };
    });
  return { edits, doubtful: [] };
}
