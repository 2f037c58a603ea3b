package io.caseport.domain.policy.wording;

import java.util.Collection;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The phrases of one language, kept as data. */
public final class Wording {
  private static final String BUNDLE = "io.caseport.domain.policy.wording.words";

  /** A letter or a mark, such as a bracket. */
  private static final String JAPANESE =
      "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\u3000-\u303f\uff00-\uffef]";

  private final ResourceBundle phrases;

  private Wording(ResourceBundle phrases) {
    this.phrases = phrases;
  }

  public static Wording of(Language language) {
    return new Wording(
        ResourceBundle.getBundle(
            BUNDLE,
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  public String say(String phrase, Object... arguments) {
    var said = phrases.getString(phrase);
    for (int i = 0; i < arguments.length; i++) {
      said = spaced(said, i + 1, String.valueOf(arguments[i]));
    }
    return said.formatted(arguments);
  }

  /** Japanese has a space between a letter of its own and a Latin one, and none between two. */
  private static String spaced(String phrase, int place, String value) {
    var placeholder = "(%(?:" + place + "\\$)?[sd])";
    var said = phrase;
    if (value.matches(JAPANESE + "(?s).*")) {
      said = said.replaceAll("(?<=" + JAPANESE + ") " + placeholder, "$1");
    }
    return value.matches("(?s).*" + JAPANESE)
        ? said.replaceAll(placeholder + " (?=" + JAPANESE + ")", "$1")
        : said;
  }

  /** Says a phrase with a form for one thing and another for any other number of them. */
  public String count(String phrase, int number) {
    return say(phrase + (number == 1 ? ".one" : ".many"), number);
  }

  public String say(Phrase phrase) {
    return say(phrase.saying().key(), phrase.about().stream().map(this::said).toArray());
  }

  private Object said(Object about) {
    return switch (about) {
      case Phrase phrase -> say(phrase);
      case List<?> several -> list(several.stream().map(this::said).map(String::valueOf).toList());
      default -> about;
    };
  }

  public String list(Collection<String> words) {
    return words.stream().collect(Collectors.joining(say("list.separator")));
  }
}
