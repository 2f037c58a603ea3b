package io.caseport.domain.policy.analysis;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.GrantedPolicy;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.Statement;
import io.caseport.domain.policy.catalogue.ActionCatalogue;
import io.caseport.domain.policy.catalogue.CatalogueAction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Actions that the same statements cover and that work on the same types of resource: what holds of
 * one holds of all.
 */
record ActionClasses(List<Alike> classes, List<Doubt> doubts) {
  record Alike(
      List<Action> actions,
      Optional<CatalogueAction> known,
      List<Statement> statements,
      TextClasses.Memory memory) {
    Action action() {
      return actions.getFirst();
    }

    RequestSpace requests() {
      return requests(RequestSpace.MOST);
    }

    RequestSpace requests(int most) {
      return new RequestSpace(action(), known, statements, memory, most);
    }
  }

  /**
   * @param resources nothing where it is not known on what the actions work
   * @param free whether nobody needs a permission
   */
  private record Key(
      List<Integer> covering, Optional<List<CatalogueAction.Use>> resources, boolean free) {}

  /** All actions of the catalogue. */
  static ActionClasses of(List<PolicySet> sets) {
    return of(sets, known());
  }

  private static List<Action> known() {
    return ActionCatalogue.standard().actions().stream()
        .map(known -> new Action(known.service(), known.name()))
        .toList();
  }

  /** Those, and one of each class of the others that the policies tell apart. */
  static ActionClasses ofEvery(List<PolicySet> sets) {
    Optional<List<Action>> others = OtherActions.of(statements(sets));
    List<Action> every = new ArrayList<>(known());
    others.ifPresent(every::addAll);
    return new ActionClasses(
        of(sets, every).classes(),
        others.isPresent()
            ? List.of()
            : List.of(new Doubt(List.of(), DoubtReason.OTHER_ACTIONS_OVERLAP.of())));
  }

  static ActionClasses of(List<PolicySet> sets, Collection<Action> actions) {
    List<Statement> statements = statements(sets);
    TextClasses.Memory memory = new TextClasses.Memory();
    Map<Key, Alike> classes = new LinkedHashMap<>();
    for (Action action : actions) {
      Optional<CatalogueAction> known =
          ActionCatalogue.standard().find(action.service(), action.name());
      List<Integer> covering = covering(action, statements);
      boolean free = action.text().equalsIgnoreCase("sts:GetCallerIdentity");
      classes
          .computeIfAbsent(
              new Key(covering, known.map(CatalogueAction::resources), free),
              _ ->
                  new Alike(
                      new ArrayList<>(),
                      known,
                      covering.stream().map(statements::get).toList(),
                      memory))
          .actions()
          .add(action);
    }
    return new ActionClasses(List.copyOf(classes.values()), List.of());
  }

  private static List<Statement> statements(List<PolicySet> sets) {
    return sets.stream()
        .flatMap(set -> policies(set).stream())
        .flatMap(policy -> policy.document().statements().stream())
        .toList();
  }

  private static List<Integer> covering(Action action, List<Statement> statements) {
    return IntStream.range(0, statements.size())
        .filter(i -> statements.get(i).actions().covers(action))
        .boxed()
        .toList();
  }

  static List<GrantedPolicy> policies(PolicySet set) {
    List<GrantedPolicy> policies = new ArrayList<>(set.identity());
    set.boundary().ifPresent(policies::add);
    set.session().ifPresent(policies::addAll);
    return policies;
  }
}
