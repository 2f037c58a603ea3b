package io.caseport.application.access;

import static java.util.stream.Collectors.toMap;

import io.caseport.domain.identity.Tag;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.policy.ContextKey;
import io.caseport.domain.policy.PolicyArn;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an operation adds to the keys that conditions can ask for, such as {@code iam:PolicyARN} or
 * the tags that a request sets.
 */
public final class RequestKeys {
  public static final RequestKeys NONE = new RequestKeys(Map.of());

  private final Map<ContextKey, List<String>> values;

  private RequestKeys(Map<ContextKey, List<String>> values) {
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
    more.put(ContextKey.of(key), List.copyOf(several));
    return new RequestKeys(more);
  }

  /** The tags that the request sets. */
  public RequestKeys withTags(Tags tags) {
    return withTags(tags.all().stream().collect(toMap(Tag::key, Tag::value)));
  }

  /** The boundary that the request sets, if it sets one. */
  public RequestKeys withBoundary(Optional<PolicyArn> boundary) {
    return with("iam:PermissionsBoundary", boundary.map(PolicyArn::value));
  }

  /** The tags that the request sets, by their keys. */
  public RequestKeys withTags(Map<String, String> tags) {
    var keys = withTagKeys(tags.keySet());
    for (var tag : tags.entrySet()) {
      keys = keys.with("aws:RequestTag/" + tag.getKey(), tag.getValue());
    }
    return keys;
  }

  /** The keys of the tags that the request sets or removes. */
  public RequestKeys withTagKeys(Collection<String> keys) {
    return withAll("aws:TagKeys", keys);
  }

  /** The values of a key, if the operation gives it one. */
  Optional<List<String>> find(ContextKey key) {
    return Optional.ofNullable(values.get(key));
  }
}
