import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import {
  asciiAlphanumeric,
  asciiDigit,
  markdownLineEnding,
  markdownLineEndingOrSpace,
} from 'micromark-util-character';
import { codes } from 'micromark-util-symbol';
import type { Code, Effects, Extension, State } from 'micromark-util-types';
import { fencedFlow, fencedValue } from './fenced-flow.ts';
import { innerLineEnding } from './inner-line-ending.ts';

/**
 * `$x_1$` and `$$…$$`, after pandoc's `tex_math_dollars`: no white space inside of the marks, no digit behind them.
 * Essays write sums of money far more often than formulas (*$5 and $10*, *US$3bn*), so besides: no letter or digit
 * next to the marks, and a formula that begins with a digit holds a sign that only a formula has.
 */
export function mathSyntax(): Extension {
  return {
    text: { [codes.dollarSign]: { name: 'mathText', tokenize, previous: mayPrecede } },
    flow: {
      [codes.dollarSign]: fencedFlow({
        marker: codes.dollarSign,
        flow: 'mathFlow',
        fence: 'mathFlowFence',
        value: 'mathFlowValue',
      }),
    },
  };
}

const formulaSigns: ReadonlySet<Code> = new Set([...'\\^_={}'].map((sign) => sign.charCodeAt(0)));

function mayPrecede(code: Code): boolean {
  return code !== codes.dollarSign && !asciiAlphanumeric(code);
}

function tokenize(effects: Effects, ok: State, nok: State): State {
  let double = false;
  let needsSign = false;
  let spaced = false;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('mathText');
    effects.enter('mathTextData');
    effects.consume(code);
    return open;
  }

  function open(code: Code): State | undefined {
    if (code !== codes.dollarSign) return first(code);
    double = true;
    effects.consume(code);
    return first;
  }

  function first(code: Code): State | undefined {
    if (code === codes.dollarSign || code === codes.eof) return nok(code);
    if (!double && markdownLineEndingOrSpace(code)) return nok(code);
    needsSign = !double && asciiDigit(code);
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === codes.eof) return nok(code);
    if (markdownLineEnding(code))
      return double ? innerLineEnding(effects, 'mathTextData', inside)(code) : nok(code);
    const closes = code === codes.dollarSign && (double || !spaced);
    if (formulaSigns.has(code)) needsSign = false;
    spaced = markdownLineEndingOrSpace(code);
    effects.consume(code);
    if (closes) return double ? closeSecond : close;
    return code === codes.backslash ? escaped : inside;
  }

  function escaped(code: Code): State | undefined {
    if (code !== codes.dollarSign && code !== codes.backslash) return inside(code);
    effects.consume(code);
    return inside;
  }

  function closeSecond(code: Code): State | undefined {
    if (code !== codes.dollarSign) return inside(code);
    effects.consume(code);
    return close;
  }

  function close(code: Code): State | undefined {
    if (needsSign || asciiAlphanumeric(code) || code === codes.dollarSign) return nok(code);
    effects.exit('mathTextData');
    effects.exit('mathText');
    return ok(code);
  }
}

export function mathTree(): TreeExtension {
  return {
    enter: {
      mathText(token) {
        const value = this.sliceSerialize(token).replace(/^\$+|\$+$/g, '');
        this.enter({ type: 'inlineMath', value }, token);
      },
      mathFlow(token) {
        this.enter({ type: 'math', value: fencedValue(this.sliceSerialize(token)) }, token);
      },
    },
    exit: {
      mathText(token) {
        this.exit(token);
      },
      mathFlow(token) {
        this.exit(token);
      },
    },
  };
}
