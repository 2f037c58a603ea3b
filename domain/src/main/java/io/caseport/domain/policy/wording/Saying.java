package io.caseport.domain.policy.wording;

import java.util.List;

/** A sentence with places for what it is about; there are words for it in every language. */
public interface Saying {
  String name();

  /** Under what the words are found. */
  default String key() {
    return getClass().getSimpleName() + "." + name();
  }

  /** Arguments are texts, numbers, other sentences, or lists of these. */
  default Phrase of(Object... about) {
    return new Phrase(this, List.of(about));
  }
}
