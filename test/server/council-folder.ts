import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { FileSystem } from '../../src/server/file-system.ts';
import { createFolder, type Folder } from '../../src/server/folder.ts';
import { defaultSettings } from '../../src/server/settings.ts';

/** A place on the disk of the test's own. */
export function temporaryPlace(t: TestContext): string {
  const place = realpathSync.native(mkdtempSync(join(tmpdir(), 'dossier-')));
  t.after(() => rmSync(place, { recursive: true, force: true }));
  return place;
}

export const councilName = (index: number): string => `Body ${index} Council`;

/** A note about an invented body. */
export const councilNote = (index: number): string =>
  `---\ntitle: ${councilName(index)}\ntype: organization\n---\n\nWords.\n`;

/** A folder as a newly started server has it, with no reference entities and nothing open in an editor. */
export function openFolder(options: {
  readonly root: string;
  readonly storage: string | undefined;
  readonly fileSystem: FileSystem;
}): Folder {
  return createFolder({
    ...options,
    loose: false,
    log: { info() {}, warn: assert.fail, error: assert.fail },
    settings: defaultSettings,
    today: '2026-01-01',
    gazetteer: () => undefined,
    openDocument: () => undefined,
    onChanged() {},
  });
}
