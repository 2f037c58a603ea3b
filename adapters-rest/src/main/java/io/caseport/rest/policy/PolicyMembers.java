package io.caseport.rest.policy;

import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.PolicyAdministration.PolicyUsage;
import io.caseport.application.port.in.PolicyAdministration.Scope;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.rest.identity.IdentityMembers;
import io.caseport.rest.query.Member;
import io.caseport.rest.query.Shape;
import java.util.Map;

/** The parameters of operations on policies. */
public final class PolicyMembers {
  private static final Shape<String> PATH_SHAPE =
      Shape.text(1, 512, "((/[A-Za-z0-9\\.,\\+@=_-]+)*)/");

  public static final Member<PolicyArn> POLICY_ARN =
      new Member<>("PolicyArn", Shape.text(20, 2_048).as(PolicyArn::new));

  static final Member<PolicyName> POLICY_NAME =
      new Member<>(
          "PolicyName", Shape.text(1, 128, IdentityMembers.NAME_PATTERN).as(PolicyName::new));

  public static final Member<String> POLICY_DOCUMENT =
      new Member<>(
          "PolicyDocument", Shape.text(1, 131_072, "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"));

  static final Member<String> DESCRIPTION = new Member<>("Description", Shape.text(0, 1_000));

  static final Member<IamPath> PATH = new Member<>("Path", PATH_SHAPE.as(IamPath::new));

  static final Member<String> PATH_PREFIX = new Member<>("PathPrefix", PATH_SHAPE);

  static final Member<String> VERSION_ID =
      new Member<>("VersionId", Shape.text(1, 128, "v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?"));

  static final Member<Scope> SCOPE =
      new Member<>(
          "Scope", Shape.oneOf(Map.of("All", Scope.ALL, "AWS", Scope.AWS, "Local", Scope.LOCAL)));

  /** As what a policy must count for someone to be listed. */
  public static final Member<PolicyUsage> USAGE_FILTER =
      new Member<>(
          "PolicyUsageFilter",
          Shape.oneOf(
              Map.of(
                  "PermissionsPolicy", PolicyUsage.PERMISSIONS_POLICY,
                  "PermissionsBoundary", PolicyUsage.PERMISSIONS_BOUNDARY)));

  static final Member<Boolean> ONLY_ATTACHED = new Member<>("OnlyAttached", Shape.flag());

  /** The user whose policies are meant. */
  static final Member<Holder> USER =
      new Member<>("UserName", IdentityMembers.USER_NAME.shape().as(Holder.OfUser::new));

  /** The group whose policies are meant. */
  static final Member<Holder> GROUP =
      new Member<>("GroupName", IdentityMembers.GROUP_NAME.shape().as(Holder.OfGroup::new));

  /** The role whose policies are meant. */
  static final Member<Holder> ROLE =
      new Member<>("RoleName", IdentityMembers.ROLE_NAME.shape().as(Holder.OfRole::new));

  static final Member<Boolean> SET_AS_DEFAULT = new Member<>("SetAsDefault", Shape.flag());

  private PolicyMembers() {}
}
