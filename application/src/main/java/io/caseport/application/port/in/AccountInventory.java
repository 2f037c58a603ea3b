package io.caseport.application.port.in;

import io.caseport.application.port.in.PolicyAdministration.AttachedPolicy;
import io.caseport.application.port.in.PolicyAdministration.PolicySummary;
import io.caseport.application.port.in.PolicyAdministration.PolicyUsage;
import io.caseport.application.port.in.PolicyAdministration.VersionDescription;
import io.caseport.application.port.in.RoleAdministration.RoleDescription;
import io.caseport.domain.identity.Group;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.User;
import io.caseport.domain.policy.InlinePolicy;
import io.caseport.domain.policy.PolicyArn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that the caller's account has, in one look; refuses as {@link IdentityAdministration}. */
public interface AccountInventory {

  /** How many of each kind there are and may be, by AWS's names. */
  Map<String, Integer> accountSummary(Caller caller);

  /**
   * Whom a policy governs: groups first, then users, then roles, each by name.
   *
   * @param kinds of which kinds; empty for all
   * @param usage as what the policy counts; empty for both
   */
  Page<Governed> listEntitiesForPolicy(
      Caller caller,
      PolicyArn arn,
      Set<Kind> kinds,
      Optional<PolicyUsage> usage,
      String pathPrefix,
      PageRequest page);

  /**
   * Everything that decides access: users, groups, roles, the account's policies and those of AWS
   * that it uses, each by name.
   *
   * @param kinds of which kinds; empty for all
   */
  Page<Detail> accountAuthorizationDetails(Caller caller, Set<Kind> kinds, PageRequest page);

  /** What an inventory lists. */
  enum Kind {
    USER,
    GROUP,
    ROLE,
    LOCAL_POLICY,
    AWS_POLICY
  }

  /** Someone whom a policy governs. */
  sealed interface Governed {
    record ByUser(User user) implements Governed {}

    record ByGroup(Group group) implements Governed {}

    record ByRole(Role role) implements Governed {}
  }

  /** One entry of the inventory with all that belongs to it. */
  sealed interface Detail {
    record OfUser(
        User user,
        List<Group> groups,
        OwnPolicies policies,
        Optional<PolicyArn> boundary,
        Tags tags)
        implements Detail {
      public OfUser {
        groups = List.copyOf(groups);
      }
    }

    record OfGroup(Group group, OwnPolicies policies) implements Detail {}

    record OfRole(RoleDescription role, OwnPolicies policies) implements Detail {}

    record OfPolicy(PolicySummary policy, List<VersionDescription> versions) implements Detail {
      public OfPolicy {
        versions = List.copyOf(versions);
      }
    }
  }

  /** The policies of one user, group or role. */
  record OwnPolicies(List<InlinePolicy> inline, List<AttachedPolicy> attached) {
    public OwnPolicies {
      inline = List.copyOf(inline);
      attached = List.copyOf(attached);
    }
  }
}
