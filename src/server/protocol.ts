import type { ArgumentEdit } from '../core/features/edit-argument.ts';
import type { ExportFormat } from '../core/features/export-argument.ts';
import type { Relation, Role } from '../core/model/argument.ts';
import type { EntityKind, MentionForm, Origin } from '../core/model/entity.ts';
import type { QuotationStatus, SpeakerSort } from '../core/model/quotation.ts';

/*
 * What this server and its clients say to each other beyond the Language Server Protocol. Names and plain types only:
 * the VS Code client is built from this file and nothing else of the server.
 */

export * from './argument-protocol.ts';
export type { ArgumentEdit, EntityKind, ExportFormat, MentionForm, Relation, Role, SpeakerSort };

/** What a client may send as `initializationOptions`. */
export interface InitializationOptions {
  /**
   * The client can show `dossier:` documents, whose text it asks for by {@link entityDocumentRequest}. Without it,
   * an entity that has no note has no definition.
   */
  readonly virtualDocuments?: boolean;
  /**
   * The path of a folder of the client's own in which the server may keep what it knows of the workspace, so that the
   * next start need not read it again. Without it nothing is kept. Never a folder of the user's.
   */
  readonly storage?: string;
  /**
   * A command of the client's that shows a document, given its URI as text and where the cursor is to be in it: run when
   * a code action has made a file.
   */
  readonly openCommand?: string;
  /** A command of the client's that asks for a role and sends it by {@link editArgumentRequest}: one action for all roles. */
  readonly markCommand?: string;
  /** The same for a relation to another sentence. */
  readonly relateCommand?: string;
  /** Settings for clients that do not answer `workspace/configuration`: the value of the section `dossier`. */
  readonly settings?: unknown;
}

/** The scheme of read-only documents that the server makes up: `dossier:/gazetteer/2019-12-09/nato.md`. */
export const virtualScheme = 'dossier';

/** Zero-based; the character in UTF-16 code units, as in the Language Server Protocol. */
export interface ProtocolPosition {
  readonly line: number;
  readonly character: number;
}

/** The end is exclusive. */
export interface ProtocolRange {
  readonly start: ProtocolPosition;
  readonly end: ProtocolPosition;
}

export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/** A position in a document. */
export interface PositionParams extends DocumentParams {
  readonly position: ProtocolPosition;
}

/** `DocumentParams` → `CastItem[]`: the actors and alliances of a document. */
export const castRequest = 'dossier/cast';

/** An actor or alliance, and where the document speaks of it. */
export interface CastItem {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly origin: Origin;
  /** The URI of its note; `null` if it has none. */
  readonly note: string | null;
  /** The URI of the read-only document about it, where it is the gazetteer’s and no note’s; else `null`. */
  readonly entry: string | null;
  /** What it is on the document's date, in a few words; to be shown as text only, as all that follows. */
  readonly fact: string | null;
  /** In the order of the text. */
  readonly mentions: readonly CastMention[];
}

export interface CastMention {
  readonly form: MentionForm;
  /** From 1. */
  readonly line: number;
  readonly range: ProtocolRange;
  /** The words around it. */
  readonly snippet: string;
  /** The offsets between which it stands in the snippet. */
  readonly highlight: readonly [number, number];
}

/** `NewNoteParams` → `NewNote`, or `null` if there is no folder to make a note in. Nothing is written. */
export const newNoteRequest = 'dossier/newNote';

export interface NewNoteParams extends DocumentParams {
  readonly entity: string;
}

/** A note that a writer may want to have: where there is no file yet, and what would stand in it. */
export interface NewNote {
  readonly uri: string;
  readonly text: string;
  /** Where that ends, and the writer goes on. */
  readonly end: ProtocolPosition;
}

/**
 * `DocumentParams` → `QuotedItem[]`: first the sources that a document quotes, cites or links to, then whom it quotes. All
 * texts are to be shown as text only.
 */
