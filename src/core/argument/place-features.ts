import type { Items } from '../text/edited-list.ts';
import type { Placed } from './placed.ts';

/** What a unit's place says of it before any role is known: zone, position, what the units around it begin with. */
export function placeFeatures(
  placed: Items<Placed>,
  index: number,
  titleWords: ReadonlySet<string>,
): readonly (readonly [string, string])[] {
  const one = placed.at(index)!;
  const found: (readonly [string, string])[] = [
    ['always', ''],
    [one.zone, ''],
    [`${one.zone}:${one.position}`, ''],
  ];
  const add = (feature: string, shown = '') => found.push([feature, shown]);
  if (one.quoted) add('blockQuote');
  const lead = placed.at(index - one.at)!.draft.features;
  const admitted = lead.get('lead:admission') ?? lead.get('has:opposition');
  if (one.at > 0 && admitted !== undefined) add('led by a view', admitted);
  if (one.late) {
    add('late');
    add(`late:${one.position}`);
  }
  if (one.under !== undefined) {
    add(`under:${one.under}`, one.under);
    if (one.at === 0) add(`under:${one.under} lead`, one.under);
  }
  if (one.listed !== undefined) add(`listed:${one.listed}`);
  if (titleWords.size > 0 && saysTitle(one, titleWords)) add('title');
  const next = one.at + 1 < one.count ? placed.at(index + 1) : undefined;
  if (next) {
    const yes = next.draft.features.get('bareYes');
    if (yes !== undefined) add('agreed with');
    const same = next.draft.sentence.start === one.draft.sentence.start;
    for (const cue of ['contrast', 'reason', 'result', 'example'] as const) {
      const seen = next.draft.features.get(`lead:${cue}`);
      if (seen !== undefined) add(same ? `clause before ${cue}` : `before ${cue}`, seen);
    }
    if (same && one.draft.features.has('lead:concessive') && one.draft.clause === 0) add('granted clause');
  }
  if (one.draft.clause > 0 && one.draft.features.has('inner:contrast'))
    add(one.at === 1 ? 'leading turn' : 'clause turn', one.draft.features.get('inner:contrast'));
  const turned = turnsLater(placed, index);
  if (turned !== undefined) add('turned later', turned);
  const before = one.at > 0 ? placed.at(index - 1) : undefined;
  const contrast = one.draft.features.get('lead:contrast');
  const answered =
    before &&
    ['has:reportedView', 'has:opposition', 'lead:admission'].some((cue) => before.draft.features.has(cue));
  if (contrast !== undefined && answered) add('answers a view', contrast);
  if (before?.draft.sentence.start === one.draft.sentence.start && before.draft.clause === 0) {
    const granted = before.draft.features.get('lead:concessive');
    if (granted !== undefined) add('main clause', granted);
  }
  if (one.zone === 'body' && one.count > 2) {
    const last = placed.at(index - one.at + one.count - 1)!.draft.features;
    const drawn = last.get('lead:result') ?? last.get('lead:summary');
    if (drawn !== undefined)
      add(one.at === one.count - 1 ? 'draws' : one.at === 0 ? 'drawn later' : 'drawn below', drawn);
  }
  return found;
}

/** The contrast with which one of the next three units of the paragraph begins, the very next left out. */
function turnsLater(placed: Items<Placed>, index: number): string | undefined {
  const { at, count } = placed.at(index)!;
  for (let later = index + 2; later <= index + 3 && later < index - at + count; later++) {
    const seen = placed.at(later)!.draft.features.get('lead:contrast');
    if (seen !== undefined && placed.at(later)!.draft.clause === 0) return seen;
  }
  return undefined;
}

function saysTitle(one: Placed, title: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const stem of one.draft.stems) if (title.has(stem)) shared++;
  return shared >= 2 && shared >= title.size * 0.5;
}
