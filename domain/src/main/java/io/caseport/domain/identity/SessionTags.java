package io.caseport.domain.identity;

import io.caseport.domain.refusal.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tags that a session brings along in place of its identity's.
 *
 * @param transitive the keys of those that go on to the next role of a chain
 */
public record SessionTags(Map<String, String> values, Set<String> transitive) {
  public static final SessionTags NONE = new SessionTags(Map.of(), Set.of());

  public SessionTags {
    values = Map.copyOf(values);
    transitive = Set.copyOf(transitive);
    for (String key : transitive) {
      if (!values.containsKey(key)) {
        throw new Refusal.InvalidArgument(
            "transitiveTagKeys", key, "Member must be the key of one of the tags");
      }
    }
    if (values.keySet().stream().map(Tag::compared).distinct().count() < values.size()) {
      throw new Refusal.DuplicateTagKeys();
    }
  }

  /** The value of the tag of that key, whatever its case. */
  public Optional<String> find(String key) {
    var wanted = Tag.compared(key);
    return values.entrySet().stream()
        .filter(tag -> Tag.compared(tag.getKey()).equals(wanted))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
