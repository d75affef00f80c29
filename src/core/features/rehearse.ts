import type { Gazetteer } from '../gazetteer/load.ts';
import { createProject } from '../project/create-project.ts';
import { around } from './around.ts';
import { hover } from './hover.ts';
import { prepareQuotationAt } from './verify-quotations.ts';

/**
 * Reads an essay of ours the way an essay that has just been opened is read, and throws the answers away: code that has
 * run before runs twice as fast, and what is worked out of the gazetteer when it is first asked for is there. For a
 * server that has nothing to do. The essay is longer than what is read at once, so windows of it are read too.
 *
 * @returns steps of a few milliseconds, so that a host may do something else in between
 */
export function* rehearse(gazetteer: Gazetteer | undefined): Generator<undefined, void> {
  const path = 'rehearsal.md';
  const project = createProject({
    host: { read: () => undefined },
    settings: { today: '2020-01-01', gazetteer: true, checksOff: [] },
    gazetteer: () => gazetteer,
  });
  const text = essay.repeat(times);
  project.open(path, text);
  yield;
  for (let offset = text.indexOf(name); offset >= 0; offset = text.indexOf(name, offset + essay.length)) {
    const near = around(project, path, { start: offset, end: offset });
    yield* prepareQuotationAt(near, path, offset);
    hover(near, path, offset);
    yield;
  }
  yield* project.firstReading.read(path);
}

/** So often that every window is one of its own. */
const times = 12;
const name = 'Slovenia';

/** Something of all that an essay has. */
const essay = `## What a small ally is for

On Tuesday Prime Minister Anna Novak told reporters in Ljubljana that Slovenia would keep its word. “We signed, and we meant
it,” she said; but her own minister, Peter Kos, called the treaty “a promise that nobody has priced.”[^price] He was not alone.

Why should the alliance care? First, because NATO counts ships and not speeches. In 2017 the United States spent *more* on
bases abroad than Germany spent on all of its forces [@doe2019, p. 12]. Second, critics argue that allies who pay little have
little to say, however **loud** they are; see [the report](https://example.org/report) and [[Burden sharing]].

> An alliance is a habit, not a contract,

wrote the historian John Doe in *The Long Bargain* (2019). That may be so. Yet the EU, which has no army, has kept Poland,
Hungary and the Czechs at one table for longer than the Warsaw Pact did, and therefore the price cannot be all that counts.

- Paris wants autonomy, although it has never paid for it.
- Berlin wants to be asked; Washington wants to be thanked.

[^price]: Kos, “The price of a word,” *Small States Review* 4 (2018): 12.

`;
