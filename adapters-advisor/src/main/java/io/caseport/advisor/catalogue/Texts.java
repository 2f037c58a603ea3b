package io.caseport.advisor.catalogue;

import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.catalog.LocalizedText;
import java.util.Map;

/** A text of the catalogue, in both languages that all of it is written in. */
record Texts(String en, String ja) {
  private static final LanguageCode JAPANESE = new LanguageCode("ja");

  /** The same with the name of a check in place of {@code {name}}. */
  Texts naming(Texts name) {
    return new Texts(en.replace("{name}", name.en), ja.replace("{name}", name.ja));
  }

  LocalizedText toDomain() {
    return new LocalizedText(Map.of(LanguageCode.ENGLISH, en, JAPANESE, ja));
  }
}
