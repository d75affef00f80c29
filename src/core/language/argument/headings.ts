/**
 * What a section does, by the words of its heading. Source: the usual parts of policy papers and reports (Young and Quinn,
 * Writing Effective Public Policy Papers, 2002, ch. 4) and of argued essays (They Say / I Say, ch. 14). The first row that fits counts.
 */
export const headingKinds: readonly (readonly [kind: string, words: RegExp])[] = [
  [
    'against',
    /\b(?:against|objections?|counter-?arguments?|risks?|critic(?:s|ism|isms)|downsides?|drawbacks?|costs of)\b/i,
  ],
  ['for', /\b(?:(?:case|arguments?|reasons?) for|in favou?r|benefits|advantages)\b/i],
  [
    'advice',
    /\b(?:recommendations?|what to do|should do|next steps|way (?:forward|ahead)|proposals?|must do|what is to be done|agenda|prescriptions?|policy implications)\b/i,
  ],
  ['options', /\b(?:options?|alternatives|choices|what others)\b/i],
  ['background', /\b(?:background|history|context|introduction|overview|how we got here|where we stand)\b/i],
  ['summary', /^(?:executive summary|summary|abstract|in brief|key (?:points|judge?ments|findings))$/i],
  ['close', /^(?:conclusions?|outlook|final (?:remarks|thoughts)|looking ahead|afterword|envoi|closing)\b/i],
];

/** A heading that stands at the head of its paragraph, as memoranda have it: *Background. The ship …*. It argues nothing. */
export const runInHeading =
  /^(?:executive summary|summary|background|discussion|introduction|conclusions?|recommendations?|options|analysis|assessment|issues?|purpose|context|comment|next steps|bottom line|key (?:points|judge?ments|findings)|scope|methods?|findings|results|implications|risks?|timing|outlook|caveats?|objections?)[.:]$/i;

/** The lines at the head of a memorandum or letter. */
export const memoLine = /^(?:to|from|date|subject|re|cc|through|via|classification|ref):\s/i;

/** What paragraphs are headed by in pairs and rows and is nobody who speaks: *Myth: … Fact: …*, *Problem: … Solution: …*. */
export const runInWords: ReadonlySet<string> = new Set(
  (
    'myth fact reality claim evidence objection rebuttal reply verdict truth problem solution cause effect ' +
    'pro con pros cons for against strengths weaknesses opportunities threats before after then now first second third ' +
    'step option note result example warning caution update correction source figure table chart ' +
    'action owner deadline status cost benefit risk mitigation winner loser winners losers goal means ways ends'
  ).split(' '),
);
