package io.caseport.domain.desk;

import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.UserName;
import java.util.Optional;

/**
 * Who works on cases, a user of the desk. Customers are never told.
 *
 * @param name as it was when the engineer did what is told of them
 */
public record Engineer(UniqueId id, UserName name) {

  /** Empty for what is no user, such as a role. */
  public static Optional<Engineer> of(Principal principal) {
    return switch (principal) {
      case Principal.IamUser user -> Optional.of(new Engineer(user.id(), user.name()));
      case Principal.InSession session -> of(session.holder());
      case Principal.Root _, Principal.AssumedRole _, Principal.FederatedUser _ -> Optional.empty();
    };
  }
}
