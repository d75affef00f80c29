import type { EvalRecord } from '../layers.ts';
export function predictArguments(_record: EvalRecord): readonly unknown[] {
  return [];
}
