/** The layers that are measured: which field of a record is gold, which function of which module predicts it. */
export const layers = [
  { name: 'names', field: 'mentions', predict: 'predictMentions' },
  { name: 'quotes', field: 'quotes', predict: 'predictQuotes' },
  { name: 'argument', field: 'arguments', predict: 'predictArguments' },
  { name: 'verify', field: 'checks', predict: 'predictChecks' },
] as const;

export type Layer = (typeof layers)[number];

/** One annotated text. Which of the gold fields it has depends on its set. */
export interface EvalRecord {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  /** The kinds of names that the set knows. */
  readonly types?: readonly string[];
  readonly notes?: readonly { readonly id: string; readonly text: string }[];
  readonly mentions?: readonly unknown[];
  readonly quotes?: readonly unknown[];
  readonly arguments?: readonly unknown[];
  readonly checks?: readonly unknown[];
}

export type Predict = (record: EvalRecord) => unknown | Promise<unknown>;

/** Somebody who reads the texts of a layer. */
export interface Reader {
  readonly name: string;
  readonly predict: Predict;
  /** The measures that mean something for it; all where it is left out. */
  readonly only?: readonly string[];
}

const untyped = ['untyped exact F1'];
const typed = ['person+state+org exact F1', ...untyped, 'demonym recall', 'U.S. recall'];

/** Dossier itself, for one layer. */
export async function loadReader(layer: Layer): Promise<Reader> {
  const module = (await import(`./layers/${layer.name}.ts`)) as Record<string, Predict>;
  return { name: 'Dossier', predict: module[layer.predict] as Predict };
}

/** The libraries that read the same texts for comparison: there are some for names only. */
export async function loadPeers(layer: Layer): Promise<readonly Reader[]> {
  if (layer.name !== 'names') return [];
  const [{ predictWithCompromise }, { predictWithWink }] = await Promise.all([
    import('./peers/compromise.ts'),
    import('./peers/wink.ts'),
  ]);
  return [
    { name: 'compromise', predict: predictWithCompromise, only: typed },
    { name: 'wink-nlp', predict: predictWithWink, only: untyped },
  ];
}
