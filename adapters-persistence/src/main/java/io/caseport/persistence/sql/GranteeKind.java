package io.caseport.persistence.sql;

import io.caseport.domain.policy.Grantee;

/** How rows tell users from groups. */
final class GranteeKind {
  static final String USER = "USER";
  static final String GROUP = "GROUP";

  private GranteeKind() {}

  static String of(Grantee grantee) {
    return switch (grantee) {
      case Grantee.OfUser _ -> USER;
      case Grantee.OfGroup _ -> GROUP;
    };
  }
}
