import { firstDay, lastDay } from '../gazetteer/facts.ts';
import { otherTimeWords } from '../language/facts/times.ts';
import type { Mention } from '../model/mention.ts';
import type { ProseRun } from '../model/prose-run.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
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

export function dayOf({ dated }: DocumentAnalysis): Day | undefined {
  return dated === undefined ? undefined : { first: firstDay(dated), last: lastDay(dated) };
}

/** A mention in the writer's own words, and the text of its run around it. All offsets are into the run's text. */
export interface OwnMention {
  readonly run: number;
  readonly mention: Mention & { readonly entity: string };
  readonly text: string;
  /** Of the run's text, up to the name, and from behind it. */
  readonly before: string;
  readonly behind: string;
  /** The sentence that it stands in. */
  readonly sentence: Span;
}

type Own = Omit<OwnMention, 'run'>;

/** What a run has, for as long as its names and quotations are these: an edit elsewhere leaves both as they are. */
const kept = new WeakMap<readonly Mention[], { readonly quoted: unknown; readonly own: readonly Own[] }>();
const none: readonly never[] = [];

/** The names of a document that are told with some certainty: not in quotations, quoted paragraphs, headings and titles. */
export function* ownMentions(analysis: DocumentAnalysis): Iterable<OwnMention> {
  const { mentions } = analysis.names();
  const quotations = analysis.quoted();
  for (const [run, placed] of analysis.runs.entries()) {
    const named = mentions[run];
    if (!named?.length) continue;
    const quoted = quotations[run] ?? none;
    let found = kept.get(named);
    if (found?.quoted !== quoted) {
      found = { quoted, own: [...ownIn(placed.run, named, quoted)] };
      kept.set(named, found);
    }
    for (const own of found.own) yield { run, ...own };
  }
}

function* ownIn(run: ProseRun, mentions: readonly Mention[], quoted: readonly Span[]): Iterable<Own> {
  const { text, place } = run;
  if (place.quote > 0 || place.kind !== 'paragraph' || !/[.!?…]/.test(text)) return;
  const spans = sentences(text);
  for (const mention of mentions) {
    const { entity } = mention;
    if (entity === null || mention.confidence < 0.5) continue;
    if (quoted.some(({ start, end }) => start <= mention.start && mention.end <= end)) continue;
    const sentence = spans.find(({ start, end }) => start <= mention.start && mention.start < end) ?? {
      start: 0,
      end: text.length,
    };
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

/** Whether a sentence says that it speaks of another time: a year that is not the essay's, or a word for it. */
export function saysOtherTime({ text, sentence }: OwnMention, day: Day): boolean {
  const words = text.slice(sentence.start, sentence.end);
  for (const [year] of words.matchAll(/\b(?:1[5-9]|20)\d\d\b/g))
    if (year < day.first.slice(0, 4) || year > day.last.slice(0, 4)) return true;
  return words.split(/[^\p{L}’'-]+/u).some((word) => otherTimeWords.has(word.toLowerCase()));
}

/** Where a span of a mention's run stands in the document. */
export function placeIn(analysis: DocumentAnalysis, { run }: OwnMention, span: Span): Span {
  return analysis.place(run, span);
}
