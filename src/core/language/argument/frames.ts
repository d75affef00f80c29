import type { CueTable } from './cue.ts';

/**
 * What a statement is wrapped in, left out of labels. `that`: the statement follows, with *that* or without;
 * `comma`: only when a comma follows. Source: the introductory phrases of Hyland, Metadiscourse (2005), and the
 * shell nouns of Schmid (2000).
 */
export const frames: CueTable = {
  that: `
    i believe, i think, i feel, i would say, i would argue, i argue, i contend, i maintain, i am
    convinced, i am of the opinion, i strongly believe, i firmly believe, i personally believe, i
    personally think, i agree, i strongly agree, i completely agree, i totally agree, i do believe, i
    suggest, i hold, it is clear, it is true, it is obvious, it is undeniable, it is evident, it goes
    without saying, there is no doubt, there is no denying, it cannot be denied, it is important to note,
    it should be noted, it is worth noting, the fact is, the truth is, the point is, the fact of the
    matter is, this means, this shows, it follows, my point is this, this suggests, it is often said, it
    is often argued, it can be concluded, we can conclude, we can say, it is said, this essay argues, this
    paper argues, i completely agree with the idea, i agree with the idea, i agree with the statement, i
    will argue, i insist, i am certain, i am sure, the reason is, the main reason is, another reason is,
    it seems, i suspect, the first reason is, the second reason is, my view is, my opinion is, i support
    the idea, i still believe, we believe, we think, it seems to me, it is my belief, it is my opinion, it
    is a fact, one could argue, this is because, that is because, the argument here is, my argument is, i
    don't think`,
  comma: `
    in my opinion, in my view, to my mind, from my point of view, in my point of view, from my
    perspective, personally, as far as i am concerned, for me, from my viewpoint, from this point of view,
    as we all know, as i see it, as is well known, well, look, now, you know, again, anyway, of course,
    no, yes, from my standpoint, as mentioned above, as mentioned before, in this case, in that case, in
    this sense, in addition to this, apart from that, besides that, in this respect, in that regard, in
    this regard`,
};
