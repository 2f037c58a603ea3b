package io.caseport.domain.policy.outline;

import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.catalogue.AccessLevel;
import io.caseport.domain.policy.catalogue.ActionCatalogue;
import io.caseport.domain.policy.catalogue.CatalogueAction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a document opens, by service and access level; services it says nothing of are left out. */
public record PolicyOutline(List<Row> rows) {

  /** How many of a service's actions of one level are allowed, limited and denied. */
  public record Row(
      String service, AccessLevel level, int allowed, int limited, int denied, int total) {}

  public PolicyOutline {
    rows = List.copyOf(rows);
  }

  public static PolicyOutline of(PolicyDocument document) {
    ActionCatalogue catalogue = ActionCatalogue.standard();
    List<Row> rows = new ArrayList<>();
    for (String service : catalogue.services()) {
      for (AccessLevel level : AccessLevel.values()) {
        List<CatalogueAction> actions =
            catalogue.actionsOf(service).stream()
                .filter(action -> action.level() == level)
                .toList();
        rows.add(row(document, service, level, actions));
      }
    }
    return new PolicyOutline(
        rows.stream().filter(row -> row.allowed() + row.limited() + row.denied() > 0).toList());
  }

  private static Row row(
      PolicyDocument document, String service, AccessLevel level, List<CatalogueAction> actions) {
    Map<Reach, Integer> counts = new EnumMap<>(Reach.class);
    actions.forEach(action -> counts.merge(Reach.of(document, action), 1, Integer::sum));
    return new Row(
        service,
        level,
        counts.getOrDefault(Reach.ALLOWED, 0),
        counts.getOrDefault(Reach.LIMITED, 0),
        counts.getOrDefault(Reach.DENIED, 0),
        actions.size());
  }
}
