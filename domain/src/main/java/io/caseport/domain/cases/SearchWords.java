package io.caseport.domain.cases;

import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.stream.Stream;

/** The words of which a case must have all, each in its subject or in any message on it. */
public record SearchWords(List<SearchWord> words) {
  public static final int MOST_CHARACTERS = 200;

  public SearchWords {
    words = List.copyOf(words);
  }

  /**
   * @throws Refusal.InvalidArgument for a text without words or of too many characters
   */
  public static SearchWords of(String text) {
    if (text.codePointCount(0, text.length()) > MOST_CHARACTERS) {
      throw refused(text, "Member must have at most " + MOST_CHARACTERS + " characters");
    }
    var words = split(SearchText.of(text).folded()).distinct().map(SearchWord::new).toList();
    if (words.isEmpty()) {
      throw refused(text, "Member must have at least one word");
    }
    return new SearchWords(words);
  }

  private static Stream<String> split(String folded) {
    var spaced = new StringBuilder();
    folded
        .codePoints()
        .map(point -> SearchText.isSpace(point) ? ' ' : point)
        .forEach(spaced::appendCodePoint);
    return Stream.of(spaced.toString().split(" ")).filter(word -> !word.isEmpty());
  }

  private static Refusal.InvalidArgument refused(String text, String constraint) {
    return new Refusal.InvalidArgument("searchText", text, constraint);
  }

  /** Those that the text does not have. */
  public List<SearchWord> missingIn(SearchText text) {
    return words.stream().filter(word -> !word.standsIn(text)).toList();
  }
}
