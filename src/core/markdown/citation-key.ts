import {
  asciiAlphanumeric,
  markdownLineEndingOrSpace,
  unicodePunctuation,
  unicodeWhitespace,
} from 'micromark-util-character';
import { codes } from 'micromark-util-symbol';
import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types';

/**
 * `@key`, `-@key`, `@{any key}`. A key begins with a letter, digit or `_`; marks within it count only if a letter or
 * digit follows, so that a full stop behind it stays outside.
 */
export const citationKey: Construct = { partial: true, tokenize };

/** Marks that may stand within a key (pandoc's manual, "Citation syntax"). */
const innerMarks: ReadonlySet<Code> = new Set([...':.#$%&-+?<>~/'].map((mark) => mark.charCodeAt(0)));

/** What Quarto and pandoc-crossref write in the same way: figures, tables, sections, not sources. */
const crossReference = /^-?@(?:fig|sec|tbl|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg)-/;

const markBeforeLetter: Construct = { partial: true, tokenize: tokenizeMarkBeforeLetter };

/** Whether a key may begin with it, which is also what must not stand before an `@`. */
export function isKeyStart(code: Code): boolean {
  if (code === codes.underscore || asciiAlphanumeric(code)) return true;
  return code !== null && code > 127 && !unicodePunctuation(code) && !unicodeWhitespace(code);
}

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('citationKey');
    if (code !== codes.dash) return at(code);
    effects.consume(code);
    return at;
  }

  function at(code: Code): State | undefined {
    if (code !== codes.atSign) return nok(code);
    effects.consume(code);
    return first;
  }

  function first(code: Code): State | undefined {
    if (code === codes.leftCurlyBrace) {
      effects.consume(code);
      return bracedFirst;
    }
    return isKeyStart(code) ? inside(code) : nok(code);
  }

  function bracedFirst(code: Code): State | undefined {
    return code === codes.rightCurlyBrace ? nok(code) : braced(code);
  }

  function braced(code: Code): State | undefined {
    if (code === codes.eof || markdownLineEndingOrSpace(code)) return nok(code);
    effects.consume(code);
    return code === codes.rightCurlyBrace ? done : braced;
  }

  function inside(code: Code): State | undefined {
    if (isKeyStart(code)) {
      effects.consume(code);
      return inside;
    }
    return innerMarks.has(code) ? effects.check(markBeforeLetter, mark, done)(code) : done(code);
  }

  function mark(code: Code): State | undefined {
    effects.consume(code);
    return inside;
  }

  function done(code: Code): State | undefined {
    const token = effects.exit('citationKey');
    return crossReference.test(self.sliceSerialize(token)) ? nok(code) : ok(code);
  }
}

function tokenizeMarkBeforeLetter(effects: Effects, ok: State, nok: State): State {
  return start;

  function start(code: Code): State | undefined {
    effects.enter('data');
    effects.consume(code);
    return next;
  }

  function next(code: Code): State | undefined {
    effects.exit('data');
    return isKeyStart(code) ? ok(code) : nok(code);
  }
}
