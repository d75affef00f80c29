/**
 * Verbs by which a sentence reports what someone said or holds, third person and past. Source: the attribution verbs of
 * PARC 3.0 (Pareti 2016) and the say-type classes of VerbNet 3.4 (say-37.7, conjecture-29.5, advise-37.9).
 */
export const reportVerbs: ReadonlySet<string> = new Set(
  (
    'says said argues argued writes wrote notes noted claims claimed believes believed thinks thought insists insisted warns ' +
    'warned suggests suggested concludes concluded contends contended maintains maintained observes observed points pointed ' +
    'asks asked wonders wondered questions declares declared states stated explains explained announced announces adds added ' +
    'acknowledges acknowledged admits admitted asserts asserted calls called complains complained concedes conceded ' +
    'describes described estimates estimated finds found holds predicts predicted proposes proposed recommends recommended ' +
    'remarks remarked replies replied reports reported tells told urges urged worries worried fears feared reckons reckoned ' +
    'chides chided lambasts lambasted demands demanded laments lamented counters countered responds responded deems deemed'
  ).split(' '),
);

/** Base forms: said of several (*analysts argue*). */
export const reportVerbBases: ReadonlySet<string> = new Set(
  (
    'say argue write note claim believe think insist warn suggest conclude contend maintain observe ask wonder question ' +
    'declare state explain announce acknowledge admit assert complain concede describe estimate predict propose ' +
    'recommend report urge worry fear reckon object reply respond counter blame hold wager'
  ).split(' '),
);
