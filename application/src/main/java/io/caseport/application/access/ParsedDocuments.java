package io.caseport.application.access;

import io.caseport.domain.policy.PolicyDocument;

/** Documents by their text: a session sends the same one with every request. */
final class ParsedDocuments {
  private static final long MOST_CHARACTERS =
      Math.min(2_000_000, Runtime.getRuntime().maxMemory() / 100);
  private static final int OBJECTS = 300;

  private final Remembered<String, PolicyDocument> known =
      new Remembered<>(MOST_CHARACTERS, text -> OBJECTS + text.length());

  PolicyDocument parse(String text) {
    return known.find(text).orElseGet(() -> parseAnew(text));
  }

  private PolicyDocument parseAnew(String text) {
    var document = PolicyDocument.parse(text);
    known.put(text, document);
    return document;
  }
}
