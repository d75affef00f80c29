import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Project } from '../core/index.ts';
import { toTextChange } from './from-lsp.ts';

/** The text of a document that an editor has open, as its events have left it. */
export interface EditorDocument {
  readonly version: number;
  /** In UTF-16 code units. */
  readonly length: number;
  /** The whole text: put together when first asked for, so nothing for every keystroke. */
  getText(): string;
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
  /** Applies changes one after the other, each to the text that the one before it left. */
  change(changes: readonly TextDocumentContentChangeEvent[], version: number): void;
}

/** What an editor tells of a text. */
export interface EditorText {
  readonly text: string;
  readonly version: number;
}

/**
 * A document of a project, which has its text and its lines by blocks: a keystroke costs its block, where a text in one
 * piece would be copied for it.
 */
export function openInProject(project: Project, path: string, opened: EditorText): EditorDocument {
  project.open(path, opened.text);
  let version = opened.version;
  let current = project.document(path)!;
  return {
    get version() {
      return version;
    },
    get length() {
      return current.length;
    },
    getText: () => current.text(),
    positionAt: (offset) => current.positionAt(offset),
    offsetAt: (position) => current.offsetAt(position),
    change(changes, next) {
      project.edit(
        path,
        changes.map((change) => (document) => toTextChange(document, change)),
      );
      version = next;
      current = project.document(path) ?? current;
    },
  };
}

/** A document that is too large for any project. */
export function openAlone({ text, version }: EditorText): EditorDocument {
  const document = TextDocument.create('', 'markdown', version, text);
  return {
    get version() {
      return document.version;
    },
    get length() {
      return document.getText().length;
    },
    getText: () => document.getText(),
    positionAt: (offset) => document.positionAt(offset),
    offsetAt: (position) => document.offsetAt(position),
    change: (changes, next) => void TextDocument.update(document, [...changes], next),
  };
}
