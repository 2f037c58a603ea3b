package io.caseport.rest.console;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.analysis.Doubt;
import io.caseport.domain.policy.analysis.PolicyDifference;
import io.caseport.domain.policy.analysis.Request;
import io.caseport.domain.policy.explanation.DecisionInWords;
import io.caseport.domain.policy.wording.Wording;
import io.caseport.rest.json.OneOf;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is decided otherwise.
 *
 * @param grantsNoMore whether the later policy grants nothing that the earlier one does not
 * @param doubts where there may be more than was found
 */
record WireDifference(
    @OneOf(Forms.ANSWERS) String grantsNoMore,
    List<WireDecisionChange> changes,
    List<WireDoubt> doubts) {
  private static final int MOST_TOLD = 500;

  static WireDifference from(PolicyDifference difference, Wording wording) {
    return new WireDifference(
        grantsNoMore(difference),
        difference.changes().stream()
            .limit(MOST_TOLD)
            .map(change -> WireDecisionChange.from(change, new DecisionInWords(wording)))
            .toList(),
        Stream.concat(
                difference.doubts().stream().map(doubt -> WireDoubt.from(doubt, wording)),
                untold(difference, wording))
            .toList());
  }

  private static Stream<WireDoubt> untold(PolicyDifference difference, Wording wording) {
    int more = difference.changes().size() - MOST_TOLD;
    return more > 0
        ? Stream.of(new WireDoubt(List.of(), wording.say("doubt.untold", more)))
        : Stream.empty();
  }

  private static String grantsNoMore(PolicyDifference difference) {
    if (difference.changes().stream().anyMatch(PolicyDifference.Change::grants)) {
      return "no";
    }
    return difference.doubts().isEmpty() ? "yes" : "undecided";
  }

  /**
   * @param actions to which it happens alike
   * @param request one that shows it, for the first of the actions
   */
  record WireDecisionChange(
      List<String> actions,
      boolean grants,
      boolean revokes,
      WireDecision before,
      WireDecision after,
      WireRequest request) {

    static WireDecisionChange from(PolicyDifference.Change change, DecisionInWords words) {
      var action = change.witness().action();
      return new WireDecisionChange(
          texts(change.actions()),
          change.grants(),
          change.revokes(),
          WireDecision.from(change.before(), action, words),
          WireDecision.from(change.after(), action, words),
          WireRequest.from(change.witness()));
    }
  }

  record WireDecision(@OneOf(Forms.DECISIONS) String decision, String reason) {
    static WireDecision from(Decision decision, Action action, DecisionInWords words) {
      return new WireDecision(code(decision), words.of(decision, action));
    }

    /** In the words of IAM's simulator. */
    static String code(Decision decision) {
      return switch (decision) {
        case Decision.Allowed _, Decision.AllowedAsRoot _, Decision.AllowedToAll _ -> "allowed";
        case Decision.ExplicitDeny _ -> "explicitDeny";
        case Decision.ImplicitDeny _ -> "implicitDeny";
      };
    }
  }

  record WireRequest(String action, String resource, List<WireKey> context) {
    static WireRequest from(Request request) {
      return new WireRequest(
          request.action().text(),
          request.resource(),
          request.context().keys().stream()
              .map(key -> new WireKey(key.name(), request.context().values(key).orElse(List.of())))
              .toList());
    }
  }

  record WireKey(String key, List<String> values) {}

  record WireDoubt(List<String> actions, String reason) {
    static WireDoubt from(Doubt doubt, Wording wording) {
      return new WireDoubt(texts(doubt.actions()), wording.say(doubt.reason()));
    }
  }

  private static List<String> texts(List<Action> actions) {
    return actions.stream().map(Action::text).toList();
  }
}
