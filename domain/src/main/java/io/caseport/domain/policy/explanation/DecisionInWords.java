package io.caseport.domain.policy.explanation;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.DecidingStatement;
import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.PolicyKind;
import io.caseport.domain.policy.wording.Language;
import io.caseport.domain.policy.wording.Wording;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why something was decided: in English as AWS says it, see {@link Decision#reason}. */
public record DecisionInWords(Wording wording) {
  private static final Wording OF_AWS = Wording.of(Language.EN);
  private static final Pattern LABEL = Pattern.compile("(.*) \\(statement (.*)\\)");

  public String of(Decision decision, Action action) {
    return switch (decision) {
      case Decision.Allowed(var by, var _) ->
          wording.say("decision.allowed", one(by.kind()), label(by));
      case Decision.AllowedAsRoot _ -> wording.say("decision.allowedAsRoot");
      case Decision.AllowedToAll _ -> wording.say("decision.allowedToAll", action.text());
      case Decision.ExplicitDeny(var by, var _) ->
          wording.say("decision.explicitDeny", one(by.kind()), label(by));
      case Decision.ImplicitDeny(var kind, var _) ->
          wording.say("decision.implicitDeny", kind(kind), action.text());
    };
  }

  public String kind(PolicyKind kind) {
    return wording.say("kind." + kind);
  }

  /**
   * A reason that was written down in the words of AWS; as it stands, if it is none of a denial.
   */
  public String recorded(String reason, String action) {
    return Arrays.stream(PolicyKind.values())
        .flatMap(kind -> recorded(reason, action, kind).stream())
        .findFirst()
        .orElse(reason);
  }

  private Optional<String> recorded(String reason, String action, PolicyKind kind) {
    var aws = new DecisionInWords(OF_AWS);
    if (reason.equals(OF_AWS.say("decision.implicitDeny", aws.kind(kind), action))) {
      return Optional.of(wording.say("decision.implicitDeny", kind(kind), action));
    }
    var before = OF_AWS.say("decision.explicitDeny", aws.one(kind), "");
    return reason.startsWith(before)
        ? Optional.of(
            wording.say(
                "decision.explicitDeny", one(kind), label(reason.substring(before.length()))))
        : Optional.empty();
  }

  private String label(String recorded) {
    var found = LABEL.matcher(recorded);
    return found.matches()
        ? wording.say("decision.label", found.group(1), found.group(2))
        : recorded;
  }

  private String one(PolicyKind kind) {
    return wording.say("kind." + kind + ".one");
  }

  private String label(DecidingStatement by) {
    return wording.say(
        "decision.label",
        by.source().label(),
        by.sid().map(id -> '"' + id + '"').orElseGet(() -> Integer.toString(by.number())));
  }
}
