import { alteredQuotation, missingQuotation } from './altered-quotation.ts';
import { ambiguousName } from './ambiguous-name.ts';
import { brokenLink } from './broken-link.ts';
import type { BibliographyCheck, Check } from './check.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { missingBibliography } from './missing-bibliography.ts';
import { missingFootnote } from './missing-footnote.ts';
import { unknownCitationKey } from './unknown-citation-key.ts';
import { unusedBibliographyEntry } from './unused-bibliography-entry.ts';
import { unusedFootnote } from './unused-footnote.ts';

/** All checks of documents, in the order in which their problems are told. */
export const checks: readonly Check[] = [
  alteredQuotation,
  missingQuotation,
  unknownCitationKey,
  missingBibliography,
  missingFootnote,
  unusedFootnote,
  brokenLink,
  duplicateTitle,
  ambiguousName,
];

export const bibliographyChecks: readonly BibliographyCheck[] = [unusedBibliographyEntry];
