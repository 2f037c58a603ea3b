package io.caseport.application.port.in;

import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * Roles of the caller's account and who may take them on; refuses as {@link IdentityAdministration}
 * does. What a role may do is told by {@link PolicyAdministration}.
 */
public interface RoleAdministration {

  /**
   * @throws Refusal.EntityAlreadyExists if a name differs at most in case
   * @throws Refusal.MalformedPolicyDocument for a trust policy that cannot be read, or that trusts
   *     a user or role which its account here does not have
   * @throws Refusal.QuotaExceeded for a trust policy beyond 2,048 characters without white space,
   *     and if the account has 1,000 roles
   * @throws Refusal.NoSuchEntity for a boundary that is no policy
   */
  RoleDescription createRole(Caller caller, NewRole role);

  /** With its last use, which lists leave out. */
  RoleDescription getRole(Caller caller, RoleName name);

  /** By name, whatever its case. */
  Page<Role> listRoles(Caller caller, String pathPrefix, PageRequest page);

  /** Changes what is given and leaves the rest. */
  void updateRole(
      Caller caller,
      RoleName name,
      Optional<String> description,
      Optional<Integer> maxSessionSeconds);

  RoleDescription updateRoleDescription(Caller caller, RoleName name, String description);

  /** Refuses a document as {@link #createRole} does. */
  void updateAssumeRolePolicy(Caller caller, RoleName name, String document);

  /**
   * @throws Refusal.DeleteConflict while the role has policies
   */
  void deleteRole(Caller caller, RoleName name);

  /** The ARNs of the role's instance profiles: none, since no machine runs here that needs one. */
  List<String> listInstanceProfilesForRole(Caller caller, RoleName name);

  /** What to create. */
  record NewRole(
      IamPath path,
      RoleName name,
      String trustPolicy,
      String description,
      int maxSessionSeconds,
      Optional<PolicyArn> boundary,
      Tags tags) {

    /** A role of the name and trust policy, and else as AWS has it by default. */
    public static NewRole of(RoleName name, String trustPolicy) {
      return new NewRole(
          IamPath.ROOT,
          name,
          trustPolicy,
          "",
          Role.SHORTEST_MAX_SESSION_SECONDS,
          Optional.empty(),
          Tags.NONE);
    }
  }

  /** A role with what is kept beside it. */
  record RoleDescription(Role role, Optional<PolicyArn> boundary, Tags tags) {}
}
