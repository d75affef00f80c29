/**
 * What weighs more, or otherwise, in texts of forty units and more: they have room for what a short text leaves out,
 * concessions, advice, other people’s words, views put up to be answered. Rows as in `weights.ts`; read off the essays of
 * `test/essays` that were read for it.
 */
export const longTextWeights: Readonly<Record<string, string>> = {
  longText:
    'recommendation +0.6, concession +0.8, objection +0.4, rebuttal +0.4, testimony +0.6, context +0.2',
  'longText has:necessity': 'recommendation +1.6, claim +0.5',
  'longText lead:admission': 'concession +1.2',
  'longText clause turn': 'claim +1.2, rebuttal -0.6',
  'longText leading turn': 'claim +3, rebuttal -1',
  'longText lead:alternative': 'objection +3.2',
  'longText has:rejection': 'claim +2',
  'longText:opening has:reportedView': 'objection +4.4, context -1, testimony -3',
  'longText:opening has:opposition': 'objection +1',
  'longText:opening:last': 'thesis +2',
  'longText:opening:first': 'context +0.5',
  'longText has:reportedView': 'testimony +0.3',
  'longText clause before contrast': 'concession +1.2',
  'longText:opening answers a view': 'thesis +1.2',
  'longText reported': 'testimony +1.4',
  'longText:body has:grantedPast': 'concession +4',
  'longText has:grant': 'concession +1.8, objection -1.5, claim -0.5, evidence -0.5',
  'longText has:rebuff': 'rebuttal +0.8',
  'longText has:candidate': 'objection +1.5, testimony -1.5, claim -0.5, concession -2',
  'longText has:count': 'claim +1.2, context +0.6, evidence -1.5',
  'longText sums': 'claim +1.2, evidence -0.6',
  'longText:closing:last': 'conclusion +1.2, context -0.6',
  'longText:body:first figure': 'claim +0.7, evidence -0.5',
  'longText:body:first has:measure': 'evidence -0.5',
  'longText has:asks': 'question +6.5',
  'longText:body general': 'claim +0.5, evidence -0.5',
  'longText:opening general': 'claim +1',
  'longText introduces': 'context +1.5, claim -0.5',
  'longText fragment': 'claim -0.3',
  'longText:body generic': 'claim +0.6',
  'longText:body:last general': 'claim +1, evidence -0.5',
};
