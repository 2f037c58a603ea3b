package io.caseport.application.port.out;

import io.caseport.application.port.out.UserCredentials.Held;
import io.caseport.domain.account.AccountId;
import java.util.List;
import java.util.Optional;

/** What the users of an account can sign in with, many at once. */
public interface CredentialOverview {

  /** What root has. */
  Held ofRoot(AccountId account);

  /**
   * Up to {@code limit} users by the key of the name, from the first behind {@code after}. It MUST
   * NOT ask the store for each user apart.
   */
  List<UserCredentials> ofUsers(AccountId account, Optional<String> after, int limit);
}
