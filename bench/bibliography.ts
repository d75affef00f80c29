/**
 * The first hover on a citation of a bibliography of 2,000 entries, and the one after the file was exported anew:
 * `node bench/bibliography.ts`. Each round is a project of its own; the text is made anew too, as a disk would give it.
 */
import { createProject, hover } from '../src/core/index.ts';
import { generateBibliography, keyOf } from './generate-bibliography.ts';
import { type Measured, printRows, rowOf } from './row.ts';

const rounds = 15;
const entries = 2000;
const essay = `---\nbibliography: library.bib\n---\n\nAs it was [@${keyOf(entries - 100)}, p. 4].\n`;

function measure(): readonly Measured[] {
  const bytes = Buffer.from(generateBibliography(entries, 20_191_209));
  const first: number[] = [];
  const again: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const texts = new Map([['essay.md', essay]]);
    const host = { read: (path: string) => (path === 'library.bib' ? bytes.toString() : texts.get(path)) };
    const project = createProject({
      host,
      settings: { today: '2020-01-01', gazetteer: false, checksOff: [] },
    });
    project.setFile('library.bib', '');
    project.open('essay.md', essay);
    const hovering = (): number => {
      const begun = performance.now();
      if (!hover(project, 'essay.md', essay.indexOf('@') + 2)) throw new Error('no card');
      return performance.now() - begun;
    };
    first.push(hovering());
    project.setFile('library.bib', '');
    again.push(hovering());
  }
  const what = `${entries} entries, ${(bytes.length / 1e6).toFixed(1)} MB`;
  return [
    { what: `first hover on a citation, ${what}`, unit: 'ms', numbers: first },
    { what: `hover after the file has changed, ${what}`, unit: 'ms', numbers: again },
  ];
}

printRows(measure().map((measured) => rowOf(measured)));
