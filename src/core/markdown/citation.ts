import { markdownLineEnding, markdownSpace } from 'micromark-util-character';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { codes } from 'micromark-util-symbol';
import type { Code, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import { citationKey, isKeyStart } from './citation-key.ts';

/**
 * Pandoc's citations: `[see @key, p. 3; -@other]` in brackets, `@key [p. 3]` in the running text.
 * https://pandoc.org/MANUAL.html#citation-syntax
 */
export function citationSyntax(): Extension {
  return {
    text: {
      [codes.leftSquareBracket]: { name: 'citation', tokenize: tokenizeBracketed },
      [codes.atSign]: { name: 'citationInText', tokenize: tokenizeInText, previous: mayPrecede },
    },
  };
}

const locator = { partial: true, tokenize: tokenizeLocator };

function tokenizeBracketed(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this;
  let keys = 0;
  let inText = false;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('citation');
    effects.enter('citationMarker');
    effects.consume(code);
    effects.exit('citationMarker');
    return inside;
  }

  function inside(code: Code): State | undefined {
    if (code === codes.eof || code === codes.leftSquareBracket) return nok(code);
    if (code === codes.rightSquareBracket) return keys > 0 ? close(code) : nok(code);
    if (code === codes.semicolon) return separator(code);
    if (markdownLineEnding(code)) return lineEnd(code);
    if ((code === codes.atSign || code === codes.dash) && !isKeyStart(self.previous)) {
      leaveText();
      return effects.attempt(citationKey, afterKey, text)(code);
    }
    return text(code);
  }

  function afterKey(code: Code): State | undefined {
    keys++;
    return inside(code);
  }

  function separator(code: Code): State | undefined {
    leaveText();
    effects.enter('citationSeparator');
    effects.consume(code);
    effects.exit('citationSeparator');
    return inside;
  }

  function lineEnd(code: Code): State | undefined {
    leaveText();
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return inside;
  }

  function text(code: Code): State | undefined {
    if (!inText) effects.enter('citationText');
    inText = true;
    effects.consume(code);
    return code === codes.backslash ? escaped : inside;
  }

  function escaped(code: Code): State | undefined {
    return code === codes.rightSquareBracket || code === codes.semicolon ? text(code) : inside(code);
  }

  function close(code: Code): State | undefined {
    leaveText();
    effects.enter('citationMarker');
    effects.consume(code);
    effects.exit('citationMarker');
    effects.exit('citation');
    return after;
  }

  // `[@name](url)` is a link to somebody's page.
  function after(code: Code): State | undefined {
    return code === codes.leftParenthesis ? nok(code) : ok(code);
  }

  function leaveText(): void {
    if (inText) effects.exit('citationText');
    inText = false;
  }
}

function tokenizeInText(effects: Effects, ok: State, nok: State): State {
  return start;

  function start(code: Code): State | undefined {
    effects.enter('citation');
    return effects.attempt(citationKey, afterKey, nok)(code);
  }

  function afterKey(code: Code): State | undefined {
    return effects.attempt(locator, done, done)(code);
  }

  function done(code: Code): State | undefined {
    effects.exit('citation');
    return ok(code);
  }
}

/** ` [p. 3]` behind a key. Not what is a link, a footnote or a citation of its own. */
function tokenizeLocator(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this;
  return start;

  function start(code: Code): State | undefined {
    if (!markdownSpace(code)) return nok(code);
    effects.enter('citationMarker');
    return space(code);
  }

  function space(code: Code): State | undefined {
    if (markdownSpace(code)) {
      effects.consume(code);
      return space;
    }
    if (code !== codes.leftSquareBracket) return nok(code);
    effects.consume(code);
    effects.exit('citationMarker');
    return first;
  }

  function first(code: Code): State | undefined {
    if (code === codes.caret || code === codes.exclamationMark || code === codes.rightSquareBracket)
      return nok(code);
    effects.enter('citationText');
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === codes.eof || code === codes.leftSquareBracket || code === codes.atSign) return nok(code);
    if (markdownLineEnding(code)) return nok(code);
    if (code === codes.rightSquareBracket) return close(code);
    effects.consume(code);
    return inside;
  }

  function close(code: Code): State | undefined {
    const text = effects.exit('citationText');
    if (self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(text)))) return nok(code);
    effects.enter('citationMarker');
    effects.consume(code);
    effects.exit('citationMarker');
    return after;
  }

  function after(code: Code): State | undefined {
    return code === codes.leftParenthesis || code === codes.leftSquareBracket ? nok(code) : ok(code);
  }
}

/** `name@host` is an address, `x/@y` a path, `[@name](url)` a link. */
function mayPrecede(code: Code): boolean {
  if (code === codes.eof || markdownLineEnding(code) || markdownSpace(code)) return true;
  return !isKeyStart(code) && !notBefore.has(code);
}

const notBefore: ReadonlySet<Code> = new Set([
  codes.leftSquareBracket,
  codes.slash,
  codes.atSign,
  codes.dot,
  codes.plusSign,
  codes.dash,
  codes.percentSign,
  codes.numberSign,
  codes.ampersand,
  codes.equalsTo,
  codes.colon,
]);
