import type { Code, Effects, State, TokenType } from 'micromark-util-types';

/**
 * Consumes a line's end within inline data and goes on with the data behind it.
 * A token without others in it must not hold a line's end: micromark takes such a one for a chunk to be split.
 *
 * @param data the token that is open, closed before the line's end and opened anew behind it
 * @param inside what reads on
 */
export function innerLineEnding(effects: Effects, data: TokenType, inside: State): State {
  return (code) => {
    effects.exit(data);
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return reopen;
  };

  function reopen(code: Code): State | undefined {
    effects.enter(data);
    return inside(code);
  }
}
