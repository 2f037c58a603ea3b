package io.caseport.domain.catalog;

import io.caseport.domain.cases.LanguageCode;
import java.util.Map;
import java.util.Objects;

/** A text in English and some other languages. */
public record LocalizedText(Map<LanguageCode, String> texts) {
  public LocalizedText {
    texts = Map.copyOf(texts);
    if (!texts.containsKey(LanguageCode.ENGLISH)) {
      throw new IllegalArgumentException("no English text among " + texts);
    }
  }

  /** The text in {@code language}, or in English where there is none. */
  public String in(LanguageCode language) {
    return texts.getOrDefault(language, english());
  }

  private String english() {
    return Objects.requireNonNull(texts.get(LanguageCode.ENGLISH));
  }
}
