package io.caseport.web.page;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What all pages have around them.
 *
 * @param path the page's own, to come back to in the other language
 * @param form what its forms have to send along
 */
public record PageFrame(Texts texts, String path, Map<String, String> query, String form) {

  public Language otherLanguage() {
    return texts.language() == Language.ENGLISH ? Language.JAPANESE : Language.ENGLISH;
  }

  /** The same page in the other language. */
  public String inOtherLanguage() {
    var kept =
        query.entrySet().stream()
            .filter(entry -> !entry.getKey().equals("lang"))
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> "&" + Link.escaped(entry.getKey()) + "=" + Link.escaped(entry.getValue()))
            .collect(Collectors.joining());
    return path + "?lang=" + otherLanguage().code() + kept;
  }

  /** A link that leads back to where somebody wanted to go in the end. */
  public String with(String target, Optional<String> destination) {
    return destination.map(to -> target + "?return=" + Link.escaped(to)).orElse(target);
  }

  public String text(String key, Object... values) {
    return texts.of(key, values);
  }
}
