/** How often a property test tries: what `FUZZ_RUNS` says, else so many times. */
export function fuzzRuns(usual: number): number {
  return Number(process.env['FUZZ_RUNS'] ?? usual);
}
