package io.caseport.domain.policy.simulation;

import io.caseport.domain.policy.ContextKey;
import io.caseport.domain.policy.RequestContext;
import io.caseport.domain.policy.Shown;
import io.caseport.domain.refusal.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what a simulation is told about its requests. */
public final class SimulatedContext {
  private SimulatedContext() {}

  /** A key of the context, of a type that its values are to have. */
  public record Entry(String key, ContextType type, List<String> values) {
    public Entry {
      values = List.copyOf(values);
    }
  }

  /**
   * Adds the entries to what is known already, in place of what they say anew.
   *
   * @throws Refusal.InvalidInput naming the entry that is not of its type, or contradicts another
   */
  public static RequestContext read(List<Entry> entries, RequestContext.Builder known) {
    Map<ContextKey, List<String>> given = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      var entry = entries.get(i);
      var name = "ContextEntries.member.%d (%s)".formatted(i + 1, Shown.text(entry.key()));
      check(name, entry);
      var key = ContextKey.of(entry.key());
      var before = given.putIfAbsent(key, entry.values());
      if (before != null && !before.equals(entry.values())) {
        throw new Refusal.InvalidInput(
            name + " contradicts an entry before it; give all values of a key in one entry.");
      }
      known.with(key, entry.values());
    }
    return known.build();
  }

  private static void check(String name, Entry entry) {
    var type = entry.type();
    int size = entry.values().size();
    if (!type.isList() && size != 1) {
      throw new Refusal.InvalidInput(
          "%s has %d values; a key of the type %s has one, and a key of the type %sList any number."
              .formatted(name, size, type.text(), type.text()));
    }
    for (String value : entry.values()) {
      if (!type.reads(value)) {
        throw new Refusal.InvalidInput(
            "%s has the value %s, which is none of the type %s; it must be %s."
                .formatted(name, Shown.quoted(value), type.text(), type.allowed()));
      }
    }
  }
}
