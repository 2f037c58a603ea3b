package io.caseport.application.access;

import io.caseport.domain.policy.PolicyDocument;
import java.util.LinkedHashMap;

/** Documents by their text, those used last: a session sends the same one with every request. */
final class ParsedDocuments {
  private static final int MOST = 256;

  private final LinkedHashMap<String, PolicyDocument> known = new LinkedHashMap<>(16, 0.75f, true);

  synchronized PolicyDocument parse(String text) {
    var document = known.get(text);
    if (document == null) {
      document = PolicyDocument.parse(text);
      if (known.size() >= MOST) {
        known.pollFirstEntry();
      }
      known.put(text, document);
    }
    return document;
  }
}
