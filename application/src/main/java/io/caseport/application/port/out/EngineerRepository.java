package io.caseport.application.port.out;

import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.desk.EngineerProfile;
import io.caseport.domain.identity.UniqueId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the desk knows of the users of the provider's account that are engineers. An engineer MUST
 * go when the user is removed. E-mail addresses MUST be unique, and are compared without regard to
 * case.
 */
public interface EngineerRepository {

  /**
   * Adds what is known of a user, who is there.
   *
   * @throws StoreFailure.IdentifierTaken if another engineer has the address, or the user is one
   */
  void add(EngineerProfile engineer);

  Optional<EngineerProfile> findByEmail(EmailAddress email);

  /** Those of the users that are engineers, by id. It MUST NOT ask for each user apart. */
  Map<UniqueId, EngineerProfile> find(Set<UniqueId> users);
}
