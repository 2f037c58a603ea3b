package io.caseport.domain.policy.explanation;

import io.caseport.domain.policy.ResourcePattern;
import io.caseport.domain.policy.analysis.Request;
import io.caseport.domain.policy.analysis.WhyNot.Repair;

/** A change after which a request is allowed, as advice in English. */
public final class RepairInWords {
  private static final ConditionInWords CONDITIONS = new ConditionInWords(Wording.of(Language.EN));

  private RepairInWords() {}

  /**
   * @param where how the statement is called
   */
  public static String of(Repair repair, Request request, String where) {
    return switch (repair) {
      case Repair.RemoveDeny _ -> "remove the Deny at " + where;
      case Repair.CoverAction _ ->
          "let the actions of %s cover %s".formatted(where, request.action().text());
      case Repair.CoverResource _ when request.resource().equals(ResourcePattern.ANY) ->
          "write \"Resource\": \"*\" at %s: the request names no resource".formatted(where);
      case Repair.CoverResource _ ->
          "let the resources of %s cover %s".formatted(where, request.resource());
      case Repair.MeetCondition meet ->
          "make the request %s, as %s asks".formatted(held(meet), where);
      case Repair.DropCondition(var _, var _, var condition) ->
          "do without the condition at %s that %s".formatted(where, CONDITIONS.of(condition));
    };
  }

  private static String held(Repair.MeetCondition meet) {
    var key = meet.condition().key();
    return meet.request()
        .context()
        .values(key)
        .map(
            values ->
                values.isEmpty()
                    ? "with no value of " + key.name()
                    : "with " + key.name() + "=" + String.join(", ", values))
        .orElseGet(() -> "without " + key.name());
  }
}
