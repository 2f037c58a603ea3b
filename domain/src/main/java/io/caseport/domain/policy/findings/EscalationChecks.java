package io.caseport.domain.policy.findings;

import io.caseport.domain.policy.WrittenStatement;
import io.caseport.domain.policy.catalogue.CatalogueAction;
import java.util.Set;
import java.util.stream.Stream;

/** Permissions with which their holder can get any other. */
final class EscalationChecks implements Check {
  private static final Set<String> ESCALATING =
      Set.of(
          "iam:AddUserToGroup",
          "iam:AttachGroupPolicy",
          "iam:AttachRolePolicy",
          "iam:AttachUserPolicy",
          "iam:CreateAccessKey",
          "iam:CreateLoginProfile",
          "iam:CreatePolicyVersion",
          "iam:DeleteRolePermissionsBoundary",
          "iam:DeleteUserPermissionsBoundary",
          "iam:PutGroupPolicy",
          "iam:PutRolePermissionsBoundary",
          "iam:PutRolePolicy",
          "iam:PutUserPermissionsBoundary",
          "iam:PutUserPolicy",
          "iam:SetDefaultPolicyVersion",
          "iam:UpdateAssumeRolePolicy",
          "iam:UpdateLoginProfile",
          "sts:AssumeRole");

  @Override
  public Stream<Finding> in(Examined policy) {
    return policy.kind() == DocumentKind.TRUST
        ? Stream.empty()
        : policy.allowing().flatMap(statement -> statement(policy, statement));
  }

  private static Stream<Finding> statement(Examined policy, WrittenStatement statement) {
    boolean onEverything =
        statement
            .resources()
            .filter(resources -> resources.negated() || resources.has("*"))
            .isPresent();
    if (!onEverything
        || !statement.isUnconditional()
        || BroadGrantChecks.allowsEverything(statement)) {
      return Stream.empty();
    }
    var escalating =
        Words.actions(policy.catalogue(), statement).stream()
            .map(CatalogueAction::text)
            .filter(ESCALATING::contains)
            .toList();
    return escalating.isEmpty()
        ? Stream.empty()
        : Stream.of(
            policy.securityWarning(
                "PRIVILEGE_ESCALATION",
                statement.actions().element(),
                Problem.CAN_GET_EVERYTHING.of(Words.listed(escalating)),
                Advice.LIMIT_ESCALATION.of()));
  }
}
