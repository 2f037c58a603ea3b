package io.caseport.domain.policy;

import java.util.List;

/** What is to be said, and about what, before it is put into the words of a language. */
public record Phrase(Saying saying, List<Object> about) {
  public Phrase {
    about = List.copyOf(about);
  }
}
