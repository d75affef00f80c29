import type { CueTable } from './cue.ts';

/**
 * Short judgements on the point before: what a writer says who has brought up another’s view and now grants or turns it.
 * Sources: the concession and refutation frames of Graff and Birkenstein, They Say / I Say (chs. 4 and 6); van Eemeren,
 * Houtlosser and Snoeck Henkemans, Argumentative Indicators in Discourse (2007), ch. 5 (indicators of confrontation).
 */
export const verdicts: CueTable = {
  /** The point is granted. */
  grant: `
    is indeed, are indeed, was indeed, were indeed, does indeed, do indeed, has indeed, have indeed, perhaps so, perhaps not, that is so, that is true, this is true, there is truth, there is some truth, there is something to, there is something in, there is much to, has a point, have a point, has a case,
    have a case, is right, are right, was right, were right, is real, are real, is understandable, are understandable,
    is fair, are fair, sounds fair, sounds reasonable, sounds sensible, is a serious, is a fair, is a good point, is impressive,
    has its uses, have their uses, has its merits, has merit, have merit, much to recommend, is well argued, so it is, so it
    did, so they are, so they did, so they have, so it has, so he did, so she did, so he has, so she has, so they were, so it was, is not without, is a fact, is not in doubt, is beyond dispute, would solve, would show, not fools,
    would help, is not foolish, is not silly, is not absurd, is not frivolous, is no fool, are no fools, make light of, makes light of, on firmer ground, on firm ground,
    on solid ground, on stronger ground, i have no quarrel, i have sympathy, i have some sympathy, i have much sympathy, i sympathise, i sympathize, is correct, are correct, i will grant, i grant that, none of this is certain, none of this is easy, none of this will be easy, none of this is guaranteed,
    none of this is cheap, none of this will be cheap, none of this is without, there is no guarantee, there are no guarantees, is right about, are right about, may be right, might be right, there is sense in, is not without reason,
    in its favour, in its favor, in their favour, in their favor, is not nothing, is welcome, are welcome, is no small, deserves respect, is stronger`,
  /** The same, where it is all that the sentence says. */
  assent: `
    they might, they may, they could, it might, it may, it could, they will, it will, they do, it does, they are, they have, fair enough, granted, true, maybe so,
    maybe, perhaps, of course`,
  /** Turned away, where it is all that the sentence says. */
  denial: `
    it did not, they did not, he did not, she did not, it didn't, they didn't, it was not, they were not, it has not, they have not, it never did,
    they never did, it is not, they are not`,
  /** The point is turned away. */
  rebuff: `
    i doubt, we doubt, i disagree, this is wrong, that is wrong, not so, it is not, it does not, they do not, they are not,
    the trouble is, the trouble begins, the trouble with, the problem is, the problem with, the difficulty is, the catch is,
    the flaw, in practice, with respect, unlikely, is mistaken, misses, what is quoted less, the answer is, the answer however, there is no
    such, would do harm, hardly, is harder than, is smaller than, nevertheless smaller, closer to, is nothing of the kind,
    proves the rule, proved the rule, does not bear, do not bear, says little, tells us little, my quarrel is, prove nothing, proves nothing, proved nothing, prove little, proves little, settles nothing, explains nothing,
    explains little, changes nothing, change nothing, is a poor, are poor, cuts both`,
  /** A view or a way out that is put up to be looked at. */
  candidate: `
    has been suggested, have been suggested, has been proposed, have been proposed, another proposal, one proposal, another option,
    another answer, one answer, one option, option a, option b, it is sometimes, it is often, it is usual, the usual, it will be objected,
    it will be said, it will be argued, it may be said, it may be objected, it might be objected, it may be argued, you may reply,
    you may say, you will say, you may object, others say, others argue, others object, opponents, object that, objects that, objected that, case
    against, point against, argument against, the argument goes, the argument runs, on this view, orthodoxy, received wisdom, the oldest argument, the usual argument, the standard argument, the familiar argument, the stock argument, the common argument,
    the popular argument, the favourite argument, the favorite argument, the strongest argument against, leaves the argument, the argument most often, would answer that, would answer, would reply,
    would object, might answer, might reply, will answer that, may answer, a better
    objection, a stronger objection, one might defend, content to let, what some of you are thinking, so the argument, the idea is that, the hope is that, 
    will grumble, will complain, will protest, will object, will say, will reply, may complain, may object, may protest, might complain,
    might object, is tempting to, tempting to think, it is easy to`,
  /** One more of a row of arguments, whosever they are. */
  further: `
    a second argument, the second argument, a third argument, the third argument, another argument, the next argument, the last argument,
    a second objection, the second objection, a third objection, the third objection, another objection, a further objection, a second
    charge, the second charge, a third charge, the third charge, another charge, a second complaint, the second complaint, another
    complaint, a second worry, the second worry, another worry`,
  /** Puts a question without asking it. */
  asks: `
    leaves the question, raises the question, the question remains, the question is whether, poses the question, begs the question,
    leaves open whether, the question arises, one question remains`,
  /** Says that points will follow; counted ones (*three steps*) are found by their nouns. */
  count: `
    several reasons, several things, several steps, the following`,
};
