import { wordsOf } from '../list.ts';

/**
 * Words that tell whose a clause is that is joined to a report: *Osei wrote that the pact would fail, and the ministry signed
 * it*. Sources: backshift and its absence in reported clauses, Huddleston and Pullum 2002, ch. 3 §6; states and events, ibid. §3.
 */

/** Forms of the past that tell how things were and not what happened: reported, they may be somebody’s present. */
export const statesInThePast = wordsOf(`
  was were had knew thought saw felt stood meant needed wanted seemed appeared remained believed hoped feared
  lacked owned belonged depended relied contained deserved mattered existed liked hated lived cost held feared
  wished loved trusted doubted owed included consisted resembled sounded looked understood agreed
`);

/** Whoever did this held a view: what is past in the words behind it was present when they were said. */
export const verbsOfViews = wordsOf(`
  argued wrote warned believed thought insisted held claimed maintained contended concluded asserted feared
  predicted complained suggested
`);

/** With these somebody turns to whoever has just spoken. */
export const wordsOfAnswering = wordsOf(`
  replied answered asked retorted responded countered objected insisted agreed snapped inquired replies answers asks
  retorts responds counters objects
`);
