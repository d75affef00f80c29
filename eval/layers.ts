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
  readonly notes?: readonly { readonly id: string; readonly text: string }[];
  readonly mentions?: readonly unknown[];
  readonly quotes?: readonly unknown[];
  readonly arguments?: readonly unknown[];
  readonly checks?: readonly unknown[];
}

export type Predict = (record: EvalRecord) => unknown | Promise<unknown>;

/** The layer's predict function, or why there is none. */
export async function loadPredict(layer: Layer): Promise<Predict | string> {
  try {
    const module = (await import(`./layers/${layer.name}.ts`)) as Record<string, unknown>;
    const predict = module[layer.predict];
    return typeof predict === 'function' ? (predict as Predict) : `exports no ${layer.predict}`;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
}
