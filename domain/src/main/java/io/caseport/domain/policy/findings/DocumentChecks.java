package io.caseport.domain.policy.findings;

import io.caseport.domain.policy.PolicyVersion;
import io.caseport.domain.policy.Written;
import io.caseport.domain.policy.WrittenCondition;
import io.caseport.domain.policy.WrittenStatement;
import io.caseport.domain.policy.wording.Phrase;
import java.util.stream.Stream;

/** What concerns the document as a whole: its version, its size, and elements left empty. */
final class DocumentChecks implements Check {
  private static final int IDENTITY_QUOTA = 6_144;
  private static final int TRUST_QUOTA = 2_048;
  private static final Phrase GIVE_VERSION =
      Advice.GIVE_VERSION.of(PolicyVersion.V2012_10_17.text());

  @Override
  public Stream<Finding> in(Examined policy) {
    return Stream.of(version(policy), literalVariables(policy), size(policy), emptyParts(policy))
        .flatMap(found -> found);
  }

  private static Stream<Finding> version(Examined policy) {

    var version = policy.written().version();
    if (version.isEmpty()) {
      return Stream.of(
          policy.warning(
              "MISSING_VERSION", policy.written().whole(), Problem.NO_VERSION.of(), GIVE_VERSION));
    }
    return version.stream()
        .filter(_ -> !policy.written().hasVariables())
        .map(
            old ->
                policy.warning(
                    "DEPRECATED_VERSION", old, Problem.OLD_VERSION.of(old.word()), GIVE_VERSION));
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
                    Problem.NO_VARIABLES_IN_VERSION.of(written.word()),
                    GIVE_VERSION));
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
                Problem.TOO_LONG.of(size, quota),
                Advice.DIVIDE_POLICY.of()));
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
                        Problem.EMPTY_SID.of(),
                        Advice.NAME_STATEMENT.of()));
    var objects =
        statement.emptyConditions().stream()
            .map(
                written ->
                    policy.suggestion(
                        "EMPTY_OBJECT_CONDITION",
                        written,
                        Problem.EMPTY_OBJECT.of(),
                        Advice.FILL_OBJECT.of()));
    var lists =
        statement.conditions().stream()
            .filter(condition -> condition.values().isEmpty())
            .map(WrittenCondition::key)
            .map(key -> emptyList(policy, key));
    return Stream.of(sid, objects, lists).flatMap(found -> found);
  }

  private static Finding emptyList(Examined policy, Written key) {
    return policy.suggestion(
        "EMPTY_ARRAY_CONDITION", key, Problem.EMPTY_LIST.of(key.word()), Advice.FILL_LIST.of());
  }
}
