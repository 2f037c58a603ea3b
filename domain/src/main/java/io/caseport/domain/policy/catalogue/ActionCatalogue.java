package io.caseport.domain.policy.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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

  /** The numbers of one service's actions: from {@code first} up to, not including, {@code end}. */
  record Range(int first, int end) {}

  private final List<CatalogueAction> actions;
  private final List<String> globalConditionKeys;
  private final Map<String, Range> services = new LinkedHashMap<>();
  private final ActionIndex index;

  ActionCatalogue(List<CatalogueAction> actions, List<String> globalConditionKeys) {
    this.actions = List.copyOf(actions);
    this.globalConditionKeys = List.copyOf(globalConditionKeys);
    this.index = new ActionIndex(this.actions);
    for (CatalogueAction action : this.actions) {
      Range before = services.getOrDefault(action.service(), new Range(action.index(), 0));
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
    Range range = services.getOrDefault(service, new Range(0, 0));
    return actions.subList(range.first(), range.end());
  }

  /** The condition keys that a request for any action may carry; some end in a variable. */
  public List<String> globalConditionKeys() {
    return globalConditionKeys;
  }
}
