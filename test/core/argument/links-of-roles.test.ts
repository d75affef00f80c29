import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closing, essay, link, marked, opening, read } from './fixture.ts';

/**
 * What each shows, paragraphs in which the writer says what each sentence is, the sentence in question, and what it bears
 * on. *The thesis* is that of the opening.
 */
const cases: readonly (readonly [what: string, paragraphs: readonly string[], child: string, to: string])[] =
  [
    [
      'a further thesis elaborates the first',
      ['{thesis}I believe that it has lost its way. {thesis}It must choose a new one.'],
      'It must choose',
      'elaborates I believe that it has lost its way.',
    ],
    [
      'a conclusion within a section bears on the whole',
      [
        '# The fleet',
        '{claim}The fleet is old.',
        '{conclusion}So the fleet must go.',
        '# The ports',
        'They are old.',
      ],
      'So the fleet',
      'supports the thesis',
    ],
    [
      'a reason supports the clause before it',
      [
        '{claim}The pact is weak. {evidence}Its ships need two weeks {evidence}because the north has no ports at all.',
      ],
      'because',
      'supports Its ships need two weeks',
    ],
    [
      'a number before a fact begins no row of points',
      ['{claim}The pact is weak. {claim}Its ships are old. {evidence}First, it sold two of them.'],
      'First',
      'supports Its ships are old.',
    ],
    [
      'where points are counted, all numbered ones are of their row',
      ['{claim}The pact has three problems. {claim}Its fleet is old. {evidence}Second, ships are dear.'],
      'Second',
      'supports The pact has three problems.',
    ],
    [
      'numbered points answer the question before them',
      [
        '{claim}The pact is weak. {question}What should it do? {recommendation}First, it should sell its ships. {recommendation}Second, it should train its pilots.',
      ],
      'Second',
      'answers What should it do?',
    ],
    [
      'a numbered objection is no point of the row',
      [
        '{claim}The pact has three problems. {claim}First, ships are dear. {objection}Second, critics say, it is old.',
      ],
      'Second',
      'attacks First, ships are dear.',
    ],
    [
      'numbered points of the other side stand under what counts them',
      [
        '{claim}The pact is weak. {objection}Critics raise three charges. {claim}First, it is dear. {claim}Second, it is old.',
      ],
      'Second',
      'supports Critics raise three charges.',
    ],
    [
      'the paragraph behind a question answers it',
      [
        '{question}What is it for? {question}Who pays for it?',
        '{claim}The pact keeps the sea open. {evidence}It has nine ships.',
      ],
      'The pact keeps',
      'answers Who pays for it?',
    ],
    [
      'a rebuttal that meets nothing speaks against the claim of its paragraph',
      ['{claim}The pact holds. {rebuttal}But it is dear.'],
      'But it',
      'attacks The pact holds.',
    ],
    [
      'numbered points that nothing announces are those of the paragraph',
      [
        '{claim}The pact is weak. {evidence}It has nine ships. {evidence}Two are lost. {claim}First, it has no ports. {claim}Second, it has no pilots.',
      ],
      'Second',
      'supports The pact is weak.',
    ],
    [
      'an objection speaks against the thesis',
      ['{objection}The pact is dear.'],
      'The pact is dear',
      'attacks the thesis',
    ],
    [
      'a question may be about the paragraph before',
      ['{claim}The ports are weak.', '{question}They are closed, but why? {evidence}Ice lies in them.'],
      'They are closed',
      'elaborates The ports are weak.',
    ],
    [
      'facts carry on the paragraph before',
      ['{claim}The ports are weak.', '{evidence}In 1998 two of them closed.'],
      'In 1998',
      'supports The ports are weak.',
    ],
    [
      'what follows a question answers it',
      ['{claim}The pact is weak. {question}What is it for? {evidence}It keeps the sea open.'],
      'It keeps',
      'answers What is it for?',
    ],
    [
      'an objection within a paragraph speaks against its claim',
      ['{claim}The pact holds. {evidence}It has nine ships. {objection}Critics say that it is dear.'],
      'Critics',
      'attacks The pact holds.',
    ],
    [
      'a question within a paragraph is about its claim',
      ['{claim}The pact holds. {evidence}It has nine ships. {question}Who pays?'],
      'Who pays',
      'elaborates The pact holds.',
    ],
    [
      'a scene within a paragraph belongs to its claim',
      ['{claim}The pact holds. {context}In May the envoys came to Ostby.'],
      'In May',
      'elaborates The pact holds.',
    ],
    [
      'a long scene folds under its first sentence',
      [
        '{claim}The pact holds. {context}It was May. {context}The envoys came. {context}They sat down. {context}They ate. {context}They left.',
      ],
      'They left',
      'elaborates It was May.',
    ],
    [
      'an objection goes on with the one that leads its paragraph',
      ['{objection}Critics say that it is dear. {objection}They say that it is old.'],
      'They say',
      'supports Critics say that it is dear.',
    ],
    [
      'an objection behind one that has been met is another',
      [
        '{objection}Critics say that it is dear. {rebuttal}But wars are dearer. {objection}They say that it is old.',
      ],
      'They say',
      'attacks the thesis',
    ],
    [
      'a concession grants the objection that is open',
      ['{objection}Critics say that it is dear. {claim}Ships last. {concession}They cost a fortune.'],
      'They cost',
      'attacks Critics say that it is dear.',
    ],
    [
      'a concession makes way for the claim of its sentence',
      [
        '{claim}We should keep the pact. {concession}The fleet may be small, {claim}but it keeps the sea open.',
      ],
      'The fleet',
      'attacks but it keeps the sea open.',
    ],
    [
      'a concession that is met in its sentence speaks against the claim of its paragraph',
      [
        '{claim}We should keep the pact. {concession}The fleet may be small, {rebuttal}but it keeps the sea open.',
      ],
      'The fleet',
      'attacks We should keep the pact.',
    ],
    [
      'what answers the question of a paragraph is what the rest of it speaks for',
      ['{question}What is it for? {claim}It is for war. {claim}It has a fleet.'],
      'It has',
      'supports It is for war.',
    ],
    [
      'what meets the objection of a paragraph is what the rest of it speaks for',
      ['{objection}Critics say that it is dear. {rebuttal}But wars are dearer. {claim}They ruin the towns.'],
      'They ruin',
      'supports But wars are dearer.',
    ],
    [
      'what is counted is what the facts behind it bear on',
      ['{claim}The pact is weak. {evidence}It has three problems. {evidence}Its ports are closed.'],
      'Its ports',
      'supports It has three problems.',
    ],
    [
      'a concession that its own sentence has met is open no longer',
      [
        '{claim}We keep it. {concession}The fleet may be small, {claim}but it keeps the sea open. {rebuttal}Yet nobody pays.',
      ],
      'Yet nobody',
      'attacks but it keeps the sea open.',
    ],
    [
      'what something is instead stands below the conclusion that says what it is not',
      ['{claim}The pact must be kept. {conclusion}A pact is not a price. {claim}It is what two members do.'],
      'It is what',
      'supports A pact is not a price.',
    ],
    [
      'what something is does not stand below a conclusion that denies nothing',
      ['{claim}The pact must be kept. {conclusion}A pact has a price. {claim}It is what two members do.'],
      'It is what',
      'supports The pact must be kept.',
    ],
  ];

for (const [what, paragraphs, child, to] of cases)
  test(`links: ${what}`, () => {
    const runs = paragraphs.map((text) => (text.startsWith('# ') ? text : marked(text)));
    const result = paragraphs[0]!.startsWith('{thesis}') ? read(...runs, closing) : essay(...runs);
    assert.equal(link(result, child).replace('I believe that the pact has lost its way.', 'the thesis'), to);
  });

test('links: the closing paragraph bears on the whole, not on the last section', () => {
  const body = ['# The ports', 'The ports are weak.', '# The fleet', marked('{claim}The fleet is old.')];
  const result = read(opening, ...body, marked('{claim}The north needs ports. {evidence}It has two.'));
  assert.equal(link(result, 'The north'), 'supports I believe that the pact has lost its way.');
});
