import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { overlapping } from '../../../src/core/text/span.ts';

test('the spans that share a code unit with another are those that a look at all of them finds', () => {
  const steps = fc.array(fc.record({ gap: fc.nat(3), length: fc.integer({ min: 1, max: 5 }) }), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(steps, fc.nat(80), fc.integer({ min: 1, max: 20 }), (parts, start, length) => {
      let at = 0;
      const spans = parts.map((part) => {
        const from = at + part.gap;
        at = from + part.length;
        return { start: from, end: at };
      });
      const span = { start, end: start + length };
      const all = spans.filter((one) => one.start < span.end && one.end > span.start);
      assert.deepEqual(overlapping(spans, span), all);
    }),
  );
});
