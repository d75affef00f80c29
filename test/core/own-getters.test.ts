/*
 * V8 puts the getter of an object literal among the old objects at once. What it holds then lives until the next full
 * collection, however short the life of its object: once every text that a search had read.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProject } from '../../src/core/index.ts';
import { askAgain } from '../../src/core/names/asked-cast.ts';
import type { Cast, GatheredCast } from '../../src/core/names/cast.ts';
import type { DocumentAnalysis } from '../../src/core/project/analysis.ts';

/** The names of the getters that objects have of their own: the object, and whatever it leads to. */
function ownGetters(object: object, seen = new Set<object>()): readonly string[] {
  if (seen.has(object)) return [];
  seen.add(object);
  const found: string[] = [];
  for (const key of Reflect.ownKeys(object)) {
    const { get, value } = Object.getOwnPropertyDescriptor(object, key) as PropertyDescriptor;
    if (get) found.push(String(key));
    if (typeof value === 'object' && value !== null) found.push(...ownGetters(value, seen));
  }
  return found;
}

test('own getters are found, those of a class are not', () => {
  const own = {
    get one() {
      return 1;
    },
  };
  class Shared {
    get one() {
      return 1;
    }
  }
  assert.deepEqual(ownGetters({ inner: [own] }), ['one']);
  assert.deepEqual(ownGetters({ inner: [new Shared()] }), []);
});

test('what is read of a document has no getters of its own', () => {
  const text =
    '# Harbour\n\nMira Solano said: “We left [[Harbour]] early.” She was gone [@lind 4].\n\n- One *item*.\n';
  const project = createProject({
    host: { read: () => text, uriOf: (path) => path },
    settings: { today: '2026-01-01', gazetteer: false, checksOff: [] },
  });
  const { world: _world, ...analysis } = project.analysis('essay.md') as DocumentAnalysis;
  const made = [
    analysis.mentions(),
    analysis.quotations(),
    analysis.citations(),
    analysis.argument(),
    analysis.names(),
  ];
  assert.ok(analysis.mentions().length > 0);
  assert.deepEqual(ownGetters({ analysis, made }), []);
});

test('what tells a run of the cast has no getters of its own', () => {
  const known = { cast: { aboutStates: true } as GatheredCast, late: new Map() };
  const casts: Cast[] = [];
  askAgain(undefined, known, { fits: () => true, make: (cast) => casts.push(cast) });
  assert.equal(casts[0]?.aboutStates, true);
  assert.deepEqual(ownGetters(casts), []);
});
