import type { Row } from './row.ts';
import { type RunOptions, sections } from './sections.ts';

/** Measures one section; see `processes.ts`. What an earlier one left in V8's heap and code would cost the next a third. */
export async function measureSection(name: string, options: RunOptions): Promise<readonly Row[]> {
  const section = sections.find((one) => one.name === name);
  if (!section) throw new Error(`no such section: ${name}`);
  return section.measure(options);
}
