package io.caseport.rest.credential;

import io.caseport.application.port.in.AccountSettings;
import io.caseport.application.port.in.CredentialAdministration;
import io.caseport.application.port.in.MfaAdministration;
import io.caseport.rest.query.Operation;
import java.util.List;
import java.util.stream.Stream;

/** All that IAM offers on passwords, devices for one-time codes, reports and account settings. */
public final class CredentialOperations {
  private CredentialOperations() {}

  public static List<Operation> of(
      CredentialAdministration credentials, AccountSettings settings, MfaAdministration devices) {
    return Stream.of(
            new LoginProfileOperations(credentials).all(),
            new CredentialReportOperations(credentials).all(),
            new UnissuedOperations(credentials).all(),
            new AccountSettingsOperations(settings).all(),
            new MfaOperations(devices).all())
        .flatMap(List::stream)
        .toList();
  }
}
