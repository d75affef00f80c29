import type { CueTable } from './cue.ts';

/**
 * Whose view a sentence gives, and how strongly. Sources: Hyland's lists of hedges, boosters, attitude and self-mention
 * markers (Metadiscourse, 2005, appendix); Biber's stance constructions (Longman Grammar, ch. 12); reported-view phrases of
 * Graff and Birkenstein, They Say / I Say.
 */
export const stance: CueTable = {
  /** The writer says that this is the writer's view. */
  opinion: `
    i believe, i think, i feel, i would say, i say, i would argue, i argue, i contend, i maintain, i am
    convinced, i'm convinced, i am of the opinion, i hold, in my opinion, in my view, to my mind, from my
    point of view, in my point of view, from my perspective, from my viewpoint, from my standpoint, as far
    as i am concerned, as far as i'm concerned, my view, my opinion, my point of view, my position, i
    personally, personally, i suggest, i propose, i would suggest, i am certain, i am sure, i prefer, i
    would prefer, i support, i favor, i favour, i strongly, i firmly, i completely, i totally, i truly, i
    really, i agree, i disagree, i am in favor, i am in favour, i am against, i oppose, for me, i reckon,
    i consider, i do believe, i don't think, i do not think, i do not believe, i don't believe, i am
    inclined, i tend to, i am strongly, i advocate, we believe, we think, my belief, it is my, i would
    rather, i stand, i side, my contention, i insist, i hope, i fear, i suspect, i opine, i fully, i
    wholeheartedly, i deem, i still, i also, i assert, i have the opinion, in my mind, from my
    prospective, in my perspective, as i see it, according to me, i vote, i'm for, i'm against`,
  /** What the text is going to argue. */
  announcement: `
    this essay argues, this essay will argue, this paper argues, this article argues, i will argue, i
    shall argue, i'll argue, we argue, my argument is, my thesis, the argument here, my claim is, the
    thesis of, this essay contends, the point of this essay, what follows argues, the case for, the
    my point is, the main point, the point is, this essay makes the case, i make the
    case, this memo argues, this review argues, this report recommends, this report finds, this report
    argues, this brief argues, we recommend that the, i want to argue, i wish to argue, the argument of,
    the honest answer, my answer is`,
  /** Tells of the text's own course and argues nothing. */
  roadmap: `
    this essay will, this essay discusses, in this essay, i will discuss, i will explain, i will present,
    i am going to, i will elaborate, will be discussed, following paragraphs, following paragraph, i will
    explore, following essay, i will give, i will support, let us discuss, let's discuss, will discuss, i
    shall, i will outline, i will try, this essay, will be examined, the following points, my reasons,
    both sides, both views, i will analyze, discussed in, before giving my, before presenting, before
    rendering, there are two, there are three, there are several reasons, there are many reasons, there
    are some reasons, there are different reasons, will compare, i will analyse, this paper will, this
    issue will, this topic will, let me begin, let me start, let me turn, let us begin, let us turn, i turn to, i turn now, here is what, here is why, here is how, here are the, reasons for this, my view in, the reasons are, include the following`,
  /** A verdict on something said elsewhere: without it, it says nothing. */
  bareVerdict: `
    this statement, this view, this opinion, this idea, this position, this notion, this point of view,
    the statement, the former, the latter, with this, this viewpoint, that statement, this claim, this
    belief, this issue, this topic, this matter, pros and cons, both good and bad, advantages and
    disadvantages, gains and losses, above statement, the first opinion`,
  /** Manages the talk: greetings, thanks, turns, announcements of what will be said next. */
  interaction: `
    let me, let us move, thank you, thanks, next question, your question, the question, my question, you
    have two minutes, two minutes, one minute, your response, your rebuttal, rebuttal, my response, i'd
    like to, i would like to, we have time, excuse me, go ahead, move on, very quickly, i want to ask, i
    want to say, i want to talk, i want to make, i just want, could i, can i, may i, let's talk, good
    evening, good question, i'm going to ask, you know what, guess what, listen, folks, i yield, ladies
    and gentlemen, welcome, by the way, i heard, i understand, let me just, one thing, very clear, your
    time, time is, all right, alright, okay, ok, as i said, as i say, like i said, i quote`,
  /** A view brought up to be answered: critics, *one might argue*, *it is tempting*. */
  opposition: `
    critics, critic, opponents, skeptics, sceptics, detractors, one could argue, one might argue, one may
    argue, one might say, one might think, one might object, one could say, one can argue, one may say,
    some may, some might, some would, some will, some could, someone may, someone might, someone will,
    people may, the objection, one objection, a common objection, the counterargument, it is tempting,
    it's tempting, it would be easy, it could be argued, it can be argued, it might be argued, it may be
    argued, opposing argument, main opposing, concerns against, argument against, arguments against, case
    against, oppose to, the other side, you might, you may, so the argument goes, the worry is, the fear
    is, the conventional wisdom, conventional wisdom, it is often said, it is often argued, the usual
    answer, it may seem, it might seem, it would seem, may argue, might argue, may claim, may object, may
    think, would argue, will argue, those who oppose, those who disagree, those against, supporters would,
    many would argue, some people may, some people might, some people would, many people may, may blame,
    people might`,
  /** A view held by others, unnamed: as a rule it is brought up to be answered. */
  reportedView: `
    some people, some believe, some argue, some say, some think, some claim, some worry, some of us, some
    critics, some observers, some experts, some analysts, many people, many believe, many argue, many say,
    many think, many claim, many observers, many analysts, many commentators, many critics, people say,
    people think, people believe, people argue, people claim, others, other people, it is said, it is
    argued, it is claimed, it is believed, it is widely believed, it is commonly, it has been argued, it
    has been said, there are those, there are people, there are some, those who, the common view, the
    argument that, you could, the opposing, opposing, supporters, proponents, advocates, defenders,
    several people, a lot of people, certain people, most people, a number of people, commentators,
    pundits, observers, elites, it seems, the standard, we are told, we are often told`,
  /** The writer rejects: *this is wrong*, *it does not follow*. */
  rejection: `
    is wrong, are wrong, is mistaken, are mistaken, is false, is a mistake, is a myth, is misleading, does
    not follow, misses the point, is unfounded, is not true, is untrue, not convincing, unconvincing, is
    flawed, not necessarily, does not mean, not mean that, doesn't mean, is not the case, is no reason,
    ignores, overlooks, fails to, no longer, distracts from, is beside the point, is groundless, hard to
    explain, cannot agree, can't agree, far from, is weak, is overstated, is exaggerated, is an illusion,
    not enough, is not a reason, can be overcome, can be solved, outweigh, outweighs, outweighed, pale,
    less important, not outweigh, rather than, is wishful, nothing to do with, do not hold, does not hold,
    will not work, won't work, no longer works, would not work, does not work, cannot work, is no longer`,
  /** Necessity and obligation (Palmer, Mood and Modality: deontic necessity). */
  necessity: `
    should, must, ought to, need to, needs to, have to, has to, had better, need not, should not,
    shouldn't, must not, mustn't, it is time, it's time, it is imperative, it is essential, it is vital,
    it is necessary, it is crucial, is necessary, are necessary, is required, is needed, is overdue, long
    overdue, would do well, would do better, would have done better, would be wise, it would be better, would be better, is to be, let us, let's,
    calls for, deserves, deserve, ought not, shall, it is important to, would be advisable, a must, it is
    up to, it is worth, the best way, needs, be prohibited, be banned, be abolished, be allowed, be
    introduced, we recommend, i recommend, recommends that, we propose, we urge, it is recommended, ask you
    to, cannot afford, can't afford, it is high time, the task is, the answer is to, the solution
    is, will need to`,
  /** Possibility and hedging. */
  possibility: `
    may, might, could, perhaps, maybe, possibly, probably, likely, seem, seems, appear, appears, tend to,
    tends to, arguably, presumably, apparently, to some extent, in some cases, sometimes, can be, in
    theory, at first sight, at first glance, supposedly, ostensibly`,
  /** A hedged perfect or *may well*: granted, to be outweighed. */
  grantedPast: `
    may have, might have, may once have, may well, may indeed, may be true, might be true, would seem to`,
  /** Verdicts: what an assertion without a figure, date or name as a rule turns on. */
  evaluation: `
    important, necessary, essential, crucial, vital, significant, beneficial, harmful, dangerous, better,
    best, worse, worst, good, bad, wrong, right, unfair, fair, effective, ineffective, useful, useless,
    advantage, advantages, disadvantage, disadvantages, benefit, benefits, drawback, drawbacks, problem,
    problems, key, fundamental, inevitable, undeniable, indispensable, uncertain, unclear, doomed, tough,
    difficult, hard, easy, easier, positive, negative, valuable, worth, justified, success, failure, risk,
    threat, serious, main, reality, truth, mistake, sensible, reasonable, absurd, detrimental, profound,
    decisive, central, matters, trouble, unhappy, weak, strong, stronger, impact, influence, contribute,
    contributes, improve, improves, lead to, leads to, enable, enables, affect, affects, responsible,
    most, more important`,
  /** Experience of the writer's own: an example as a rule. */
  experience: `
    my friend, my friends, my mother, my father, my brother, my sister, my family, my own experience, my
    experience, when i was, i remember, i was, i had, i have been, i went, i saw, i met, my parents, my
    cousin, my country, in my country, my uncle, my teacher, i used to, my life, my school, my university,
    i could, my hometown, a friend of mine, i myself, my neighbor, my neighbour, i know, my grandmother,
    my roommate, my class`,
};