export const sourcesRequest = 'dossier/sources';

export type QuotedItem = QuotedSourceItem | QuotationItem;

export interface QuotedSourceItem {
  readonly type: 'source';
  /** What {@link unquotedPassagesRequest} calls it. */
  readonly path: string;
  readonly uri: string;
  readonly title: string;
}

/** What was found of a quotation in its source; a paraphrase is not looked for. */
export type QuotationState = QuotationStatus | 'paraphrase';

export interface QuotationItem {
  readonly type: 'quotation';
  /** Unique in its document, and the same after edits elsewhere in it. */
  readonly id: string;
  readonly text: string;
  readonly status: QuotationState;
  /** `null` if nobody is named. */
  readonly speaker: string | null;
  /** The kind of whom the folder knows, the sort of those who go without a name; `null` for any other name. */
  readonly speakerKind: EntityKind | SpeakerSort | null;
  /** The path of the source that has the words, or that they were looked for in. */
  readonly source: string | null;
  readonly range: ProtocolRange;
  /** Where the words stand in the source. */
  readonly passage: { readonly uri: string; readonly range: ProtocolRange } | null;
}

/** `UnquotedPassagesParams` → `UnquotedPassageItem[]`: what a document does not quote of a source. */
export const unquotedPassagesRequest = 'dossier/unquotedPassages';

export interface UnquotedPassagesParams extends DocumentParams {
  /** The path of the source. */
  readonly source: string;
}

export interface UnquotedPassageItem {
  readonly text: string;
  readonly range: ProtocolRange;
}

/** `PositionParams` → `Card`, or `null`: what a hover at the position shows, as plain text, and what can be done there. */
export const cardRequest = 'dossier/card';

export interface Card {
  /** The first is the heading. Text only, whatever it looks like. */
  readonly paragraphs: readonly string[];
  readonly links: readonly CardLink[];
}

/** What a card offers to do; titles are text only. */
export type CardLink =
  /** Open a document, by its URI. */
  | { readonly type: 'open'; readonly title: string; readonly uri: string; readonly note: boolean }
  /** List its mentions, make a note about it, pin the name to it. */
  | { readonly type: 'mentions' | 'create' | 'pin'; readonly title: string; readonly entity: string };

/** `PinParams` → `PinEdit`, or `null`: pins the name at the position. Nothing is written. */
export const pinRequest = 'dossier/pin';

export interface PinParams extends PositionParams {
  readonly entity: string;
}

/** The comment that pins the name, and what it replaces. */
export interface PinEdit {
  readonly range: ProtocolRange;
  readonly text: string;
}

/** `QuotePassageParams` → the passage as a quotation with its citation, or `null` if it comes from no source note. */
export const quotePassageRequest = 'dossier/quotePassage';

/** The text document is the one that will quote, or the source itself while it is not known which will. */
export interface QuotePassageParams extends DocumentParams {
  /** The URI of the source note. */
  readonly source: string;
  /** As the note has it. */
  readonly text: string;
}

/** `EntityDocumentParams` → the Markdown text of a `dossier:` document, or `null`. */
export const entityDocumentRequest = 'dossier/entityDocument';

export interface EntityDocumentParams {
  readonly uri: string;
}

/**
 * With what flags of V8 the server's process starts. Hardly anything that it makes lives long: with 8 MB for young objects in
 * place of up to 64 they are collected in a fifth of the time, five times as often, and a hundred megabytes stay the system's.
 */
export const serverFlags: readonly string[] = ['--max-semi-space-size=8'];

/**
 * Notification with `DocumentParams`: the document was looked at again, because it or something it depends on has
 * changed, so every answer about it may be another.
 */
export const documentChangedNotification = 'dossier/documentChanged';

/** Notification with `ServerStatus`. */
export const statusNotification = 'dossier/status';

export interface ServerStatus {
  /** Files are being read. */
  readonly busy: boolean;
  /** How many files of the folders are known. */
  readonly files: number;
}
