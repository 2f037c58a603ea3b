package io.caseport.application.port.in;

import io.caseport.domain.policy.analysis.PolicyDifference;
import io.caseport.domain.policy.explanation.Explanation;
import io.caseport.domain.policy.findings.DocumentKind;
import io.caseport.domain.policy.findings.Finding;
import io.caseport.domain.policy.wording.Language;
import io.caseport.domain.refusal.Refusal;
import java.util.List;

/**
 * What there is to say about documents that are nobody's yet. Nothing is changed, and no policy of
 * the account is told of.
 *
 * <p>Every method MUST refuse, in this order: with {@link Refusal.AccessDenied} a caller whose
 * policies do not allow the action named below; with {@link Refusal.Throttled} calls while others
 * compute too much.
 */
public interface PolicyAnalysis {

  /**
   * The mistakes, dangers and words without effect in a document, in the order of its text; of a
   * text that is no policy, the first place at which it is none. Allowed by {@code
   * access-analyzer:ValidatePolicy}.
   */
  List<Finding> findings(Caller caller, String document, DocumentKind kind);

  /**
   * What a document does, in words. Allowed by {@code access-analyzer:ValidatePolicy}.
   *
   * @throws Refusal.InvalidInput for a text that is no policy, with the place at which it is none
   */
  Explanation explain(Caller caller, String document, DocumentKind kind, Language language);

  /**
   * What one policy of identities decides otherwise than another did, with a request for each
   * change; where the policies are too many-sided to be compared soon, with doubts. Allowed by
   * {@code access-analyzer:CheckNoNewAccess}.
   *
   * @throws Refusal.InvalidInput for a text that is no policy, with the place at which it is none,
   *     and for policies with too many wildcards within their texts
   */
  PolicyDifference compare(Caller caller, String before, String after);
}
