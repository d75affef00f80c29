import { acronymBeforeExpansion } from './acronym-before-expansion.ts';
import { alteredQuotation, missingQuotation } from './altered-quotation.ts';
import { ambiguousName } from './ambiguous-name.ts';
import { brokenLink } from './broken-link.ts';
import type { Check, FileCheck } from './check.ts';
import { duplicateTitle } from './duplicate-title.ts';
import type { FactCheck } from './fact-check.ts';
import { formerOffice } from './former-office.ts';
import type { GapCheck } from './gap-check.ts';
import { memberCount } from './member-count.ts';
import { missingBibliography, missingProjectBibliography } from './missing-bibliography.ts';
import { missingFootnote } from './missing-footnote.ts';
import { notAMember } from './not-a-member.ts';
import { outdatedName } from './outdated-name.ts';
import { singleSourceSection } from './single-source-section.ts';
import { unansweredQuestion } from './unanswered-question.ts';
import { unknownCitationKey } from './unknown-citation-key.ts';
import { unmetObjection } from './unmet-objection.ts';
import { unsourcedTestimony } from './unsourced-testimony.ts';
import { unsupportedClaim } from './unsupported-claim.ts';
import { unusedBibliographyEntry } from './unused-bibliography-entry.ts';
import { unusedFootnote } from './unused-footnote.ts';

/** Checks of what an essay says against what is known of its date. */
export const factChecks: readonly FactCheck[] = [
  memberCount,
  formerOffice,
  outdatedName,
  notAMember,
  acronymBeforeExpansion,
];

/** What an argument may lack: hints, and shown beside the rows of the Argument view. */
export const gapChecks: readonly GapCheck[] = [
  unsupportedClaim,
  unansweredQuestion,
  unmetObjection,
  singleSourceSection,
  unsourcedTestimony,
];

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
  ...factChecks,
  ...gapChecks,
];

/** What is looked at in a bibliography rather than in a document. */
export const bibliographyChecks: readonly FileCheck[] = [unusedBibliographyEntry];

export const quartoProjectChecks: readonly FileCheck[] = [missingProjectBibliography];
