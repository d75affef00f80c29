/** The same answers, each worked out once: for as long as what they rest on stays the same. */
export function remember<T>(answer: (question: string) => T): (question: string) => T {
  const answers = new Map<string, T>();
  return (question) => {
    if (!answers.has(question)) answers.set(question, answer(question));
    return answers.get(question) as T;
  };
}
