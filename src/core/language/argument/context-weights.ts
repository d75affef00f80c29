/** What weighs by what stands before a unit: the clause, the points, the objection. Rows as in `weights.ts`. */
export const contextWeights: Readonly<Record<string, string>> = {
  // *…, and …* does what the clause before it does.
  'goes on:claim': 'claim +2.2',
  'goes on:evidence': 'evidence +2.2',
  'goes on:example': 'example +2.2',
  'goes on:objection': 'objection +2.2',
  'goes on:concession': 'concession +2.2',
  'goes on:rebuttal': 'rebuttal +2.2',
  'goes on:recommendation': 'recommendation +2.2',
  'goes on:context': 'context +2.2',
  'goes on:conclusion': 'conclusion +2.2',

  // *A lever is not a handle. It is a promise.*
  'puts right:claim': 'claim +2',
  'puts right:rebuttal': 'rebuttal +2',
  'puts right:conclusion': 'conclusion +2',
  'puts right:concession': 'concession +1',

  // *Second, …* stands beside *First, …*.
  'counted point': 'claim +1.6',
  'counted charge': 'objection +4.5',
  charges: 'objection +3.4, claim -1',
  'beside:claim': 'claim +1.2, recommendation +0.8',
  'beside:recommendation': 'recommendation +1.2, claim +0.8',
  'has:further beside an objection': 'objection +4, claim -1',
  'beside:objection': 'objection +1.2',

  // What came before.
  'reason asked for': 'claim +2.4, evidence -0.6',
  'after:question': 'claim +2, recommendation +1.5, evidence -0.8',
  'contrast after:objection': 'rebuttal +1.5',
  'contrast after:concession': 'rebuttal +1.2',
  'contrast to open': 'rebuttal +2.4, evidence -0.5',
  'under open': 'evidence +0.2',
  'main clause': 'claim +0.3, rebuttal +0.4',
  'after:claim': 'evidence +0.4',
  quotedQuestion: 'testimony +8',
  fragment: 'claim -0.3',
  'leading turn': 'claim +1.2',
  'contrast told': 'rebuttal -2, evidence +0.3',
  'rejects open': 'rebuttal +2.4',
};
