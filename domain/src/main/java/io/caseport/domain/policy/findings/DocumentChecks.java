package io.caseport.domain.policy.findings;

import io.caseport.domain.policy.PolicyVersion;
import io.caseport.domain.policy.Written;
import io.caseport.domain.policy.WrittenCondition;
import io.caseport.domain.policy.WrittenStatement;
import java.util.stream.Stream;

/** What concerns the document as a whole: its version, its size, and elements left empty. */
final class DocumentChecks implements Check {
  private static final int IDENTITY_QUOTA = 6_144;
  private static final int TRUST_QUOTA = 2_048;

  @Override
  public Stream<Finding> in(Examined policy) {
    return Stream.of(version(policy), literalVariables(policy), size(policy), emptyParts(policy))
        .flatMap(found -> found);
  }

  private static Stream<Finding> version(Examined policy) {
    var fix = "give the policy \"Version\": \"" + PolicyVersion.V2012_10_17.text() + "\"";
    var version = policy.written().version();
    if (version.isEmpty()) {
      return Stream.of(
          policy.warning(
              "MISSING_VERSION",
              policy.written().whole(),
              "The policy has no Version, and so means what it would have meant in 2008.",
              fix));
    }
    return version.stream()
        .filter(_ -> !policy.written().hasVariables())
        .map(
            old ->
                policy.warning(
                    "DEPRECATED_VERSION",
                    old,
                    "Version %s is the old one: it knows no policy variables, and IAM stores no new policy of it."
                        .formatted(old.word()),
                    fix));
  }

  private static Stream<Finding> literalVariables(Examined policy) {
    if (policy.written().hasVariables()) {
      return Stream.empty();
    }
    return policy.statements().stream()
        .flatMap(Words::thatMayHoldVariables)
        .filter(written -> written.word().contains("${"))
        .map(
            written ->
                policy.error(
                    "VARIABLE_UNSUPPORTED_IN_VERSION",
                    written,
                    "In this version of the language %s is no variable: the text is compared as it stands."
                        .formatted(written.word()),
                    "give the policy \"Version\": \"2012-10-17\""));
  }

  private static Stream<Finding> size(Examined policy) {
    int quota = policy.kind() == DocumentKind.TRUST ? TRUST_QUOTA : IDENTITY_QUOTA;
    int size = policy.written().document().sizeWithoutWhitespace();
    return size <= quota
        ? Stream.empty()
        : Stream.of(
            policy.warning(
                policy.kind() == DocumentKind.TRUST
                    ? "POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA"
                    : "POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA",
                policy.written().whole(),
                "The policy has %d characters without white space; the quota is %d."
                    .formatted(size, quota),
                "divide it into several policies, or use wildcards"));
  }

  private static Stream<Finding> emptyParts(Examined policy) {
    return policy.statements().stream().flatMap(statement -> emptyParts(policy, statement));
  }

  private static Stream<Finding> emptyParts(Examined policy, WrittenStatement statement) {
    var sid =
        statement.sid().stream()
            .filter(written -> written.word().isEmpty())
            .map(
                written ->
                    policy.suggestion(
                        "EMPTY_SID_VALUE",
                        written,
                        "The Sid is empty.",
                        "name the statement, or leave the Sid out"));
    var objects =
        statement.emptyConditions().stream()
            .map(
                written ->
                    policy.suggestion(
                        "EMPTY_OBJECT_CONDITION",
                        written,
                        "This object asks for nothing, so it has no effect.",
                        "leave it out, or say what it is to ask for"));
    var lists =
        statement.conditions().stream()
            .filter(condition -> condition.values().isEmpty())
            .map(WrittenCondition::key)
            .map(key -> emptyList(policy, key));
    return Stream.of(sid, objects, lists).flatMap(found -> found);
  }

  private static Finding emptyList(Examined policy, Written key) {
    return policy.suggestion(
        "EMPTY_ARRAY_CONDITION",
        key,
        "The condition on %s has no values to compare with.".formatted(key.word()),
        "leave the condition out, or give it a value");
  }
}
