package io.caseport.rest.console;

import io.caseport.application.port.in.AccessExplanation.Denied;
import io.caseport.application.port.in.AccessExplanation.Grounds;
import io.caseport.domain.audit.AuditRecord;
import io.caseport.domain.policy.DecidingStatement;
import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.analysis.WhyNot;
import io.caseport.domain.policy.explanation.DecisionInWords;
import io.caseport.domain.policy.explanation.RepairInWords;
import io.caseport.domain.policy.wording.Wording;
import io.caseport.rest.console.WireAccess.WireHolder;
import io.caseport.rest.console.WireDifference.WireDecision;
import io.caseport.rest.json.Moment;
import io.caseport.rest.json.OneOf;
import io.caseport.rest.json.WireTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody may do something or not.
 *
 * @param decision as things stand now; not there if who called is gone
 * @param reason what decides now or, if who called is gone, what decided then
 * @param statement that decides; not there where none allows it
 * @param policy the smallest document that would allow it; not there where none would
 * @param repair the smallest change of what there is that would allow it, in words
 * @param denied the request that was asked about
 */
record WireGrounds(
    String principal,
    String action,
    String resource,
    @OneOf(Forms.DECISIONS) @Nullable String decision,
    String reason,
    @Nullable WireDeciding statement,
    @Nullable String policy,
    @Nullable String repair,
    @Nullable WireDenied denied) {

  static WireGrounds from(Denied denied, Wording wording) {
    var told = Optional.of(WireDenied.from(denied, wording));
    var request = denied.request();
    return denied
        .now()
        .map(grounds -> from(grounds, told, wording))
        .orElseGet(
            () ->
                new WireGrounds(
                    request.principalArn(),
                    request.action(),
                    request.resource(),
                    null,
                    told.get().reason(),
                    null,
                    null,
                    null,
                    told.get()));
  }

  static WireGrounds from(Grounds grounds, Optional<WireDenied> denied, Wording wording) {
    var words = new DecisionInWords(wording);
    var action = grounds.request().action();
    return new WireGrounds(
        grounds.arn(),
        action.text(),
        grounds.request().resource(),
        WireDecision.code(grounds.decision()),
        words.of(grounds.decision(), action),
        deciding(grounds.decision()).map(by -> WireDeciding.from(by, words)).orElse(null),
        grounds.grant().map(PolicyDocument::prettyPrint).orElse(null),
        grounds
            .whyNot()
            .flatMap(WhyNot::repair)
            .map(
                repair ->
                    new RepairInWords(wording)
                        .of(
                            repair,
                            grounds.request(),
                            wording.say(
                                "repair.statement", repair.source().label(), repair.number())))
            .orElse(null),
        denied.orElse(null));
  }

  private static Optional<DecidingStatement> deciding(Decision decision) {
    return switch (decision) {
      case Decision.Allowed(var by, var _) -> Optional.of(by);
      case Decision.ExplicitDeny(var by, var _) -> Optional.of(by);
      case Decision.AllowedAsRoot _, Decision.AllowedToAll _, Decision.ImplicitDeny _ ->
          Optional.empty();
    };
  }

  /**
   * @param policy an ARN, or the name of an inline policy
   * @param kind such as {@code identity-based policy}
   * @param number its place in the policy, from 1
   */
  record WireDeciding(
      String policy, String kind, WireHolder holder, int number, @Nullable String sid) {

    static WireDeciding from(DecidingStatement by, DecisionInWords words) {
      return new WireDeciding(
          by.source().label(),
          words.kind(by.kind()),
          WireHolder.from(by.source().holder()),
          by.number(),
          by.sid().orElse(null));
    }
  }

  /** A call as the audit trail tells of it. */
  record WireDenied(
      String eventId,
      @Moment String at,
      String eventSource,
      String eventName,
      @Nullable String userName,
      String reason) {

    static WireDenied from(Denied denied, Wording wording) {
      AuditRecord record = denied.record();
      return new WireDenied(
          record.id().toString(),
          WireTime.format(record.id().at()),
          record.operation().source(),
          record.operation().name(),
          record.userName().orElse(null),
          new DecisionInWords(wording)
              .recorded(denied.request().reason(), denied.request().action()));
    }
  }
}
