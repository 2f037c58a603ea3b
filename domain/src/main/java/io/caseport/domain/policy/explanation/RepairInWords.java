package io.caseport.domain.policy.explanation;

import io.caseport.domain.policy.ResourcePattern;
import io.caseport.domain.policy.analysis.Request;
import io.caseport.domain.policy.analysis.WhyNot.Repair;
import io.caseport.domain.policy.wording.Wording;

/** A change after which a request is allowed, as advice. */
public record RepairInWords(Wording wording) {

  /**
   * @param where how the statement is called
   */
  public String of(Repair repair, Request request, String where) {
    return switch (repair) {
      case Repair.RemoveDeny _ -> wording.say("repair.removeDeny", where);
      case Repair.CoverAction _ ->
          wording.say("repair.coverAction", where, request.action().text());
      case Repair.CoverResource _ when request.resource().equals(ResourcePattern.ANY) ->
          wording.say("repair.anyResource", where);
      case Repair.CoverResource _ -> wording.say("repair.coverResource", where, request.resource());
      case Repair.MeetCondition meet -> wording.say("repair.meetCondition", where, held(meet));
      case Repair.DropCondition(var _, var _, var condition) ->
          wording.say("repair.dropCondition", where, new ConditionInWords(wording).of(condition));
    };
  }

  private String held(Repair.MeetCondition meet) {
    var key = meet.condition().key();
    return meet.request()
        .context()
        .values(key)
        .map(
            values ->
                values.isEmpty()
                    ? wording.say("repair.noValue", key.name())
                    : wording.say("repair.value", key.name(), wording.list(values)))
        .orElseGet(() -> wording.say("repair.noKey", key.name()));
  }
}
