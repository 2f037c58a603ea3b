package io.caseport.domain.policy.catalogue;

import java.util.List;

/**
 * One action of the catalogue.
 *
 * @param index its place in the catalogue, from 0
 * @param resources the types of resource it works on; none if it can be granted on all only
 * @param conditionKeys the condition keys of its own, beside those that every request may carry
 */
public record CatalogueAction(
    int index,
    String service,
    String name,
    AccessLevel level,
    List<Use> resources,
    List<String> conditionKeys) {

  /** A type of resource that an action works on, and whether a request must name one of it. */
  public record Use(ResourceType type, boolean required) {}

  public CatalogueAction {
    resources = List.copyOf(resources);
    conditionKeys = List.copyOf(conditionKeys);
  }

  /** Whether a statement can grant the action on some resources and not on others. */
  public boolean takesResource() {
    return !resources.isEmpty();
  }

  public String text() {
    return service + ':' + name;
  }
}
