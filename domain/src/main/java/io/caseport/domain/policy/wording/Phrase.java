package io.caseport.domain.policy.wording;

import java.util.List;

/** What is to be said, and about what, before it is put into the words of a language. */
public record Phrase(Saying saying, List<Object> about) {
  public Phrase {
    about = List.copyOf(about);
  }

  /** A text that is the same in every language. */
  public static Phrase verbatim(String text) {
    return Verbatim.TEXT.of(text);
  }
}
