package io.caseport.application.access;

import io.caseport.application.port.out.AwsManagedPolicies;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.GrantedPolicy;
import io.caseport.domain.policy.Grantee;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.PolicyEvaluation;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.PolicySource;
import io.caseport.domain.policy.RequestContext;
import java.util.List;
import java.util.Optional;

/**
 * Puts together what governs a principal. Policies are read anew each time, so a change holds at
 * once.
 */
final class PrincipalPolicies {
  /** What root may, and whoever is trusted by name where its own policies need not say so. */
  static final GrantedPolicy EVERYTHING =
      new GrantedPolicy(
          new PolicySource.Inline("root", new PolicyHolder.User("root")),
          PolicyDocument.parse(
              """
              {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}\
              """));

  private final PolicyRepository policies;
  private final SessionLimits limits;
  private final GrantedDocuments documents;
  private final CompiledGrants compiled;

  PrincipalPolicies(PolicyRepository policies, AwsManagedPolicies awsManaged) {
    this.policies = policies;
    this.limits = new SessionLimits(policies, awsManaged);
    this.documents = new GrantedDocuments(awsManaged);
    this.compiled = new CompiledGrants(documents::of);
  }

  Decision decide(Principal principal, Action action, String resource, RequestContext context) {
    return switch (principal) {
      case Principal.Root _ -> new Decision.AllowedAsRoot();
      case Principal.IamUser user ->
          compiled.decide(policies.grantsTo(user), action, resource, context);
      case Principal.InSession session -> decide(session.holder(), action, resource, context);
      case Principal.AssumedRole role ->
          PolicyEvaluation.decide(of(role), action, resource, context);
      case Principal.FederatedUser user ->
          PolicyEvaluation.decide(of(user), action, resource, context);
    };
  }

  /** What governs the principal; empty for root, whom no policy does. */
  Optional<PolicySet> of(Principal principal) {
    return switch (principal) {
      case Principal.Root _ -> Optional.empty();
      case Principal.IamUser user -> Optional.of(of(user));
      case Principal.InSession session -> of(session.holder());
      case Principal.FederatedUser user -> Optional.of(of(user));
      case Principal.AssumedRole role -> Optional.of(of(role));
    };
  }

  private PolicySet of(Principal.IamUser user) {
    return documents.of(policies.grantsTo(user));
  }

  private PolicySet of(Principal.AssumedRole role) {
    var rights =
        documents.of(policies.grantsTo(new Grantee.OfRole(role.accountId(), role.roleId())));
    var limited = role.credential().policies();
    var holder = new PolicyHolder.Role(role.role().value());
    return limited.isEmpty()
        ? rights
        : rights.withSession(limits.of(role.accountId(), limited, holder));
  }

  /** The issuer's rights, as far as the session's policies go: none without any. */
  private PolicySet of(Principal.FederatedUser user) {
    var rights =
        switch (user.issuer()) {
          case Principal.Root _ -> PolicySet.of(List.of(EVERYTHING));
          case Principal.IamUser issuer -> of(issuer);
        };
    var holder = new PolicyHolder.User(user.name().value());
    return rights.withSession(limits.of(user.accountId(), user.credential().policies(), holder));
  }
}
