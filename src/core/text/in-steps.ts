/** Work that can be done in steps, between which a host may do something else, or all at once. */
export interface InSteps<T> {
  /** Its result; what is left of the work is done now. */
  value(): T;
  /** Does the work step by step; nothing if it is done. */
  steps(): Generator<undefined, void>;
}

/** Makes the work something that is done once, when its result is asked for or beforehand. */
export function inSteps<T>(work: () => Generator<undefined, T>): InSteps<T> {
  const doing: Doing<T> = { work, made: undefined };
  return {
    value() {
      doing.made ??= { value: finish(work()) };
      return doing.made.value;
    },
    steps: () => stepsOf(doing),
  };
}

interface Doing<T> {
  readonly work: () => Generator<undefined, T>;
  made: { readonly value: T } | undefined;
}

/**
 * A function of the module: for each generator function that is called V8 makes a map, which is old at once, and the function
 * and all that it leads to live until the next full collection.
 */
function* stepsOf<T>(doing: Doing<T>): Generator<undefined, void> {
  if (doing.made) return;
  const value = yield* doing.work();
  // Somebody may have asked meanwhile: what was given stays.
  doing.made ??= { value };
}

/** Does all steps, one right after the other. */
export function finish<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
