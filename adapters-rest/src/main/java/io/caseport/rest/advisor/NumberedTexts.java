package io.caseport.rest.advisor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of a check, or what stands in them, by their number from 0. */
final class NumberedTexts {
  private NumberedTexts() {}

  static Map<String, String> of(List<String> texts) {
    var numbered = new LinkedHashMap<String, String>();
    for (int i = 0; i < texts.size(); i++) {
      numbered.put(Integer.toString(i), texts.get(i));
    }
    return numbered;
  }
}
