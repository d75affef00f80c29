import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describeWriter } from './suite.ts';
import type { Workbench } from './workbench.ts';

const chapterFile = 'book/chapters/one.md';
const bookLibrary = 'book/refs.bib';
const letterFile = 'letter.md';
/** Beside the folder, not in it. */
const sharedLibrary = '../shared-library.bib';

const entry = (key: string, title: string): string =>
  `@book{${key},\n  title = {${title}},\n  author = {Osei, Marta},\n  year = {1999}\n}\n`;

async function prepare(folder: string): Promise<void> {
  const files = {
    'book/_quarto.yml': 'project:\n  type: book\nbibliography: refs.bib\n',
    [bookLibrary]: `${entry('osei1999', 'Peace at sea')}\n${entry('other2000', 'Another book')}`,
    [chapterFile]: '# One\n\nPeace came late [@osei1999, p. 4].\n',
    [letterFile]: '---\ntitle: A letter\n---\n\nWar came early [@shared2001, p. 7].\n',
    [sharedLibrary]: entry('shared2001', 'War on land'),
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Better BibTeX writes beside the file and gives what it wrote the file’s name. */
async function exportAnew({ folder }: Workbench, path: string, from: string, to: string): Promise<void> {
  const place = join(folder, path);
  const text = await readFile(place, 'utf8');
  await writeFile(`${place}.tmp`, text.replace(from, to));
  await rename(`${place}.tmp`, place);
}

const machineSettings = { 'dossier.bibliography': [sharedLibrary] };

describeWriter('a writer with libraries', { folder: 'sample', prepare, machineSettings }, (it) => {
  it('has the card of a citation out of the library that the Quarto project names', async (workbench) => {
    await workbench.goTo(chapterFile, 'osei1999');
    await workbench.hoverOver('[@osei1999, p. 4]', 'osei1999', /Peace at sea/, /p\. 4/);
    await workbench.screenshot('quarto-hover');
    await workbench.leaveHover();
    await workbench.pressF12({ file: 'refs.bib', line: 1 });
    await workbench.screenshot('quarto-definition');
  });

  it('is offered the keys of that library', async (workbench) => {
    await workbench.goTo(chapterFile, '[@osei1999');
    await workbench.type('[@oth');
    await workbench.isOffered('other2000');
    await workbench.screenshot('quarto-completion');
  });

  it('has the new card when that library was exported anew', async (workbench) => {
    await workbench.goTo(chapterFile, 'osei1999');
    await workbench.hoverOver('[@osei1999, p. 4]', 'osei1999', /Peace at sea/);
    await workbench.leaveHover();
    await exportAnew(workbench, bookLibrary, 'Peace at sea', 'Peace in harbour');
    await workbench.hoverOver('[@osei1999, p. 4]', 'osei1999', /Peace in harbour/);
    await workbench.screenshot('quarto-exported');
  });

  it('has the card of a citation out of the library that the settings name', async (workbench) => {
    await workbench.goTo(letterFile, 'shared2001');
    await workbench.hoverOver('[@shared2001, p. 7]', 'shared2001', /War on land/, /p\. 7/);
    await workbench.screenshot('shared-hover');
    await workbench.leaveHover();
    await workbench.pressF12({ file: 'shared-library.bib', line: 1 });
    await workbench.screenshot('shared-definition');
  });

  it('is offered its keys in every document', async (workbench) => {
    await workbench.goTo(chapterFile, '[@osei1999');
    await workbench.type('[@sha');
    await workbench.isOffered('shared2001');
    await workbench.screenshot('shared-completion');
  });

  it('has the new card when that library was exported anew', async (workbench) => {
    await workbench.goTo(letterFile, 'shared2001');
    await workbench.hoverOver('[@shared2001, p. 7]', 'shared2001', /War on land/);
    await workbench.leaveHover();
    await exportAnew(workbench, sharedLibrary, 'War on land', 'War on islands');
    await workbench.hoverOver('[@shared2001, p. 7]', 'shared2001', /War on islands/);
    await workbench.screenshot('shared-exported');
  });
});
