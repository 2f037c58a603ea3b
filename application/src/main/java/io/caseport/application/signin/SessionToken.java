package io.caseport.application.signin;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.FederatedName;
import io.caseport.domain.identity.SecretAccessKey;
import io.caseport.domain.identity.Session;
import io.caseport.domain.identity.SessionName;
import io.caseport.domain.identity.UniqueId;
import java.util.Optional;

/** All that a session is: it is kept nowhere but in the token that its holder sends along. */
record SessionToken(AccountId accountId, Holder holder, SecretAccessKey secret, Session session) {

  boolean isOf(AccessKeyId key) {
    return session.keyId().equals(key);
  }

  /** Whom the session belongs to, by identifiers that outlive every rename. */
  sealed interface Holder {

    /** A user, or root where {@code userId} is empty. */
    record OfLongTerm(Optional<UniqueId> userId) implements Holder {}

    record OfRole(UniqueId roleId, SessionName name) implements Holder {}

    /** Someone for whom a user, or root where {@code issuerId} is empty, has asked. */
    record OfFederated(Optional<UniqueId> issuerId, FederatedName name) implements Holder {}
  }
}
