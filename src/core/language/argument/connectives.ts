import type { CueTable } from './cue.ts';

/**
 * Connectives at the head of a unit, by what they say of it. Sources: the explicit connectives and senses of the Penn
 * Discourse Treebank 3.0 annotation manual (Webber et al. 2019, appendix A); the relations of Rhetorical Structure Theory
 * (Mann and Thompson 1988); Knott and Dale's taxonomy of cue phrases (1994); the argument indicators of van Eemeren,
 * Houtlosser and Snoeck Henkemans (2007).
 */
export const leadConnectives: CueTable = {
  /** Comparison.Contrast and Comparison.Concession.Arg2-as-denier: what follows goes against what came before. */
  contrast: `
    but, yet, however, nevertheless, nonetheless, still, even so, that said, having said that, all the
    same, on the contrary, to the contrary, instead, rather, in reality, in truth, in fact though, despite
    this, in spite of this, despite that, in spite of that, be that as it may, then again, even then,
    regardless, at the same time, notwithstanding, and yet, but then`,
  /** The other of two sides, put beside the first. */
  otherSide: `
    on the other hand, on the other side, by contrast, in contrast, conversely, alternatively, others,
    whereas, on another note, meanwhile`,
  firstSide: `
    on the one hand, on one hand, on one side, on the one side`,
  /** Comparison.Concession.Arg1-as-denier: granted before it is outweighed. */
  concessive: `
    although, though, even though, even if, while, whilst, despite, in spite of, albeit, much as, granted
    that, notwithstanding that, whether or not, no matter`,
  /** A writer's own admission that something speaks for the other side. */
  admission: `
    to be sure, admittedly, granted, of course, certainly, true, it is true, it is true that, yes, no
    doubt, undoubtedly, doubtless, to be fair, sure, it is undeniable, it is undeniable that, it must be
    admitted, it must be said, one must admit, i admit, i concede, i grant, it cannot be denied,
    naturally, in fairness, there is no doubt, there is no doubt that, there is no denying, it may be
    true, it may be, it might be, needless to say, indeed, it is certainly true, it is indeed true, it's
    true, it is no doubt, it is also true, it is quite true, i do not deny, i don't deny, i would concede,
    i must admit, to some extent, i acknowledge, i do support, it is partly true, it is understandable, it
    is reasonable, it is not unreasonable, granting`,
  /** Contingency.Cause.Result. */
  result: `
    therefore, thus, hence, consequently, as a result, as a consequence, accordingly, so, for this reason,
    for these reasons, for that reason, this is why, that's why, that is why, it follows, it follows that,
    in consequence, because of this, because of that, this means, this means that, which means, ergo,
    then, in this way, by doing so, thereby, this shows, this shows that, this suggests, as such, due to
    this, from this, given this, this proves, it is obvious, it is evident, it is clear, from this
    example, from these examples, that is the reason why, this is the reason why, at this point, these
    examples, this example, it can be seen, it can be concluded, we can see, we can conclude, as we can
    see, all this, all of this, this illustrates, this demonstrates, that means, which is why, this
    implies, this indicates`,
  /** Contingency.Cause.Reason. */
  reason: `
    because, since, for, as, the reason is, the reason is that, this is because, that is because, one
    reason, after all, due to, owing to, thanks to, given that, given, seeing that, inasmuch as, because
    of, the reason, this is due to, on account of, it is because`,
  /** Expansion.Instantiation. */
  example: `
    for example, for instance, e.g, to illustrate, as an illustration, such as, consider, take, think of,
    look at, imagine, suppose, a case in point, one example, another example, a good example, an example,
    the example of, as an example, in one case, to give an example, to give an illustration, a clear
    example, a typical example, by way of example, to cite an example, let us take, let's take, to
    exemplify, as a case in point, a recent example, the best example, say`,
  /** Expansion.Level-of-detail.Arg2-as-detail. */
  detail: `
    in particular, particularly, specifically, especially, more specifically, more precisely, namely, in
    detail, above all, notably, to be more specific, to be specific, more concretely`,
  /** Expansion.Conjunction within a paragraph. */
  addition: `
    also, and, in addition, additionally, moreover, furthermore, besides, further, likewise, similarly,
    what is more, what's more, plus, as well, equally, again, not only, in addition to, apart from, aside
    from, beyond, more broadly, nor, more importantly, most importantly, in the same way, by the same
    token, at a higher level, worse, worse still, better still, yet another`,
  /** One in a row of points: each is as a rule a claim of its own. */
  enumeration: `
    first, firstly, first of all, first and foremost, in the first place, to begin with, to start with,
    second, secondly, third, thirdly, fourth, fourthly, finally, lastly, last, last but not least, in the
    second place, the first reason, the second reason, the third reason, another reason, one reason, the
    main reason, the first, the second, the third, another point, one of the main reasons, initially,
    another argument, another, for one thing, for one, for another, for another thing, the final reason, the most important, the last, a further reason, a second,
    a third, next, another important, one of the most important, the primary reason, the other`,
  /** Expansion.Equivalence and Level-of-detail.Arg1-as-detail: says the same again, shorter. */
  restatement: `
    in other words, that is, that is to say, put differently, put simply, put another way, to put it
    simply, i.e, simply put, to put it another way, this is to say, to say the least`,
  /** Draws the text together. */
  summary: `
    in conclusion, to conclude, in sum, to sum up, in summary, to summarize, to summarise, all in all,
    overall, in short, in brief, on balance, on the whole, in the end, ultimately, in a nutshell, to sum
    it up, summing up, in closing, as a conclusion, the conclusion, taken together, altogether, all things
    considered, in the final analysis, by way of conclusion, concluding, for all these reasons, for the
    reasons mentioned, for the above reasons, for the reasons above, the bottom line, in the last
    analysis, to recapitulate, as discussed above, as mentioned above, in general, the upshot, the lesson`,
  /** Adds weight to what was said. */
  emphasis: `
    in fact, as a matter of fact, actually, the truth is, the fact is, the fact of the matter, frankly,
    clearly, obviously, evidently, plainly, in effect`,
  /** A candidate put up to be looked at: *Or, if …*, *Maybe … is about …*. */
  alternative: `
    or, maybe, perhaps, possibly, or perhaps, or maybe, it may be that, could it be, it is possible that,
    conceivably`,
  condition: `
    if, unless, were, provided, provided that, as long as, in case, suppose, only if, only when, should`,
  /** Sets the scene in time. */
  scene: `
    nowadays, these days, today, in recent years, in recent decades, in recent times, recently, in
    today's, in the past, for many years, for decades, for centuries, over the past, over the last,
    throughout history, since the, in the modern, in modern, with the development, with the rapid, once,
    during the, in this day and age, currently, traditionally, historically, last year, this year, last
    week, last month, earlier this, years ago, decades ago, in the last, at present, it is a common, there
    has been, there have been, the question of whether, the issue of, the debate`,
};

/** Connectives within a sentence at which a clause of another weight begins. Behind a comma, dash or semicolon. */
export const innerConnectives: CueTable = {
  contrast: `
    but, yet, however, nevertheless, nonetheless, and yet, but then, still, although, though, even though`,
  reason: `
    because, since, as, for, given that, seeing that, inasmuch as`,
  result: `
    so, therefore, thus, hence, and therefore, and thus, and so, and hence, consequently, and
    consequently, which means, as a result`,
  otherSide: `
    while, whereas, whilst`,
  addition: `
    and, and also, moreover, furthermore, in addition, nor`,
};
