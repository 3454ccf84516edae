/** The app's own inline syntax for micromark: wikilinks, embeds, comments and display math. */
import type { Code, Construct, Extension, State, Tokenizer } from "micromark-util-types";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    wikilink: "wikilink";
    embed: "embed";
    comment: "comment";
    commentLine: "commentLine";
    displayMath: "displayMath";
    pairedText: "pairedText";
  }
}

const exclamationMark = 33;
const dollar = 36;
const percent = 37;
const leftBracket = 91;
const rightBracket = 93;

const wikilink: Construct = { name: "wikilink", tokenize: tokenizeWikilink("wikilink") };
const embed: Construct = { name: "embed", tokenize: tokenizeWikilink("embed") };
const comment: Construct = { name: "comment", tokenize: tokenizePaired("comment", percent) };
const displayMath: Construct = {
  name: "displayMath",
  tokenize: tokenizePaired("displayMath", dollar),
};
const commentLine: Construct = { name: "commentLine", tokenize: tokenizeCommentLine };

/** Wikilinks, embeds, `%%` comments and `$$` math in text, and lines that are a comment from their start on. */
export function noteSyntax(): Extension {
  return {
    // Checkboxes with any character and bare web addresses are read line by line instead.
    disable: { null: ["tasklistCheck", "wwwAutolink", "protocolAutolink", "emailAutolink"] },
    flow: { [percent]: commentLine },
    text: {
      [exclamationMark]: embed,
      [dollar]: displayMath,
      [percent]: comment,
      [leftBracket]: wikilink,
    },
  };
}

function isLineEnd(code: Code): boolean {
  return code !== null && code < -2;
}

function isSpace(code: Code): boolean {
  return code === -2 || code === -1 || code === 32;
}

/** `[[inside]]`, on one line, not empty and without brackets inside. */
function tokenizeWikilink(type: "wikilink" | "embed"): Tokenizer {
  return function (effects, ok, nok) {
    let empty = true;
    return start;

    function start(code: Code): State | undefined {
      effects.enter(type);
      if (type === "wikilink") return open(code);
      effects.consume(code);
      return open;
    }
    function open(code: Code): State | undefined {
      if (code !== leftBracket) return nok(code);
      effects.consume(code);
      return openSecond;
    }
    function openSecond(code: Code): State | undefined {
      if (code !== leftBracket) return nok(code);
      effects.consume(code);
      return inside;
    }
    function inside(code: Code): State | undefined {
      if (code === null || isLineEnd(code) || code === leftBracket) return nok(code);
      if (code === rightBracket) {
        if (empty) return nok(code);
        effects.consume(code);
        return close;
      }
      if (code > 0 && /\S/.test(String.fromCharCode(code))) empty = false;
      effects.consume(code);
      return inside;
    }
    function close(code: Code): State | undefined {
      if (code !== rightBracket) return nok(code);
      effects.consume(code);
      effects.exit(type);
      return ok;
    }
  };
}

/**
 * A stretch between two doubled marks. Math may run over line ends, and is none when it is not closed; a comment that
 * is not closed on its line goes on to the end of it (and in the note beyond it, see `markdown.ts`).
 */
function tokenizePaired(type: "comment" | "displayMath", mark: number): Tokenizer {
  return function (effects, ok, nok) {
    return start;

    function start(code: Code): State | undefined {
      effects.enter(type);
      effects.consume(code);
      return open;
    }
    function open(code: Code): State | undefined {
      if (code !== mark) return nok(code);
      effects.consume(code);
      return between;
    }
    function between(code: Code): State | undefined {
      if (type === "comment" && (code === null || isLineEnd(code))) {
        effects.exit(type);
        return ok(code);
      }
      if (code === null) return nok(code);
      if (isLineEnd(code)) {
        effects.enter("lineEnding");
        effects.consume(code);
        effects.exit("lineEnding");
        return between;
      }
      effects.enter("pairedText");
      return inside(code);
    }
    function inside(code: Code): State | undefined {
      if (code === null || isLineEnd(code)) {
        effects.exit("pairedText");
        return between(code);
      }
      effects.consume(code);
      return code === mark ? close : inside;
    }
    function close(code: Code): State | undefined {
      if (code !== mark) return inside(code);
      effects.consume(code);
      effects.exit("pairedText");
      effects.exit(type);
      return ok;
    }
  };
}

/**
 * A line that begins with a comment and holds nothing behind it. It ends a paragraph above it, so that a line of
 * Kith's markers is never taken for the rest of a list item.
 */
function tokenizeCommentLine(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  return start;

  function start(code: Code): State | undefined {
    effects.enter("commentLine");
    effects.consume(code);
    return open;
  }
  function open(code: Code): State | undefined {
    if (code !== percent) return nok(code);
    effects.consume(code);
    return inside;
  }
  function inside(code: Code): State | undefined {
    if (code === null || isLineEnd(code)) {
      effects.exit("commentLine");
      return ok(code);
    }
    effects.consume(code);
    return code === percent ? close : inside;
  }
  function close(code: Code): State | undefined {
    if (code !== percent) return inside(code);
    effects.consume(code);
    return behind;
  }
  function behind(code: Code): State | undefined {
    if (code === null || isLineEnd(code)) {
      effects.exit("commentLine");
      return ok(code);
    }
    if (!isSpace(code)) return nok(code);
    effects.consume(code);
    return behind;
  }
}
