package io.caseport.rest.console;

import io.caseport.application.port.in.AccessReview.Access;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.analysis.Doubt;
import io.caseport.domain.policy.analysis.Permissions.Cell;
import io.caseport.domain.policy.analysis.Permissions.Through;
import io.caseport.domain.policy.explanation.ResidualInWords;
import io.caseport.domain.policy.wording.Wording;
import io.caseport.rest.json.OneOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user or role may do of some actions.
 *
 * @param doubts reasons why something may have been missed
 */
record WireAccess(
    WireHolder principal, String arn, List<WirePossibility> actions, List<String> doubts) {

  static WireAccess from(Access access, Wording wording) {
    return new WireAccess(
        WireHolder.from(access.who()),
        access.arn(),
        access.permissions().cells().entrySet().stream()
            .map(cell -> WirePossibility.of(cell.getKey(), cell.getValue(), wording))
            .toList(),
        access.permissions().doubts().stream()
            .map(Doubt::reason)
            .distinct()
            .map(wording::say)
            .toList());
  }

  record WireHolder(@OneOf(Forms.HOLDERS) String type, String name) {
    static WireHolder from(PolicyHolder holder) {
      return switch (holder) {
        case PolicyHolder.User(var name) -> new WireHolder("user", name);
        case PolicyHolder.Group(var name) -> new WireHolder("group", name);
        case PolicyHolder.Role(var name) -> new WireHolder("role", name);
      };
    }
  }

  /**
   * @param through the statements that have a part in it
   * @param condition what must hold, in words, if it depends on the request
   */
  record WirePossibility(
      String action,
      @OneOf(Forms.POSSIBILITIES) String decision,
      List<WireThrough> through,
      @Nullable String condition) {

    static WirePossibility of(Action action, Cell cell, Wording wording) {
      return new WirePossibility(
          action.text(),
          switch (cell) {
            case Cell.Allowed _ -> "allowed";
            case Cell.Denied _ -> "denied";
            case Cell.Conditional _ -> "conditional";
          },
          cell.through().stream().map(WireThrough::from).toList(),
          cell instanceof Cell.Conditional(var _, var residual)
              ? new ResidualInWords(wording).of(residual)
              : null);
    }
  }

  /**
   * @param policy an ARN, or the name of an inline policy
   * @param holder whom the policy is attached to or part of
   * @param statement its place in the policy, from 1
   */
  record WireThrough(
      String policy, WireHolder holder, int statement, @OneOf(Forms.EFFECTS) String effect) {

    static WireThrough from(Through through) {
      return new WireThrough(
          through.source().label(),
          WireHolder.from(through.source().holder()),
          through.number(),
          through.effect().text());
    }
  }
}
