import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  createLanguageService,
  githubSlugifier,
  type IMdLanguageService,
  type ITextDocument,
  LogLevel,
} from 'vscode-markdown-languageservice';
import { URI } from 'vscode-uri';
import { essay } from '../corpus.ts';
import { first, typing } from '../typing.ts';

/* VS Code's own Markdown service: the language service behind its built-in extension, on a folder of plain links. */

const noToken = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };

type Listener = (document: ITextDocument) => void;

interface Vault {
  readonly service: IMdLanguageService;
  readonly documents: Map<string, TextDocument>;
  changed(document: ITextDocument): void;
}

function openVault(root: string): Vault {
  const documents = new Map<string, TextDocument>();
  const listeners: Listener[] = [];
  const silent = () => ({ dispose() {} });
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );
  for (const file of files) {
    const uri = URI.file(join(root, file)).toString();
    documents.set(uri, TextDocument.create(uri, 'markdown', 1, readFileSync(join(root, file), 'utf8')));
  }
  const markdownIt = new MarkdownIt({ html: true });
  const service = createLanguageService({
    workspace: {
      workspaceFolders: [URI.file(root)],
      onDidChangeMarkdownDocument: (listener: Listener, self?: unknown) => {
        listeners.push((document) => listener.call(self, document));
        return { dispose() {} };
      },
      onDidCreateMarkdownDocument: silent,
      onDidDeleteMarkdownDocument: silent,
      getAllMarkdownDocuments: async () => documents.values(),
      hasMarkdownDocument: (uri) => documents.has(uri.toString()),
      openMarkdownDocument: async (uri) => documents.get(uri.toString()),
      stat: async (uri) => statOf(uri.fsPath),
      readDirectory: async (uri) =>
        readdirSync(uri.fsPath).map((name) => [name, { isDirectory: !name.endsWith('.md') }] as const),
    },
    parser: {
      slugifier: githubSlugifier,
      tokenize: async (document) => markdownIt.parse(document.getText(), {}),
    },
    logger: { level: LogLevel.Off, log() {} },
  });
  const changed = (document: ITextDocument): void => {
    for (const listener of listeners) listener(document);
  };
  return { service, documents, changed };
}

function statOf(path: string): { isDirectory: boolean } | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && { isDirectory: found.isDirectory() };
}

/** Reads the folder and works out what its answers need: symbols of the workspace, links of each document. */
async function settle({ service, documents }: Vault): Promise<void> {
  await service.getWorkspaceSymbols('', noToken);
  for (const document of documents.values()) await service.getDocumentLinks(document, noToken);
}

export async function open(root: string): Promise<number> {
  const vault = openVault(root);
  await settle(vault);
  return vault.documents.size;
}

/** Milliseconds per keystroke: links and symbols of the document after each. */
export async function keystroke(words: number, count: number): Promise<number[]> {
  const vault = openVault(dirname(import.meta.filename));
  const uri = URI.file(join(import.meta.dirname, 'essay.md')).toString();
  let document = TextDocument.create(uri, 'markdown', 1, essay(words));
  vault.documents.set(uri, document);
  const taken: number[] = [];
  for (const { offset, letter } of first(count, typing(document.getText()))) {
    const begun = performance.now();
    const at = document.positionAt(offset);
    document = TextDocument.update(
      document,
      [{ range: { start: at, end: at }, text: letter }],
      document.version + 1,
    );
    vault.changed(document);
    await vault.service.getDocumentLinks(document, noToken);
    await vault.service.getDocumentSymbols(document, {}, noToken);
    taken.push(performance.now() - begun);
  }
  return taken;
}

/** Milliseconds per request for definition and references of links, and per note saved until its links are known again. */
export async function answers(
  root: string,
  count: number,
): Promise<{ definition: number[]; references: number[]; save: number[] }> {
  const vault = openVault(root);
  await settle(vault);
  const definition: number[] = [];
  const references: number[] = [];
  const save: number[] = [];
  const documents = [...vault.documents.values()];
  for (let at = 0; at < count; at++) {
    const document = documents[(at * 7919) % documents.length] as TextDocument;
    const link = document.getText().indexOf('](<');
    if (link < 0) continue;
    const position = document.positionAt(link + 5);
    definition.push(await time(() => vault.service.getDefinition(document, position, noToken)));
    references.push(
      await time(() =>
        vault.service.getReferences(document, position, { includeDeclaration: false }, noToken),
      ),
    );
    const next = TextDocument.create(document.uri, 'markdown', 2 + at, `${document.getText()}\nMore.\n`);
    vault.documents.set(next.uri, next);
    save.push(
      await time(async () => {
        vault.changed(next);
        await vault.service.getReferences(next, position, { includeDeclaration: false }, noToken);
      }),
    );
  }
  return { definition, references, save };
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
