import type * as vscode from 'vscode';

interface Row {
  readonly id: string;
  readonly parent: Row | undefined;
}

/** Shows rows that follow the cursor, and tells them from what the reader does with the view. */
export interface RowRevealing<R> {
  /**
   * Selects a row, opens those above it and brings it into sight, without taking the focus. A row that was shown last and
   * is still selected stays as it is: the reader may have scrolled away from it, or closed one above it.
   *
   * VS Code opens a closed view for this. Whether it is closed is asked just before; a reader who closes it in the few
   * milliseconds until VS Code has got the request sees it open again, which VS Code gives us no means to prevent.
   *
   * @param uri the document that the row is of
   */
  reveal(row: R, uri: string): Promise<void>;
  /** Whether a row is being opened because one below it is shown. VS Code tells of that before it says that it is done. */
  isOpening(row: R): boolean;
}

export function createRowRevealing<R extends Row>(view: vscode.TreeView<R>): RowRevealing<R> {
  let shown: { readonly id: string; readonly uri: string } | undefined;
  const opening = new Set<readonly string[]>();
  return {
    async reveal(row, uri) {
      const { id } = row;
      const isShown = shown?.id === id && shown.uri === uri && view.selection[0]?.id === id;
      if (isShown || !view.visible) return;
      shown = { id, uri };
      const above = idsAbove(row);
      opening.add(above);
      try {
        await view.reveal(row, { select: true, focus: false });
      } finally {
        opening.delete(above);
      }
    },
    isOpening: ({ id }) => [...opening].some((ids) => ids.includes(id)),
  };
}

function idsAbove({ parent }: Row): readonly string[] {
  return parent ? [parent.id, ...idsAbove(parent)] : [];
}
