package io.caseport.domain.policy.analysis;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.GrantedPolicy;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.Statement;
import io.caseport.domain.policy.catalogue.ActionCatalogue;
import io.caseport.domain.policy.catalogue.CatalogueAction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Actions of the catalogue that the same statements cover and that work on the same types of
 * resource: what holds of one holds of all.
 */
record ActionClasses(List<Alike> classes) {
  record Alike(
      List<Action> actions,
      CatalogueAction first,
      List<Statement> statements,
      TextClasses.Memory memory) {
    Action action() {
      return actions.getFirst();
    }

    RequestSpace requests() {
      return new RequestSpace(action(), Optional.of(first), statements, memory);
    }
  }

  private record Key(List<Integer> covering, List<CatalogueAction.Use> resources, boolean free) {}

  static ActionClasses of(List<PolicySet> sets) {
    List<Statement> statements = new ArrayList<>();
    sets.forEach(set -> policies(set).forEach(p -> statements.addAll(p.document().statements())));
    TextClasses.Memory memory = new TextClasses.Memory();
    Map<Key, Alike> classes = new LinkedHashMap<>();
    for (CatalogueAction known : ActionCatalogue.standard().actions()) {
      Action action = new Action(known.service(), known.name());
      List<Integer> covering = new ArrayList<>();
      for (int i = 0; i < statements.size(); i++) {
        if (statements.get(i).actions().covers(action)) {
          covering.add(i);
        }
      }
      boolean free = action.text().equals("sts:GetCallerIdentity");
      classes
          .computeIfAbsent(
              new Key(covering, known.resources(), free),
              _ ->
                  new Alike(
                      new ArrayList<>(),
                      known,
                      covering.stream().map(statements::get).toList(),
                      memory))
          .actions()
          .add(action);
    }
    return new ActionClasses(List.copyOf(classes.values()));
  }

  static List<GrantedPolicy> policies(PolicySet set) {
    List<GrantedPolicy> policies = new ArrayList<>(set.identity());
    set.boundary().ifPresent(policies::add);
    set.session().ifPresent(policies::addAll);
    return policies;
  }
}
