package io.caseport.rest.policy;

import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.rest.query.Member;

/**
 * A kind of holder. Their operations differ only in who is meant and in a word of their names.
 *
 * @param word as the names of operations have it: {@code User} of {@code AttachUserPolicy}
 */
record HolderKind(String word, Member<Holder> member) {
  static final HolderKind USER = new HolderKind("User", PolicyMembers.USER);
  static final HolderKind GROUP = new HolderKind("Group", PolicyMembers.GROUP);

  static final HolderKind ROLE = new HolderKind("Role", PolicyMembers.ROLE);

  static String nameOf(Holder holder) {
    return switch (holder) {
      case Holder.OfUser user -> user.name().value();
      case Holder.OfGroup group -> group.name().value();
      case Holder.OfRole role -> role.name().value();
    };
  }
}
