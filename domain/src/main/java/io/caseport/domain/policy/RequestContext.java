package io.caseport.domain.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known about a request: for each key its values, which are read as they are needed. */
public final class RequestContext {
  public static final RequestContext EMPTY = new RequestContext(Map.of(), Optional.empty());

  private final Map<ContextKey, ContextEntry> entries;
  private final Optional<Source> source;

  private RequestContext(Map<ContextKey, ContextEntry> entries, Optional<Source> source) {
    this.entries = entries;
    this.source = source;
  }

  /** Where values are found that nobody has gathered beforehand. */
  @FunctionalInterface
  public interface Source {

    /** The values of a key; empty where the request has no such key. */
    Optional<List<String>> values(ContextKey key);
  }

  /**
   * A context that costs nothing until a condition asks for a key: only then, and once for each
   * key, is the source asked. It is for one request, on one thread.
   */
  public static RequestContext askedOf(Source source) {
    return new RequestContext(new HashMap<>(), Optional.of(source));
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The values of a key: an empty list is there too, in contrast to a key that is missing. */
  public Optional<List<String>> values(ContextKey key) {
    ContextEntry entry = entry(key);
    return entry.isPresent() ? Optional.of(entry.texts()) : Optional.empty();
  }

  /** The keys that were gathered, or asked for so far. */
  public Set<ContextKey> keys() {
    return Set.copyOf(entries.keySet());
  }

  ContextEntry entry(ContextKey key) {
    return source.isEmpty()
        ? entries.getOrDefault(key, ContextEntry.MISSING)
        : entries.computeIfAbsent(key, this::found);
  }

  private ContextEntry found(ContextKey key) {
    return source
        .flatMap(asked -> asked.values(key))
        .map(ContextEntry::of)
        .orElse(ContextEntry.MISSING);
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
      return entries.isEmpty()
          ? EMPTY
          : new RequestContext(new HashMap<>(entries), Optional.empty());
    }
  }
}
