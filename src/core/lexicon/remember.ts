/** The same answers, each worked out once: for as long as what they rest on stays the same. */
export function remember<T>(answer: (question: string) => T): (question: string) => T {
  const answers = new Map<string, T>();
  return (question) => {
    const known = answers.get(question);
    if (known !== undefined || answers.has(question)) return known as T;
    const found = answer(question);
    answers.set(question, found);
    return found;
  };
}
