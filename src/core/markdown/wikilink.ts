import type { CompileContext, Token, Extension as TreeExtension } from 'mdast-util-from-markdown';
import { markdownLineEnding, markdownLineEndingOrSpace } from 'micromark-util-character';
import { codes } from 'micromark-util-symbol';
import type { Code, Effects, Extension, State } from 'micromark-util-types';
import type { Wikilink } from './nodes.ts';

/** `[[target|label]]` and `![[target]]`, on one line; brackets are not part of a target or label. */
export function wikilinkSyntax(): Extension {
  const construct = { name: 'wikilink', tokenize };
  return {
    text: { [codes.leftSquareBracket]: construct, [codes.exclamationMark]: construct },
  };
}

function tokenize(effects: Effects, ok: State, nok: State): State {
  let filled = false;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('wikilink');
    effects.enter('wikilinkMarker');
    effects.consume(code);
    return code === codes.exclamationMark ? open : openSecond;
  }

  function open(code: Code): State | undefined {
    if (code !== codes.leftSquareBracket) return nok(code);
    effects.consume(code);
    return openSecond;
  }

  function openSecond(code: Code): State | undefined {
    if (code !== codes.leftSquareBracket) return nok(code);
    effects.consume(code);
    effects.exit('wikilinkMarker');
    return targetStart;
  }

  function targetStart(code: Code): State | undefined {
    if (code === codes.verticalBar || code === codes.rightSquareBracket) return nok(code);
    effects.enter('wikilinkTarget');
    return target(code);
  }

  function target(code: Code): State | undefined {
    if (isForbidden(code)) return nok(code);
    if (code === codes.rightSquareBracket || code === codes.verticalBar) {
      if (!filled) return nok(code);
      effects.exit('wikilinkTarget');
      return code === codes.verticalBar ? separator(code) : close(code);
    }
    if (!markdownLineEndingOrSpace(code)) filled = true;
    effects.consume(code);
    return target;
  }

  function separator(code: Code): State | undefined {
    effects.enter('wikilinkMarker');
    effects.consume(code);
    effects.exit('wikilinkMarker');
    return labelStart;
  }

  function labelStart(code: Code): State | undefined {
    if (code === codes.rightSquareBracket) return close(code);
    if (isForbidden(code)) return nok(code);
    effects.enter('wikilinkLabel');
    return label(code);
  }

  function label(code: Code): State | undefined {
    if (isForbidden(code)) return nok(code);
    if (code === codes.rightSquareBracket) {
      effects.exit('wikilinkLabel');
      return close(code);
    }
    effects.consume(code);
    return label;
  }

  function close(code: Code): State | undefined {
    effects.enter('wikilinkMarker');
    effects.consume(code);
    return closeSecond;
  }

  function closeSecond(code: Code): State | undefined {
    if (code !== codes.rightSquareBracket) return nok(code);
    effects.consume(code);
    effects.exit('wikilinkMarker');
    effects.exit('wikilink');
    return ok;
  }
}

function isForbidden(code: Code): boolean {
  return code === codes.eof || code === codes.leftSquareBracket || markdownLineEnding(code);
}

export function wikilinkTree(): TreeExtension {
  return {
    enter: {
      wikilink(token) {
        const embed = this.sliceSerialize(token).startsWith('!');
        this.enter({ type: 'wikilink', embed, target: '', label: null }, token);
      },
    },
    exit: {
      wikilinkTarget(token) {
        current(this).target = this.sliceSerialize(token);
      },
      wikilinkLabel(token) {
        current(this).label = this.sliceSerialize(token);
      },
      wikilink: exit,
    },
  };
}

function exit(this: CompileContext, token: Token): undefined {
  const node = current(this);
  // In a table the bar has to be escaped, `[[target\|label]]`: the backslash is the table's, not the target's.
  if (node.label !== null && node.target.endsWith('\\')) node.target = node.target.slice(0, -1);
  this.exit(token);
}

function current(context: CompileContext): Wikilink {
  return context.stack.at(-1) as Wikilink;
}
