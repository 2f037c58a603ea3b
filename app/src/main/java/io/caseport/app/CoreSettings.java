package io.caseport.app;

import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.correspondence.CorrespondenceServices.Mailing;
import io.caseport.application.port.out.PasswordHasher;
import io.caseport.domain.desk.DeskHours;
import io.caseport.persistence.secret.Argon2PasswordHasher;
import java.util.Optional;

/**
 * What an installation decides about its use cases.
 *
 * @param hours when the desk works
 * @param mailing how mails are sent; none are if empty
 */
public record CoreSettings(
    ServiceQuotas quotas, DeskHours hours, Optional<Mailing> mailing, PasswordHasher hasher) {

  /** The desk works by UTC, and no mails are sent. */
  public static CoreSettings with(ServiceQuotas quotas) {
    return new CoreSettings(quotas, DeskHours.UTC, Optional.empty(), new Argon2PasswordHasher());
  }

  CoreSettings mailing(Optional<Mailing> newMailing) {
    return new CoreSettings(quotas, hours, newMailing, hasher);
  }

  CoreSettings hashing(PasswordHasher newHasher) {
    return new CoreSettings(quotas, hours, mailing, newHasher);
  }
}
