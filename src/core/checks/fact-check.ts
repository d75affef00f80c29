import { firstDay, lastDay } from '../gazetteer/facts.ts';
import { otherTimeWords } from '../language/facts/times.ts';
import type { Mention } from '../model/mention.ts';
import type { DocumentAnalysis, Placed } from '../project/analysis.ts';
import { date } from '../project/front-matter-fields.ts';
import type { Project, TextChange } from '../project/project.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Check } from './check.ts';

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

/** Makes a check of what yields slips. They are told of essays only, and as information: the data may be wrong too. */
export function factCheck(options: Pick<FactCheck, 'id' | 'description' | 'slips'>): FactCheck {
  const { id, description } = options;
  const slips: FactCheck['slips'] = (analysis, project) =>
    project.notes.get(analysis.path)?.role === 'essay' ? options.slips(analysis, project) : [];
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

/** The first and the last day that the essay's own date may mean; `undefined` for an essay without one. */
export interface Day {
  readonly first: string;
  readonly last: string;
}

export function dayOf({ frontMatter }: DocumentAnalysis): Day | undefined {
  const written = date(frontMatter.value['date']);
  return written === undefined ? undefined : { first: firstDay(written), last: lastDay(written) };
}

/** A mention in the writer's own words, and the text of its run around it. */
export interface OwnMention {
  readonly mention: Placed<Mention>;
  readonly text: string;
  /** Of the run's text, up to the name, and from behind it. */
  readonly before: string;
  readonly behind: string;
  /** The sentence that it stands in. */
  readonly sentence: Span;
}

/** The names of a document that are told with some certainty: not in quotations, quoted paragraphs, headings and titles. */
export function* ownMentions(analysis: DocumentAnalysis): Iterable<OwnMention> {
  const quotations = analysis.quotations();
  let cut: { readonly run: number; readonly spans: readonly Span[] } | undefined;
  for (const mention of analysis.mentions()) {
    const { run: index, local } = mention;
    const { run } = analysis.runs[index]!;
    if (mention.entity === null || mention.confidence < 0.5) continue;
    if (run.place.quote > 0 || run.place.kind !== 'paragraph' || !/[.!?…]/.test(run.text)) continue;
    if (quotations.some(({ start, end }) => start <= mention.start && mention.end <= end)) continue;
    if (cut?.run !== index) cut = { run: index, spans: sentences(run.text) };
    const sentence = cut.spans.find(({ start, end }) => start <= local.start && local.start < end) ?? {
      start: 0,
      end: run.text.length,
    };
    yield {
      mention,
      text: run.text,
      before: run.text.slice(sentence.start, local.start),
      behind: run.text.slice(local.end, sentence.end),
      sentence,
    };
  }
}

/** Whether a sentence says that it speaks of another time: a year that is not the essay's, or a word for it. */
export function saysOtherTime({ text, sentence }: OwnMention, day: Day): boolean {
  const words = text.slice(sentence.start, sentence.end);
  for (const [year] of words.matchAll(/\b(?:1[5-9]|20)\d\d\b/g))
    if (year < day.first.slice(0, 4) || year > day.last.slice(0, 4)) return true;
  return words.split(/[^\p{L}’'-]+/u).some((word) => otherTimeWords.has(word.toLowerCase()));
}

/** Where a span of a mention's run stands in the document. */
export function placeIn(analysis: DocumentAnalysis, { mention }: OwnMention, span: Span): Span {
  return analysis.place(mention.run, span);
}
