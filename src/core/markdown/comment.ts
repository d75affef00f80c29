import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import { markdownLineEnding } from 'micromark-util-character';
import { codes } from 'micromark-util-symbol';
import type { Code, Effects, Extension, State } from 'micromark-util-types';
import { fencedFlow, fencedValue } from './fenced-flow.ts';
import { innerLineEnding } from './inner-line-ending.ts';

/** Obsidian's comments: `%%…%%` within a paragraph, or lines between two that are `%%` and nothing else. */
export function commentSyntax(): Extension {
  return {
    text: {
      [codes.percentSign]: { name: 'commentText', tokenize, previous: (code) => code !== codes.percentSign },
    },
    flow: {
      [codes.percentSign]: fencedFlow({
        marker: codes.percentSign,
        flow: 'commentFlow',
        fence: 'commentFlowFence',
        value: 'commentFlowValue',
      }),
    },
  };
}

function tokenize(effects: Effects, ok: State, nok: State): State {
  return start;

  function start(code: Code): State | undefined {
    effects.enter('commentText');
    effects.enter('commentTextData');
    effects.consume(code);
    return open;
  }

  function open(code: Code): State | undefined {
    if (code !== codes.percentSign) return nok(code);
    effects.consume(code);
    return inside;
  }

  function inside(code: Code): State | undefined {
    if (code === codes.eof) return nok(code);
    if (markdownLineEnding(code)) return innerLineEnding(effects, 'commentTextData', inside)(code);
    effects.consume(code);
    return code === codes.percentSign ? close : inside;
  }

  function close(code: Code): State | undefined {
    if (code !== codes.percentSign) return inside(code);
    effects.consume(code);
    effects.exit('commentTextData');
    effects.exit('commentText');
    return ok;
  }
}

export function commentTree(): TreeExtension {
  return {
    enter: {
      commentText(token) {
        this.enter({ type: 'comment', value: this.sliceSerialize(token).slice(2, -2) }, token);
      },
      commentFlow(token) {
        this.enter({ type: 'comment', value: fencedValue(this.sliceSerialize(token)) }, token);
      },
    },
    exit: {
      commentText(token) {
        this.exit(token);
      },
      commentFlow(token) {
        this.exit(token);
      },
    },
  };
}
