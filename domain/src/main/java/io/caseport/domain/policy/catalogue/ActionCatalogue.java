package io.caseport.domain.policy.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every action of the services that Caseport stands in for, numbered from 0, service by service and
 * by name within each. Letter case does not matter when one is looked up.
 */
public final class ActionCatalogue {
  private static final class Standard {
    static final ActionCatalogue CATALOGUE = CatalogueReader.read();
  }

  /** Actions that follow one another: from {@code first} up to, not including, {@code end}. */
  public record Range(int first, int end) {
    private static final Range EMPTY = new Range(0, 0);
  }

  private final List<CatalogueAction> actions;
  private final List<String> globalConditionKeys;
  private final Map<String, Range> services = new LinkedHashMap<>();
  private final ActionIndex index;
  private final String[] foldedNames;

  ActionCatalogue(List<CatalogueAction> actions, List<String> globalConditionKeys) {
    this.actions = List.copyOf(actions);
    this.globalConditionKeys = List.copyOf(globalConditionKeys);
    this.index = new ActionIndex(this.actions);
    this.foldedNames = new String[actions.size()];
    for (CatalogueAction action : this.actions) {
      Range before = services.getOrDefault(action.service(), new Range(action.index(), 0));
      foldedNames[action.index()] = action.name().toLowerCase(Locale.ROOT);
      services.put(action.service(), new Range(before.first(), action.index() + 1));
    }
  }

  /** The one that policies are compiled over. */
  public static ActionCatalogue standard() {
    return Standard.CATALOGUE;
  }

  public int size() {
    return actions.size();
  }

  public List<CatalogueAction> actions() {
    return actions;
  }

  public CatalogueAction get(int index) {
    return actions.get(index);
  }

  /** The number of an action, or -1 if the catalogue lacks it; allocates nothing. */
  public int indexOf(String service, String name) {
    return index.find(service, name);
  }

  public Optional<CatalogueAction> find(String service, String name) {
    int found = indexOf(service, name);
    return found < 0 ? Optional.empty() : Optional.of(actions.get(found));
  }

  /** The prefixes of the services, in the catalogue's order. */
  public Set<String> services() {
    return Collections.unmodifiableSet(services.keySet());
  }

  /** The actions of a service by its prefix in lower case; none if it is another's. */
  public List<CatalogueAction> actionsOf(String service) {
    Range range = services.getOrDefault(service, Range.EMPTY);
    return actions.subList(range.first(), range.end());
  }

  /** Whether the name of an action ends so; in lower case. */
  public boolean endsWith(int index, String suffix) {
    return foldedNames[index].endsWith(suffix);
  }

  /** The actions of a service whose names begin so; both in lower case. */
  public Range startingWith(String service, String prefix) {
    Range range = services.getOrDefault(service, Range.EMPTY);
    int first = range.first();
    for (int end = range.end(); first < end; ) {
      int middle = (first + end) >>> 1;
      if (foldedNames[middle].compareTo(prefix) < 0) {
        first = middle + 1;
      } else {
        end = middle;
      }
    }
    int end = first;
    while (end < range.end() && foldedNames[end].startsWith(prefix)) {
      end++;
    }
    return new Range(first, end);
  }

  /** The condition keys that a request for any action may carry; some end in a variable. */
  public List<String> globalConditionKeys() {
    return globalConditionKeys;
  }
}
