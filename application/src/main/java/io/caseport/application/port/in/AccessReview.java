package io.caseport.application.port.in;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.analysis.Permissions;
import io.caseport.domain.refusal.Refusal;
import java.util.Set;

/** Who in an account may do what, for those who oversee its access. */
public interface AccessReview {

  /**
   * Tells of each user and each role of the caller's account what its policies say to the actions:
   * users first, then roles, each by name, also those who may do nothing. The policies of a user's
   * groups and the permissions boundary MUST count; session policies and trust policies do not. The
   * root user, who may do everything, is not told of. It MUST be allowed by the action {@code
   * iam:GetAccountAuthorizationDetails}, which shows the same policies, before anything else is
   * told.
   *
   * @param actions also such as no catalogue has
   * @throws Refusal.AccessDenied if that action is not allowed
   * @throws Refusal.InvalidPageToken if the token was not given out for these actions
   */
  Page<Access> whoMay(Caller caller, Set<Action> actions, PageRequest page);

  /**
   * What a user or a role may do.
   *
   * @param permissions with a cell for each of the actions
   */
  record Access(PolicyHolder who, String arn, Permissions permissions) {}
}
