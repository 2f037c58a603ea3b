package io.caseport.app.demo;

import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.credential.Password;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.SecretAccessKey;
import io.caseport.domain.identity.UserName;
import java.util.List;

/**
 * What to sign in to the samples with.
 *
 * @param password of all sample users and engineers, at their accounts' sign-in pages
 */
public record DemoSignIn(List<Root> roots, List<Key> keys, List<Key> engineers, Password password) {

  /** A sample account, with what to say of its root user's password. */
  public record Root(Account account, String password) {}

  /** An access key of a sample user, and what the user may do. */
  public record Key(
      AccountId account, UserName user, AccessKeyId id, SecretAccessKey secret, String rights) {}
}
