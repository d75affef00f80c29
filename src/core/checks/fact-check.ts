import { otherTimeWords } from '../language/facts/times.ts';
import type { Mention } from '../model/mention.ts';
import type { ProseRun } from '../model/prose-run.ts';
import type { Quotation } from '../model/quotation.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import type { Project, TextChange } from '../project/project.ts';
import { keptBy } from '../text/kept-by.ts';
import { type Finds, keptFinds } from '../text/kept-finds.ts';
import { sentences } from '../text/sentences.ts';
import { overlapping, type Span } from '../text/span.ts';
import type { Check } from './check.ts';
import { type Day, type Facts, factsOf } from './facts.ts';

/** A statement that does not hold on the essay's date. Offsets are into the document. */
export interface Slip extends Span {
  readonly message: string;
  /** What would mend it, where that is plain. */
  readonly fix?: { readonly title: string; readonly edits: readonly TextChange[] };
}

/** A check of facts: its problems are slips, so that their fixes can be found again. */
export interface FactCheck extends Check {
  slips(analysis: DocumentAnalysis, project: Project): Iterable<Slip>;
}

type FactCheckOptions = Pick<FactCheck, 'id' | 'description'> & {
  /** What is wrong at a mention, from its run and what is known: an edit elsewhere changes nothing of it. */
  slipAt(own: OwnMention, facts: Facts, previous: OwnMention | undefined): Slip | undefined;
};

/**
 * Makes a check of what finds the slip at a mention, its offsets into the run. They are told of essays only, and as information: the
 * data may be wrong too.
 */
export function factCheck({ id, description, slipAt }: FactCheckOptions): FactCheck {
  const slipsBy = keptBy((facts: Facts) =>
    keptFinds((own: readonly OwnMention[]) => {
      const slips = own.flatMap((one, index) => slipAt(one, facts, own[index - 1]) ?? []);
      return slips.length > 0 ? slips : undefined;
    }),
  );
  return createFactCheck(id, description, function* (analysis, project) {
    const own = ownMentions(analysis);
    const { at, found } = slipsBy(factsOf(analysis, project))(own.found);
    for (const [index, slips] of found.entries())
      for (const slip of slips) yield placeSlip(analysis, own.at[at[index]!]!, slip);
  });
}

/** The same for a check that looks at several runs. */
export function createFactCheck(id: string, description: string, find: FactCheck['slips']): FactCheck {
  const slips: FactCheck['slips'] = (analysis, project) =>
    project.notes.get(analysis.path)?.role === 'essay' ? find(analysis, project) : [];
  return {
    id,
    description,
    slips,
    *run(analysis, project) {
      for (const { start, end, message } of slips(analysis, project))
        yield { start, end, code: id, severity: 'information', message };
    },
  };
}

/** A slip of a run where it stands in the document. */
export function placeSlip(analysis: DocumentAnalysis, run: number, { fix, ...slip }: Slip): Slip {
  const edits = fix?.edits.map((edit) => ({ ...edit, ...analysis.place(run, edit) }));
  return { ...slip, ...analysis.place(run, slip), ...(fix && edits && { fix: { title: fix.title, edits } }) };
}

/** A mention in the writer's own words, and the text of its run around it. All offsets are into the run's text. */
export interface OwnMention {
  readonly mention: Mention & { readonly entity: string };
  readonly text: string;
  /** Of the run's text, up to the name, and from behind it. */
  readonly before: string;
  readonly behind: string;
  /** The sentence that it stands in. */
  readonly sentence: Span;
}

/** The names of each run that are told with some certainty: not in quotations, quoted paragraphs, headings and titles. */
export function ownMentions(analysis: DocumentAnalysis): Finds<readonly OwnMention[]> {
  return ownMentionsIn(analysis.prose.list.all(), analysis.names().mentions, analysis.quoted());
}

/** Kept as long as a run, its names and its quotations are the same: an edit elsewhere leaves them as they are. */
const ownMentionsIn = keptFinds(
  (run: ProseRun, mentions: readonly Mention[], quoted: readonly Quotation[]) => {
    const own = mentions.length === 0 ? [] : [...ownIn(run, mentions, quoted)];
    return own.length > 0 ? own : undefined;
  },
);

function* ownIn(run: ProseRun, mentions: readonly Mention[], quoted: readonly Span[]): Iterable<OwnMention> {
  const { text, place } = run;
  if (place.quote > 0 || place.kind !== 'paragraph' || !/[.!?…]/.test(text)) return;
  const spans = sentences(text);
  const outer = outermost(quoted);
  for (const mention of mentions) {
    const { entity } = mention;
    if (entity === null || mention.confidence < 0.5) continue;
    const [around] = overlapping(outer, mention);
    if (around && around.start <= mention.start && mention.end <= around.end) continue;
    const [sentence = { start: 0, end: text.length }] = overlapping(spans, mention);
    const before = text.slice(sentence.start, mention.start);
    yield {
      mention: { ...mention, entity },
      text,
      before,
      behind: text.slice(mention.end, sentence.end),
      sentence,
    };
  }
}

/** Those that stand in no other. */
function outermost(spans: readonly Span[]): readonly Span[] {
  const outer: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (span.end > (outer.at(-1)?.end ?? -1)) outer.push(span);
  return outer;
}

/** Whether a sentence says that it speaks of another time: a year that is not the essay's, or a word for it. */
export function saysOtherTime({ text, sentence }: OwnMention, day: Day): boolean {
  const words = text.slice(sentence.start, sentence.end);
  for (const [year] of words.matchAll(/\b(?:1[5-9]|20)\d\d\b/g))
    if (year < day.first.slice(0, 4) || year > day.last.slice(0, 4)) return true;
  return words.split(/[^\p{L}’'-]+/u).some((word) => otherTimeWords.has(word.toLowerCase()));
}
