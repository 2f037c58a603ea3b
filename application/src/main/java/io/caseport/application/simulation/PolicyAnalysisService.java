package io.caseport.application.simulation;

import static io.caseport.application.access.AccessControl.ANY_RESOURCE;

import io.caseport.application.access.AccessControl;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAnalysis;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.GrantedPolicy;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.PolicySource;
import io.caseport.domain.policy.TrustPolicy;
import io.caseport.domain.policy.analysis.PolicyDifference;
import io.caseport.domain.policy.explanation.Explanation;
import io.caseport.domain.policy.findings.DocumentKind;
import io.caseport.domain.policy.findings.Finding;
import io.caseport.domain.policy.findings.PolicyFindings;
import io.caseport.domain.policy.wording.Language;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks through documents once the store is free again, since some take long. */
public final class PolicyAnalysisService implements PolicyAnalysis {
  private static final Action VALIDATE = new Action("access-analyzer", "ValidatePolicy");
  private static final Action COMPARE = new Action("access-analyzer", "CheckNoNewAccess");

  /** What some small policies would have decided takes minutes; this takes about a second. */
  private static final int MOST_REQUESTS = 20_000;

  /** How such texts overlap takes a time that grows fast with their number. */
  private static final int MOST_INNER_WILDCARDS = 24;

  private static final Pattern INNER_WILDCARD = Pattern.compile("\"[^\"\\\\*?]*+[*?][^\"\\\\]++\"");

  private final AccessControl access;
  private final UnitOfWork work;
  private final ComputingTurn turn = new ComputingTurn();

  public PolicyAnalysisService(AccessControl access, UnitOfWork work) {
    this.access = access;
    this.work = work;
  }

  @Override
  public List<Finding> findings(Caller caller, String document, DocumentKind kind) {
    allow(caller, VALIDATE);
    return turn.take(() -> PolicyFindings.of(document, kind));
  }

  @Override
  public Explanation explain(Caller caller, String document, DocumentKind kind, Language language) {
    allow(caller, VALIDATE);
    return turn.take(() -> Explanation.of(parse("document", document, kind), kind, language));
  }

  @Override
  public PolicyDifference compare(Caller caller, String before, String after) {
    allow(caller, COMPARE);
    requireComparable(before, after);
    return turn.take(
        () ->
            PolicyDifference.between(
                policies("before", before), policies("after", after), MOST_REQUESTS));
  }

  private static void requireComparable(String before, String after) {
    var found =
        Stream.of(before, after)
            .flatMap(text -> INNER_WILDCARD.matcher(text).results())
            .map(MatchResult::group)
            .distinct()
            .count();
    if (found > MOST_INNER_WILDCARDS) {
      throw new Refusal.InvalidInput(
          "The documents have %d texts with a wildcard before their end; at most %d can be compared"
              .formatted(found, MOST_INNER_WILDCARDS));
    }
  }

  private void allow(Caller caller, Action action) {
    work.read(
        () -> {
          access.require(caller, action, ANY_RESOURCE);
          return action;
        });
  }

  private static PolicySet policies(String name, String text) {
    var source = new PolicySource.Inline(name, new PolicyHolder.User(name));
    return PolicySet.of(
        List.of(new GrantedPolicy(source, parse(name, text, DocumentKind.IDENTITY))));
  }

  private static PolicyDocument parse(String name, String text, DocumentKind kind) {
    try {
      return switch (kind) {
        case IDENTITY -> PolicyDocument.parse(text);
        case TRUST -> TrustPolicy.parse(text).document();
      };
    } catch (Refusal.MalformedPolicyDocument malformed) {
      throw new Refusal.InvalidInput(
          "%s, line %d, column %d: %s"
              .formatted(name, malformed.line, malformed.column, malformed.problem));
    }
  }
}
