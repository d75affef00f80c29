import { factorySpace } from 'micromark-factory-space';
import { markdownLineEnding, markdownSpace } from 'micromark-util-character';
import { codes } from 'micromark-util-symbol';
import type { Code, Construct, Effects, State, TokenizeContext, TokenType } from 'micromark-util-types';

interface FencedFlow {
  /** Character code of which two make a fence. */
  readonly marker: number;
  readonly flow: TokenType;
  readonly fence: TokenType;
  readonly value: TokenType;
}

/**
 * Lines between two fences of exactly two markers each and nothing else on their lines. As with fenced code, one that is
 * never closed goes on to the end of its container, and lazy lines end it.
 */
export function fencedFlow(names: FencedFlow): Construct {
  const fence: Construct = { partial: true, tokenize: tokenizeFence };
  const closingFence: Construct = { partial: true, tokenize: tokenizeClosingFence };
  return { name: names.flow, concrete: true, tokenize };

  function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const self = this;
    return start;

    function start(code: Code): State | undefined {
      effects.enter(names.flow);
      return effects.attempt(fence, afterOpening, nok)(code);
    }

    function afterOpening(code: Code): State | undefined {
      return self.interrupt ? after(code) : lineEnd(code);
    }

    function lineEnd(code: Code): State | undefined {
      return code === codes.eof ? after(code) : effects.attempt(nextLine, lineStart, after)(code);
    }

    function lineStart(code: Code): State | undefined {
      return effects.attempt(closingFence, after, valueStart)(code);
    }

    function valueStart(code: Code): State | undefined {
      if (code === codes.eof || markdownLineEnding(code)) return lineEnd(code);
      effects.enter(names.value);
      return value(code);
    }

    function value(code: Code): State | undefined {
      if (code === codes.eof || markdownLineEnding(code)) {
        effects.exit(names.value);
        return lineEnd(code);
      }
      effects.consume(code);
      return value;
    }

    function after(code: Code): State | undefined {
      effects.exit(names.flow);
      return ok(code);
    }
  }

  function tokenizeClosingFence(effects: Effects, ok: State, nok: State): State {
    // Up to three spaces may stand before it: `factorySpace` takes one fewer than its limit.
    return factorySpace(effects, effects.attempt(fence, ok, nok), 'linePrefix', 4);
  }

  function tokenizeFence(effects: Effects, ok: State, nok: State): State {
    let size = 0;
    return start;

    function start(code: Code): State | undefined {
      if (code !== names.marker) return nok(code);
      effects.enter(names.fence);
      return sequence(code);
    }

    function sequence(code: Code): State | undefined {
      if (code === names.marker) {
        size++;
        effects.consume(code);
        return sequence;
      }
      return size === 2 ? rest(code) : nok(code);
    }

    function rest(code: Code): State | undefined {
      if (markdownSpace(code)) {
        effects.consume(code);
        return rest;
      }
      if (code !== codes.eof && !markdownLineEnding(code)) return nok(code);
      effects.exit(names.fence);
      return ok(code);
    }
  }
}

const nextLine: Construct = { partial: true, tokenize: tokenizeNextLine };

function tokenizeNextLine(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return lineStart;
  }

  function lineStart(code: Code): State | undefined {
    return self.parser.lazy[self.now().line] ? nok(code) : ok(code);
  }
}

/** What stands between the fences of `source`; the closing one may be missing. */
export function fencedValue(source: string): string {
  return source
    .replace(/^..[ \t]*(?:\r\n|\r|\n|$)/, '')
    .replace(/(?:^|\r\n|\r|\n)[ \t]*(?:%%|\$\$)[ \t]*$/, '');
}
