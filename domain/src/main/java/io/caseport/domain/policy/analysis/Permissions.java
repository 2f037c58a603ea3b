package io.caseport.domain.policy.analysis;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.Condition;
import io.caseport.domain.policy.Effect;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.PolicySource;
import io.caseport.domain.policy.ResourceClause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a set of policies says to each of some actions. */
public record Permissions(Map<Action, Cell> cells, List<Doubt> doubts) {
  public Permissions {
    doubts = List.copyOf(doubts);
  }

  /** The answer for one action, with every statement that has a part in it. */
  public sealed interface Cell {
    /** Whatever the request, it is allowed. */
    record Allowed(List<Through> through) implements Cell {
      public Allowed {
        through = List.copyOf(through);
      }
    }

    /** Whatever the request, it is denied. */
    record Denied(List<Through> through) implements Cell {
      public Denied {
        through = List.copyOf(through);
      }
    }

    /** It is allowed if the rest holds, of which nothing can be left out. */
    record Conditional(List<Through> through, Residual residual) implements Cell {
      public Conditional {
        through = List.copyOf(through);
      }
    }

    List<Through> through();
  }

  /** A statement that applies to some request for the action, and what must hold for that. */
  public record Through(
      PolicySource source,
      int number,
      Effect effect,
      ResourceClause resources,
      List<Condition> conditions) {}

  /** For every action of the catalogue. */
  public static Permissions of(PolicySet policies) {
    return of(policies, ActionClasses.of(List.of(policies)));
  }

  /** For certain actions, which may be others than those of the catalogue. */
  public static Permissions of(PolicySet policies, Collection<Action> actions) {
    return of(policies, ActionClasses.of(List.of(policies), actions));
  }

  private static Permissions of(PolicySet policies, ActionClasses actions) {
    Map<Action, Cell> cells = new LinkedHashMap<>();
    List<Doubt> doubts = new ArrayList<>();
    for (ActionClasses.Alike alike : actions.classes()) {
      List<Request> requests = new ArrayList<>();
      RequestSpace space = alike.requests();
      space.forEach(requests::add);
      space.doubts().forEach(reason -> doubts.add(new Doubt(alike.actions(), reason)));
      CellFinder finder = new CellFinder(policies, requests, space.doubts().isEmpty());
      Cell cell = finder.find(alike.action());
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
}
