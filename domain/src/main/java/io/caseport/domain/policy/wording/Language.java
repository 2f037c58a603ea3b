package io.caseport.domain.policy.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that policies are explained in. */
public enum Language {
  EN(Locale.ENGLISH),
  JA(Locale.JAPANESE);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  public static Optional<Language> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.toString().equals(code)).findFirst();
  }

  public static List<String> codes() {
    return Arrays.stream(values()).map(Language::toString).toList();
  }

  @Override
  public String toString() {
    return locale.getLanguage();
  }
}
