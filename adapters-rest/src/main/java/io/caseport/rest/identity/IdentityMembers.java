package io.caseport.rest.identity;

import io.caseport.domain.credential.MfaSerial;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.rest.query.Member;
import io.caseport.rest.query.Shape;
import java.util.Map;

/** The parameters that operations on identities share. */
public final class IdentityMembers {

  /** The form of every name in IAM. */
  public static final String NAME_PATTERN = "[\\w+=,.@-]+";

  public static final Member<UserName> USER_NAME =
      new Member<>("UserName", Shape.text(1, 64, NAME_PATTERN).as(UserName::new));

  public static final Member<GroupName> GROUP_NAME =
      new Member<>("GroupName", Shape.text(1, 128, NAME_PATTERN).as(GroupName::new));

  public static final Member<RoleName> ROLE_NAME =
      new Member<>("RoleName", Shape.text(1, 64, NAME_PATTERN).as(RoleName::new));

  public static final Member<IamPath> PATH =
      new Member<>(
          "Path",
          Shape.text(1, 512, "(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)").as(IamPath::new));

  static final Member<IamPath> NEW_PATH = new Member<>("NewPath", PATH.shape());

  static final Member<UserName> NEW_USER_NAME = new Member<>("NewUserName", USER_NAME.shape());

  static final Member<GroupName> NEW_GROUP_NAME = new Member<>("NewGroupName", GROUP_NAME.shape());

  /** The ARN of the policy that bounds a new user or role. */
  public static final Member<PolicyArn> PERMISSIONS_BOUNDARY =
      new Member<>("PermissionsBoundary", Shape.text(20, 2_048).as(PolicyArn::new));

  public static final Member<String> PATH_PREFIX =
      new Member<>("PathPrefix", Shape.text(1, 512, "\\u002F[\\u0021-\\u007F]*"));

  public static final Member<AccessKeyId> ACCESS_KEY_ID =
      new Member<>("AccessKeyId", Shape.text(16, 128, "[\\w]+").as(AccessKeyId::new));

  /** The serial number of a device for one-time codes. */
  public static final Member<MfaSerial> MFA_SERIAL =
      new Member<>("SerialNumber", Shape.text(9, 1_024).as(MfaSerial::new));

  /** Whether a key may be used. */
  static final Member<Boolean> STATUS =
      new Member<>("Status", Shape.oneOf(Map.of("Active", true, "Inactive", false)));

  private IdentityMembers() {}
}
