import { test } from 'node:test';
import { checkRoles } from './fixture.ts';

/** What each shows, and a small text with the roles of its units in braces. */
const cases: Readonly<Record<string, string>> = {
  'a view granted in a word and then met': `
The pact is old. I believe that it should be kept.

{objection}It will be objected that the pact is dear. {concession}That is true. {rebuttal}But a war would be dearer.

The ports need it. They are open to the sea.

In conclusion, the pact should be kept.`,

  'a thesis announced behind a greeting and a story': `
Friends, good evening. When I came here as a boy, a pilot showed me the ports.

I have thought of them often. {thesis}I want to argue that the ports are what the pact stands on.

{claim}The ports feed the towns. In 1998 they landed 300 tons of fish.

The towns pay for the ships. They do so every spring.

In conclusion, let us dredge the ports.`,

  'an opening that tells a story, and a close that draws from it': `
In 1966 Norland left the pact. Its soldiers went home within the year.

In 1984 Ostland closed its ports. The ships went elsewhere.

Both came back. The one paid little and the other paid much.

They had not asked what they would lose. {thesis}Pacts should therefore ask first what each member would lose.`,

  'a view denied at once, and some of the things named': `
The pact is old. I believe that it should be kept.

{objection}It is often said that the pact feeds the towns. {rebuttal}It did not, at least not in winter. The ports were closed in 1998.

Two papers were signed in 1998. {evidence}None of these papers names a port.

In conclusion, the pact should be kept.`,

  'whose worry or answer it is tells whose point': `
The pact is old. I believe that it should be kept.

{objection}The ministers’ first worry is the price. {rebuttal}But a war would be dearer.

{objection}Their answer is that nobody pays. {rebuttal}But the towns pay.

{claim}My answer is that the ports pay for themselves. Two were dredged in 1998.

In conclusion, the pact should be kept.`,

  'a further argument of the other side': `
The pact is old. I believe that it should be kept.

{objection}It will be objected that the pact is dear. {rebuttal}But a war would be dearer.

{objection}A second argument is that the ports are closed. {rebuttal}But they open in March.

In conclusion, the pact should be kept.`,

  'what a thing needs, and what whoever does it must do, are no advice': `
The pact is old. I believe that it should be kept.

The ports are weak. {evidence}A pilot who knows the coast needs two weeks to learn the others. {evidence}A captain who enters one must pay the keeper.

{recommendation}The pact should train its pilots. They are few.

In conclusion, the pact should be kept.`,

  'counted charges are objections, each of them': `
The pact is old. I believe that it should be kept.

{objection}Its critics raise three charges. {objection}The first is that it is dear. {objection}The second is that it is slow.

The ports need it. They are open to the sea.

In conclusion, the pact should be kept.`,

  'what others predicted, and that it did not come': `
The pact is old. I believe that it should be kept.

The pact kept the ports open. {objection}Critics had predicted that the towns would starve. {rebuttal}They did not.

In conclusion, the pact should be kept.`,

  'whoever says so in passing is no authority': `
The pact turned sixty this spring. {thesis}I believe that it should be kept, and ministers who say otherwise are wrong.

The ports need it. They are open to the sea.

In conclusion, the pact should be kept.`,

  'to cross, to be carried and whether one should are no advice': `
The pact is old. I believe that it should be kept.

The ports are weak. {evidence}Reinforcements that must cross the sea came late in 1998.

In conclusion, the pact should be kept.`,

  'the thesis is drawn at the opening’s turn': `
{context}The northern pact turned sixty this spring. Many observers blame its chairman for its troubles. {thesis}But the pact has problems that are far more fundamental.

{claim}The pact’s purpose is uncertain. Its members cannot name an enemy they share.

{claim}Its members have also drifted apart. Two of them buy arms from the other side.

{conclusion}In the end, the pact must choose what it is for.`,

  'a paragraph of a short text makes one point': `
The pact is old. I believe that it should be kept.

{claim}First of all, the pact is a serious help to small ports. Two ports were dredged in 1998. {evidence}Another reason is the school for pilots.

In conclusion, the pact should be kept.`,

  'granted in one paragraph, the text’s own point in the next': `
The pact is old. I believe that it should be kept.

{concession}It is true that ships are dear. Each costs a fortune.

{claim}However, ships are useful for forty years. They carry grain in winter.

In conclusion, the pact should be kept.`,

  'a close that grants something first concludes in its main clause': `
The pact is old. I believe that it should be kept.

The ports need it. They are open to the sea.

{concession}In conclusion, the pact is dear, {conclusion}but the ports are worth its price.`,

  'what others hold is nobody’s thesis': `
{context}The pact is old. {context}Some people want to leave it, {context}while others see more use for it.

The ports need it. They are open to the sea.

{thesis}To sum up, the pact should be kept.`,

  'yes and no by themselves are no thesis': `
{context}The pact is old. {context}Some people want to leave it. {context}I strongly disagree with this view for the following reasons.

The ports need it. They are open to the sea.

{thesis}To sum up, the pact should be kept.`,

  'the view that the writer says yes to is the writer’s': `
{context}The pact is old. {thesis}It is said that the ports could not live without it. {context}I tend to agree with this view.

The ports need it. They are open to the sea.

To sum up, the pact should be kept.`,

  'what some people say is a view to be met, no testimony': `
The pact is old. I believe that it should be kept.

The ports need it. They are open to the sea. {objection}Some people claim that the sea is quiet.

{objection}Many fishermen say that the pact is dear. It is a small price.

In conclusion, the pact should be kept.`,

  'however in a story meets nothing': `
The pact is old. I believe that it should be kept.

The ports need it. Last year the pilots had no boats. {evidence}However, their friends helped them.

In conclusion, the pact should be kept.`,

  'what the thesis rests on is claimed with it': `
{context}The pact is old. {thesis}I believe that it should be kept. {claim}The sea is dangerous without it.

The ports need it. They are open to the sea.

In conclusion, the pact should be kept.`,

  'the reason given for the thesis is a claim': `
{context}The pact is old. {thesis}I believe that it should be kept {claim}because the sea is dangerous without it.

The ports need it. They are open to the sea.

In conclusion, the pact should be kept.`,

  'what the opening grants is no thesis': `
{context}The pact is old. {context}Although I agree that it should cost less, {thesis}I believe that it should be kept.

The ports need it. They are open to the sea.

In conclusion, the pact should be kept.`,

  'a need is no advice': `
The pact is old. I believe that it should be kept.

The ports need it. {evidence}In 1998 the envoy told the fishermen of the need to reform.

In conclusion, the pact should be kept.`,

  'instead of is not instead': `
The pact is old. I believe that it should be kept.

{objection}Critics argue that the ports are dear. {evidence}Instead of the ports the towns could have schools. {rebuttal}But the ports feed the towns.

In conclusion, the pact should be kept.`,

  'the thesis is announced': `
{context}Small navies are cheap. {thesis}This essay argues that small states should buy ships together.

{claim}Ships are the largest cost of a small state. {evidence}In 2014 a frigate cost 700 million crowns.

{claim}Crews can be shared as well. {example}For example, two Baltic states share a school for divers.

{conclusion}In conclusion, sharing ships is the only way to keep them.`,

  'the thesis is the writer’s own opinion': `
{context}Nowadays every town has a museum. {context}Some people say that they cost too much. {thesis}In my opinion, museums are worth their price.

{claim}First of all, museums teach children what books cannot. {example}For example, a child who has seen a loom knows how cloth is made.

{claim}Secondly, museums bring visitors to the town. They eat there and they stay for a night.

{conclusion}To sum up, a town should keep its museum.`,

  'a concession, and the claim it makes way for': `
{context}The strait has been quiet for a decade. {thesis}I believe that the garrison should stay.

{concession}Admittedly, a garrison is a burden on the island. {rebuttal}However, an empty barrack would cost the islanders far more.

{claim}The garrison also trains the coast guard. It does so every winter.

{conclusion}In short, the garrison earns its keep.`,

  'critics are met': `
{context}The port was sold last year. {thesis}I think that the sale was right.

{objection}Critics argue that a port should belong to the state. {rebuttal}But the state had let the cranes rust for years.

{claim}The new owner has also dredged the harbour. Ships of any size can enter it now.

{conclusion}To conclude, the sale has served the town.`,

  'a reported view opens a paragraph': `
{context}Tolls are back in the city. {thesis}In my view, tolls are fair.

{objection}Some people may argue that tolls hurt the poor. {rebuttal}However, the poor seldom drive into the city at all.

{claim}Tolls clear the streets. The buses run on time again.

{conclusion}All in all, tolls do what they promise.`,

  'a paragraph that ends in its conclusion': `
{context}The dam is sixty years old. {thesis}I believe that it should be repaired.

{evidence}The dam holds back the water of three rivers. The valley below has two towns. {claim}Therefore, a breach would be a disaster for both.

{claim}Repair is also cheap. A new dam costs ten times as much.

{conclusion}In conclusion, the dam must be repaired.`,

  'figures and dates are evidence': `
{context}The league has grown. {thesis}I believe that it has grown too fast.

{claim}The league cannot feed its new members. {evidence}In 1998 it had 12 members and 40 clerks. {evidence}Today 31 members share the same 40 clerks.

{claim}The new members also vote against the old. They do so every year.

{conclusion}To sum up, the league should wait.`,

  'a question and its answer': `
{context}The alliance is old. {thesis}I think that it needs a purpose.

{question}What is the alliance for? {claim}It is there to keep the sea open. Its ships patrol the strait every week.

{claim}Its members are afraid of the cost. They say so openly.

{conclusion}In sum, a purpose comes first.`,

  'testimony of a named authority': `
{context}The treaty lapsed in spring. {thesis}I think that it should be renewed.

{claim}The treaty kept the border quiet. {testimony}Ambassador Lund writes, ‘Without the treaty we would have had two wars in that decade.’ {testimony}As Karin Holm argues, ‘the quiet of those years was the work of the treaty alone.’

{claim}It is also cheap to keep. A few inspectors suffice.

{conclusion}In conclusion, the treaty deserves another life.`,

  'an example in the writer’s own experience': `
{context}Night schools are closing. {thesis}I believe that they should stay open.

{claim}First, night schools help those who work. {example}For instance, my brother learned to weld there after his shift.

{claim}Second, they keep teachers in the town. Otherwise they would leave.

{conclusion}In short, night schools are worth keeping.`,

  'a roadmap argues nothing': `
{context}Cities grow. {thesis}I think that they grow too fast. {context}This essay will discuss the reasons.

{claim}First of all, cities eat the land around them. Farms give way to roads.

{claim}Secondly, they draw the young from the villages. Nobody is left to farm.

{conclusion}To conclude, cities should be smaller.`,

  'a text of one paragraph': `
{thesis}The ferry should be free. {evidence}The islanders have no other way to work. {objection}Some say that the town cannot afford it. {rebuttal}But the town already pays for a bridge that nobody uses.`,

  'a text of one paragraph whose thesis comes last': `
{evidence}The islanders have no other way to work. {evidence}The fare costs them an hour’s pay a day. {thesis}Therefore, the ferry should be free.`,

  'a sentence that concedes and claims': `
{thesis}The ferry should be free. {evidence}It is the only way to work. {concession}The fare may be small, {rebuttal}but it is paid twice a day.`,

  'a reason behind because': `
{thesis}The ferry should be free {evidence}because the islanders have no other way to work.`,

  'although in a short text': `
{thesis}We should keep the old bridge. {concession}Although it is narrow, carts can pass. {evidence}It also draws visitors.`,

  'in a debate the questioner argues nothing': `
HOST: {context}Good evening. Should the fleet be cut?

MARLOW: {claim}I believe that the fleet must not be cut. {evidence}We cut it in 1987 and we lost two islands.

HOST: {context}Governor, your response?

REED: {claim}I think that the fleet is far too large. {evidence}They built 30 ships last year and sold none.`,

  'questions are questions wherever they stand': `
{context}The bank failed in May. {thesis}I believe that nobody was to blame.

{claim}The rules were followed to the letter. {question}Who could have known? Every report was signed.

{claim}The owners lost as much as the savers. They sold their houses.

{conclusion}To sum up, it was bad luck.`,

  'a bare verdict says nothing by itself': `
{context}Some people think that zoos should close. {context}I disagree with this statement. {thesis}In my opinion, zoos protect what would otherwise die out.

{claim}First, zoos breed rare birds. Some live nowhere else.

{claim}Second, they teach city children. A child who has seen a crane remembers it.

{conclusion}In conclusion, zoos should stay.`,

  'a column that opens with a scene comes to its point in the second paragraph': `
In May the harbour froze. The pilots went home, and two ships waited for a week. In June they left.

{thesis}The pact will be judged by what its ports can bear, not by what its members promise. That is an unpopular view.

The ports are old. Two of them silted up in 1998.

In the end, mud is stronger than ink.`,

  'the question of the opening is answered behind it': `
Norland will not fight for the islands. Its sailors know this. The question is whether it matters.

{thesis}I think it does not. The pact was made for trade.

The ports are busy. They landed 300 tons of fish in 1998.

The pact is what it was.`,

  'numbered points stand side by side': `
The pact is old. I believe that it should be kept.

{question}What, then, is to be done? {recommendation}First, Norland should dredge its ports. Mud costs a week a year. {recommendation}Second, it should hire pilots. {recommendation}Third, the islands should pay for both.

In conclusion, the pact should be kept.`,

  'counted points stand under what announces them': `
The pact is old. I believe that it should be kept.

{claim}Two lessons follow. {claim}The first is that ports are worth what their pilots are worth. Norland had ten of them in 1998. {claim}The second is that mud never sleeps.

In conclusion, the pact should be kept.`,

  'programmes that were counted are told of': `
The pact is old. I believe that it should be kept.

Three schools were founded. {evidence}The first passes on charts from the old fleet.

In conclusion, the pact should be kept.`,

  'what nobody needs to do is no advice': `
The pact is old. I believe that it should be kept.

The seller has changed. Norland closed two ports in 1998. {evidence}Nobody in Norland has made threats. {evidence}Nobody needs to.

In conclusion, the pact should be kept.`,

  'what somebody may say is no testimony': `
The pact is old. I believe that it should be kept.

Osei will be asked first. {evidence}If Osei says yes, the others will come. The islands came in 1998.

In conclusion, the pact should be kept.`,

  'less than one might think is no view of another': `
The pact is old. I believe that it should be kept.

{claim}The ports mind it less than one might think. In 1998 two of them asked to join.

In conclusion, the pact should be kept.`,

  'what grants a view may stand some sentences behind it': `
The pact is old. I believe that it should be kept.

{objection}Some argue that the ports are safe. Norland has dredged two of them since 1998. {concession}This is true, and it counts. {rebuttal}But a port without pilots is a pond.

In conclusion, the pact should be kept.`,

  'the reason that a question asks for is a claim': `
The pact is old. I believe that it should be kept.

{question}Why do the ships stay away? {claim}Because nobody answers for the ports. In 1998 three harbour masters came and went.

In conclusion, the pact should be kept.`,

  'advice in a long text is a recommendation': `
The pact turned sixty this spring. I believe that it has lost its way.

${Array.from({ length: 9 }, (_, index) => `The pact has a problem in its ${['north', 'south', 'east', 'west', 'centre', 'ports', 'courts', 'banks', 'fleets'][index]}. Its members there pay little. They argue a great deal about it. They agree on almost nothing. {recommendation}They need to agree on a budget before the winter.`).join('\n\n')}

Larger forces are at work.`,

  'in a long text a reported view in the opening is an objection': `
{context}The northern pact turned sixty this spring. {objection}Many observers blame its chairman. {thesis}But the pact has problems that are far more fundamental.

${Array.from({ length: 9 }, (_, index) => `The pact is weak in its ${['north', 'south', 'east', 'west', 'centre', 'ports', 'courts', 'banks', 'fleets'][index]}. Its members there pay little. They argue a great deal. They agree on nothing. They meet once a year.`).join('\n\n')}`,

  'a candidate answer in a long text is put up to be rejected': `
The northern pact turned sixty this spring. I believe that it has lost its way.

${Array.from({ length: 8 }, (_, index) => `The pact is weak in its ${['north', 'south', 'east', 'west', 'centre', 'ports', 'courts', 'banks'][index]}. Its members there pay little. They argue a great deal. They agree on nothing. They meet once a year.`).join('\n\n')}

{question}What is the pact for? Nobody has said so in years.

{objection}Maybe the pact is about trade. Its members sell each other ships and grain. {rebuttal}But the members seem to trade more with the rest of the world.

It is late.`,

  'a long text has room for concessions': `
The pact turned sixty this spring. I believe that it has lost its way.

${Array.from({ length: 9 }, (_, index) => `The pact is weak in its ${['north', 'south', 'east', 'west', 'centre', 'ports', 'courts', 'banks', 'fleets'][index]}. Its members there pay little. They argue a great deal. {concession}To be sure, the way forward will be complex. {rebuttal}But the members seem up to the task.`).join('\n\n')}

Larger forces are at work.`,
};

for (const [name, fixture] of Object.entries(cases)) test(`roles: ${name}`, () => checkRoles(fixture));

test('roles: in a long text, what something is instead of what it is not', () => {
  const filler = 'The ports need it. Two of them were dredged in 1998. One was closed.\n\n'.repeat(14);
  checkRoles(`
The pact is old. I believe that it should be kept.

${filler}

{claim}A pact is not a promise. {claim}It is a habit of mind. Two ports were closed in 1998.

In conclusion, the pact should be kept.`);
});

test('roles: in a long text, a view that several hold, whatever they ask for', () => {
  const filler = 'The ports need it. Two of them were dredged in 1998. One was closed.\n\n'.repeat(14);
  checkRoles(`
The pact is old. I believe that it should be kept.

${filler}

{objection}Supporters of the fleet reply that the ports are not enough. {rebuttal}But the fleet needs a port.

{objection}Some economists hold that the ports should be sold. {rebuttal}But nobody would buy them.

In conclusion, the pact should be kept.`);
});
