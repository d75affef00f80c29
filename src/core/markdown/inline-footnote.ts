import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import { markdownLineEnding } from 'micromark-util-character';
import { codes } from 'micromark-util-symbol';
import type { Code, Effects, Extension, State, Token } from 'micromark-util-types';

/** `^[A note with *markup*.]`: ends at the bracket that balances; what stands in it is text like any other. */
export function inlineFootnoteSyntax(): Extension {
  return { text: { [codes.caret]: { name: 'inlineFootnote', tokenize } } };
}

function tokenize(effects: Effects, ok: State, nok: State): State {
  let depth = 0;
  let previous: Token | undefined;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('inlineFootnote');
    effects.enter('inlineFootnoteMarker');
    effects.consume(code);
    return open;
  }

  function open(code: Code): State | undefined {
    if (code !== codes.leftSquareBracket) return nok(code);
    effects.consume(code);
    effects.exit('inlineFootnoteMarker');
    return first;
  }

  function first(code: Code): State | undefined {
    if (code === codes.rightSquareBracket || code === codes.eof) return nok(code);
    effects.enter('inlineFootnoteText');
    return chunkStart(code);
  }

  // The text is handed on line by line, each chunk linked to the one before it, as paragraphs do.
  function chunkStart(code: Code): State | undefined {
    if (code === codes.rightSquareBracket && depth === 0) return close(code);
    const token = effects.enter(
      'chunkText',
      previous ? { contentType: 'text', previous } : { contentType: 'text' },
    );
    if (previous) previous.next = token;
    previous = token;
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === codes.eof) return nok(code);
    if (code === codes.rightSquareBracket && depth === 0) {
      effects.exit('chunkText');
      return close(code);
    }
    if (code === codes.leftSquareBracket) depth++;
    if (code === codes.rightSquareBracket) depth--;
    effects.consume(code);
    if (markdownLineEnding(code)) {
      effects.exit('chunkText');
      return chunkStart;
    }
    return code === codes.backslash ? escaped : inside;
  }

  function escaped(code: Code): State | undefined {
    if (code !== codes.leftSquareBracket && code !== codes.rightSquareBracket && code !== codes.backslash) {
      return inside(code);
    }
    effects.consume(code);
    return inside;
  }

  function close(code: Code): State | undefined {
    effects.exit('inlineFootnoteText');
    effects.enter('inlineFootnoteMarker');
    effects.consume(code);
    effects.exit('inlineFootnoteMarker');
    effects.exit('inlineFootnote');
    return ok;
  }
}

export function inlineFootnoteTree(): TreeExtension {
  return {
    canContainEols: ['inlineFootnote'],
    enter: {
      inlineFootnote(token) {
        this.enter({ type: 'inlineFootnote', children: [] }, token);
      },
    },
    exit: {
      inlineFootnote(token) {
        this.exit(token);
      },
    },
  };
}
