package io.caseport.domain.policy.analysis;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.ContextKey;
import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.RequestContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What two sets of policies decide differently, be it about actions of the catalogue or others.
 * Every change holds; where there are doubts, there may be more.
 */
public record PolicyDifference(List<Change> changes, List<Doubt> doubts) {
  public PolicyDifference {
    changes = List.copyOf(changes);
    doubts = List.copyOf(doubts);
  }

  /**
   * Requests whose decision changes alike.
   *
   * @param actions all to which it happens; those that the catalogue lacks each stand for all that
   *     the policies cannot tell from it
   * @param witness a request, with as few keys as can be, for the first of the actions
   */
  public record Change(List<Action> actions, Request witness, Decision before, Decision after) {
    public Change {
      actions = List.copyOf(actions);
      if (before.isAllowed() == after.isAllowed() && before.getClass() == after.getClass()) {
        throw new IllegalArgumentException("nothing changes for " + witness);
      }
    }

    /** Whether more is allowed afterwards. */
    public boolean grants() {
      return after.isAllowed() && !before.isAllowed();
    }

    /** Whether less is allowed afterwards. */
    public boolean revokes() {
      return before.isAllowed() && !after.isAllowed();
    }
  }

  private record Kind(String resource, Class<?> before, Class<?> after) {}

  public static PolicyDifference between(PolicySet before, PolicySet after) {
    return between(before, after, Integer.MAX_VALUE);
  }

  /**
   * @param mostRequests how many are decided, about all actions together; where that is too few,
   *     there are doubts
   */
  public static PolicyDifference between(PolicySet before, PolicySet after, int mostRequests) {
    int left = mostRequests;
    List<Change> changes = new ArrayList<>();
    ActionClasses actions = ActionClasses.ofEvery(List.of(before, after));
    List<Doubt> doubts = new ArrayList<>(actions.doubts());
    for (ActionClasses.Alike alike : actions.classes()) {
      if (Said.of(before, alike.action()).equals(Said.of(after, alike.action()))) {
        continue;
      }
      if (left <= 0) {
        doubts.add(new Doubt(alike.actions(), RequestSpace.tooMany(mostRequests)));
        continue;
      }
      Map<Kind, Request> found = new LinkedHashMap<>();
      RequestSpace requests = alike.requests(Math.min(left, RequestSpace.MOST));
      requests.forEach(
          request -> {
            Class<?> first = request.decidedBy(before).getClass();
            Class<?> second = request.decidedBy(after).getClass();
            if (first != second) {
              found.putIfAbsent(new Kind(request.resource(), first, second), request);
            }
          });
      left -= requests.asked();
      found.values().forEach(r -> changes.add(change(alike.actions(), r, before, after)));
      requests.doubts().forEach(reason -> doubts.add(new Doubt(alike.actions(), reason)));
    }
    return new PolicyDifference(changes, doubts);
  }

  /** Whether both decide every request alike, as far as allowed or not; doubts mean no. */
  public boolean isNone() {
    return doubts.isEmpty() && changes.stream().noneMatch(c -> c.grants() || c.revokes());
  }

  private static Change change(
      List<Action> actions, Request found, PolicySet before, PolicySet after) {
    Class<?> first = found.decidedBy(before).getClass();
    Class<?> second = found.decidedBy(after).getClass();
    Request witness = found;
    for (ContextKey key : found.context().keys()) {
      Request simpler = without(key, witness);
      if (simpler.decidedBy(before).getClass() == first
          && simpler.decidedBy(after).getClass() == second) {
        witness = simpler;
      }
    }
    return new Change(actions, witness, witness.decidedBy(before), witness.decidedBy(after));
  }

  private static Request without(ContextKey left, Request request) {
    RequestContext context = request.context();
    RequestContext.Builder fewer = RequestContext.builder();
    context.keys().stream()
        .filter(key -> !key.equals(left))
        .forEach(key -> fewer.with(key, context.values(key).orElseThrow()));
    return new Request(request.action(), request.resource(), fewer.build());
  }
}
