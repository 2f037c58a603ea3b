package io.caseport.domain.policy;

import io.caseport.domain.policy.wording.Phrase;
import io.caseport.domain.refusal.Refusal.MalformedPolicyDocument;

/** The tokens of a JSON text, one after another, with the place of each. */
final class JsonScanner {
  private static final char END = '\0';

  private final String text;
  private int at;

  JsonScanner(String text) {
    this.text = text;
  }

  int position() {
    return at;
  }

  boolean atEnd() {
    return at == text.length();
  }

  /** The next character; a NUL, which no token begins with, stands for the end. */
  char peek() {
    return atEnd() ? END : text.charAt(at);
  }

  boolean skip(char wanted) {
    if (atEnd() || text.charAt(at) != wanted) {
      return false;
    }
    at++;
    return true;
  }

  void skipSpace() {
    while (!atEnd() && isSpace(text.charAt(at))) {
      at++;
    }
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  JsonValue word() {
    int start = at;
    if (skipWord("true")) {
      return new JsonValue.Truth(start, at, true);
    }
    if (skipWord("false")) {
      return new JsonValue.Truth(start, at, false);
    }
    if (skipWord("null")) {
      return new JsonValue.Nothing(start, at);
    }
    throw expected(GrammarFault.JSON_VALUE.of());
  }

  private boolean skipWord(String word) {
    if (!text.startsWith(word, at)) {
      return false;
    }
    at += word.length();
    return true;
  }

  JsonValue number() {
    int start = at;
    skip('-');
    if (!skip('0')) {
      digits();
    }
    if (skip('.')) {
      digits();
    }
    if (skip('e') || skip('E')) {
      if (!skip('+')) {
        skip('-');
      }
      digits();
    }
    return new JsonValue.Numeral(start, at, text.substring(start, at));
  }

  private void digits() {
    int start = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    if (at == start) {
      throw expected(GrammarFault.DIGIT.of());
    }
  }

  JsonValue.Text string() {
    int start = at++;
    int plain = at;
    while (isPlain(peek())) {
      at++;
    }
    if (skip('"')) {
      return new JsonValue.Text(start, at, text.substring(plain, at - 1));
    }
    StringBuilder value = new StringBuilder(text.substring(plain, at));
    while (!skip('"')) {
      value.append(skip('\\') ? escaped() : character());
    }
    return new JsonValue.Text(start, at, value.toString());
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c <= 0xff && c != '"' && c != '\\';
  }

  private char character() {
    char c = peek();
    if (atEnd()) {
      throw expected(GrammarFault.CLOSING_QUOTE.of());
    }
    if (c < ' ') {
      throw syntaxError(at, GrammarFault.MUST_BE_ESCAPED.of(code(c)));
    }
    if (c > 0xff) {
      throw syntaxError(at, GrammarFault.CHARACTER.of(code(c)));
    }
    at++;
    return c;
  }

  private char escaped() {
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> hexadecimal();
      default -> {
        at--;
        throw expected(GrammarFault.ESCAPE.of());
      }
    };
  }

  private char hexadecimal() {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = peek() < 0x80 ? Character.digit(peek(), 16) : -1;
      if (digit < 0) {
        throw expected(GrammarFault.HEXADECIMAL.of());
      }
      code = code * 16 + digit;
      at++;
    }
    return (char) code;
  }

  private static String code(char c) {
    return "%04X".formatted((int) c);
  }

  MalformedPolicyDocument expected(Phrase what) {
    var found =
        atEnd()
            ? GrammarFault.TEXT_ENDS.of()
            : GrammarFault.FOUND.of(Shown.quoted(text.substring(at, at + 1)));
    return syntaxError(at, GrammarFault.EXPECTED.of(what, found));
  }

  MalformedPolicyDocument syntaxError(int offset, Phrase detail) {
    return Malformed.at(text, offset, GrammarFault.SYNTAX.of(detail));
  }
}
