package io.caseport.domain.policy.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * A pattern over texts as an automaton: its states are places between its tokens, and a set of them
 * is where a text read so far may have led.
 *
 * @param before what is put before each text, and {@code after} behind it, to be matched as a whole
 */
record TextPattern(List<Token> tokens, String before, String after) {
  /** What one place of a pattern takes. */
  sealed interface Token {}

  /** One certain character, in either case if the pattern is of that sort. */
  record Exactly(char character, boolean anyCase) implements Token {}

  /** Any one character; one that does not cross takes no colon. */
  record One(boolean crosses) implements Token {}

  /** Any run of characters; one that does not cross takes no colon. */
  record Run(boolean crosses) implements Token {}

  /** A letter, digit or hyphen as names have them; if {@code many}, any run of such. */
  record Letter(boolean many) implements Token {}

  /** Any one digit. */
  record Digit() implements Token {}

  TextPattern {
    tokens = List.copyOf(tokens);
  }

  TextPattern(List<Token> tokens) {
    this(tokens, "", "");
  }

  TextPattern within(String front, String back) {
    return new TextPattern(tokens, before + front, back + after);
  }

  static TextPattern literal(String text) {
    return new TextPattern(exactly(text, false));
  }

  static TextPattern literalAnyCase(String text) {
    return new TextPattern(exactly(text, true));
  }

  static List<Token> exactly(String text, boolean anyCase) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      tokens.add(new Exactly(text.charAt(i), anyCase));
    }
    return tokens;
  }

  BitSet start() {
    BitSet places = new BitSet(tokens.size() + 1);
    enter(places, 0);
    return after(places, before);
  }

  private BitSet after(BitSet start, String text) {
    BitSet places = start;
    for (int i = 0; i < text.length(); i++) {
      places = after(places, text.charAt(i));
    }
    return places;
  }

  BitSet after(BitSet start, char c) {
    BitSet places = new BitSet(tokens.size() + 1);
    for (int at = start.nextSetBit(0); at >= 0; at = start.nextSetBit(at + 1)) {
      if (at < tokens.size() && takes(tokens.get(at), c)) {
        enter(places, isRun(tokens.get(at)) ? at : at + 1);
      }
    }
    return places;
  }

  boolean accepts(BitSet places) {
    return after(places, after).get(tokens.size());
  }

  boolean matches(String text) {
    return accepts(after(start(), text));
  }

  void addCharacters(Set<Character> alphabet) {
    for (Token token : tokens) {
      if (token instanceof Exactly(char character, boolean anyCase)) {
        alphabet.add(character);
        if (anyCase) {
          alphabet.add(Character.toLowerCase(character));
          alphabet.add(Character.toUpperCase(character));
        }
      }
    }
  }

  private void enter(BitSet places, int at) {
    places.set(at);
    if (at < tokens.size() && isRun(tokens.get(at))) {
      enter(places, at + 1);
    }
  }

  private static boolean isRun(Token token) {
    return token instanceof Run || (token instanceof Letter(boolean many) && many);
  }

  private static boolean takes(Token token, char c) {
    return switch (token) {
      case Exactly(char character, boolean anyCase) ->
          c == character
              || (anyCase && Character.toLowerCase(c) == Character.toLowerCase(character));
      case One(boolean crosses) -> crosses || c != ':';
      case Run(boolean crosses) -> crosses || c != ':';
      case Letter _ -> c == '-' || (c < 128 && Character.isLetterOrDigit(c));
      case Digit() -> c >= '0' && c <= '9';
    };
  }
}
