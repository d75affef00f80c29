import { readBibtex } from './bibtex.ts';
import { readCsl } from './csl.ts';
import type { Bibliography } from './source.ts';

export type { Bibliography, BibliographyEntry } from './source.ts';

/** Reads a bibliography by the extension of its path: `.json` is CSL JSON, all else BibTeX. */
export function readBibliography(path: string, text: string): Bibliography {
  return /\.(?:json|csl)$/i.test(path) ? readCsl(text) : readBibtex(text);
}
