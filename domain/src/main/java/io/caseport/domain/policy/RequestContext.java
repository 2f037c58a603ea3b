package io.caseport.domain.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known about a request: for each key its values, which are read as they are needed. */
public final class RequestContext {
  public static final RequestContext EMPTY = new RequestContext(Map.of());

  private final Map<ContextKey, ContextEntry> entries;

  private RequestContext(Map<ContextKey, ContextEntry> entries) {
    this.entries = entries;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The values of a key: an empty list is there too, in contrast to a key that is missing. */
  public Optional<List<String>> values(ContextKey key) {
    return Optional.ofNullable(entries.get(key)).map(ContextEntry::texts);
  }

  public Set<ContextKey> keys() {
    return Set.copyOf(entries.keySet());
  }

  ContextEntry entry(ContextKey key) {
    return entries.getOrDefault(key, ContextEntry.MISSING);
  }

  @Override
  public String toString() {
    return entries.toString();
  }

  /** Gathers the keys of one request; a key given again replaces what was there. */
  public static final class Builder {
    private final Map<ContextKey, ContextEntry> entries = new HashMap<>();

    private Builder() {}

    public Builder with(ContextKey key, String value) {
      entries.put(key, ContextEntry.of(value));
      return this;
    }

    public Builder with(ContextKey key, List<String> values) {
      entries.put(key, ContextEntry.of(values));
      return this;
    }

    public Builder with(String key, String value) {
      return with(ContextKey.of(key), value);
    }

    public Builder with(String key, List<String> values) {
      return with(ContextKey.of(key), values);
    }

    public RequestContext build() {
      return entries.isEmpty() ? EMPTY : new RequestContext(new HashMap<>(entries));
    }
  }
}
