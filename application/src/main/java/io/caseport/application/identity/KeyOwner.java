package io.caseport.application.identity;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import java.util.Optional;

/** Whose credentials are meant: a user's or those of root. */
public sealed interface KeyOwner {
  record OfUser(User user) implements KeyOwner {}

  record OfRoot(Principal.Root root) implements KeyOwner {}

  default AccountId accountId() {
    return switch (this) {
      case OfUser(var user) -> user.accountId();
      case OfRoot(var root) -> root.accountId();
    };
  }

  /** Empty for root. */
  default Optional<UniqueId> userId() {
    return switch (this) {
      case OfUser(var user) -> Optional.of(user.id());
      case OfRoot _ -> Optional.empty();
    };
  }

  /** Empty for root. */
  default Optional<UserName> name() {
    return switch (this) {
      case OfUser(var user) -> Optional.of(user.name());
      case OfRoot _ -> Optional.empty();
    };
  }
}
