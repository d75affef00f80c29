import type { Role } from '../../model/argument.ts';

/**
 * Words that set a role besides the roles' own names: Argdown- and Obsidian-style callouts, and the prefixes of the
 * Discourse Graph extensions for Roam and Obsidian (Chan et al., discoursegraphs.com): question, claim, evidence, source.
 */
export const explicitRoles: Readonly<Record<string, Role>> = {
  clm: 'claim',
  evd: 'evidence',
  que: 'question',
  src: 'testimony',
  con: 'conclusion',
  hyp: 'claim',
  counterclaim: 'objection',
  counterargument: 'objection',
  counter: 'objection',
  premise: 'evidence',
  reason: 'evidence',
  support: 'evidence',
  quote: 'testimony',
  reply: 'rebuttal',
  response: 'rebuttal',
  background: 'context',
  proposal: 'recommendation',
  position: 'thesis',
};
