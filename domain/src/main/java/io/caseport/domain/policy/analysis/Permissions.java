package io.caseport.domain.policy.analysis;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.Condition;
import io.caseport.domain.policy.Effect;
import io.caseport.domain.policy.GrantedPolicy;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.PolicySource;
import io.caseport.domain.policy.ResourceClause;
import io.caseport.domain.policy.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a set of policies says to every action of the catalogue. */
public record Permissions(Map<Action, Cell> cells, List<Doubt> doubts) {
  public Permissions {
    doubts = List.copyOf(doubts);
  }

  /** The answer for one action, with every statement that has a part in it. */
  public sealed interface Cell {
    /** Whatever the request, it is allowed. */
    record Allowed(List<Through> through) implements Cell {}

    /** Whatever the request, it is denied. */
    record Denied(List<Through> through) implements Cell {}

    /** It is allowed if an Allow of each kind of policy applies and no Deny does. */
    record Conditional(List<Through> through) implements Cell {}

    List<Through> through();
  }

  /** A statement about the action and what must hold for it to apply. */
  public record Through(
      PolicySource source,
      int number,
      Effect effect,
      ResourceClause resources,
      List<Condition> conditions) {}

  public static Permissions of(PolicySet policies) {
    Map<Action, Cell> cells = new LinkedHashMap<>();
    List<Doubt> doubts = new ArrayList<>();
    for (ActionClasses.Alike alike : ActionClasses.of(List.of(policies)).classes()) {
      boolean[] seen = new boolean[2];
      RequestSpace requests = alike.requests();
      requests.forEach(request -> seen[request.decidedBy(policies).isAllowed() ? 1 : 0] = true);
      requests.doubts().forEach(reason -> doubts.add(new Doubt(alike.actions(), reason)));
      List<Through> through = through(policies, alike.action());
      Cell cell =
          seen[0] && seen[1]
              ? new Cell.Conditional(through)
              : seen[1] ? new Cell.Allowed(through) : new Cell.Denied(through);
      alike.actions().forEach(action -> cells.put(action, cell));
    }
    return new Permissions(cells, doubts);
  }

  /** For each of some principals what it may do: rows by name, columns by action. */
  public static Map<String, Permissions> matrix(Map<String, PolicySet> principals) {
    Map<String, Permissions> rows = new LinkedHashMap<>();
    principals.forEach((name, policies) -> rows.put(name, of(policies)));
    return rows;
  }

  /** Who of some principals may do an action, always or on conditions, and through what. */
  public static Map<String, Cell> whoMay(Action action, Map<String, Permissions> matrix) {
    Map<String, Cell> who = new LinkedHashMap<>();
    matrix.forEach(
        (name, permissions) -> {
          Cell cell = permissions.cells().get(action);
          if (cell != null && !(cell instanceof Cell.Denied)) {
            who.put(name, cell);
          }
        });
    return who;
  }

  private static List<Through> through(PolicySet policies, Action action) {
    List<Through> through = new ArrayList<>();
    for (GrantedPolicy policy : ActionClasses.policies(policies)) {
      for (Statement statement : policy.document().statements()) {
        if (statement.actions().covers(action)) {
          through.add(
              new Through(
                  policy.source(),
                  statement.number(),
                  statement.effect(),
                  statement.resources(),
                  statement.conditions()));
        }
      }
    }
    return List.copyOf(through);
  }
}
