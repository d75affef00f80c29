import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  argumentFilteredContext,
  argumentViewId,
  castOrderContext,
  claimsOnlyContext,
  commandIds,
  hasDocumentContext,
  hiddenCommandIds,
  onlyGapsContext,
  sourcesGroupingContext,
  viewIds,
} from '../../src/client/ids.ts';
import { bibliographyChecks, checks } from '../../src/core/index.ts';
import { tokenTypes } from '../../src/server/capabilities.ts';
import { settingKeys } from '../../src/server/settings.ts';

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const { contributes } = manifest;

test('the commands of the manifest are those of the code', () => {
  const declared = contributes.commands.map(({ command }: { command: string }) => command);
  assert.deepEqual(declared.toSorted(), [...commandIds, ...hiddenCommandIds].toSorted());
});

test('commands are filed under one category, without emoji; hidden ones are not in the palette', () => {
  for (const { category, title } of contributes.commands) {
    assert.equal(category, 'Dossier');
    assert.match(title, /^[\x20-\x7e]+$/);
  }
  for (const id of hiddenCommandIds) {
    assert.ok(
      contributes.menus.commandPalette.some(
        (entry: { command: string; when: string }) => entry.command === id && entry.when === 'false',
      ),
    );
  }
  assert.equal(contributes.keybindings, undefined);
});

test('the settings of the manifest are those that the server reads', () => {
  const { 'dossier.trace.server': trace, ...properties } = contributes.configuration.properties;
  assert.ok(trace, 'read by the client library');
  assert.deepEqual(Object.keys(properties).toSorted(), settingKeys.map((key) => `dossier.${key}`).toSorted());
  const { 'dossier.bibliography': outside, ...inside } = properties;
  for (const property of Object.values<{ scope: string }>(inside)) assert.equal(property.scope, 'resource');
  for (const property of Object.values<{ markdownDescription: string }>({ outside, ...inside }))
    assert.match(property.markdownDescription, /\.$/);
});

test('no workspace can name the files outside of it that are read: only the writer’s own settings can', () => {
  assert.equal(contributes.configuration.properties['dossier.bibliography'].scope, 'machine');
});

test('the checks that can be turned off are offered, each with what it looks for', () => {
  const { items } = contributes.configuration.properties['dossier.problems.off'];
  const all = [...checks, ...bibliographyChecks];
  assert.deepEqual(
    items.enum,
    all.map(({ id }) => id),
  );
  assert.deepEqual(
    items.markdownEnumDescriptions,
    all.map(({ description }) => description),
  );
});

test('views and contexts are those of the code', () => {
  const declared = contributes.views.dossier.map(({ id }: { id: string }) => id);
  assert.deepEqual(declared, viewIds);
  const trees = contributes.views.dossier.filter(({ type }: { type?: string }) => type !== 'webview');
  for (const { id } of trees)
    assert.ok(contributes.viewsWelcome.some(({ view }: { view: string }) => view === id));
  for (const { when } of contributes.menus['view/title'])
    for (const [context] of when.matchAll(/dossier\.\w*(?:Order|Grouping)/g))
      assert.ok([castOrderContext, sourcesGroupingContext].includes(context), context);
  for (const { when } of contributes.viewsWelcome) assert.ok(when.includes(hasDocumentContext));
});

test('the buttons of the Argument view know what the code tells them, and none of them is a row', () => {
  const title = contributes.menus['view/title'].filter(({ when }: { when: string }) =>
    when.includes(argumentViewId),
  );
  const conditions = JSON.stringify([...title, ...contributes.menus['dossier.argumentFilter']]);
  for (const context of [argumentFilteredContext, claimsOnlyContext, onlyGapsContext])
    assert.ok(conditions.includes(context), context);
  const told = [argumentFilteredContext, claimsOnlyContext, onlyGapsContext];
  for (const [context] of conditions.matchAll(/dossier\.argument(?:Filtered|Only\w+|Claims\w+)/g))
    assert.ok(told.includes(context), context);
  assert.deepEqual(
    contributes.submenus.map(({ id }: { id: string }) => id),
    ['dossier.argumentFilter'],
  );
});

test('what the manifest points to is there', () => {
  const paths = [
    ...contributes.viewsContainers.activitybar.map(({ icon }: { icon: string }) => icon),
    ...contributes.views.dossier.map(({ icon }: { icon: string }) => icon),
    ...contributes.grammars.map(({ path }: { path: string }) => path),
  ];
  for (const path of paths) assert.ok(existsSync(new URL(path, root)), path);
});

test('nothing runs before a Markdown document is open', () => {
  assert.deepEqual(manifest.activationEvents, ['onLanguage:markdown']);
});

test('every kind of entity has a token type, with a colour that any theme has', () => {
  const ids = contributes.semanticTokenTypes.map(({ id }: { id: string }) => id);
  assert.deepEqual(ids, [...tokenTypes]);
  assert.deepEqual(Object.keys(contributes.semanticTokenScopes[0].scopes), [...tokenTypes]);
});
