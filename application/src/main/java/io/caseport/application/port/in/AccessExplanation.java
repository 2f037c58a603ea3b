package io.caseport.application.port.in;

import io.caseport.domain.audit.AuditRecord;
import io.caseport.domain.audit.DeniedRequest;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.analysis.Request;
import io.caseport.domain.policy.analysis.WhyNot;
import io.caseport.domain.refusal.Refusal;
import java.util.Optional;
import java.util.UUID;

/** Why somebody in the caller's account may do something or not. Nothing is changed. */
public interface AccessExplanation {
  /** How many of the newest refused calls of the account are looked through for one of them. */
  int MOST_REFUSED = 2_000;

  /**
   * What the policies of a user or role, its groups' and its boundary among them, decide now about
   * an action, where nothing is known of the request but who makes it. A session is taken for the
   * role or user that it is of, without policies of its own. Allowed by {@code
   * iam:SimulatePrincipalPolicy} on the user or role.
   *
   * @param arn of a user, a role, the root user, or a session of a role
   * @throws Refusal.AccessDenied if that is not allowed
   * @throws Refusal.InvalidInput for an ARN that names none of them
   * @throws Refusal.NoSuchEntity if the account has none of that ARN
   */
  Grounds why(Caller caller, String arn, Action action, String resource);

  /**
   * The newest refused call of the account with that id, as the audit trail tells of it, if it was
   * refused for want of a permission and is among the newest {@value #MOST_REFUSED}. Allowed by
   * {@code cloudtrail:LookupEvents}, at the desk by {@code desk:LookupAuditEvents}; and by {@code
   * iam:SimulatePrincipalPolicy} on who called.
   *
   * @throws Refusal.AccessDenied if one of them is not allowed
   */
  Optional<Denied> whyDenied(Caller caller, UUID requestId);

  /**
   * What decides.
   *
   * @param whyNot empty if it is allowed
   * @param grant the smallest document that would allow it; empty if it is allowed, or where none
   *     would
   */
  record Grounds(
      String arn,
      Request request,
      Decision decision,
      Optional<WhyNot> whyNot,
      Optional<PolicyDocument> grant) {}

  /**
   * A call that was refused.
   *
   * @param now what is decided about the like of it now; empty if who called is gone, or no user or
   *     role
   */
  record Denied(AuditRecord record, DeniedRequest request, Optional<Grounds> now) {}
}
