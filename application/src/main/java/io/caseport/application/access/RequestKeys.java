package io.caseport.application.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an operation adds to the keys that conditions can ask for, such as {@code iam:PolicyARN} or
 * the tags that a request sets. Keys are compared without their case.
 */
public final class RequestKeys {
  public static final RequestKeys NONE = new RequestKeys(Map.of());

  private final Map<String, List<String>> values;

  private RequestKeys(Map<String, List<String>> values) {
    this.values = Map.copyOf(values);
  }

  public RequestKeys with(String key, String value) {
    return withAll(key, List.of(value));
  }

  public RequestKeys with(String key, Optional<String> value) {
    return value.map(present -> with(key, present)).orElse(this);
  }

  /** A key with many values, and no key where there is none. */
  public RequestKeys withAll(String key, Collection<String> several) {
    if (several.isEmpty()) {
      return this;
    }
    var more = new HashMap<>(values);
    more.put(key.toLowerCase(Locale.ROOT), List.copyOf(several));
    return new RequestKeys(more);
  }

  /** The tags that the request sets, by their keys. */
  public RequestKeys withTags(Map<String, String> tags) {
    var keys = withAll("aws:TagKeys", tags.keySet());
    for (var tag : tags.entrySet()) {
      keys = keys.with("aws:RequestTag/" + tag.getKey(), tag.getValue());
    }
    return keys;
  }

  /**
   * The values of a key, if the operation gives it one.
   *
   * @param key in lower case
   */
  Optional<List<String>> find(String key) {
    return Optional.ofNullable(values.get(key));
  }
}
