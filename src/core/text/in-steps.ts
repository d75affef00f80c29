/** Work that can be done in steps, between which a host may do something else, or all at once. */
export interface InSteps<T> {
  /** Its result; what is left of the work is done now. */
  value(): T;
  /** Does the work step by step; nothing if it is done. */
  steps(): Generator<undefined, void>;
}

/** Makes the work something that is done once, when its result is asked for or beforehand. */
export function inSteps<T>(work: () => Generator<undefined, T>): InSteps<T> {
  let made: { readonly value: T } | undefined;
  return {
    value() {
      made ??= { value: finish(work()) };
      return made.value;
    },
    *steps() {
      if (made) return;
      const value = yield* work();
      // Somebody may have asked meanwhile: what was given stays.
      made ??= { value };
    },
  };
}

/** Does all steps, one right after the other. */
export function finish<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
