/*
 * V8 puts the getter of an object literal among the old objects at once, and what it makes of a generator function when it
 * is first called. What they hold then lives until the next full collection, however short the life of their object: once
 * every text that a search had read, once every state of an essay that somebody typed.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProject } from '../../src/core/index.ts';
import { askAgain } from '../../src/core/names/asked-cast.ts';
import type { Cast, GatheredCast } from '../../src/core/names/cast.ts';
import type { DocumentAnalysis } from '../../src/core/project/analysis.ts';

const generatorFunction = Object.getPrototypeOf(function* () {}) as object;

/** The names of the getters and generator functions that objects have of their own: the object, and whatever it leads to. */
function ownGetters(object: object, seen = new Set<object>()): readonly string[] {
  if (seen.has(object)) return [];
  seen.add(object);
  const found: string[] = [];
  for (const key of Reflect.ownKeys(object)) {
    const { get, value } = Object.getOwnPropertyDescriptor(object, key) as PropertyDescriptor;
    const isGenerator = typeof value === 'function' && Object.getPrototypeOf(value) === generatorFunction;
    if (get || isGenerator) found.push(String(key));
    if (typeof value === 'object' && value !== null) found.push(...ownGetters(value, seen));
  }
  return found;
}

test('own getters and generator functions are found, those of a class are not', () => {
  const own = {
    get one() {
      return 1;
    },
  };
  const stepping = {
    *two() {
      yield 2;
    },
  };
  class Shared {
    get one() {
      return 1;
    }
  }
  assert.deepEqual(ownGetters({ inner: [own, stepping] }), ['one', 'two']);
  assert.deepEqual(ownGetters({ inner: [new Shared()] }), []);
});

test('what is read of a document has no getters or generator functions of its own', () => {
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
