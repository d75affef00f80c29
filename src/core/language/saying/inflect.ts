import { irregularForms } from './verbs.ts';

/** The inflected forms of a verb of saying. */
export interface VerbForms {
  readonly base: string;
  readonly present: string;
  readonly past: readonly string[];
  readonly ing: readonly string[];
}

/** Forms of an English verb by its lemma: the irregular ones by table, the others by the spelling rules of *-s*, *-ed*, *-ing*. */
export function inflect(lemma: string): VerbForms {
  const irregular = irregularForms[lemma];
  if (irregular) {
    const [present = lemma, past = lemma, participle = lemma, ...ing] = irregular;
    return { base: lemma, present, past: [past, participle], ing };
  }
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return { base: lemma, present: `${stem}ies`, past: [`${stem}ied`], ing: [`${lemma}ing`] };
  }
  if (lemma.endsWith('e')) {
    const ing = lemma.endsWith('ee') ? `${lemma}ing` : `${lemma.slice(0, -1)}ing`;
    return { base: lemma, present: `${lemma}s`, past: [`${lemma}d`], ing: [ing] };
  }
  const present = /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return { base: lemma, present, past: [`${lemma}ed`], ing: [`${lemma}ing`] };
}
