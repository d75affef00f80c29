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
    'chides chided lambasts lambasted demands demanded laments lamented counters countered responds responded deems deemed puts put'
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

/**
 * Of these, what one does by saying it, or feels: an act among others (*Ankara demands*, *the ministry announced*), which
 * is told as a fact, where an assertion is brought in for what it says. Source: Searle’s classes of illocutionary acts
 * (1976): directives, commissives, expressives and declarations here, assertives left out.
 */
export const actingVerbs: ReadonlySet<string> = new Set(
  (
    'announces announced calls called complains complained declares declared demands demanded chides chided lambasts lambasted ' +
    'asks asked tells told urges urged worries worried fears feared laments lamented proposes proposed recommends recommended ' +
    'finds found points pointed holds deems deemed claims claimed responds responded replies replied thinks thought ' +
    'believes believed describes described names named worry fear hold ask urge recommend propose blame believe think ' +
    'respond reply complain declare announce describe claim wonder question'
  ).split(' '),
);

/** Behind *would* and several unnamed ones they tell a view: *some in the ministry would like to amend it*. */
export const wishes: ReadonlySet<string> = new Set('like prefer rather'.split(' '));
