package io.caseport.domain.cases;

/** An ISO 639-1 code, such as {@code ja}; the catalogue says which ones are served. */
public record LanguageCode(String value) {
  public static final LanguageCode ENGLISH = new LanguageCode("en");
  public static final LanguageCode JAPANESE = new LanguageCode("ja");

  @Override
  public String toString() {
    return value;
  }
}
