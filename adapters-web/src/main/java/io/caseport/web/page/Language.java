package io.caseport.web.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the pages are written in. */
public enum Language {
  ENGLISH(Locale.ENGLISH, "English"),
  JAPANESE(Locale.JAPANESE, "日本語");

  /** Comparing the ranges of a longer list with each other would take its time. */
  private static final int LONGEST_LIST = 500;

  private final Locale locale;
  private final String name;

  Language(Locale locale, String name) {
    this.locale = locale;
    this.name = name;
  }

  public Locale locale() {
    return locale;
  }

  /** Such as {@code en}. */
  public String code() {
    return locale.getLanguage();
  }

  /** What it calls itself. */
  public String ownName() {
    return name;
  }

  static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
  }

  /** What the page was asked for in, or was last, or the browser prefers, or English. */
  public static Language of(BrowserRequest request, Cookies cookies) {
    return request
        .parameter("lang")
        .flatMap(Language::of)
        .or(() -> cookies.read(request, Cookies.Purpose.LANGUAGE).flatMap(Language::of))
        .or(() -> request.wire().header("accept-language").flatMap(Language::preferred))
        .orElse(ENGLISH);
  }

  private static Optional<Language> preferred(String header) {
    if (header.length() > LONGEST_LIST) {
      return Optional.empty();
    }
    try {
      var codes = Arrays.stream(values()).map(Language::code).toList();
      return Optional.ofNullable(Locale.lookupTag(Locale.LanguageRange.parse(header), codes))
          .flatMap(Language::of);
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
