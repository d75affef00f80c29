import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentences } from '../../../src/core/text/sentences.ts';
import { assertLinear } from '../../effort.ts';

/** Each line is a text; `|` stands where one sentence ends and the next begins. */
const cases: Readonly<Record<string, string>> = {
  'plain ends': `
The pact held. | Nobody cheered.
Did it hold? | It did.
It held! | Nobody cheered.
It held?! | Nobody knew.
One sentence only.
No stop at the end
First line. | Second line without a stop
The pact held.  |  Two spaces follow.
A single word. | Yes.`,
  titles: `
Mr. Halloran signed. | He left.
Dr. Ono and Prof. Lindqvist disagree. | So do we.
Gen. Castellan and Lt. Gen. Reyes met Sen. Okafor. | Nothing came of it.
Mrs. Adeyemi spoke to Gov. Marsh. | The hall was full.
The envoy met St. John. | It rained.
They sailed for St. Petersburg in May. | The ice had gone.
Rep. Duarte asked why. | No one knew.
Messrs. Hale and Boyd sold the yard. | The port closed.
Capt. Ilves took command. | The crew stayed.`,
  initials: `
J. R. Haldane wrote it. | It sold well.
George W. Bush left office. | Others came.
The report by A. Lindgren is old. | Read it anyway.
H.W. Brandt was there. | So was I.
It was written by E. H. Carr. | The book lasted.
John F. Kennedy spoke in Berlin. | Crowds came.
He had a plan B. | The rest had none.
She and I. | They and we.`,
  acronyms: `
The U.S. President spoke. | Markets fell.
He lives in the U.S. | The war ended.
The U.S. Senate voted. | It was close.
Troops left the U.K. | They went home.
The U.N. Charter forbids it. | Few object.
The U.S.-Japan alliance is old. | It works.
Made in the U.S.A. | The label was wrong.
Washington, D.C. | That is the place.
The E.U. Commission proposed it. | Members balked.
He has a Ph.D. | He rarely says so.
It opened at 9 a.m. sharp. | By noon it had closed.
They met at 5 p.m. | The talks failed.`,
  'latin and shop abbreviations': `
Small states, e.g. Malta and Cyprus, object. | They may.
The allies, i.e. Paris and Rome, agreed. | Berlin did not.
Cf. Smith on this. | He is right.
It was France vs. Germany. | France won.
Planes, ships, etc. were sold. | Prices rose.
Planes, ships, etc. | The prices rose.
Halden et al. found it first. | Others followed.
Acme Inc. built the pipe. | It leaked.
Rolls Ltd. and Sons Co. merged. | Both lost.
It costs approx. 3 million. | That is cheap.
Gen. vs. Adm. rivalry is old. | It persists.`,
  numbers: `
It rose by 3.5 per cent. | Then it fell.
He lives at No. 10. | The door is black.
He lives at No. 10 Downing Street. | The door is black.
He said no. | Then he left.
See p. 4 and pp. 7-9. | They matter.
See vol. 2, ch. 3, fig. 1. | They show it.
Art. 5 is short. | Read it.
It ended in 1991. | The rest is history.
They met on Jan. 5. | It snowed.
They met in Jan. | The snow stayed.
It cost $1.2 bn. | No one paid.
1. First we stop. | 2. Then we go.
Version 2.0.1 shipped. | It broke.
At 0.7 the ratio is low. | It was 1.4 once.
The year was 1949. | 12 states signed.`,
  quotations: `
‘It is over.’ | He left.
“It is over.” | He left.
"It is over." | He left.
He said, ‘It is over.’ | Then he left.
“Why?” Marin asked. | Nobody knew.
‘Why now?’ asked the envoy. | Nobody knew.
“Never!” she shouted. | The hall rang.
“Why?” | Nobody knew.
‘How can it be,’ wonders Marin, ‘that we pay?’ | He has no answer.
He wrote: “It is over. | We lost.” | Then he left.
They call it ‘dead’. | It is not.
The pact is ‘in trouble.’ | Olsen writes that it has tired both sides.
“Is it?” | “It is.”`,
  brackets: `
He (who knew? Not I.) left. | She stayed.
The pact (see p. 3. It is short.) held. | It still does.
It held (as Ono [the elder. Not the son.] said). | So they say.
(It held. | It still does.) | Then it broke.
The words ‘[…] of Europe’ matter. | They are his.
They want [s]omething. | We do not.
It (the U.S.) paid. | Others watched.
A smile :) came. | It went.`,
  ellipses: `
He paused… then spoke. | All listened.
He paused... then spoke. | All listened.
He paused… | Then he spoke.
He paused... | Then he spoke.
Well… I do not know. | Do you?
It goes ‘… and so on’. | It ends.
So it goes. . . . | Then it stops.
“We will … fight on.” | They did.`,
  'footnote marks': `
It held.[3] | It broke.
It held.[^note] | It broke.
It held.³ | It broke.
It held.12 | It broke.
He said ‘so’.4 | It broke.
It held.* | It broke.
It held.[1][2] | It broke.`,
  'going on in lower case': `
Is it true? perhaps.
The iPad. is odd
“Is it so?” he asked. | It was.
Stop! he cried. | They did.
What is it for?—nobody knows.`,
  'policy prose': `
The U.S. and its allies met on Sept. 4. | Nobody signed.
Lt. Col. J. P. Ames wrote to Secretary of State C. Hull. | He got no answer.
The bill (S. 1241) died. | Its sponsor left.
“The pact,” he wrote, “is dead.” | It was not.
‘A reappraisal,’ she argues, ‘is overdue.’ | Few listened.
He asked, “What is it for?” | Nobody answered.
‘What is it for?’ ask its friends, and so do its foes. | Both wait.
It fell (in 1991, that is, not before). | Others followed.
The aim is peace … and trade. | That is all.
The aim is peace. . . . | Trade comes second.
Spending rose by 2.5 per cent.¹ | It fell in 2014.[^2]
They spent 1.5–2.0 per cent. | It was too little.
He quoted Art. 5 of the treaty. | The rest is comment.
Who pays? | Who decides? | Who leaves?
It was Gen. Marek vs. the ministry. | The ministry won.
[s]hould the pact hold? | It should.
The deal – signed in St. Malo! – held. | It was short.`,
  'other scripts and marks': `
Élan matters. | Órganos too.
Schluß. | Äpfel.
It ended… | «Non», he said.
He came. | ‘Tis late.`,
};

function split(text: string): string {
  return sentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ');
}

for (const [kind, lines] of Object.entries(cases)) {
  for (const line of lines.trim().split('\n')) {
    test(`sentences, ${kind}: ${line}`, () => {
      const text = line.replaceAll(' | ', ' ');
      assert.equal(split(text), line.replace(/\s+\|\s+/g, ' | '));
    });
  }
}

test('sentences: none in an empty text or in white space', () => {
  assert.deepEqual(sentences(''), []);
  assert.deepEqual(sentences('  \n '), []);
});

test('sentences: white space around them is left out, a line break inside of one is not an end', () => {
  assert.equal(split('  It held\nfor years.\n It broke. '), 'It held\nfor years. | It broke.');
});

test('sentences: a blank line inside of a run ends one', () => {
  assert.equal(split('It held.\n\nit broke.'), 'It held. | it broke.');
});

test('sentences: they cover the text in order and never overlap', () => {
  const text = Object.values(cases).join('\n');
  let end = 0;
  for (const one of sentences(text)) {
    assert.ok(one.start >= end && one.end > one.start);
    assert.equal(text.slice(end, one.start).trim(), '');
    end = one.end;
  }
  assert.equal(text.slice(end).trim(), '');
});

for (const [name, unit] of Object.entries({
  stops: '. ',
  initials: 'A. ',
  brackets: '(',
  quotes: '“',
  words: 'word ',
})) {
  test(`sentences: eight times the ${name} cost less than forty times the work`, () => {
    assertLinear((count) => void sentences(unit.repeat(count)), 20_000);
  });
}
